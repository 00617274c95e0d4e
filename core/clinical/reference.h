// Purpose: reference content that people look up and records offer: procedure steps, cartridges, adverse events,
//          follow-up, devices (procedure.json, cartridges.json, adverse_events.json, devices.json).
// Thread: any. Pure values.
// Units: minutes, hours, days, Micrometres, StrokesPerMinute. Device values are what makers and pages report; they
//        are no limits and may lie above the ceiling of this application.
// Failure: a loader refuses the whole file; see content_error.h.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/units/units.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kProcedureFile = "procedure.json";
inline constexpr std::string_view kCartridgesFile = "cartridges.json";
inline constexpr std::string_view kAdverseEventsFile = "adverse_events.json";
inline constexpr std::string_view kDevicesFile = "devices.json";

struct ProcedureStep {
    std::string id, gate, note; // gate: what must be done before the step counts; may be empty
    int order = 0;
    std::chrono::minutes least{}, most{};
    Provenance provenance;
};

struct CartridgeType {
    std::string id, label, use;
    std::vector<int> pins; // empty: no needles
    std::optional<Micrometres> depthMax;
    bool noNeedling = false; // depth and bleeding fields are blocked
    Provenance provenance;
};
struct CartridgeContent {
    std::vector<CartridgeType> types;
    std::chrono::minutes useAmber{}, useRed{}; // motor-on time of one cartridge
};

struct ExpectedEvent {
    std::string id, label, duration, action;
    std::optional<int> reviewAfterDays;
    Provenance provenance;
};
struct UnexpectedEvent {
    std::string id, label, onset, action;
    std::optional<int> gradeMin, gradeMax; // CTCAE 1…5; absent where grading makes no sense
    bool emergency = false;
    Provenance provenance;
};
struct FollowUp {
    std::string id, how;
    std::chrono::hours after{};
    bool afterLastSession = false;
    std::vector<std::string> ask, escalateIf;
    Provenance provenance;
};
struct AdverseEventContent {
    std::vector<ExpectedEvent> expected;
    std::vector<UnexpectedEvent> unexpected;
    std::vector<std::string> gradeTexts; // [0] is grade 1
    int alertFromGrade = 0;
    std::vector<std::string> relatedness;
    std::vector<FollowUp> followUps; // in ascending time
};

enum class DeviceClass { Mechanical, Radiofrequency };
struct ReferenceDevice {
    std::string id, label, clearance, note;
    DeviceClass deviceClass = DeviceClass::Mechanical;
    std::optional<Micrometres> reportedDepthMax;
    std::optional<int> pins;
    std::optional<StrokesPerMinute> rateMin, rateMax;
    Provenance provenance;
};

[[nodiscard]] ContentResult<std::vector<ProcedureStep>> parseProcedure(std::string_view, const SourceRegister&);
[[nodiscard]] ContentResult<CartridgeContent> parseCartridges(std::string_view, const SourceRegister&,
                                                              Micrometres deviceCeiling);
[[nodiscard]] ContentResult<AdverseEventContent> parseAdverseEvents(std::string_view, const SourceRegister&);
[[nodiscard]] ContentResult<std::vector<ReferenceDevice>> parseDevices(std::string_view, const SourceRegister&);

} // namespace stipple::clinical
