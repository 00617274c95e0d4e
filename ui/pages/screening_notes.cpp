#include "ui/pages/screening_notes.h"

#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace stipple::ui {

using Source = ports::ScreeningAnswer::Source;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Screening", text);
}

QString sourceWords(Source source)
{
    switch (source) {
    case Source::Patient: return words("Said by the patient");
    case Source::Clinician: return words("Seen by the clinician");
    case Source::Unchanged: return words("Unchanged, confirmed today");
    case Source::Scale: return words("From a score of today");
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
    return words("Rule %1 · source %2").arg(qs(rule.id), sources.join(QStringLiteral(", ")))
        + (rule.provenance.verify ? words(" (verify)") : QString());
}

QString whoAndWhen(const ports::ScreeningAnswer& answer)
{
    QStringList parts{sourceWords(answer.source), text::clock(answer.at)};
    if (!answer.byName.empty())
        parts << qs(answer.byName);
    if (answer.source == Source::Unchanged)
        parts << words("first given %1").arg(text::dayLong(text::localDay(answer.givenAt)));
    return parts.join(QStringLiteral(" · "));
}

QString askedBecause(const clinical::AskItem* item)
{
    using Reason = clinical::AskReason;
    if (!item)
        return {};
    switch (item->reason) {
    case Reason::EveryVisit: return words("Asked at every visit");
    case Reason::OfTodaysArea: return words("Asked for the skin treated today");
    case Reason::OfRecentDays: return words("Asked again: it is about the days since the last visit");
    case Reason::New: return {};
    case Reason::QuestionChanged: return words("Asked again: the question has changed");
    case Reason::WasUnsure: return words("Asked again: it was unsure last time");
    case Reason::Expired: return words("Asked again: the last answer is too old");
    case Reason::HoldsStill:
        return item->before ? words("Answered on %1").arg(text::dayLong(item->before->given)) : QString();
    }
    return {};
}

QString needsWords(const clinical::ScreeningRule& rule)
{
    switch (rule.overrideRole) {
    case clinical::OverrideRole::Authorised: return words("Needs a reason and a clinician's password");
    case clinical::OverrideRole::Prescriber: return words("Needs a reason, the prescriber's name and a clinician's password");
    case clinical::OverrideRole::Physician: return words("Needs a reason, the physician's name and a clinician's password");
    }
    return {};
}

QString zonesWords(const std::vector<std::string>& zones)
{
    if (zones.empty())
        return words("every zone");
    if (zones.size() > kZonesNamed)
        return words("%1 zones").arg(zones.size());
    QStringList names;
    for (const auto& zone : zones)
        names << text::zoneLower(zone);
    return names.join(QStringLiteral("; "));
}

} // namespace stipple::ui
