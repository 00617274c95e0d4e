// Purpose: what the assessment needs of the records beyond the session itself: earlier answers, a second
//          credential, scores on scales, and a treatment given without a connected pen.
// Thread: called on the UI thread; answers come on the UI thread, later.
// Units: as named. A total is an exact fraction, numerator over denominator, in points of the scale.
// Failure: every answer is a Result. Scores are only ever added; a wrong one is followed by a right one.
#pragma once

#include "core/ports/records.h"

#include <map>
#include <string>
#include <vector>

namespace stipple::ports {

struct EarlierAnswer {
    ScreeningAnswer answer;
    Day given; // the day of ScreeningAnswer::givenAt, in the clinic's time
};

enum class RaterType : std::uint8_t { Clinician, Patient };
struct ScaleScore {
    EntryId id{};
    std::string scale, version;       // ids of scales.json
    RaterType rater = RaterType::Clinician;
    std::string purpose;              // of scales with several uses: pain, itch …; else empty
    std::map<std::string, int> items; // by item id, in the scale's own steps; empty when set by hand
    std::int64_t numerator = 0, denominator = 1;
    int itemsRated = 0;
    std::string band;                 // id of the band, empty: the scale has none
    bool setByHand = false;           // the band was chosen without the items (Fitzpatrick)
    std::optional<SessionId> session; // in whose assessment it was made
    UtcMs at{};                       // set by the store
    AccountId by{};
    std::string byName;               // who entered it; of a patient's rating: who wrote it down
};

class AssessPort {
public:
    virtual ~AssessPort() = default;

    // The newest answer to each rule from the patient's other sessions that went as far as an assessment.
    virtual void earlierAnswers(PatientId, SessionId except, Answer<std::vector<EarlierAnswer>>) = 0;
    // Checks the password of this login without signing anybody in or out. The store remembers for some minutes
    // who proved to be here; an override is only kept with such a proof of somebody who may treat.
    virtual void confirmCredential(std::string login, std::string password, Answer<Account>) = 0;

    // Begins the treatment of this session without a pen: freezes the plan into segments that are filled by hand.
    virtual void beginByHand(SessionId, HandTool, Answer<SessionRecord>) = 0;

    virtual void saveScore(PatientId, ScaleScore, Answer<ScaleScore>) = 0; // always a new one
    virtual void scores(PatientId, Answer<std::vector<ScaleScore>>) = 0;   // newest first
};

} // namespace stipple::ports
