#include "ui/office/office_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace stipple::ui {

namespace {
struct Office {
    Q_DECLARE_TR_FUNCTIONS(Office)
};
} // namespace

QString roleName(ports::Role role)
{
    switch (role) {
    case ports::Role::Clinician: return Office::tr("Clinician");
    case ports::Role::Assistant: return Office::tr("Assistant");
    case ports::Role::Administrator: return Office::tr("Administrator");
    case ports::Role::Reader: return Office::tr("Reader");
    }
    return {};
}

QString mayWords(const ports::Account& account, const ports::Day& today)
{
    QStringList words;
    switch (account.role) {
    case ports::Role::Clinician:
        words << (ports::may(account, ports::Right::Treat, today) ? Office::tr("Plan, arm, sign") : Office::tr("Plan. Without a valid licence: no arming, no signing"));
        break;
    case ports::Role::Assistant: words << Office::tr("Bookings, forms, plans, printing"); break;
    case ports::Role::Administrator: words << Office::tr("Users, clinic, backup, erasure"); break;
    case ports::Role::Reader: words << Office::tr("Read charts"); break;
    }
    if (account.administers && account.role != ports::Role::Administrator)
        words << Office::tr("runs the clinic");
    return words.join(QStringLiteral(" · "));
}

const std::vector<std::string>& lotKinds()
{
    static const std::vector<std::string> kinds{"cartridge", "anaesthetic", "serum", "other"};
    return kinds;
}

QString lotKindName(const std::string& kind)
{
    if (kind == "cartridge")
        return Office::tr("Cartridges");
    if (kind == "anaesthetic")
        return Office::tr("Anaesthetics");
    if (kind == "serum")
        return Office::tr("Serums");
    return Office::tr("Other products");
}

QString notYours(ports::Right right)
{
    switch (right) {
    case ports::Right::Treat:
    case ports::Right::Sign: return Office::tr("A clinician with a valid licence does this.");
    case ports::Right::ImportPatients:
    case ports::Right::MergePatients:
    case ports::Right::ReadAudit: return Office::tr("A clinician or an administrator does this.");
    case ports::Right::EditPatient:
    case ports::Right::EditPlan:
    case ports::Right::HandOut: return Office::tr("A clinician or an assistant does this.");
    case ports::Right::Backup: return Office::tr("Any account but a reader's does this.");
    case ports::Right::ReadChart: return {};
    case ports::Right::ErasePatient:
    case ports::Right::ManageAccounts:
    case ports::Right::ManageClinic:
    case ports::Right::Restore: return Office::tr("An administrator does this.");
    }
    return {};
}

std::string initialsOf(const QString& name)
{
    QString initials;
    const auto person = name.section(QLatin1Char(','), 0, 0);
    const auto words = person.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& word : words)
        if (word.front().isLetter() && (initials.isEmpty() || &word == &words.back()))
            initials += word.front().toUpper();
    return initials.toStdString();
}

} // namespace stipple::ui
