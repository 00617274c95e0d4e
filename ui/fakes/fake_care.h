// Purpose: consents, numbing, adverse events, follow-ups, lots and drafts in memory for window tests.
// Thread: UI thread; answers come from the event loop.
// Units: as in core/ports/care.h.
// Failure: failNext makes the next answer that error, whatever was asked.
#pragma once

#include "core/ports/care.h"
#include "ui/fakes/fake_clock.h"
#include "ui/fakes/fake_reply.h"

#include <map>

namespace stipple::ui::fakes {

class FakeCare : public ports::CarePort, public FakeReply {
public:
    explicit FakeCare(FakeClock& clock) : m_clock(clock) {}

    std::map<PatientId, std::vector<ports::Consent>> consentsOf;
    std::map<SessionId, std::vector<ports::Numbing>> numbingsOf;
    std::map<PatientId, std::vector<ports::AdverseEvent>> eventsOf;
    std::vector<ports::FollowUp> calls;
    std::vector<ports::ProductLot> products;
    std::vector<ports::PatientHit> recalled; // whoever any lot was used on
    std::vector<ports::Draft> kept;

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
    void treatedWithLot(std::string cartridgeLot, ports::Answer<std::vector<ports::PatientHit>>) override;
    void saveDraft(ports::Draft, ports::Answer<ports::Unit>) override;
    void draft(std::string form, std::optional<PatientId>, ports::Answer<std::optional<ports::Draft>>) override;
    void drafts(ports::Answer<std::vector<ports::Draft>>) override;
    void discardDraft(std::string form, std::optional<PatientId>, ports::Answer<ports::Unit>) override;

private:
    // A null id is a new entry; else the one with that id is replaced.
    template <class Entry> void save(std::vector<Entry>& into, Entry entry, ports::Answer<EntryId> answer);

    FakeClock& m_clock;
    std::uint8_t m_nextId = 100;
};

} // namespace stipple::ui::fakes
