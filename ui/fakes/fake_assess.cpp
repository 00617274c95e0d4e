#include "ui/fakes/fake_assess.h"

#include <QCoreApplication>
#include <QTimer>

namespace stipple::ui::fakes {

using namespace stipple::ports;

template <class T> void FakeAssess::reply(Answer<T> answer, Result<T> result)
{
    if (m_records.silent)
        return;
    if (m_records.failNext) {
        result = fail(*m_records.failNext, "fake");
        m_records.failNext.reset();
    }
    QTimer::singleShot(0, qApp, [answer = std::move(answer), result = std::move(result)] { answer(result); });
}

void FakeAssess::earlierAnswers(PatientId patient, SessionId, Answer<std::vector<EarlierAnswer>> answer)
{
    reply<std::vector<EarlierAnswer>>(std::move(answer), earlier[patient]);
}

void FakeAssess::confirmCredential(std::string login, std::string password, Answer<Account> answer)
{
    if (login == m_records.content.account.login && password == m_records.content.password)
        reply<Account>(std::move(answer), m_records.content.account);
    else
        reply<Account>(std::move(answer), fail(ErrorCode::WrongPassword));
}

void FakeAssess::beginByHand(SessionId id, HandTool tool, Answer<SessionRecord> answer)
{
    auto& record = m_records.sessions[id];
    record.stage = SessionStage::Treating;
    record.startedAt = m_clock.utc;
    record.handTool = std::move(tool);
    int order = 0;
    for (const auto& zone : record.plan.zones) {
        Segment segment;
        segment.id = sampleId<SegmentId>(8, m_nextId++);
        segment.order = ++order;
        segment.planned = zone;
        segment.byHand = true;
        record.segments.push_back(segment);
    }
    reply<SessionRecord>(std::move(answer), record);
}

void FakeAssess::saveScore(PatientId patient, ScaleScore score, Answer<ScaleScore> answer)
{
    score.id = sampleId<EntryId>(9, m_nextId++);
    score.at = m_clock.utc;
    score.by = m_records.content.account.id;
    score.byName = m_records.content.account.name;
    auto& all = kept[patient];
    all.insert(all.begin(), score);
    reply<ScaleScore>(std::move(answer), score);
}

void FakeAssess::scores(PatientId patient, Answer<std::vector<ScaleScore>> answer)
{
    reply<std::vector<ScaleScore>>(std::move(answer), kept[patient]);
}

} // namespace stipple::ui::fakes
