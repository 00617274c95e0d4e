#include "ui/office/password_fields.h"

#include "core/text/password_rule.h"
#include "ui/pages/page.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

namespace stipple::ui {

PasswordFields::PasswordFields(const QString& prefix, const QString& label, QWidget* parent) : QWidget(parent)
{
    auto* row = bare<QHBoxLayout>(this, 16);
    m_first = new Field(label);
    m_second = new Field(tr("The same again"));
    for (auto* field : {m_first, m_second}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_first->edit()->setObjectName(prefix + QStringLiteral(".password"));
    m_second->edit()->setObjectName(prefix + QStringLiteral(".repeat"));
    m_second->edit()->setAccessibleName(tr("The same password again"));
    judge();
    connect(m_first->edit(), &QLineEdit::textEdited, this, [this] {
        m_first->setProblem({});
        m_second->setProblem({});
        judge();
    });
    connect(m_second->edit(), &QLineEdit::textEdited, this, [this] { m_second->setProblem({}); });
    connect(m_second->edit(), &QLineEdit::returnPressed, this, &PasswordFields::submitted);
}

void PasswordFields::setNames(std::vector<std::string> names)
{
    m_names = std::move(names);
    judge();
}

QString PasswordFields::problem() const
{
    using stipple::text::PasswordProblem;
    const std::vector<std::string_view> names(m_names.begin(), m_names.end());
    switch (stipple::text::checkPassword(ss(m_first->text()), names)) {
    case PasswordProblem::None: return {};
    case PasswordProblem::TooShort: return tr("At least %1 characters").arg(stipple::text::kPasswordMinLength);
    case PasswordProblem::TooFewDifferent: return tr("Use more different characters");
    case PasswordProblem::Sequence: return tr("This is only a row of neighbours");
    case PasswordProblem::ContainsName: return tr("This is nearly a name. Add more words");
    case PasswordProblem::TooCommon: return tr("This is among the first that are tried. Add more words");
    }
    return {};
}

void PasswordFields::judge()
{
    const auto wrong = problem();
    m_first->setHint(m_first->text().isEmpty() ? tr("At least 10 characters. Three or four unrelated words are good.")
                     : wrong.isEmpty()         ? tr("Good")
                                               : wrong);
}

std::optional<std::string> PasswordFields::read()
{
    const auto wrong = problem();
    m_first->setProblem(wrong);
    const bool same = m_first->text() == m_second->text();
    m_second->setProblem(same ? QString() : tr("The two are not the same"));
    if (!wrong.isEmpty() || !same)
        return std::nullopt;
    return ss(m_first->text());
}

void PasswordFields::clear()
{
    m_first->setText({});
    m_second->setText({});
    m_first->setProblem({});
    m_second->setProblem({});
    judge();
}

} // namespace stipple::ui
