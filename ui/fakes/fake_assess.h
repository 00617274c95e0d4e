// Purpose: the assessment's side of the records in memory, for window tests.
// Thread: UI thread; answers come from the event loop.
// Failure: failNext of the records makes the next answer that error; a password other than the clinic's is wrong.
#pragma once

#include "core/ports/assess.h"
#include "ui/fakes/fake_records.h"

namespace stipple::ui::fakes {

class FakeAssess : public ports::AssessPort {
public:
    FakeAssess(FakeClock& clock, FakeRecords& records) : m_clock(clock), m_records(records) {}

    std::map<PatientId, std::vector<ports::EarlierAnswer>> earlier;
    std::map<PatientId, std::vector<ports::ScaleScore>> kept; // newest first

    void earlierAnswers(PatientId, SessionId except, ports::Answer<std::vector<ports::EarlierAnswer>>) override;
    void confirmCredential(std::string login, std::string password, ports::Answer<ports::Account>) override;
    void beginByHand(SessionId, ports::HandTool, ports::Answer<ports::SessionRecord>) override;
    void saveScore(PatientId, ports::ScaleScore, ports::Answer<ports::ScaleScore>) override;
    void scores(PatientId, ports::Answer<std::vector<ports::ScaleScore>>) override;

private:
    template <class T> void reply(ports::Answer<T> answer, Result<T> result);

    FakeClock& m_clock;
    FakeRecords& m_records;
    std::uint8_t m_nextId = 1;
};

} // namespace stipple::ui::fakes
