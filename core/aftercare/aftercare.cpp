#include "core/aftercare/aftercare.h"

#include "core/plan/schedule.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace stipple::aftercare {
namespace {

using Ids = std::set<std::string, std::less<>>;

struct Treated {
    std::vector<std::string> zones; // in treatment order
    Ids areas;
    bool elsewhere = false; // a zone that no area names: it hides nothing
};

bool has(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool holds(const Rule& rule, const Treated& treated)
{
    if (!rule.whenArea.empty() && treated.areas.contains(rule.whenArea))
        return true;
    return std::any_of(treated.zones.begin(), treated.zones.end(),
                       [&](const std::string& zone) { return has(rule.whenZones, zone); });
}

// "A line is hidden only if every treated area lists it in hide_if_only."
bool isHidden(const AftercareContent& content, const Treated& treated, const std::string& line)
{
    if (treated.areas.empty() || treated.elsewhere)
        return false;
    return std::all_of(treated.areas.begin(), treated.areas.end(), [&](const std::string& area) {
        return std::any_of(content.rules.begin(), content.rules.end(), [&](const Rule& rule) {
            return rule.whenArea == area && has(rule.hideIfOnly, line);
        });
    });
}

std::string scopeOf(const AftercareContent& content, const Treated& treated, const std::string& line)
{
    for (const Scope& scope : content.scopes) {
        if (scope.line != line || !treated.areas.contains(scope.whenArea))
            continue;
        Ids others = treated.areas;
        others.erase(scope.whenArea);
        const bool fits = scope.others == OtherAreas::OnlyFace ? others == Ids{"face"} : !others.empty();
        if (fits && !treated.elsewhere)
            return scope.id;
    }
    return {};
}

// Print order: the group (first letter) as the content lists it, then the number.
std::pair<std::size_t, int> printKey(const AftercareContent& content, const std::string& line)
{
    const auto group = std::find(content.printOrder.begin(), content.printOrder.end(), line.substr(0, 1));
    int number = 0;
    (void)std::from_chars(line.data() + std::min<std::size_t>(1, line.size()), line.data() + line.size(), number);
    return {static_cast<std::size_t>(group - content.printOrder.begin()), number};
}

std::vector<const Line*> chosenLines(const AftercareContent& content, const Treated& treated)
{
    Ids added;
    for (const Rule& rule : content.rules)
        if (holds(rule, treated))
            added.insert(rule.add.begin(), rule.add.end());
    std::vector<const Line*> lines;
    for (const Line& line : content.lines) {
        const bool general = line.zoneClass == "all" && !isHidden(content, treated, line.id);
        if (general || added.contains(line.id))
            lines.push_back(&line);
    }
    std::sort(lines.begin(), lines.end(), [&](const Line* a, const Line* b) {
        return printKey(content, a->id) < printKey(content, b->id);
    });
    return lines;
}

Treated treatedOf(const AftercareContent& content, std::span<const ports::Segment> segments)
{
    std::vector<const ports::Segment*> given;
    for (const ports::Segment& segment : segments)
        if (wasTreated(segment))
            given.push_back(&segment);
    std::sort(given.begin(), given.end(), [](const auto* a, const auto* b) { return a->order < b->order; });
    Treated treated;
    for (const ports::Segment* segment : given) {
        treated.zones.push_back(segment->planned.zone);
        if (const Area* area = content.areaOf(segment->planned.zone))
            treated.areas.insert(area->id);
        else
            treated.elsewhere = true;
    }
    return treated;
}

void findDeepest(AftercareSheet& sheet, std::span<const ports::Segment> segments)
{
    for (const plan::TreatedZone& zone : plan::treatedZones(segments)) {
        if (sheet.deepest && zone.depth <= *sheet.deepest)
            continue;
        sheet.deepest = zone.depth;
        sheet.deepestZone = zone.zone;
    }
}

// Calendar days of a phase: day 1 is the day of treatment, "days 4 to 7" begin 72 hours later.
SheetPhase emptyPhase(const Phase& phase, ports::Day treatedOn)
{
    constexpr int kDay = 24;
    SheetPhase sheet;
    sheet.phase = phase.id;
    sheet.heading = phase.heading;
    sheet.from = plan::addDays(treatedOn, phase.fromHours / kDay).value_or(treatedOn);
    sheet.to = plan::addDays(treatedOn, std::max(phase.toHours / kDay - 1, 0)).value_or(treatedOn);
    return sheet;
}

} // namespace

bool wasTreated(const ports::Segment& segment) noexcept
{
    return segment.strokes > 0 || segment.certainty == ports::Certainty::EndUncertain
           || (segment.byHand && segment.result != ports::Segment::Result::NotDone);
}

AftercareSheet composeSheet(const AftercareContent& content, const SheetInputs& inputs)
{
    const Treated treated = treatedOf(content, inputs.segments);
    AftercareSheet sheet;
    sheet.title = content.titleHeading;
    sheet.zones = treated.zones;
    sheet.treatedOn = inputs.treatedOn;
    sheet.nextNotBefore = inputs.nextNotBefore;
    sheet.sessionNumber = inputs.sessionNumber;
    sheet.sessionsTotal = inputs.sessionsTotal;
    findDeepest(sheet, inputs.segments);

    for (const Phase& phase : content.phases) {
        if (phase.id == content.redFlagPhase)
            sheet.redFlagHeading = phase.heading;
        else
            sheet.phases.push_back(emptyPhase(phase, inputs.treatedOn));
    }
    for (const Line* line : chosenLines(content, treated)) {
        const SheetLine entry{line->id, scopeOf(content, treated, line->id)};
        sheet.lineIds.push_back(line->id);
        if (line->phase == content.redFlagPhase) {
            sheet.redFlags.push_back(entry);
            continue;
        }
        const auto phase = std::find_if(sheet.phases.begin(), sheet.phases.end(),
                                        [&](const SheetPhase& p) { return p.phase == line->phase; });
        if (phase != sheet.phases.end())
            phase->lines.push_back(entry);
    }
    return sheet;
}

} // namespace stipple::aftercare
