#include "core/clinical/indication.h"

#include "core/clinical/json_entry.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

constexpr int kSessionsMax = 24;
constexpr int kDaysMax = 365;

DepthException readException(const Entry& entry, Micrometres ceiling)
{
    DepthException result{entry.texts("zones"), entry.depth("depth_min_um", ceiling),
                          entry.depth("depth_max_um", ceiling), entry.text("why")};
    if (result.depthMin > result.depthMax)
        entry.refuse("depth range is upside down");
    entry.close();
    return result;
}

void readDepths(const Entry& entry, Micrometres ceiling, Indication& result)
{
    result.depthMin = entry.depth("depth_min_um", ceiling);
    result.depthMax = entry.depth("depth_max_um", ceiling);
    result.depthStart = entry.maybeDepth("depth_start_um", ceiling);
    result.overrideDepthMax = entry.maybeDepth("override_depth_max_um", ceiling);
    for (const Entry& exception : entry.maybeObjects("depth_exceptions"))
        result.depthExceptions.push_back(readException(exception, ceiling));
    if (result.depthMin > result.depthMax)
        entry.refuse("depth range is upside down");
    if (result.depthMin <= 0_um)
        entry.refuse("depth_min_um is zero");
    if (result.depthStart && (*result.depthStart < result.depthMin || *result.depthStart > result.depthMax))
        entry.refuse("depth_start_um is outside the range");
    if (result.overrideDepthMax && *result.overrideDepthMax < result.depthMax)
        entry.refuse("override_depth_max_um is below the range");
}

void readCourse(const Entry& entry, Indication& result)
{
    result.sessionsMin = entry.integer("sessions_min", 1, kSessionsMax);
    result.sessionsMax = entry.integer("sessions_max", 1, kSessionsMax);
    result.intervalMinDays = entry.integer("interval_min_days", 1, kDaysMax);
    result.intervalMaxDays = entry.integer("interval_max_days", 1, kDaysMax);
    if (result.sessionsMin > result.sessionsMax)
        entry.refuse("session range is upside down");
    if (result.intervalMinDays > result.intervalMaxDays)
        entry.refuse("interval range is upside down");
    for (const Entry& schedule : entry.maybeObjects("schedules")) {
        result.schedules.push_back({schedule.text("id"), schedule.maybeInteger("sessions", 1, kSessionsMax),
                                    schedule.integer("interval_days", 1, kDaysMax)});
        schedule.close();
    }
}

Indication readIndication(const Entry& entry, const SourceRegister& sources, Micrometres ceiling)
{
    Indication result;
    result.id = entry.text("id");
    result.label = entry.text("label");
    readDepths(entry, ceiling, result);
    readCourse(entry, result);
    if (entry.has("endpoint_max"))
        result.endPointMax = entry.oneOf<plan::EndPoint>("endpoint_max",
            {{"erythema", plan::EndPoint::Erythema},
             {"erythema_to_pinpoint", plan::EndPoint::ErythemaToPinpoint},
             {"pinpoint_bleeding", plan::EndPoint::PinpointBleeding}});
    result.evidenceGrades = entry.texts("evidence_grade");
    for (const std::string& grade : result.evidenceGrades)
        if (grade != "A" && grade != "B" && grade != "C" && grade != "D")
            entry.refuse("evidence_grade has the unknown value '" + grade + "'");
    result.resultsWhen = entry.text("results_when");
    result.keyText = entry.text("key_text");
    result.warn = entry.maybeText("warn");
    result.scarAgeMinDays = entry.maybeInteger("scar_age_min_days", 1, 3650);
    result.photosAsOutcome = entry.maybeFlag("photos_as_outcome");
    result.scales = entry.texts("scales");
    result.provenance = entry.provenance(sources);
    entry.close();
    return result;
}

} // namespace

ContentResult<std::vector<Indication>> parseIndications(std::string_view text, const SourceRegister& sources,
                                                        Micrometres deviceCeiling)
{
    return readDocument<std::vector<Indication>>(
        kIndicationsFile, "stipple.clinical.indications/1", text, [&](const Entry& root) {
            std::vector<Indication> result;
            for (const Entry& entry : root.objects("entries"))
                result.push_back(readIndication(entry, sources, deviceCeiling));
            for (const Entry& entry : root.objects("evidence_grades"))
                (void)entry.provenance(sources);
            for (const Entry& entry : root.objects("evidence_notes")) {
                (void)entry.provenance(sources);
                for (const std::string& goal : entry.texts("goals"))
                    if (std::ranges::find(result, goal, &Indication::id) == result.end())
                        entry.refuse("names the unknown goal '" + goal + "'");
            }
            root.close({"schema", "units", "note"});
            return result;
        });
}

DepthRange depthRange(const Indication& indication, std::string_view zone)
{
    for (const DepthException& exception : indication.depthExceptions)
        if (std::ranges::find(exception.zones, zone) != exception.zones.end())
            return {exception.depthMin, exception.depthMax};
    return {indication.depthMin, indication.depthMax};
}

} // namespace stipple::clinical
