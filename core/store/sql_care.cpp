#include "core/store/sql_care.h"

#include "core/store/care.h"
#include "core/store/numbing_rows.h"
#include "core/store/drafts.h"
#include "core/store/records.h"
#include "core/store/store_service.h"

namespace stipple::store {

using ports::Answer;

SqlCare::SqlCare(StoreService& service) : m_service(service) {}

void SqlCare::saveConsent(PatientId patient, ports::Consent consent, Answer<EntryId> answer)
{
    m_service.ask<EntryId>([patient, consent = std::move(consent)](Records& r) { return store::saveConsent(r.desk(), patient, consent); },
                           std::move(answer));
}

void SqlCare::consents(PatientId patient, Answer<std::vector<ports::Consent>> answer)
{
    m_service.ask<std::vector<ports::Consent>>([patient](Records& r) { return consentsOf(r.desk(), patient); }, std::move(answer));
}

void SqlCare::saveNumbing(SessionId session, ports::Numbing numbing, Answer<EntryId> answer)
{
    m_service.ask<EntryId>([session, numbing = std::move(numbing)](Records& r) { return keepNumbing(r.desk(), session, numbing); },
                           std::move(answer));
}

void SqlCare::numbings(SessionId session, Answer<std::vector<ports::Numbing>> answer)
{
    m_service.ask<std::vector<ports::Numbing>>([session](Records& r) { return keptNumbings(r.desk(), session); }, std::move(answer));
}

void SqlCare::saveAdverseEvent(PatientId patient, ports::AdverseEvent event, Answer<EntryId> answer)
{
    m_service.ask<EntryId>([patient, event = std::move(event)](Records& r) { return store::saveAdverseEvent(r.desk(), patient, event); },
                           std::move(answer));
}

void SqlCare::adverseEvents(PatientId patient, Answer<std::vector<ports::AdverseEvent>> answer)
{
    m_service.ask<std::vector<ports::AdverseEvent>>([patient](Records& r) { return adverseEventsOf(r.desk(), patient); }, std::move(answer));
}

void SqlCare::saveFollowUp(ports::FollowUp followUp, Answer<EntryId> answer)
{
    m_service.ask<EntryId>([followUp = std::move(followUp)](Records& r) { return store::saveFollowUp(r.desk(), followUp); }, std::move(answer));
}

void SqlCare::followUpsDue(ports::Day until, Answer<std::vector<ports::FollowUp>> answer)
{
    m_service.ask<std::vector<ports::FollowUp>>([until](Records& r) { return store::followUpsDue(r.desk(), until); }, std::move(answer));
}

void SqlCare::saveLot(ports::ProductLot lot, Answer<EntryId> answer)
{
    m_service.ask<EntryId>([lot = std::move(lot)](Records& r) { return store::saveLot(r.desk(), lot); }, std::move(answer));
}

void SqlCare::lots(std::string kind, Answer<std::vector<ports::ProductLot>> answer)
{
    m_service.ask<std::vector<ports::ProductLot>>([kind = std::move(kind)](Records& r) { return lotsOf(r.desk(), kind); }, std::move(answer));
}

void SqlCare::treatedWithLot(std::string lot, Answer<std::vector<ports::PatientHit>> answer)
{
    m_service.ask<std::vector<ports::PatientHit>>([lot = std::move(lot)](Records& r) { return store::treatedWithLot(r.desk(), lot); },
                                                  std::move(answer));
}

void SqlCare::saveDraft(ports::Draft draft, Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>(
        [draft = std::move(draft)](Records& r) -> Result<ports::Unit> {
            if (const auto done = store::saveDraft(r.desk(), draft); !done)
                return tl::unexpected(done.error());
            return ports::Unit{};
        },
        std::move(answer));
}

void SqlCare::draft(std::string form, std::optional<PatientId> patient, Answer<std::optional<ports::Draft>> answer)
{
    m_service.ask<std::optional<ports::Draft>>([form = std::move(form), patient](Records& r) { return draftOf(r.desk(), form, patient); },
                                               std::move(answer));
}

void SqlCare::drafts(Answer<std::vector<ports::Draft>> answer)
{
    m_service.ask<std::vector<ports::Draft>>([](Records& r) { return draftsOf(r.desk()); }, std::move(answer));
}

void SqlCare::discardDraft(std::string form, std::optional<PatientId> patient, Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>(
        [form = std::move(form), patient](Records& r) -> Result<ports::Unit> {
            if (const auto done = store::discardDraft(r.desk(), form, patient); !done)
                return tl::unexpected(done.error());
            return ports::Unit{};
        },
        std::move(answer));
}

} // namespace stipple::store
