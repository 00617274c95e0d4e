#include "ui/pages/screening_notes.h"

#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace stipple::ui {

using Source = ports::ScreeningAnswer::Source;

namespace {

QString noteWords(const char* text)
{
    return QCoreApplication::translate("Screening", text);
}

QString sourceWords(Source source)
{
    switch (source) {
    case Source::Patient: return noteWords("Said by the patient");
    case Source::Clinician: return noteWords("Seen by the clinician");
    case Source::Unchanged: return noteWords("Unchanged, confirmed today");
    case Source::Scale: return noteWords("From a score of today");
    }
    return {};
}

constexpr int kZonesNamed = 3;

} // namespace

QString ruleAndSource(const clinical::ScreeningRule& rule)
{
    QStringList sources;
    for (const auto& source : rule.provenance.sources)
        sources << qs(source);
    return noteWords("Rule %1 · source %2").arg(qs(rule.id), sources.join(QStringLiteral(", ")))
        + (rule.provenance.verify ? noteWords(" (verify)") : QString());
}

QString whoAndWhen(const ports::ScreeningAnswer& answer)
{
    QStringList parts{sourceWords(answer.source), text::clock(answer.at)};
    if (!answer.byName.empty())
        parts << qs(answer.byName);
    if (answer.source == Source::Unchanged)
        parts << noteWords("first given %1").arg(text::dayLong(text::localDay(answer.givenAt)));
    return parts.join(QStringLiteral(" · "));
}

QString askedBecause(const clinical::AskItem* item)
{
    using Reason = clinical::AskReason;
    if (!item)
        return {};
    switch (item->reason) {
    case Reason::EveryVisit: return noteWords("Asked at every visit");
    case Reason::OfTodaysArea: return noteWords("Asked for the skin treated today");
    case Reason::OfRecentDays: return noteWords("Asked again: it is about the days since the last visit");
    case Reason::New: return {};
    case Reason::QuestionChanged: return noteWords("Asked again: the question has changed");
    case Reason::WasUnsure: return noteWords("Asked again: it was unsure last time");
    case Reason::Expired: return noteWords("Asked again: the last answer is too old");
    case Reason::HoldsStill:
        return item->before ? noteWords("Answered on %1").arg(text::dayLong(item->before->given)) : QString();
    }
    return {};
}

QString needsWords(const clinical::ScreeningRule& rule)
{
    switch (rule.overrideRole) {
    case clinical::OverrideRole::Authorised: return noteWords("Needs a reason and a clinician's password");
    case clinical::OverrideRole::Prescriber: return noteWords("Needs a reason, the prescriber's name and a clinician's password");
    case clinical::OverrideRole::Physician: return noteWords("Needs a reason, the physician's name and a clinician's password");
    }
    return {};
}

QString zonesWords(const std::vector<std::string>& zones)
{
    if (zones.empty())
        return noteWords("every zone");
    if (zones.size() > kZonesNamed)
        return noteWords("%1 zones").arg(zones.size());
    QStringList names;
    for (const auto& zone : zones)
        names << text::zoneLower(zone);
    return names.join(QStringLiteral("; "));
}

} // namespace stipple::ui
