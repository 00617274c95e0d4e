// Purpose: the structure of resources/clinical/aftercare.json: phases, areas, rules, lines; ids only.
// Thread: any. Values; read once.
// Units: hours.
// Failure: parseContent gives ContentInvalid and says where; nothing half read is returned.
#pragma once

#include "core/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace stipple::aftercare {

struct Phase {
    std::string id, heading;
    int fromHours = 0, toHours = 0;
};
struct Area {
    std::string id;
    std::vector<std::string> zones;
};
struct Rule { // holds when its area, or one of its zones, was treated
    std::string id, whenArea;
    std::vector<std::string> whenZones, add, hideIfOnly;
};
enum class OtherAreas { OnlyFace, Any };
struct Scope { // words before a line when `whenArea` was treated together with other areas
    std::string id, line, whenArea;
    OtherAreas others = OtherAreas::Any;
};
struct Line {
    std::string id, phase, zoneClass, icon; // zoneClass "all": printed unless hidden
    bool forbid = false;
    bool verify = false; // "general knowledge (verify)"
    std::vector<std::string> sources;
};

struct AftercareContent {
    std::string schema;
    std::vector<std::string> languages;
    std::vector<std::string> printOrder; // first letters of line ids
    std::string boxedGroup, titleHeading, redFlagPhase;
    std::vector<Phase> phases;
    std::vector<Area> areas;
    std::vector<Rule> rules;
    std::vector<Scope> scopes;
    std::vector<Line> lines;

    [[nodiscard]] const Line* line(std::string_view id) const noexcept;
    [[nodiscard]] const Phase* phase(std::string_view id) const noexcept;
    [[nodiscard]] const Area* areaOf(std::string_view zone) const noexcept;
};

[[nodiscard]] Result<AftercareContent> parseContent(std::string_view json);

} // namespace stipple::aftercare
