// Purpose: one row of the zone table, as the rest of the house uses it.
// Thread: any. Pure values.
// Units: µm, passes, cm². Source: resources/clinical/zones.csv (each row names its own source).
#pragma once

#include "core/plan/plan.h"
#include "core/units/units.h"

#include <string>
#include <vector>

namespace stipple::clinical {

enum class Side { Middle, Left, Right }; // always the patient's
enum class SpeedClass { Slow, Normal, Body };

struct Zone {
    std::string id;
    std::string label; // English, as in the table; ui/text translates by id
    std::string view;  // primary map
    Side side = Side::Middle;
    std::string twin;  // the same zone on the other side, or empty
    bool excluded = false; // hard exclusion: never selectable, no override
    int areaCm2 = 0;
    Micrometres depthMin{}, depthTypical{}, depthMax{};
    int passesMin = 0, passesMax = 0;
    plan::EndPoint endPoint = plan::EndPoint::Erythema;
    SpeedClass speed = SpeedClass::Normal;
    std::string caution;
    std::string source;
    bool verify = false; // "general knowledge (verify)" appears in the source
};

struct RateClass {
    SpeedClass speed = SpeedClass::Normal;
    StrokesPerMinute min{}, max{};
    std::string source;
};

} // namespace stipple::clinical
