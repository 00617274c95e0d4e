#include "ui/fakes/fake_care.h"

#include "ui/fakes/sample_clinic.h"

#include <algorithm>

namespace stipple::ui::fakes {

using namespace stipple::ports;

template <class Entry> void FakeCare::save(std::vector<Entry>& into, Entry entry, Answer<EntryId> answer)
{
    const bool isNew = entry.id.isNull();
    if (isNew)
        entry.id = sampleId<EntryId>(8, m_nextId++);
    const EntryId id = entry.id;
    if (!failNext) {
        const auto it = std::find_if(into.begin(), into.end(), [&](const Entry& e) { return e.id == id; });
        if (it != into.end())
            *it = std::move(entry);
        else
            into.insert(into.begin(), std::move(entry));
    }
    reply<EntryId>(std::move(answer), id);
}

void FakeCare::saveConsent(PatientId patient, Consent consent, Answer<EntryId> a)
{
    consent.id = {}; // always a new one
    if (consent.at.ms == 0)
        consent.at = m_clock.utc;
    save(consentsOf[patient], std::move(consent), std::move(a));
}
void FakeCare::consents(PatientId patient, Answer<std::vector<Consent>> a) { reply<std::vector<Consent>>(std::move(a), consentsOf[patient]); }
void FakeCare::saveNumbing(SessionId session, Numbing numbing, Answer<EntryId> a) { save(numbingsOf[session], std::move(numbing), std::move(a)); }
void FakeCare::numbings(SessionId session, Answer<std::vector<Numbing>> a) { reply<std::vector<Numbing>>(std::move(a), numbingsOf[session]); }
void FakeCare::saveAdverseEvent(PatientId patient, AdverseEvent event, Answer<EntryId> a) { save(eventsOf[patient], std::move(event), std::move(a)); }
void FakeCare::adverseEvents(PatientId patient, Answer<std::vector<AdverseEvent>> a) { reply<std::vector<AdverseEvent>>(std::move(a), eventsOf[patient]); }
void FakeCare::saveFollowUp(FollowUp followUp, Answer<EntryId> a) { save(calls, std::move(followUp), std::move(a)); }

void FakeCare::followUpsDue(Day until, Answer<std::vector<FollowUp>> a)
{
    std::vector<FollowUp> due;
    for (const FollowUp& call : calls)
        if (!call.doneAt && call.due <= until)
            due.push_back(call);
    reply<std::vector<FollowUp>>(std::move(a), due);
}

void FakeCare::saveLot(ProductLot lot, Answer<EntryId> a) { save(products, std::move(lot), std::move(a)); }

void FakeCare::lots(std::string kind, Answer<std::vector<ProductLot>> a)
{
    std::vector<ProductLot> found;
    for (const ProductLot& lot : products)
        if (kind.empty() || lot.kind == kind)
            found.push_back(lot);
    reply<std::vector<ProductLot>>(std::move(a), found);
}

void FakeCare::treatedWithLot(std::string, Answer<std::vector<PatientHit>> a) { reply<std::vector<PatientHit>>(std::move(a), recalled); }

void FakeCare::saveDraft(Draft draft, Answer<Unit> a)
{
    draft.at = m_clock.utc;
    if (!failNext) {
        kept.erase(std::remove_if(kept.begin(), kept.end(), [&](const Draft& d) { return d.form == draft.form && d.patient == draft.patient; }), kept.end());
        kept.insert(kept.begin(), std::move(draft));
    }
    reply<Unit>(std::move(a), Unit{});
}

void FakeCare::draft(std::string form, std::optional<PatientId> patient, Answer<std::optional<Draft>> a)
{
    std::optional<Draft> found;
    for (const Draft& d : kept)
        if (d.form == form && d.patient == patient)
            found = d;
    reply<std::optional<Draft>>(std::move(a), found);
}

void FakeCare::drafts(Answer<std::vector<Draft>> a) { reply<std::vector<Draft>>(std::move(a), kept); }

void FakeCare::discardDraft(std::string form, std::optional<PatientId> patient, Answer<Unit> a)
{
    if (!failNext)
        kept.erase(std::remove_if(kept.begin(), kept.end(), [&](const Draft& d) { return d.form == form && d.patient == patient; }), kept.end());
    reply<Unit>(std::move(a), Unit{});
}

} // namespace stipple::ui::fakes
