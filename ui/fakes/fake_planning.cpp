#include "ui/fakes/fake_planning.h"

#include "ui/fakes/sample_clinic.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace stipple::ui::fakes {

using namespace stipple::ports;

namespace {
constexpr std::uint8_t kMark = 21, kTemplate = 22;

PlanTemplate protocol(std::uint8_t number, const char* name, std::int64_t version, TemplateState state, plan::Plan plan)
{
    PlanTemplate made;
    made.id = sampleId<EntryId>(kTemplate, number);
    made.version = version;
    made.kind = TemplateKind::Protocol;
    made.state = state;
    made.name = name;
    made.plan = std::move(plan);
    made.author = "A. Okafor, L.Ac.";
    made.at = UtcMs{kSampleNoonUtcMs - 120LL * 86400000};
    return made;
}

plan::Plan neck()
{
    plan::Plan p;
    p.indication = "neck_lines";
    p.sessionsTotal = 4;
    p.zones.push_back({"neck_front", 500_um, 5400_spm, 2, plan::Pattern::CrossHatch, plan::EndPoint::Erythema, 70, {}});
    p.zones.push_back({"decolletage", 750_um, 5400_spm, 2, plan::Pattern::CrossHatch, plan::EndPoint::Erythema, 200, {}});
    return p;
}
} // namespace

FakePlanning::FakePlanning(FakeClock& clock) : m_clock(clock)
{
    templates = {{protocol(200, "Acne scars, face", 7, TemplateState::Approved, sampleFacePlan())},
                 {protocol(201, "Neck and décolletage", 2, TemplateState::Draft, neck())}};
}

template <class T> void FakePlanning::reply(Answer<T> answer, Result<T> result)
{
    if (failNext) {
        result = fail(*failNext, "fake");
        failNext.reset();
    }
    QTimer::singleShot(0, qApp, [answer = std::move(answer), result = std::move(result)] { answer(result); });
}

void FakePlanning::skinMarks(PatientId patient, Answer<std::vector<SkinMark>> a)
{
    reply<std::vector<SkinMark>>(std::move(a), marks[patient]);
}

void FakePlanning::saveSkinMark(PatientId patient, SkinMark mark, Answer<SkinMark> a)
{
    if (failNext) // what is refused is not kept
        return reply<SkinMark>(std::move(a), mark);
    auto& all = marks[patient];
    const auto same = [&](const SkinMark& other) { return other.id == mark.id; };
    std::int64_t last = 0;
    if (mark.id.isNull()) {
        mark.id = sampleId<EntryId>(kMark, m_nextId++);
    } else {
        const auto standing = std::find_if(all.begin(), all.end(), same);
        const auto gone = std::find_if(erased.rbegin(), erased.rend(), same);
        last = standing != all.end() ? standing->version : gone != erased.rend() ? gone->version : 0;
        if (last != mark.version)
            return reply<SkinMark>(std::move(a), fail(ErrorCode::StoreConflict, "fake mark"));
    }
    mark.version = last + 1;
    mark.at = m_clock.utc;
    mark.author = "A. Okafor, L.Ac.";
    std::erase_if(all, same);
    all.push_back(mark);
    reply<SkinMark>(std::move(a), mark);
}

void FakePlanning::eraseSkinMark(PatientId patient, EntryId id, Answer<Unit> a)
{
    auto& all = marks[patient];
    const auto at = std::find_if(all.begin(), all.end(), [&](const SkinMark& mark) { return mark.id == id; });
    if (at == all.end())
        return reply<Unit>(std::move(a), fail(ErrorCode::StoreNotFound, "fake mark"));
    ++at->version;
    erased.push_back(*at);
    all.erase(at);
    reply<Unit>(std::move(a), Unit{});
}

void FakePlanning::planTemplates(Answer<std::vector<PlanTemplate>> a)
{
    std::vector<PlanTemplate> newest;
    for (const auto& versions : templates)
        if (versions.back().state != TemplateState::Retired)
            newest.push_back(versions.back());
    reply<std::vector<PlanTemplate>>(std::move(a), newest);
}

std::vector<PlanTemplate>* FakePlanning::find(const EntryId& id)
{
    for (auto& versions : templates)
        if (versions.front().id == id)
            return &versions;
    return nullptr;
}

PlanTemplate& FakePlanning::next(std::vector<PlanTemplate>& versions)
{
    auto made = versions.back();
    ++made.version;
    made.at = m_clock.utc;
    versions.push_back(std::move(made));
    return versions.back();
}

void FakePlanning::templateHistory(EntryId id, Answer<std::vector<PlanTemplate>> a)
{
    std::vector<PlanTemplate> all;
    if (const auto* versions = find(id))
        all.assign(versions->rbegin(), versions->rend());
    reply<std::vector<PlanTemplate>>(std::move(a), all);
}

void FakePlanning::saveTemplate(PlanTemplate wanted, Answer<PlanTemplate> a)
{
    for (auto& zone : wanted.plan.zones)
        zone.overrideReason.clear();
    wanted.state = TemplateState::Draft;
    wanted.author = "A. Okafor, L.Ac.";
    wanted.at = m_clock.utc;
    if (auto* versions = wanted.id.isNull() ? nullptr : find(wanted.id)) {
        if (versions->back().version != wanted.version)
            return reply<PlanTemplate>(std::move(a), fail(ErrorCode::StoreConflict, "fake template"));
        ++wanted.version;
        versions->push_back(wanted);
    } else {
        wanted.id = sampleId<EntryId>(kTemplate, m_nextId++);
        wanted.version = 1;
        templates.push_back({wanted});
    }
    reply<PlanTemplate>(std::move(a), wanted);
}

void FakePlanning::approveTemplate(EntryId id, std::int64_t version, Answer<PlanTemplate> a)
{
    auto* versions = find(id);
    if (!versions || versions->back().version != version)
        return reply<PlanTemplate>(std::move(a), fail(ErrorCode::StoreConflict, "fake template"));
    auto& made = next(*versions);
    made.state = TemplateState::Approved;
    reply<PlanTemplate>(std::move(a), made);
}

void FakePlanning::retireTemplate(EntryId id, Answer<Unit> a)
{
    auto* versions = find(id);
    if (!versions)
        return reply<Unit>(std::move(a), fail(ErrorCode::StoreNotFound, "fake template"));
    next(*versions).state = TemplateState::Retired;
    reply<Unit>(std::move(a), Unit{});
}

void FakePlanning::contentEdits(Answer<std::vector<ContentEdit>> a) { reply<std::vector<ContentEdit>>(std::move(a), edits); }

void FakePlanning::saveContentEdit(ContentEdit edit, Answer<ContentEdit> a)
{
    edit.version = static_cast<std::int64_t>(edits.size()) + 1;
    edit.at = m_clock.utc;
    edit.author = "A. Okafor, L.Ac.";
    edits.push_back(edit);
    reply<ContentEdit>(std::move(a), edit);
}

} // namespace stipple::ui::fakes
