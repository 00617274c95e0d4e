// Purpose: from what was treated to the sheet the patient takes home: line ids in order, no words.
// Thread: any. Pure functions over values.
// Units: days, µm, minutes.
// Failure: no treated zone gives the general sheet (UI §8); an unknown zone adds no lines.
// Source: CLINICAL §7 (which lines to print), as rules in resources/clinical/aftercare.json.
#pragma once

#include "core/aftercare/aftercare_content.h"
#include "core/ports/records.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::aftercare {

struct SheetLine {
    std::string line;        // id of aftercare.json
    std::string scope;       // id of a scope whose words go before the line, or empty ("Face only:")
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};
struct SheetPhase {
    std::string phase;       // id
    std::string heading;     // text id, H0…H3
    ports::Day from{}, to{}; // calendar days, both included
    std::vector<SheetLine> lines;
};
struct AftercareSheet {
    std::string title;                    // text id, H5
    std::vector<std::string> zones;       // treated, in treatment order
    std::optional<std::string> deepestZone;
    std::optional<Micrometres> deepest;   // set depth, never called tissue depth
    std::vector<SheetPhase> phases;       // without the red flags
    std::string redFlagHeading;           // H4
    std::vector<SheetLine> redFlags;      // last and boxed
    ports::Day treatedOn{};
    std::optional<ports::Day> nextNotBefore; // earliest next date, core/plan/schedule.h
    int sessionNumber = 0, sessionsTotal = 0;
    std::vector<std::string> lineIds;     // all, in print order: for the record of what was handed out
};

// Treated means: strokes from the pen, a run whose end is uncertain, or entered by hand.
[[nodiscard]] bool wasTreated(const ports::Segment& segment) noexcept;

struct SheetInputs {
    ports::Day treatedOn{};
    std::span<const ports::Segment> segments;
    std::optional<ports::Day> nextNotBefore;
    int sessionNumber = 0, sessionsTotal = 0;
};
[[nodiscard]] AftercareSheet composeSheet(const AftercareContent& content, const SheetInputs& inputs);

} // namespace stipple::aftercare
