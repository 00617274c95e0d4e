// Protocols of the clinic and presets of a clinician: versions, approval, retirement.
#include "core/store/planning.h"

#include "core/crypto/random.h"
#include "core/store/assess.h"
#include "core/store/codes.h"
#include "core/store/session_rows.h"

#include <array>

namespace stipple::store {
namespace {

constexpr const char* kTemplateTable = "plan_template_version";
constexpr std::array<const char*, 2> kTemplateKinds{"preset", "protocol"};
constexpr std::array<const char*, 3> kTemplateStates{"draft", "approved", "retired"};

template <class E, std::size_t N> std::optional<E> read(const std::array<const char*, N>& words, const std::string& word)
{
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional(static_cast<E>(at - words.begin()));
}

Result<ports::PlanTemplate> templateFrom(Desk& desk, const Row& row)
{
    ports::PlanTemplate made;
    made.id = row.id<EntryId>("template_id");
    made.version = row.i64("version");
    const auto kind = read<ports::TemplateKind>(kTemplateKinds, row.text("kind"));
    const auto state = read<ports::TemplateState>(kTemplateStates, row.text("state"));
    if (!kind || !state)
        return fail(ErrorCode::StoreCorrupt, "plan template");
    made.kind = *kind;
    made.state = *state;
    made.plan.indication = row.text("indication");
    made.plan.sessionsTotal = row.i32("sessions_total");
    made.plan.intervalDays = row.i32("interval_days");
    if (const auto zones = zonesFromJson(row.text("zones"), made.plan); !zones)
        return tl::unexpected(zones.error());
    made.at = row.utc("at_utc_ms");
    made.authorId = row.id<AccountId>("account_id");
    made.author = accountName(desk, made.authorId);
    const auto text = openClinicText(*desk.keys, kTemplateTable, row.fixed<16>("id"), row.blob("sealed"));
    if (!text)
        return tl::unexpected(text.error());
    const Json words = fromText(*text);
    if (!words.is_object())
        return fail(ErrorCode::StoreCorrupt, "plan template text");
    made.name = words.value("name", "");
    made.note = words.value("note", "");
    return made;
}

Result<std::vector<ports::PlanTemplate>> all(Desk& desk, const char* query, const Binds& binds)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask(query, binds);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::PlanTemplate> list;
    for (const Row& row : *rows) {
        auto made = templateFrom(desk, row);
        if (!made)
            return tl::unexpected(made.error());
        list.push_back(std::move(*made));
    }
    return list;
}

void put(Work& work, const ports::PlanTemplate& made)
{
    const RowId id = crypto::random16();
    Desk& desk = work.desk();
    work.put("template.add", {{"id", id}, {"template_id", made.id}, {"version", made.version},
                              {"kind", kTemplateKinds[static_cast<std::size_t>(made.kind)]},
                              {"state", kTemplateStates[static_cast<std::size_t>(made.state)]},
                              {"indication", isCode(made.plan.indication) ? made.plan.indication : std::string()},
                              {"sessions_total", made.plan.sessionsTotal}, {"interval_days", made.plan.intervalDays},
                              {"zones", zonesJson(made.plan)}, {"at_utc_ms", work.now()}, {"account_id", desk.account->id},
                              {"sealed", sealClinicText(*desk.keys, kTemplateTable, id, toText({{"name", made.name}, {"note", made.note}}))}});
    work.wrote(kTemplateTable, id, std::nullopt);
}

Result<ports::PlanTemplate> newest(Desk& desk, Work& work, const EntryId& id)
{
    const auto row = work.askOne("template.newest", {{"template_id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "plan template");
    return templateFrom(desk, **row);
}

Result<ports::PlanTemplate> commit(Desk& desk, Work& work, ports::PlanTemplate made)
{
    made.at = work.now();
    made.authorId = desk.account->id;
    made.author = desk.account->name;
    put(work, made);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return made;
}

} // namespace

Result<std::vector<ports::PlanTemplate>> planTemplates(Desk& desk) { return all(desk, "template.current", {}); }

Result<std::vector<ports::PlanTemplate>> templateHistory(Desk& desk, const EntryId& id)
{
    return all(desk, "template.history", {{"template_id", id}});
}

Result<ports::PlanTemplate> saveTemplate(Desk& desk, ports::PlanTemplate wanted)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    if (wanted.name.empty() || wanted.plan.zones.empty())
        return fail(ErrorCode::TextInvalid, "plan template");
    for (plan::ZonePlan& zone : wanted.plan.zones) {
        if (!isCode(zone.zone))
            return fail(ErrorCode::ZoneUnknown, "plan template");
        if (!zone.cartridge.empty() && !isCode(zone.cartridge))
            return fail(ErrorCode::TextInvalid, "plan template cartridge");
        zone.overrideReason.clear(); // was about one patient. HAZ-007
        zone.origin = plan::ValueOrigin::Set;
    }
    Work work(desk, "save_plan_template");
    if (wanted.id.isNull()) {
        wanted.id = crypto::newId<EntryId>();
        wanted.version = 1;
    } else {
        const auto last = newest(desk, work, wanted.id);
        if (!last)
            return last;
        if (last->version != wanted.version)
            return fail(ErrorCode::StoreConflict, "plan template");
        wanted.kind = last->kind;
        ++wanted.version;
    }
    wanted.state = ports::TemplateState::Draft; // a changed protocol needs its approval again
    return commit(desk, work, std::move(wanted));
}

Result<ports::PlanTemplate> approveTemplate(Desk& desk, const EntryId& id, std::int64_t version)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return tl::unexpected(may.error());
    Work work(desk, "approve_plan_template");
    auto last = newest(desk, work, id);
    if (!last)
        return last;
    if (last->version != version || last->state == ports::TemplateState::Retired)
        return fail(ErrorCode::StoreConflict, "plan template");
    ++last->version;
    last->state = ports::TemplateState::Approved;
    return commit(desk, work, std::move(*last));
}

Result<void> retireTemplate(Desk& desk, const EntryId& id)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return may;
    Work work(desk, "retire_plan_template");
    auto last = newest(desk, work, id);
    if (!last)
        return tl::unexpected(last.error());
    ++last->version;
    last->state = ports::TemplateState::Retired;
    const auto done = commit(desk, work, std::move(*last));
    return done ? Result<void>{} : Result<void>(tl::unexpected(done.error()));
}

} // namespace stipple::store
