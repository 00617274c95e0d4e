#include "ui/office/set_up_page.h"

#include "ui/office/clinic_form.h"
#include "ui/office/content_approval.h"
#include "ui/office/password_fields.h"
#include "ui/office/person_form.h"
#include "ui/office/recovery_card.h"
#include "ui/office/restore_sheet.h"
#include "ui/office/set_up_draft.h"
#include "ui/office/set_up_steps.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/problem_strip.h"
#include "ui/print/sheet_export.h"
#include "ui/shell/content.h"
#include "ui/text/date_text.h"
#include "ui/text/translator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"

#include <QPointer>
#include <QStackedWidget>

namespace stipple::ui {

SetUpPage::SetUpPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("setUp"));
    auto* columns = bare<QHBoxLayout>(this);
    m_steps = named(new SetUpSteps({tr("The clinic"), tr("The first clinician"), tr("Recovery sheet"), tr("Clinical content")}), "setUp.steps");
    columns->addWidget(m_steps);
    auto* side = bare<QVBoxLayout>();
    m_right = bare<QVBoxLayout>(nullptr, 12);
    side->addLayout(m_right, 1);
    m_title = named(new Label({}, look::kPage), "setUp.title");
    m_why = new Label({}, look::kBody);
    m_why->setTone(Tone::Ink2);
    m_why->setWrap(Label::Wrap::Words);
    m_right->addWidget(m_title);
    m_right->addWidget(m_why);
    m_problem = new ProblemStrip;
    m_right->addWidget(m_problem);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildClinic());
    m_stack->addWidget(buildPerson());
    m_stack->addWidget(buildRecovery());
    m_content = new ContentApproval(services);
    m_stack->addWidget(m_content);
    m_right->addWidget(m_stack, 1);
    buildFoot(side);
    columns->addLayout(side, 1);
    m_restoreSheet = new RestoreSheet(services, this);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { m_restoreSheet->start(qs(m_services.outputFolder)); });
    connect(m_restoreSheet, &RestoreSheet::restored, this, [this] {
        if (m_draft)
            m_draft->drop(); // the clinic is the one that came back
        emit restored();
    });
    connect(m_content, &ContentApproval::approved, this, [this](const ports::Clinic& clinic) {
        m_clinic = clinic;
        emit finished(m_clinic, *m_account);
    });
}

namespace {
// A card in a scroll area: at 1366 × 768 with a 200 % font a form may be taller than the window.
QWidget* scrolled(Card* card)
{
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host);
    column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(host);
    return scroll;
}
} // namespace

QWidget* SetUpPage::buildClinic()
{
    auto* card = new Card;
    m_clinicForm = new ClinicForm;
    card->body()->addWidget(m_clinicForm);
    connect(m_clinicForm, &ClinicForm::submitted, this, &SetUpPage::forward);
    return scrolled(card);
}

QWidget* SetUpPage::buildPerson()
{
    auto* card = new Card;
    m_personForm = new PersonForm(PersonForm::Kind::FirstClinician, content::baseLimits(m_services.catalogue).ceiling);
    card->body()->addWidget(m_personForm);
    m_password = new PasswordFields(QStringLiteral("person"), tr("Password"));
    card->body()->addWidget(m_password);
    connect(m_personForm, &PersonForm::namesChanged, this, [this] {
        m_password->setNames({ss(m_personForm->name()), ss(m_personForm->login()), m_clinic.name});
    });
    connect(m_personForm, &PersonForm::submitted, this, &SetUpPage::forward);
    connect(m_password, &PasswordFields::submitted, this, &SetUpPage::forward);
    return scrolled(card);
}

QWidget* SetUpPage::buildRecovery()
{
    auto* card = new Card;
    m_recovery = new RecoveryCard(m_services);
    card->body()->addWidget(m_recovery);
    connect(m_recovery, &RecoveryCard::confirmedChanged, this, &SetUpPage::refreshFoot);
    return scrolled(card);
}

void SetUpPage::buildFoot(QVBoxLayout* to)
{
    m_foot = new FootBar;
    m_back = named(new Button(tr("Back"), Button::Kind::Secondary), "setUp.back");
    m_back->setIconBefore(QStringLiteral("arrow-l"));
    m_foot->row()->addWidget(m_back);
    m_hint = new Label({}, look::kDetail);
    m_hint->setWrap(Label::Wrap::Words);
    m_foot->row()->addWidget(m_hint, 1);
    m_restore = named(new Button(tr("Restore a backup instead"), Button::Kind::Quiet), "setUp.restore");
    m_foot->row()->addWidget(m_restore);
    m_next = named(new Button(tr("Continue"), Button::Kind::Primary), "setUp.next");
    m_next->setIconAfter(QStringLiteral("arrow-r"));
    m_foot->row()->addWidget(m_next);
    to->addWidget(m_foot);
    connect(m_back, &QAbstractButton::clicked, this, [this] { show(Clinic); });
    connect(m_next, &QAbstractButton::clicked, this, &SetUpPage::forward);
}

void SetUpPage::applyMetrics(const Metrics& metrics)
{
    m_right->setContentsMargins(metrics.pageMargin, metrics.compact ? 16 : 28, metrics.pageMargin, 12);
    m_steps->setCompact(metrics.compact);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(metrics.compact ? 80 : 96);
    m_content->applyMetrics(metrics);
}

void SetUpPage::start()
{
    ports::Clinic fresh;
    fresh.language = ss(text::windowLocale().name().section(QLatin1Char('_'), 0, 0)); // what the person reads now
    if (fresh.language == "zh")
        fresh.language = "zh_CN";
    m_clinicForm->load(fresh);
    show(Clinic);
    m_clinicForm->focusFirst();
    if (!m_draft)
        m_draft = new SetUpDraft({{QStringLiteral("clinic"), m_clinicForm}, {QStringLiteral("person"), m_personForm}}, this);
    m_draft->begin(qs(m_services.dataFolder));
}

void SetUpPage::resume(const ports::Clinic& clinic, const ports::Account& account)
{
    m_clinic = clinic;
    m_account = account;
    m_busy = true;
    show(Recovery);
    QPointer<SetUpPage> self(this);
    // The first code is gone; a new one makes it worthless.
    m_services.clinic.newRecoverySheet([self](Result<std::string> code) {
        if (!self)
            return;
        self->m_busy = false;
        if (code)
            self->showSheet(*code);
        else
            self->refuse(code.error());
    });
}

void SetUpPage::show(Step step)
{
    m_step = step;
    m_steps->setCurrent(step);
    m_problem->clear();
    m_stack->setCurrentIndex(step);
    switch (step) {
    case Clinic:
        m_title->setText(tr("The clinic"));
        m_why->setText(tr("What stands on printed sheets. All of it can be changed later."));
        m_clinicForm->focusFirst();
        break;
    case Person:
        m_title->setText(tr("The first clinician"));
        m_why->setText(tr("This account treats and signs, and runs the clinic: users, backup, content. Others are added later."));
        m_personForm->focusFirst();
        break;
    case Recovery:
        m_title->setText(tr("Recovery sheet"));
        m_why->setText(tr("Patients' names are sealed with keys that only passwords open. This sheet is the spare key."));
        break;
    case Content:
        m_title->setText(tr("Clinical content"));
        m_why->setText(tr("Zones, limits and rules with their sources. Until a licensed clinician has approved them, nothing can be armed."));
        m_content->show(m_clinic, m_account);
        break;
    }
    refreshFoot();
}

void SetUpPage::refreshFoot()
{
    m_restore->setVisible(m_step == Clinic);
    m_back->setVisible(m_step == Person);
    m_next->setText(m_step == Content ? tr("Later") : tr("Continue"));
    m_next->setKind(m_step == Content ? Button::Kind::Secondary : Button::Kind::Primary);
    m_next->setEnabled(!m_busy && (m_step != Recovery || m_recovery->confirmed()));
    switch (m_step) {
    case Clinic: m_hint->setText(tr("Nothing is written before the next step is complete.")); break;
    case Person: m_hint->setText(m_busy ? tr("Making keys and records …") : tr("The clinic is made with this step.")); break;
    case Recovery: m_hint->setText(m_recovery->confirmed() ? QString() : tr("Print or save the sheet, put it away, then say so.")); break;
    case Content: m_hint->setText(tr("It can be approved later under Protocols. Until then plans can be made, but no pen can be armed.")); break;
    }
}

void SetUpPage::forward()
{
    if (m_busy)
        return;
    switch (m_step) {
    case Clinic: leaveClinic(); return;
    case Person: make(); return;
    case Recovery:
        if (m_recovery->confirmed())
            keepSheet();
        return;
    case Content: emit finished(m_clinic, *m_account); return;
    }
}

void SetUpPage::leaveClinic()
{
    if (const auto clinic = m_clinicForm->read()) {
        m_clinic = *clinic;
        show(Person);
    }
}

void SetUpPage::make()
{
    const auto person = m_personForm->read(text::localDay(m_services.utcNow()));
    const auto password = m_password->read();
    if (!person || !password)
        return;
    m_busy = true;
    m_problem->clear();
    refreshFoot();
    QPointer<SetUpPage> self(this);
    m_services.clinic.setUp(m_clinic, *person, *password, [self, login = person->login, password = *password](Result<std::string> code) {
        if (!self)
            return;
        if (!code) {
            self->refuse(code.error());
            return;
        }
        // Signed in already; asked again for the account as the records have it.
        self->m_services.records.signIn(login, password, [self, code = *code](Result<ports::Account> account) {
            if (!self)
                return;
            if (account)
                self->signedIn(*account, code);
            else
                self->refuse(account.error());
        });
    });
}

void SetUpPage::refuse(const Error& error)
{
    m_busy = false;
    refreshFoot();
    m_problem->show(error);
}

void SetUpPage::signedIn(const ports::Account& account, const std::string& code)
{
    if (m_draft)
        m_draft->drop();
    m_account = account;
    m_busy = false;
    m_password->clear();
    show(Recovery);
    showSheet(code);
}

void SetUpPage::showSheet(const std::string& code)
{
    const print::RecoverySheet sheet{qs(m_clinic.name), text::dayLong(text::localDay(m_services.utcNow())), qs(code), m_clinic.demo};
    m_recovery->show(sheet, print::pageSizeOf(m_clinic.paper));
    refreshFoot();
}

void SetUpPage::keepSheet()
{
    m_busy = true;
    refreshFoot();
    QPointer<SetUpPage> self(this);
    m_services.clinic.recoverySheetKept([self](Result<ports::Unit> done) {
        if (!self)
            return;
        if (!done) {
            self->refuse(done.error());
            return;
        }
        self->m_busy = false;
        self->m_recovery->clear();
        self->m_clinic.recoveryKept = true;
        self->show(Content);
    });
}

} // namespace stipple::ui
