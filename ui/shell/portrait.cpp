#include "ui/shell/portrait.h"

#include "ui/shell/photo_keep.h"

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
    photo::keep(services, {patient, std::nullopt, kKind, "face_front"}, jpeg, [answer = std::move(answer)](Result<std::optional<EntryId>> kept) {
        answer(kept.map([](const std::optional<EntryId>& id) { return id ? Kept::Yes : Kept::NoConsent; }));
    });
}

} // namespace stipple::ui::portrait
