#include "ui/shell/photo_keep.h"

#include "ui/text/date_text.h"

#include <QDateTime>

#include <algorithm>

namespace stipple::ui::photo {

UtcMs takenAt(const Services& services, const NewPhoto& photo)
{
    const auto now = services.utcNow();
    if (!photo.takenOn || *photo.takenOn == text::localDay(now))
        return now;
    return UtcMs{QDateTime(text::toDate(*photo.takenOn), QTime(12, 0)).toMSecsSinceEpoch()};
}

void keep(const Services& services, NewPhoto photo, const QByteArray& jpeg, ports::Answer<std::optional<EntryId>> answer)
{
    const auto patient = photo.patient;
    services.care.consents(patient, [&services, photo = std::move(photo), jpeg, answer = std::move(answer)](Result<std::vector<ports::Consent>> consents) {
        if (!consents) {
            answer(tl::unexpected<Error>(consents.error()));
            return;
        }
        // Newest first: the first of a form is the one that holds.
        const auto decision = std::ranges::find(*consents, "photo_record", &ports::Consent::form);
        if (decision != consents->end() && decision->decision != ports::ConsentDecision::Given) {
            answer(std::optional<EntryId>());
            return;
        }
        const std::vector<std::uint8_t> bytes(jpeg.begin(), jpeg.end());
        services.clinic.addPhoto(photo.patient, photo.session, photo.kind, photo.view, takenAt(services, photo), bytes,
                                 [answer](Result<EntryId> kept) { answer(kept.map([](EntryId id) { return std::optional(id); })); });
    });
}

} // namespace stipple::ui::photo
