#include "core/store/sql_assess.h"

#include "core/store/assess.h"
#include "core/store/records.h"
#include "core/store/sessions.h"
#include "core/store/store_service.h"

namespace stipple::store {

using ports::Answer;

SqlAssess::SqlAssess(StoreService& service) : m_service(service) {}

void SqlAssess::earlierAnswers(PatientId patient, SessionId except, Answer<std::vector<ports::EarlierAnswer>> answer)
{
    m_service.ask<std::vector<ports::EarlierAnswer>>(
        [patient, except](Records& r) { return store::earlierAnswers(r.desk(), patient, except); }, std::move(answer));
}

void SqlAssess::confirmCredential(std::string login, std::string password, Answer<ports::Account> answer)
{
    m_service.ask<ports::Account>(
        [login = std::move(login), password = std::move(password)](Records& r) { return store::confirmCredential(r.desk(), login, password); },
        std::move(answer));
}

void SqlAssess::beginByHand(SessionId session, ports::HandTool tool, Answer<ports::SessionRecord> answer)
{
    m_service.ask<ports::SessionRecord>([session, tool = std::move(tool)](Records& r) { return store::beginByHand(r.desk(), session, tool); },
                                        std::move(answer));
}

void SqlAssess::saveScore(PatientId patient, ports::ScaleScore score, Answer<ports::ScaleScore> answer)
{
    m_service.ask<ports::ScaleScore>([patient, score = std::move(score)](Records& r) { return store::saveScore(r.desk(), patient, score); },
                                     std::move(answer));
}

void SqlAssess::scores(PatientId patient, Answer<std::vector<ports::ScaleScore>> answer)
{
    m_service.ask<std::vector<ports::ScaleScore>>([patient](Records& r) { return scoresOf(r.desk(), patient); }, std::move(answer));
}

} // namespace stipple::store
