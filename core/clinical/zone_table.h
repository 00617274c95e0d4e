// Purpose: reads zones.csv into Zone values.
// Thread: any. Pure.
// Units: the file's millimetres (at most three decimals) become whole µm, exactly; nothing is rounded.
// Failure: refused with the row: unknown column order, value that is no such number, range upside down, cap above
//          the device ceiling, zone twice, an excluded zone with a depth, a side without its twin, no known source.
#pragma once

#include "core/clinical/content_error.h"
#include "core/clinical/provenance.h"
#include "core/clinical/zone.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kZonesFile = "zones.csv";

[[nodiscard]] ContentResult<std::vector<Zone>> parseZones(std::string_view text, const SourceRegister& sources,
                                                          Micrometres deviceCeiling);

// "0.25" → 250 µm. Nothing but digits and one point; more than three decimals are refused, not rounded.
[[nodiscard]] std::optional<Micrometres> parseMillimetres(std::string_view text);

} // namespace stipple::clinical
