// Purpose: a photo goes into the records only where the patient did not refuse photos in the record.
// Thread: UI thread; the answer comes later.
// Units: JPEG bytes as photo::forRecord makes them.
// Failure: no id: the patient refused; nothing was kept. An error: the store's.
#pragma once

#include "ui/shell/services.h"

#include <QByteArray>

namespace stipple::ui::photo {

struct NewPhoto {
    PatientId patient{};
    std::optional<SessionId> session{};
    std::string kind; // before | after | progress | reference | concern | portrait
    std::string view; // a map's id, or "detail"
    std::optional<ports::Day> takenOn{}; // none, or today: now
};
[[nodiscard]] UtcMs takenAt(const Services& services, const NewPhoto& photo); // noon of an earlier day
void keep(const Services& services, NewPhoto photo, const QByteArray& jpeg, ports::Answer<std::optional<EntryId>> answer);

} // namespace stipple::ui::photo
