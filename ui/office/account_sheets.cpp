#include "ui/office/account_sheets.h"

#include "ui/office/password_fields.h"
#include "ui/office/person_form.h"
#include "ui/office/recovery_card.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/print/sheet_export.h"
#include "ui/shell/content.h"
#include "ui/shell/services.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scroll_area.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace stipple::ui {

namespace {

constexpr int kWide = 680;

// Content of a sheet: a column that scrolls where the window is low.
QVBoxLayout* columnOf(SideSheet* sheet)
{
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host, 14);
    column->setContentsMargins(4, 4, 10, 4); // room for the focus ring
    scroll->setWidget(host);
    sheet->setContent(scroll);
    return column;
}

Field* secret(const QString& label, const char* name)
{
    auto* field = new Field(label);
    named(field->edit(), name, label);
    field->edit()->setEchoMode(QLineEdit::Password);
    QObject::connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    return field;
}

} // namespace

// ---------------------------------------------------------------- one account

UserSheet::UserSheet(const Services& services, QWidget* host) : SideSheet(tr("User"), host), m_services(services)
{
    setObjectName(QStringLiteral("user"));
    setWide(kWide);
    auto* column = columnOf(this);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    const auto ceiling = content::baseLimits(services.catalogue).ceiling;
    m_new = new PersonForm(PersonForm::Kind::NewUser, ceiling);
    m_changed = new PersonForm(PersonForm::Kind::ChangedUser, ceiling);
    column->addWidget(m_new);
    column->addWidget(m_changed);
    m_password = new PasswordFields(QStringLiteral("user"), tr("First password"));
    column->addWidget(m_password);
    m_active = named(new QCheckBox(tr("May sign in")), "user.active");
    column->addWidget(m_active, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_save = named(new Button(tr("Save"), Button::Kind::Primary), "user.save");
    foot()->addWidget(m_save);
    connect(m_save, &QAbstractButton::clicked, this, &UserSheet::submit);
    connect(m_new, &PersonForm::submitted, this, &UserSheet::submit);
    connect(m_changed, &PersonForm::submitted, this, &UserSheet::submit);
    connect(m_password, &PasswordFields::submitted, this, &UserSheet::submit);
    connect(m_new, &PersonForm::namesChanged, this, [this] { m_password->setNames({ss(m_new->name()), ss(m_new->login())}); });
}

void UserSheet::show(PersonForm* form)
{
    m_problem->clear();
    m_new->setVisible(form == m_new);
    m_changed->setVisible(form == m_changed);
    m_password->setVisible(form == m_new);
    m_active->setVisible(form == m_changed);
    open();
    form->focusFirst();
}

void UserSheet::add()
{
    m_line.reset();
    m_new->load({});
    m_password->clear();
    m_save->setText(tr("Add user"));
    show(m_new);
}

void UserSheet::change(const ports::AccountLine& line, bool own)
{
    m_line = line;
    m_changed->load(line.account);
    m_changed->setOwn(own);
    m_active->setChecked(line.active);
    m_active->setEnabled(!own);
    m_save->setText(tr("Save"));
    show(m_changed);
}

void UserSheet::submit()
{
    if (m_busy)
        return;
    const auto today = text::localDay(m_services.utcNow());
    const auto account = (m_line ? m_changed : m_new)->read(today);
    const auto password = m_line ? std::optional<std::string>("") : m_password->read();
    if (!account || !password)
        return;
    m_busy = true;
    QPointer<UserSheet> self(this);
    const auto done = [self](Result<ports::Account> result) {
        if (self)
            self->finish(result);
    };
    if (m_line)
        m_services.clinic.changeAccount(*account, m_active->isChecked(), done);
    else
        m_services.clinic.addAccount(*account, *password, done);
}

void UserSheet::finish(const Result<ports::Account>& result)
{
    m_busy = false;
    if (!result) {
        m_problem->show(result.error());
        return;
    }
    m_password->clear();
    close();
    emit saved(*result);
}

// ---------------------------------------------------------------- one's own password

PasswordSheet::PasswordSheet(const Services& services, QWidget* host) : SideSheet(tr("Change my password"), host), m_services(services)
{
    setObjectName(QStringLiteral("password"));
    setWide(kWide);
    auto* column = columnOf(this);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_old = secret(tr("Password until now"), "password.old");
    column->addWidget(m_old);
    m_new = new PasswordFields(QStringLiteral("password.new"), tr("New password"));
    column->addWidget(m_new);
    column->addStretch(1);
    auto* save = named(new Button(tr("Change password"), Button::Kind::Primary), "password.save");
    foot()->addWidget(save);
    connect(save, &QAbstractButton::clicked, this, &PasswordSheet::submit);
    connect(m_new, &PasswordFields::submitted, this, &PasswordSheet::submit);
}

void PasswordSheet::start(const ports::Account& account)
{
    m_problem->clear();
    m_old->setText({});
    m_old->setProblem({});
    m_new->clear();
    m_new->setNames({account.name, account.login});
    open();
    m_old->edit()->setFocus();
}

void PasswordSheet::submit()
{
    if (m_busy)
        return;
    if (m_old->text().isEmpty()) {
        m_old->setProblem(tr("Enter the password until now"));
        return;
    }
    const auto password = m_new->read();
    if (!password)
        return;
    m_busy = true;
    QPointer<PasswordSheet> self(this);
    m_services.clinic.changePassword(ss(m_old->text()), *password, [self](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        if (!done) {
            self->m_problem->show(done.error());
            return;
        }
        self->m_old->setText({});
        self->m_new->clear();
        self->close();
        emit self->changed();
    });
}

// ---------------------------------------------------------------- one's own PIN

PinSheet::PinSheet(const Services& services, QWidget* host) : SideSheet(tr("Quick unlock by PIN"), host), m_services(services)
{
    setObjectName(QStringLiteral("pinSheet"));
    setWide(520);
    auto* column = columnOf(this);
    auto* words = new Label(tr("The PIN unlocks a locked screen. It never signs in and never signs a record. After %1 wrong tries only the password unlocks.").arg(ports::kPinTries),
                            look::kBody);
    words->setWrap(Label::Wrap::Words);
    column->addWidget(words);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_password = secret(tr("Password"), "pinSheet.password");
    m_pin = secret(tr("New PIN"), "pinSheet.pin");
    m_pin->setHint(tr("%1 to %2 digits").arg(ports::kPinShortest).arg(ports::kPinLongest));
    m_again = secret(tr("The same again"), "pinSheet.again");
    for (auto* field : {m_pin, m_again})
        field->edit()->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,%1}").arg(ports::kPinLongest)), field));
    for (auto* field : {m_password, m_pin, m_again})
        column->addWidget(field);
    column->addStretch(1);
    auto* save = named(new Button(tr("Set PIN"), Button::Kind::Primary), "pinSheet.save");
    foot()->addWidget(save);
    connect(save, &QAbstractButton::clicked, this, &PinSheet::submit);
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &PinSheet::submit);
}

void PinSheet::start()
{
    m_problem->clear();
    for (auto* field : {m_password, m_pin, m_again}) {
        field->setText({});
        field->setProblem({});
    }
    open();
    m_password->edit()->setFocus();
}

void PinSheet::submit()
{
    if (m_busy)
        return;
    const auto pin = m_pin->text();
    static const QRegularExpression kOneDigit(QStringLiteral("^(\\d)\\1*$"));
    const bool row = QStringLiteral("01234567890").contains(pin) || QStringLiteral("09876543210").contains(pin) || kOneDigit.match(pin).hasMatch();
    const bool good = pin.size() >= ports::kPinShortest && !row;
    m_pin->setProblem(good ? QString() : pin.size() < ports::kPinShortest ? tr("At least %1 digits").arg(ports::kPinShortest) : tr("Not a row of digits"));
    m_again->setProblem(pin == m_again->text() ? QString() : tr("The two are not the same"));
    m_password->setProblem(m_password->text().isEmpty() ? tr("Enter your password") : QString());
    if (!good || pin != m_again->text() || m_password->text().isEmpty())
        return;
    m_busy = true;
    QPointer<PinSheet> self(this);
    m_services.clinic.setPin(ss(m_password->text()), ss(pin), [self](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_password->setText({});
        if (!done) {
            self->m_problem->show(done.error());
            return;
        }
        self->close();
        emit self->changed();
    });
}

// ---------------------------------------------------------------- a new recovery sheet

RecoverySheetPanel::RecoverySheetPanel(const Services& services, QWidget* host) : SideSheet(tr("New recovery sheet"), host), m_services(services)
{
    setObjectName(QStringLiteral("recoveryPanel"));
    setWide(kWide);
    auto* column = columnOf(this);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_ask = new QWidget;
    auto* ask = bare<QVBoxLayout>(m_ask, 14);
    auto* words = new Label(tr("A new sheet makes the old one worthless at once. Have a printer or an empty USB stick at hand."), look::kBody);
    words->setWrap(Label::Wrap::Words);
    ask->addWidget(words);
    m_make = named(new Button(tr("Make a new sheet"), Button::Kind::Primary), "recoveryPanel.make");
    ask->addWidget(m_make, 0, Qt::AlignLeft);
    column->addWidget(m_ask);
    m_card = new RecoveryCard(services);
    column->addWidget(m_card);
    column->addStretch(1);
    m_done = named(new Button(tr("Done"), Button::Kind::Primary), "recoveryPanel.done");
    foot()->addWidget(m_done);
    connect(m_make, &QAbstractButton::clicked, this, &RecoverySheetPanel::make);
    connect(m_done, &QAbstractButton::clicked, this, &RecoverySheetPanel::keep);
    connect(m_card, &RecoveryCard::confirmedChanged, this, [this] { m_done->setEnabled(m_card->confirmed()); });
    connect(this, &SideSheet::closed, m_card, &RecoveryCard::clear); // the code is gone with the sheet
}

void RecoverySheetPanel::start(const ports::Clinic& clinic)
{
    m_clinic = clinic;
    m_problem->clear();
    m_card->clear();
    m_card->hide();
    m_ask->show();
    m_done->hide();
    open();
    m_make->setFocus();
}

void RecoverySheetPanel::make()
{
    if (m_busy)
        return;
    m_busy = true;
    QPointer<RecoverySheetPanel> self(this);
    m_services.clinic.newRecoverySheet([self](Result<std::string> code) {
        if (!self)
            return;
        self->m_busy = false;
        if (!code) {
            self->m_problem->show(code.error());
            return;
        }
        self->m_ask->hide();
        self->m_card->show(print::RecoverySheet{qs(self->m_clinic.name), text::dayLong(text::localDay(self->m_services.utcNow())), qs(*code), self->m_clinic.demo},
                           print::pageSizeOf(self->m_clinic.paper));
        self->m_card->QWidget::show();
        self->m_done->setEnabled(false);
        self->m_done->show();
    });
}

void RecoverySheetPanel::keep()
{
    if (m_busy || !m_card->confirmed())
        return;
    m_busy = true;
    QPointer<RecoverySheetPanel> self(this);
    m_services.clinic.recoverySheetKept([self](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        if (!done) {
            self->m_problem->show(done.error());
            return;
        }
        self->close();
        emit self->kept();
    });
}

} // namespace stipple::ui
