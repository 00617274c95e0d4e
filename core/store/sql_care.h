// Purpose: the window's door to consents, numbing, events, follow-ups and lots (ports::CarePort), by jobs on the store thread.
// Thread: UI thread; answers on the UI thread, later.
// Failure: every answer is a Result.
#pragma once

#include "core/ports/care.h"

namespace stipple::store {

class StoreService;

class SqlCare final : public ports::CarePort {
public:
    explicit SqlCare(StoreService& service); // the service outlives it

    void saveConsent(PatientId, ports::Consent, ports::Answer<EntryId>) override;
    void consents(PatientId, ports::Answer<std::vector<ports::Consent>>) override;
    void saveNumbing(SessionId, ports::Numbing, ports::Answer<EntryId>) override;
    void numbings(SessionId, ports::Answer<std::vector<ports::Numbing>>) override;
    void saveAdverseEvent(PatientId, ports::AdverseEvent, ports::Answer<EntryId>) override;
    void adverseEvents(PatientId, ports::Answer<std::vector<ports::AdverseEvent>>) override;
    void saveFollowUp(ports::FollowUp, ports::Answer<EntryId>) override;
    void followUpsDue(ports::Day until, ports::Answer<std::vector<ports::FollowUp>>) override;
    void saveLot(ports::ProductLot, ports::Answer<EntryId>) override;
    void lots(std::string kind, ports::Answer<std::vector<ports::ProductLot>>) override;
    void treatedWithLot(std::string lot, ports::Answer<std::vector<ports::PatientHit>>) override;
    void saveDraft(ports::Draft, ports::Answer<ports::Unit>) override;
    void draft(std::string form, std::optional<PatientId>, ports::Answer<std::optional<ports::Draft>>) override;
    void drafts(ports::Answer<std::vector<ports::Draft>>) override;
    void discardDraft(std::string form, std::optional<PatientId>, ports::Answer<ports::Unit>) override;

private:
    StoreService& m_service;
};

} // namespace stipple::store
