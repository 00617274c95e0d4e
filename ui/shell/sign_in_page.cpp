#include "ui/shell/sign_in_page.h"

#include "ui/office/recover_sheet.h"
#include "ui/office/restore_sheet.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/person_button.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

SignInPage::SignInPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("signIn"));
    auto* outer = bare<QVBoxLayout>(this);
    outer->addStretch(2);
    auto* middle = bare<QHBoxLayout>();
    middle->addStretch(1);
    auto* card = new Card;
    card->setFixedWidth(520);
    card->setPadding(36);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);

    auto* body = card->body();
    body->setSpacing(16);
    auto* head = bare<QHBoxLayout>(nullptr, 16);
    auto* logo = new QLabel;
    logo->setPixmap(brand::logo(44, Theme::light().accent, devicePixelRatioF()));
    head->addWidget(logo);
    auto* names = bare<QVBoxLayout>(nullptr, 2);
    names->addWidget(new Label(tr("Stipple"), {30, QFont::Bold, Tone::Ink}));
    m_clinic = new Label({}, look::kDetail);
    names->addWidget(m_clinic);
    head->addLayout(names, 1);
    body->addLayout(head);
    body->addSpacing(4);

    m_problem = new ProblemStrip;
    body->addWidget(m_problem);
    m_restore = named(new Button(tr("Restore from a backup"), Button::Kind::Secondary), "signIn.restore");
    m_restore->hide();
    body->addWidget(m_restore);
    body->addWidget(new Label(tr("Who is working?"), {17, QFont::DemiBold, Tone::Ink}));
    m_people = bare<QVBoxLayout>(nullptr, 10);
    body->addLayout(m_people);

    m_password = new Field(tr("Password"));
    named(m_password->edit(), "signIn.password", tr("Password"));
    m_password->edit()->setEchoMode(QLineEdit::Password);
    body->addWidget(m_password);
    if (m_services.demo && !m_services.demoPassword.empty()) {
        auto* hint = new Inset(Inset::Ground::Sand);
        hint->row()->addWidget(new IconView(QStringLiteral("info"), 22, Tone::SandInk));
        auto* words = named(new Label(tr("Demo clinic. The password is %1").arg(qs(m_services.demoPassword)),
                                      {16, QFont::DemiBold, Tone::SandInk}),
                            "signIn.demoHint");
        words->setWrap(Label::Wrap::Words);
        hint->row()->addWidget(words, 1);
        body->addWidget(hint);
    }
    m_go = named(new Button(tr("Sign in"), Button::Kind::Primary, Button::Size::Large), "signIn.submit", tr("Sign in"));
    m_go->setIconAfter(QStringLiteral("arrow-r"));
    body->addWidget(m_go);

    if (!m_services.demo) {
        auto* lost = named(new Button(tr("Lost every password"), Button::Kind::Quiet, Button::Size::Dense), "signIn.lost", tr("Lost every password: use the recovery sheet"));
        body->addWidget(lost, 0, Qt::AlignHCenter);
        connect(lost, &QAbstractButton::clicked, this, [this] { m_recover->start(m_login); });
    }
    m_restoreSheet = new RestoreSheet(services, this);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { m_restoreSheet->start(qs(m_services.dataFolder)); });
    connect(m_restoreSheet, &RestoreSheet::restored, this, [this] {
        m_problem->say(tr("The clinic is back as it was in the backup. The file that did not open is kept beside it."), 0);
        m_restore->hide();
        emit restored();
    });
    m_recover = new RecoverSheet(services, this);
    connect(m_recover, &RecoverSheet::recovered, this, [this](const QString& login) {
        m_problem->say(tr("The new password of %1 is set. Sign in with it.").arg(login), 0);
        m_password->edit()->setFocus();
    });

    connect(m_go, &QAbstractButton::clicked, this, &SignInPage::submit);
    connect(m_password->edit(), &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_password->edit(), &QLineEdit::textEdited, this, [this] { m_password->setProblem({}); });
}

void SignInPage::setClinic(const ports::Clinic& clinic)
{
    m_clinic->setText(qs(clinic.name));
}

void SignInPage::showProblem(const Error& error)
{
    m_problem->show(error);
    m_restore->setVisible(error.code == ErrorCode::StoreCorrupt || error.code == ErrorCode::StoreDriftedSchema);
}

void SignInPage::entered()
{
    m_password->edit()->clear();
    m_password->setProblem({});
    readLogins();
    m_password->edit()->setFocus();
}

void SignInPage::readLogins()
{
    QPointer<SignInPage> self(this);
    m_services.records.logins([self](Result<std::vector<std::string>> logins) {
        if (!self)
            return;
        emptyLayout(self->m_people);
        if (!logins) {
            self->showProblem(logins.error());
            return;
        }
        for (std::size_t i = 0; i < logins->size(); ++i) {
            const auto login = qs((*logins)[i]);
            auto* person = new PersonButton(login);
            person->setObjectName(QStringLiteral("signIn.person.") + login);
            self->m_people->addWidget(person);
            connect(person, &QAbstractButton::toggled, self, [self, login](bool on) {
                if (on)
                    self->m_login = login;
            });
            if (i == 0)
                person->setChecked(true);
        }
        emit self->ready();
    });
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    if (m_password->text().isEmpty()) {
        m_password->setProblem(tr("Enter the password"));
        return;
    }
    m_busy = true;
    m_go->setEnabled(false);
    QPointer<SignInPage> self(this);
    m_services.records.signIn(ss(m_login), ss(m_password->text()), [self](Result<ports::Account> account) {
        if (!self)
            return;
        self->m_busy = false;
        self->m_go->setEnabled(true);
        if (account) {
            self->m_problem->clear();
            self->m_password->edit()->clear();
            emit self->signedIn(*account);
            return;
        }
        self->m_password->edit()->selectAll();
        self->m_problem->show(account.error());
    });
}

} // namespace stipple::ui
