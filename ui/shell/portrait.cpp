#include "ui/shell/portrait.h"

#include <algorithm>

namespace stipple::ui::portrait {

void read(const Services& services, PatientId patient, std::function<void(const QByteArray& jpeg)> answer)
{
    auto& clinic = services.clinic;
    clinic.photos(patient, [&clinic, answer = std::move(answer)](Result<std::vector<ports::Photo>> photos) {
        const ports::Photo* newest = nullptr;
        if (photos)
            for (const auto& photo : *photos)
                if (photo.kind == kKind && (newest == nullptr || newest->taken <= photo.taken))
                    newest = &photo;
        if (newest == nullptr) {
            answer({});
            return;
        }
        clinic.photoBytes(newest->id, [answer](Result<std::vector<std::uint8_t>> bytes) {
            answer(bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size())) : QByteArray());
        });
    });
}

void keep(const Services& services, PatientId patient, const QByteArray& jpeg, ports::Answer<Kept> answer)
{
    services.care.consents(patient, [&services, patient, jpeg, answer = std::move(answer)](Result<std::vector<ports::Consent>> consents) {
        if (!consents) {
            answer(tl::unexpected<Error>(consents.error()));
            return;
        }
        // Newest first: the first of a form is the one that holds.
        const auto decision = std::ranges::find(*consents, "photo_record", &ports::Consent::form);
        if (decision != consents->end() && decision->decision != ports::ConsentDecision::Given) {
            answer(Kept::NoConsent);
            return;
        }
        const std::vector<std::uint8_t> bytes(jpeg.begin(), jpeg.end());
        services.clinic.addPhoto(patient, std::nullopt, kKind, "face_front", services.utcNow(), bytes,
                                 [answer](Result<EntryId> kept) { answer(kept.map([](EntryId) { return Kept::Yes; })); });
    });
}

} // namespace stipple::ui::portrait
