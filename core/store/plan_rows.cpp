#include "core/store/session_rows.h"

#include "core/store/codes.h"

#include <algorithm>

namespace stipple::store {

Micrometres deepest(const plan::Plan& plan)
{
    Micrometres most{};
    for (const plan::ZonePlan& zone : plan.zones)
        most = std::max(most, zone.depth);
    return most;
}

std::string zonesJson(const plan::Plan& plan)
{
    Json zones = Json::array();
    for (const plan::ZonePlan& zone : plan.zones) {
        Json out = {{"zone", zone.zone},
                    {"depth_um", zone.depth.um()},
                    {"rate_spm", zone.rate.spm()},
                    {"passes", zone.passes},
                    {"pattern", wordOf(zone.pattern)},
                    {"end_point", wordOf(zone.endPoint)},
                    {"area_cm2", zone.areaCm2}};
        if (!zone.cartridge.empty()) // rows without it stay what they were
            out["cartridge"] = zone.cartridge;
        if (zone.origin == plan::ValueOrigin::Proposed) // a draft's only: such a plan never arms
            out["proposed"] = true;
        zones.push_back(std::move(out));
    }
    return toText(zones);
}

Binds planBinds(const PatientSeal& seal, const RowId& version, const plan::Plan& plan, const AccountId& by, UtcMs now)
{
    Json reasons = Json::array();
    for (const plan::ZonePlan& zone : plan.zones)
        reasons.push_back(zone.overrideReason);
    return {{"id", version},
            {"indication", isCode(plan.indication) ? plan.indication : std::string()},
            {"sessions_total", plan.sessionsTotal},
            {"interval_days", plan.intervalDays},
            {"zone_count", plan.zones.size()},
            {"deepest_um", deepest(plan)},
            {"zones", zonesJson(plan)},
            {"at_utc_ms", now},
            {"account_id", by},
            {"sealed", seal.seal("plan_version", "sealed", version, toText(reasons))}};
}

Result<plan::Plan> planFromRow(const PatientSeal& seal, const Row& row)
{
    plan::Plan plan;
    plan.id = row.id<PlanId>("plan_id");
    plan.indication = row.text("indication");
    plan.sessionsTotal = row.i32("sessions_total");
    plan.intervalDays = row.i32("interval_days");
    const auto text = seal.openText("plan_version", "sealed", row.fixed<16>("id"), row.blob("sealed"));
    if (!text)
        return tl::unexpected(text.error());
    const Json reasons = fromText(*text);
    if (!reasons.is_array())
        return fail(ErrorCode::StoreCorrupt, "plan zones");
    if (const auto read = zonesFromJson(row.text("zones"), plan); !read)
        return tl::unexpected(read.error());
    for (std::size_t i = 0; i < plan.zones.size() && i < reasons.size(); ++i)
        if (reasons[i].is_string())
            plan.zones[i].overrideReason = reasons[i].get<std::string>();
    return plan;
}

Result<void> zonesFromJson(const std::string& text, plan::Plan& plan)
{
    const Json zones = fromText(text);
    if (!zones.is_array())
        return fail(ErrorCode::StoreCorrupt, "plan zones");
    for (const Json& in : zones) {
        const auto pattern = patternOf(in.value("pattern", ""));
        const auto endPoint = endPointOf(in.value("end_point", ""));
        if (!pattern || !endPoint)
            return fail(ErrorCode::StoreCorrupt, "plan zone");
        plan::ZonePlan zone;
        zone.zone = in.value("zone", "");
        zone.depth = Micrometres(in.value("depth_um", 0));
        zone.rate = StrokesPerMinute(in.value("rate_spm", 0));
        zone.passes = in.value("passes", 0);
        zone.pattern = *pattern;
        zone.endPoint = *endPoint;
        zone.areaCm2 = in.value("area_cm2", 0);
        zone.cartridge = in.value("cartridge", "");
        zone.origin = in.value("proposed", false) ? plan::ValueOrigin::Proposed : plan::ValueOrigin::Set;
        plan.zones.push_back(std::move(zone));
    }
    return {};
}

} // namespace stipple::store
