// Purpose: what a photo shows, from where, when; and why one could not be kept.
// Thread: UI thread (tr()).
// Failure: an unknown kind or view is shown as it is.
#pragma once

#include "core/ports/clinic.h"

#include <QString>

#include <string_view>

namespace stipple::ui::text {

[[nodiscard]] QString photoKind(std::string_view kind); // "before"
[[nodiscard]] QString photoView(std::string_view view); // "Face, front"
[[nodiscard]] QString photoName(const ports::Photo& photo); // "Face, front · before · 24 March 2026"
[[nodiscard]] QString photoUnreadable();
[[nodiscard]] QString photoRefused();

} // namespace stipple::ui::text
