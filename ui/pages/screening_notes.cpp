#include "ui/pages/screening_notes.h"

#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace stipple::ui {

using Source = ports::ScreeningAnswer::Source;

namespace {

struct ScreeningSay {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

QString sourceWords(Source source)
{
    switch (source) {
    case Source::Patient: return ScreeningSay::tr("Said by the patient");
    case Source::Clinician: return ScreeningSay::tr("Seen by the clinician");
    case Source::Unchanged: return ScreeningSay::tr("Unchanged, confirmed today");
    case Source::Scale: return ScreeningSay::tr("From a score of today");
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
    return ScreeningSay::tr("Rule %1 · source %2").arg(qs(rule.id), sources.join(QStringLiteral(", ")))
        + (rule.provenance.verify ? ScreeningSay::tr(" (verify)") : QString());
}

QString whoAndWhen(const ports::ScreeningAnswer& answer)
{
    QStringList parts{sourceWords(answer.source), text::clock(answer.at)};
    if (!answer.byName.empty())
        parts << qs(answer.byName);
    if (answer.source == Source::Unchanged)
        parts << ScreeningSay::tr("first given %1").arg(text::dayLong(text::localDay(answer.givenAt)));
    return parts.join(QStringLiteral(" · "));
}

QString askedBecause(const clinical::AskItem* item)
{
    using Reason = clinical::AskReason;
    if (!item)
        return {};
    switch (item->reason) {
    case Reason::EveryVisit: return ScreeningSay::tr("Asked at every visit");
    case Reason::OfTodaysArea: return ScreeningSay::tr("Asked for the skin treated today");
    case Reason::OfRecentDays: return ScreeningSay::tr("Asked again: it is about the days since the last visit");
    case Reason::New: return {};
    case Reason::QuestionChanged: return ScreeningSay::tr("Asked again: the question has changed");
    case Reason::WasUnsure: return ScreeningSay::tr("Asked again: it was unsure last time");
    case Reason::Expired: return ScreeningSay::tr("Asked again: the last answer is too old");
    case Reason::HoldsStill:
        return item->before ? ScreeningSay::tr("Answered on %1").arg(text::dayLong(item->before->given)) : QString();
    }
    return {};
}

QString needsWords(const clinical::ScreeningRule& rule)
{
    switch (rule.overrideRole) {
    case clinical::OverrideRole::Authorised: return ScreeningSay::tr("Needs a reason and a clinician's password");
    case clinical::OverrideRole::Prescriber: return ScreeningSay::tr("Needs a reason, the prescriber's name and a clinician's password");
    case clinical::OverrideRole::Physician: return ScreeningSay::tr("Needs a reason, the physician's name and a clinician's password");
    }
    return {};
}

QString zonesWords(const std::vector<std::string>& zones)
{
    if (zones.empty())
        return ScreeningSay::tr("every zone");
    if (zones.size() > kZonesNamed)
        return ScreeningSay::tr("%1 zones").arg(zones.size());
    QStringList names;
    for (const auto& zone : zones)
        names << text::zoneLower(zone);
    return names.join(QStringLiteral("; "));
}

} // namespace stipple::ui
