#include "ui/office/person_form.h"

#include "core/text/number_input.h"
#include "ui/office/office_words.h"
#include "ui/pages/page.h"
#include "ui/text/units_text.h"
#include "ui/text/date_text.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace stipple::ui {

using ports::Role;

namespace {

constexpr Role kRoles[] = {Role::Clinician, Role::Assistant, Role::Administrator, Role::Reader};

// "A. Okafor, L.Ac." → "okafor"
QString suggestedLogin(const QString& name)
{
    const auto words = name.section(QLatin1Char(','), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.isEmpty() ? QString() : words.back().toLower().remove(QLatin1Char('.'));
}

} // namespace

PersonForm::PersonForm(Kind kind, Micrometres deviceCeiling, QWidget* parent) : QWidget(parent), m_kind(kind), m_ceiling(deviceCeiling)
{
    auto* outer = bare<QVBoxLayout>(this, 14);
    auto* names = bare<QHBoxLayout>(nullptr, 16);
    m_name = make(tr("Name as it stands under records"), "person.name");
    m_name->setHint(tr("For example A. Okafor, L.Ac."));
    m_login = make(tr("Login"), "person.login");
    m_login->setHint(tr("Shown in the sign-in list. Letters, digits and . - _"));
    names->addWidget(m_name, 3, Qt::AlignTop);
    names->addWidget(m_login, 2, Qt::AlignTop);
    outer->addLayout(names);

    auto* role = bare<QVBoxLayout>(nullptr, 6);
    role->addWidget(new Label(tr("Role"), look::kCaption));
    QList<SegmentedControl::Item> roles;
    for (const auto each : kRoles)
        roles.append({roleName(each), {}, {}});
    m_role = named(new SegmentedControl(roles), "person.role", tr("Role"));
    role->addWidget(m_role);
    m_administers = named(new QCheckBox(tr("Runs the clinic, too: users, clinic data, backup")), "person.administers");
    role->addWidget(m_administers, 0, Qt::AlignLeft);
    auto* roleHost = new QWidget;
    roleHost->setLayout(role);
    role->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(roleHost);
    roleHost->setVisible(kind != Kind::FirstClinician);

    m_licence = new QWidget;
    auto* licence = bare<QVBoxLayout>(m_licence, 14);
    auto* first = bare<QHBoxLayout>(nullptr, 16);
    m_number = make(tr("Licence number"), "person.licence");
    m_body = make(tr("Issued by"), "person.body");
    first->addWidget(m_number, 2, Qt::AlignTop);
    first->addWidget(m_body, 3, Qt::AlignTop);
    licence->addLayout(first);
    auto* second = bare<QHBoxLayout>(nullptr, 16);
    m_until = make(tr("Valid until"), "person.until");
    m_until->setHint(tr("That day included, for example 2027-03-31"));
    m_scope = make(tr("Highest depth this licence allows (mm)"), "person.scope");
    m_scope->setHint(tr("Up to %1. It limits every plan of this person.").arg(text::mmWithUnit(deviceCeiling)));
    second->addWidget(m_until, 2, Qt::AlignTop);
    second->addWidget(m_scope, 3, Qt::AlignTop);
    licence->addLayout(second);
    outer->addWidget(m_licence);

    connect(m_name->edit(), &QLineEdit::textEdited, this, [this] {
        if (!m_loginTouched && m_kind != Kind::ChangedUser)
            m_login->setText(suggestedLogin(m_name->text()));
        emit namesChanged();
    });
    connect(m_login->edit(), &QLineEdit::textEdited, this, [this] {
        m_loginTouched = !m_login->text().isEmpty();
        emit namesChanged();
    });
    connect(m_role, &SegmentedControl::currentChanged, this, &PersonForm::refreshRole);
    ports::Account fresh;
    load(fresh);
}

Field* PersonForm::make(const QString& label, const char* name)
{
    auto* field = new Field(label);
    named(field->edit(), name, label);
    field->edit()->setMaxLength(120);
    connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
    connect(field->edit(), &QLineEdit::returnPressed, this, &PersonForm::submitted);
    return field;
}

void PersonForm::load(const ports::Account& account)
{
    m_account = account;
    m_loginTouched = !account.login.empty();
    m_name->setText(qs(account.name));
    m_login->setText(qs(account.login));
    m_login->setLocked(m_kind == Kind::ChangedUser); // the login is what the records call this person by
    m_number->setText(qs(account.licenceNumber));
    m_body->setText(qs(account.licenceBody));
    m_until->setText(account.licenceValidUntil ? qs(stipple::text::formatDate(*account.licenceValidUntil)) : QString());
    m_scope->setText(account.scopeDepth > Micrometres{} ? qs(stipple::text::formatMm(account.scopeDepth)) : QString());
    for (int i = 0; i < int(std::size(kRoles)); ++i)
        if (kRoles[i] == account.role)
            m_role->setCurrent(i);
    m_administers->setChecked(account.administers);
    for (auto* field : {m_name, m_login, m_number, m_body, m_until, m_scope})
        field->setProblem({});
    refreshRole();
}

void PersonForm::refreshRole()
{
    const auto role = kRoles[std::max(0, m_role->current())];
    m_licence->setVisible(role == Role::Clinician);
    m_administers->setVisible(role == Role::Clinician || role == Role::Assistant);
}

void PersonForm::setOwn(bool own)
{
    m_role->setEnabled(!own);
    m_administers->setEnabled(!own);
}

bool PersonForm::readLicence(ports::Account& account, const ports::Day& today)
{
    bool good = true;
    const auto refuse = [&good](Field* field, const QString& problem) {
        field->setProblem(problem);
        good = false;
    };
    account.licenceNumber = ss(m_number->text().trimmed());
    account.licenceBody = ss(m_body->text().trimmed());
    if (account.licenceNumber.empty())
        refuse(m_number, tr("Enter the number of the licence"));
    if (account.licenceBody.empty())
        refuse(m_body, tr("Enter who issued the licence"));
    const auto until = stipple::text::parseDate(ss(m_until->text().trimmed()), text::typedOrder());
    if (!until)
        refuse(m_until, text::problemWords(until.error()));
    else if (*until < today)
        refuse(m_until, tr("This licence has run out"));
    else
        account.licenceValidUntil = *until;
    const auto depth = stipple::text::parseDepthMm(ss(m_scope->text().trimmed()));
    if (!depth)
        refuse(m_scope, tr("Write the depth in millimetres, like 1.5"));
    else if (*depth <= Micrometres{} || *depth > m_ceiling)
        refuse(m_scope, tr("More than 0 and at most %1").arg(text::mmWithUnit(m_ceiling)));
    else if (depth->um() % 50 != 0)
        refuse(m_scope, tr("In steps of 0.05 mm"));
    else
        account.scopeDepth = *depth;
    return good;
}

std::optional<ports::Account> PersonForm::read(const ports::Day& today)
{
    auto account = m_account;
    bool good = true;
    const auto name = m_name->text().trimmed();
    account.name = ss(name);
    account.initials = initialsOf(name);
    if (name.isEmpty()) {
        m_name->setProblem(tr("Enter the name"));
        good = false;
    }
    static const QRegularExpression kLogin(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,29}$"));
    account.login = ss(m_login->text().trimmed());
    if (m_kind != Kind::ChangedUser && (!kLogin.match(m_login->text().trimmed()).hasMatch() || account.login.size() > 40)) {
        m_login->setProblem(tr("2 to 30 letters, digits or . - _"));
        good = false;
    }
    account.role = m_kind == Kind::FirstClinician ? Role::Clinician : kRoles[std::max(0, m_role->current())];
    account.administers = m_kind == Kind::FirstClinician
        || (m_administers->isChecked() && (account.role == Role::Clinician || account.role == Role::Assistant));
    if (account.role == Role::Clinician)
        good = readLicence(account, today) && good;
    return good ? std::optional(account) : std::nullopt;
}

void PersonForm::focusFirst() { m_name->edit()->setFocus(); }
QString PersonForm::name() const { return m_name->text(); }
QString PersonForm::login() const { return m_login->text(); }

} // namespace stipple::ui
