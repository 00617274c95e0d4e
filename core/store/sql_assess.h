// Purpose: the window's door to the assessment's side of the records (ports::AssessPort), by jobs on the store thread.
// Thread: UI thread; answers on the UI thread, later.
// Failure: every answer is a Result; see core/store/assess.h.
#pragma once

#include "core/ports/assess.h"

namespace stipple::store {

class StoreService;

class SqlAssess final : public ports::AssessPort {
public:
    explicit SqlAssess(StoreService& service); // the service outlives it

    void earlierAnswers(PatientId, SessionId except, ports::Answer<std::vector<ports::EarlierAnswer>>) override;
    void confirmCredential(std::string login, std::string password, ports::Answer<ports::Account>) override;
    void beginByHand(SessionId, ports::HandTool, ports::Answer<ports::SessionRecord>) override;
    void saveScore(PatientId, ports::ScaleScore, ports::Answer<ports::ScaleScore>) override;
    void scores(PatientId, ports::Answer<std::vector<ports::ScaleScore>>) override;

private:
    StoreService& m_service;
};

} // namespace stipple::store
