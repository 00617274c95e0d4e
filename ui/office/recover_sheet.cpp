#include "ui/office/recover_sheet.h"

#include "ui/office/password_fields.h"
#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/services.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

RecoverSheet::RecoverSheet(const Services& services, QWidget* host) : SideSheet(tr("Lost every password"), host), m_services(services)
{
    setObjectName(QStringLiteral("recover"));
    setWide(680);
    auto* content = new QWidget;
    auto* column = bare<QVBoxLayout>(content, 14);
    auto* words = new Label(tr("With the code of the recovery sheet one account gets a new password. The sheet stays valid; make a new one afterwards if others saw it."), look::kBody);
    words->setWrap(Label::Wrap::Words);
    column->addWidget(words);
    m_problem = new ProblemStrip;
    column->addWidget(m_problem);
    m_code = new Field(tr("Code of the recovery sheet"));
    named(m_code->edit(), "recover.code", tr("Code of the recovery sheet"));
    m_code->setHint(tr("Nine groups, in their order. Capitals, blanks and dashes do not matter."));
    column->addWidget(m_code);
    m_login = new Field(tr("Login that gets a new password"));
    named(m_login->edit(), "recover.login", tr("Login that gets a new password"));
    column->addWidget(m_login);
    m_password = new PasswordFields(QStringLiteral("recover"), tr("New password"));
    column->addWidget(m_password);
    column->addStretch(1);
    setLongContent(content);
    auto* go = named(new Button(tr("Set the new password"), Button::Kind::Primary), "recover.go");
    foot()->addWidget(go);
    connect(go, &QAbstractButton::clicked, this, &RecoverSheet::submit);
    connect(m_password, &PasswordFields::submitted, this, &RecoverSheet::submit);
    for (auto* field : {m_code, m_login})
        connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    connect(this, &SideSheet::closed, this, [this] { m_code->setText({}); });
}

void RecoverSheet::start(const QString& login)
{
    m_problem->clear();
    m_code->setText({});
    m_login->setText(login);
    m_password->clear();
    open();
    m_code->edit()->setFocus();
}

void RecoverSheet::submit()
{
    if (m_busy)
        return;
    const auto login = m_login->text().trimmed();
    m_code->setProblem(m_code->text().trimmed().isEmpty() ? tr("Type the code from the sheet") : QString());
    m_login->setProblem(login.isEmpty() ? tr("Enter the login") : QString());
    m_password->setNames({ss(login)});
    const auto password = m_password->read();
    if (m_code->text().trimmed().isEmpty() || login.isEmpty() || !password)
        return;
    m_busy = true;
    QPointer<RecoverSheet> self(this);
    m_services.clinic.recoverAccount(ss(m_code->text().trimmed()), ss(login), *password, [self, login](Result<ports::Unit> done) {
        if (!self)
            return;
        self->m_busy = false;
        if (done) {
            self->m_password->clear();
            self->close();
            emit self->recovered(login);
        } else if (done.error().code == ErrorCode::TextInvalid) {
            self->m_code->setProblem(self->tr("This is mistyped: its check letters do not fit"));
        } else if (done.error().code == ErrorCode::WrongPassword) {
            self->m_code->setProblem(self->tr("This sheet opens nothing here. It is another clinic's, or was replaced"));
        } else if (done.error().code == ErrorCode::StoreNotFound) {
            self->m_login->setProblem(self->tr("There is no such login"));
        } else {
            self->m_problem->show(done.error());
        }
    });
}

} // namespace stipple::ui
