// Purpose: what surrounds a session in the records: consents, numbing, adverse events, follow-ups, product lots.
// Thread: called on the UI thread; answers come on the UI thread, later.
// Units: as named. Words and signatures exist here in clear in memory only; the store seals them.
// Failure: every answer is a Result.
#pragma once

#include "core/ports/records.h"

#include <string>
#include <vector>

namespace stipple::ports {

enum class ConsentDecision : std::uint8_t { Given, Refused, Withdrawn }; // a refusal is a record, not a missing one
struct Consent {
    EntryId id{};
    std::optional<SessionId> session;
    std::string form, formVersion, language;
    ConsentDecision decision = ConsentDecision::Given;
    UtcMs at{};
    std::string signatureSvg; // vector strokes
    std::string note;
};

// Cream on one zone. How long is always computed from these times, so a restart loses nothing.
struct NumbedZone {
    std::string zone;
    UtcMs onAt{};
    std::optional<UtcMs> offAt{};
    bool residueOff = false, disinfected = false; // the two ticks of removal
    std::string removedBy{};                      // name
};
struct Numbing { // anaesthetic on the skin; the timer is the window's, the times are kept here
    EntryId id{};
    std::optional<EntryId> lot;
    UtcMs appliedAt{};
    std::optional<UtcMs> removedAt;
    std::vector<std::string> zones;
    std::string note; // why it ended early …
    // As on the tube and as applied; empty in records of the first schema.
    std::string product{}, strength{}; // id of anaesthetics.json; "lidocaine 4 %"
    std::string lotText{};             // as typed, where the lot is none of the clinic's stock
    std::optional<Day> expiry{};
    int amountMg = 0, areaCm2 = 0;
    bool occluded = false;
    std::optional<int> patientKg{};
    std::vector<NumbedZone> times{};   // one for each of `zones`
};

struct AdverseEvent {
    EntryId id{};
    std::optional<SessionId> session;
    std::string kind, severity; // codes
    UtcMs at{};
    std::string text;
};

struct FollowUp {
    EntryId id{};
    PatientId patient{};
    std::string name; // of the patient
    std::optional<SessionId> session;
    std::string kind; // day_3, day_14_photo …
    Day due;
    std::optional<UtcMs> doneAt;
    std::string text;
};

struct ProductLot {
    EntryId id{};
    std::string kind, name, lot, detail; // cartridge | anaesthetic | serum …
    std::optional<Day> expiry;
    int quantity = 0;
};

// What somebody is typing or drawing and has not saved yet: a form saves one within a second of each change, offers it
// again after a crash, and forgets it when the form is saved. One per form, patient and account.
struct Draft {
    std::string form;                  // code of the form: patient, consent, addendum …
    std::optional<PatientId> patient;  // none: a new patient's form
    std::string text;                  // whatever the form needs to stand again as it was (JSON); sealed
    UtcMs at{};
};

class CarePort {
public:
    virtual ~CarePort() = default;

    virtual void saveConsent(PatientId, Consent, Answer<EntryId>) = 0; // always a new one; none is ever changed
    virtual void consents(PatientId, Answer<std::vector<Consent>>) = 0; // newest first
    virtual void saveNumbing(SessionId, Numbing, Answer<EntryId>) = 0;  // null id: a new one; else its times and note
    virtual void numbings(SessionId, Answer<std::vector<Numbing>>) = 0; // in the order of application
    virtual void saveAdverseEvent(PatientId, AdverseEvent, Answer<EntryId>) = 0;
    virtual void adverseEvents(PatientId, Answer<std::vector<AdverseEvent>>) = 0;
    virtual void saveFollowUp(FollowUp, Answer<EntryId>) = 0; // null id: a new one; else done and text
    virtual void followUpsDue(Day until, Answer<std::vector<FollowUp>>) = 0;
    virtual void saveLot(ProductLot, Answer<EntryId>) = 0;
    virtual void lots(std::string kind, Answer<std::vector<ProductLot>>) = 0; // "": of every kind
    virtual void treatedWithLot(std::string lot, Answer<std::vector<PatientHit>>) = 0; // cartridge or anaesthetic; for a recall

    // ---- drafts: saved while locked, too
    virtual void saveDraft(Draft, Answer<Unit>) = 0; // `at` is set by the store
    virtual void draft(std::string form, std::optional<PatientId>, Answer<std::optional<Draft>>) = 0;
    virtual void drafts(Answer<std::vector<Draft>>) = 0; // of whoever is signed in, newest first
    virtual void discardDraft(std::string form, std::optional<PatientId>, Answer<Unit>) = 0;
};

} // namespace stipple::ports
