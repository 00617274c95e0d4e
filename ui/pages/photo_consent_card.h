// Purpose: for what the patient's photos may be used, scope by scope; each change is a consent of its own.
// Thread: UI thread.
// Units: none.
// Failure: not asked is neither given nor refused; a decision that cannot be saved is told and stays as chosen.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/card.h"

#include <map>

namespace stipple::ui {

class SegmentedControl;

inline constexpr const char* kPhotoScopes[] = {"photo_record", "photo_teaching", "photo_publication", "photo_advertising"};
[[nodiscard]] QString photoScopeName(const std::string& form);

class PhotoConsentCard : public Card {
    Q_OBJECT
public:
    explicit PhotoConsentCard(const Services& services, QWidget* parent = nullptr);
    void load(PatientId patient); // null: a new patient, nothing asked yet
    // Saves what differs from what is on file, one after the other; answers once.
    void save(const ports::Patient& patient, ports::Answer<ports::Unit> answer);

private:
    struct Scope {
        std::string form;
        SegmentedControl* control = nullptr;
        std::optional<ports::ConsentDecision> onFile;
    };
    void show();
    void saveFrom(std::size_t index, const ports::Patient& patient, ports::Answer<ports::Unit> answer);
    const Services& m_services;
    PatientId m_patient{};
    std::vector<Scope> m_scopes;
};

} // namespace stipple::ui
