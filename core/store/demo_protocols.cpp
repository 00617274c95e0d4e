// The protocols of the demo clinic: five approved ones and a draft, within the shipped content's limits.
#include "core/store/demo_people.h"

#include "core/store/planning.h"

#include <initializer_list>

namespace stipple::store::demo {
namespace {

using plan::EndPoint;

struct Line {
    const char* zone;
    int depthUm, rateSpm, passes, areaCm2;
    EndPoint endPoint;
};

ports::PlanTemplate protocol(const char* name, const char* indication, int sessions, int interval, std::initializer_list<Line> lines)
{
    ports::PlanTemplate made;
    made.kind = ports::TemplateKind::Protocol;
    made.name = name;
    made.plan.indication = indication;
    made.plan.sessionsTotal = sessions;
    made.plan.intervalDays = interval;
    for (const Line& line : lines) {
        plan::ZonePlan zone;
        zone.zone = line.zone;
        zone.depth = Micrometres(line.depthUm);
        zone.rate = StrokesPerMinute(line.rateSpm);
        zone.passes = line.passes;
        zone.endPoint = line.endPoint;
        zone.areaCm2 = line.areaCm2;
        made.plan.zones.push_back(std::move(zone));
    }
    return made;
}

std::vector<ports::PlanTemplate> all()
{
    const auto red = EndPoint::Erythema, dots = EndPoint::ErythemaToPinpoint, points = EndPoint::PinpointBleeding;
    return {
        protocol("Acne scars, face", "acne_scar_rolling", 4, 28,
                 {{"cheek_left", 1500, 6600, 3, 40, points}, {"cheek_right", 1500, 6600, 3, 40, points},
                  {"temple_left", 750, 5400, 2, 12, red}, {"temple_right", 750, 5400, 2, 12, red}, {"chin", 1250, 6600, 3, 16, dots}}),
        protocol("Fine lines, face", "aging_fine_lines", 3, 28,
                 {{"forehead", 500, 5400, 2, 60, dots}, {"glabella", 500, 5400, 2, 6, dots}, {"crows_feet_left", 250, 5400, 2, 7, red},
                  {"crows_feet_right", 250, 5400, 2, 7, red}, {"nasolabial_left", 750, 6600, 2, 6, dots}, {"nasolabial_right", 750, 6600, 2, 6, dots}}),
        protocol("Under-eye", "aging_fine_lines", 3, 28, {{"infraorbital_left", 250, 5400, 1, 7, red}, {"infraorbital_right", 250, 5400, 1, 7, red}}),
        protocol("Neck and décolletage", "neck_lines", 4, 28, {{"neck_front", 500, 5400, 2, 70, red}, {"decolletage", 500, 5400, 2, 200, red}}),
        protocol("Pattern hair loss, scalp", "alopecia_aga", 6, 14,
                 {{"scalp_frontal", 600, 6600, 2, 80, dots}, {"scalp_vertex", 600, 6600, 2, 80, dots}}),
        protocol("Stretch marks, abdomen", "striae", 5, 42, {{"abdomen", 1500, 7200, 3, 500, dots}}),
    };
}

} // namespace

Result<void> seedProtocols(Desk& desk)
{
    const auto drafts = all();
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto saved = saveTemplate(desk, drafts[i]);
        if (!saved)
            return tl::unexpected(saved.error());
        if (i + 1 == drafts.size())
            break; // the last one waits for its approval
        if (const auto approved = approveTemplate(desk, saved->id, saved->version); !approved)
            return tl::unexpected(approved.error());
    }
    return {};
}

} // namespace stipple::store::demo
