// Purpose: the face that belongs to a chart: the patient's newest portrait, for banner, chart and the hash of the plan.
//          Sealed on disk like every photo. HAZ-011
// Thread: UI thread; answers come later.
// Units: JPEG bytes.
// Failure: no portrait, or one that cannot be read, is empty bytes: initials stand in its place.
#pragma once

#include "ui/shell/services.h"

#include <QByteArray>

namespace stipple::ui::portrait {

inline constexpr const char* kKind = "portrait";

void read(const Services& services, PatientId patient, std::function<void(const QByteArray& jpeg)> answer);

enum class Kept { Yes, NoConsent }; // NoConsent: the patient refused photos in the record
void keep(const Services& services, PatientId patient, const QByteArray& jpeg, ports::Answer<Kept> answer);

} // namespace stipple::ui::portrait
