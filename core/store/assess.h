// Purpose: the records' side of the assessment: answers with their origin, answers of earlier visits, the second
//          credential, and scores on scales.
// Thread: store thread.
// Failure: NotAllowed (an override without a fresh credential of somebody who may treat), WrongPassword, AccountLocked,
//          ContentInvalid (a name that is no id), ValueOutOfRange, StoreConflict (a session of another patient).
#pragma once

#include "core/ports/assess.h"
#include "core/store/work.h"

namespace stipple::store {

inline constexpr std::int64_t kProofHoldsMs = 10 * 60 * 1000; // a credential stands behind an override for this long

struct KeptAnswer {
    RowId row{};
    ports::ScreeningAnswer answer;
};
[[nodiscard]] Result<std::vector<KeptAnswer>> answersOf(Desk& desk, const PatientSeal& seal, const std::vector<Row>& rows);
// Writes the answer where it differs from what is kept; who saves it is who gave it, unless it is the same act as before.
[[nodiscard]] Result<void> putAnswer(Work& work, const PatientSeal& seal, const SessionId& session, const PatientId& patient,
                                     const ports::ScreeningAnswer& answer, const std::vector<KeptAnswer>& before);

[[nodiscard]] Result<std::vector<ports::EarlierAnswer>> earlierAnswers(Desk& desk, const PatientId& patient, const SessionId& except);
[[nodiscard]] Result<ports::Account> confirmCredential(Desk& desk, const std::string& login, const std::string& password);

[[nodiscard]] Result<ports::ScaleScore> saveScore(Desk& desk, const PatientId& patient, ports::ScaleScore score);
[[nodiscard]] Result<std::vector<ports::ScaleScore>> scoresOf(Desk& desk, const PatientId& patient);

[[nodiscard]] std::string accountName(Desk& desk, const AccountId& id); // empty: the row cannot be read

} // namespace stipple::store
