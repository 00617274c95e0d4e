// Purpose: the individual plan: which zones, how deep, how fast, how often, in which order.
// Thread: any. Pure values.
// Units: Micrometres, StrokesPerMinute, passes, cm², days.
#pragma once

#include "core/ids.h"
#include "core/plan/limits.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stipple::plan {

enum class Pattern { Linear, CrossHatch, Stamp, Circular };
enum class EndPoint { Erythema, ErythemaToPinpoint, PinpointBleeding };

// Whether somebody set (or took over) the values, or they are only the builder's proposal: that never arms.
enum class ValueOrigin { Set, Proposed };

struct ZonePlan {
    std::string zone; // id of zones.csv
    Micrometres depth{};
    StrokesPerMinute rate{};
    int passes = 1;
    Pattern pattern = Pattern::CrossHatch;
    EndPoint endPoint = EndPoint::Erythema;
    int areaCm2 = 0; // of this patient; starts as the table's value
    std::string overrideReason; // needed above a soft cap; clinical free text, sealed when stored
    ValueOrigin origin = ValueOrigin::Set; // not hashed: only a plan whose values are all Set reaches the pen
    std::string cartridge; // class of cartridge, id of cartridges.json; empty: any that fits
    friend bool operator==(const ZonePlan&, const ZonePlan&) = default;
};

struct Plan {
    PlanId id{};
    std::string indication;  // goal id of indications.json, may be empty
    std::vector<ZonePlan> zones; // in treatment order
    int sessionsTotal = 1;
    int intervalDays = 28;
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace stipple::plan
