#include "ui/text/plan_diff_text.h"

#include "ui/text/error_text.h"
#include "ui/text/limit_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {
struct Diff {
    Q_DECLARE_TR_FUNCTIONS(Diff)
};

QString fromTo(const QString& name, const QString& before, const QString& after)
{
    return QStringLiteral("%1 %2 → %3").arg(name, before, after);
}

QString fieldWords(plan::PlanField field, const plan::ZoneChange& change)
{
    const auto& before = *change.before;
    const auto& after = *change.after;
    switch (field) {
    case plan::PlanField::Depth: return fromTo(Diff::tr("depth"), mm(before.depth), mmWithUnit(after.depth));
    case plan::PlanField::Rate: return fromTo(Diff::tr("rate"), rate(before.rate), rateWithUnit(after.rate));
    case plan::PlanField::Passes: return fromTo(Diff::tr("passes"), QString::number(before.passes), QString::number(after.passes));
    case plan::PlanField::Pattern: return fromTo(Diff::tr("pattern"), patternName(before.pattern), patternName(after.pattern));
    case plan::PlanField::EndPoint: return fromTo(Diff::tr("end point"), endPointName(before.endPoint), endPointName(after.endPoint));
    case plan::PlanField::Area: return fromTo(Diff::tr("area"), area(before.areaCm2), area(after.areaCm2));
    case plan::PlanField::OverrideReason: return after.overrideReason.empty() ? Diff::tr("without its reason") : Diff::tr("other reason");
    case plan::PlanField::Cartridge: return fromTo(Diff::tr("cartridge"), cartridgeClassName(before.cartridge), cartridgeClassName(after.cartridge));
    case plan::PlanField::Order: return fromTo(Diff::tr("order"), QString::number(change.placeBefore + 1), QString::number(change.placeAfter + 1));
    }
    return {};
}

QString valuesOf(const plan::ZonePlan& zone)
{
    const auto words = QStringLiteral("%1 · %2 · %3").arg(mmWithUnit(zone.depth), rateWithUnit(zone.rate), zone.passes == 1 ? Diff::tr("1 pass") : Diff::tr("%1 passes").arg(zone.passes));
    return zone.cartridge.empty() ? words : words + QStringLiteral(" · ") + cartridgeClassName(zone.cartridge);
}
} // namespace

QList<DiffLine> diffLines(const plan::Plan& before, const plan::Plan& after)
{
    const auto diff = plan::diffPlans(before, after);
    QList<DiffLine> lines;
    for (const auto& change : diff.zones) {
        QString words;
        switch (change.kind) {
        case plan::ZoneChangeKind::Added: words = Diff::tr("added: %1").arg(valuesOf(*change.after)); break;
        case plan::ZoneChangeKind::Removed: words = Diff::tr("removed"); break;
        case plan::ZoneChangeKind::Changed: {
            QStringList parts;
            for (const auto field : change.fields)
                parts << fieldWords(field, change);
            words = parts.join(QStringLiteral(" · "));
            break;
        }
        }
        lines.append({zoneName(change.zone), words});
    }
    if (diff.sessionsTotal)
        lines.append({Diff::tr("Series"), fromTo(Diff::tr("sessions"), QString::number(before.sessionsTotal), QString::number(after.sessionsTotal))});
    if (diff.intervalDays)
        lines.append({Diff::tr("Series"), fromTo(Diff::tr("days between"), QString::number(before.intervalDays), QString::number(after.intervalDays))});
    if (diff.indication)
        lines.append({Diff::tr("Goal of the plan"), Diff::tr("another")});
    return lines;
}

QList<DiffLine> pressedLines(const plan::PressedPlan& pressed)
{
    QList<DiffLine> lines;
    for (const auto& zone : pressed.changes) {
        QStringList parts;
        if (zone.refused)
            parts << Diff::tr("left out: %1").arg(wordsFor(*zone.refused).sentence);
        if (zone.depthCutBy)
            parts << mostWords(*zone.depthCutBy);
        if (zone.rateCut)
            parts << Diff::tr("rate pressed into its limits");
        if (zone.passesCut)
            parts << Diff::tr("passes pressed into their limits");
        if (zone.cartridgeDropped)
            parts << Diff::tr("without its class of cartridge: the content does not have it");
        if (zone.endPointCut)
            parts << Diff::tr("end point no further than allowed today");
        lines.append({zoneName(zone.zone), parts.join(QStringLiteral(" · "))});
    }
    return lines;
}

} // namespace stipple::ui::text
