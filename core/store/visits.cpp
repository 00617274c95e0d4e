#include "core/store/visits.h"

#include "core/crypto/random.h"
#include "core/store/backup_plan.h"
#include "core/store/codes.h"
#include "core/store/patients.h"

namespace stipple::store {

namespace {

Result<Binds> visitBinds(Desk& desk, const ports::Visit& visit, const ports::Day& day, UtcMs now)
{
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, visit.patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const Json text = {{"reason", visit.reason}, {"forms", visit.screeningDone}};
    return Binds{{"id", visit.id}, {"day_ymd", ymd(day)}, {"start_min", visit.minutesFromMidnight},
                 {"duration_min", visit.durationMin}, {"room", visit.room}, {"arrived_min", Value(visit.arrivedMin)},
                 {"patient_id", visit.patient}, {"at_utc_ms", now}, {"account_id", desk.account->id},
                 {"sealed", seal->seal("visit", "sealed", visit.id.bytes, toText(text))}};
}

// The row as it stands, to be changed: not one that was called off.
Result<Row> standingVisit(Desk& desk, const EntryId& id)
{
    auto row = desk.db->askOne("visit.get", {{"id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "visit");
    if ((*row)->i64("cancelled") != 0)
        return fail(ErrorCode::StoreConflict, "visit was called off");
    return std::move(**row);
}

// On a server another room may have begun its session, or called it off, since the row was read.
void putIfStanding(Work& work, const char* query, const Binds& binds)
{
    const auto changed = work.run(query, binds);
    if (!changed)
        work.failWith(changed.error());
    else if (*changed != 1)
        work.failWith({ErrorCode::StoreConflict, "visit was changed by somebody else"});
}

} // namespace

Result<void> addVisit(Desk& desk, const ports::Visit& fresh, const ports::Day& day)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return may;
    auto visit = fresh;
    visit.id = crypto::newId<EntryId>();
    Work work(desk, "add_visit");
    auto binds = visitBinds(desk, visit, day, work.now());
    if (!binds)
        return tl::unexpected(binds.error());
    binds->push_back({"session_id", Value(visit.session)});
    work.put("visit.add", *binds);
    work.wrote("visit", visit.id.bytes, visit.patient);
    return work.commit();
}

Result<void> changeVisit(Desk& desk, const ports::Visit& wanted, const ports::Day& day)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return may;
    Work work(desk, "change_visit");
    const auto row = standingVisit(desk, wanted.id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->id<PatientId>("patient_id") != wanted.patient)
        return fail(ErrorCode::StoreConflict, "visit of another patient");
    if (row->maybeId<SessionId>("session_id") && dayOf(row->i64("day_ymd")) != day)
        return fail(ErrorCode::StoreConflict, "visit whose session has begun");
    const auto binds = visitBinds(desk, wanted, day, work.now());
    if (!binds)
        return tl::unexpected(binds.error());
    putIfStanding(work, "visit.change", *binds);
    work.wrote("visit", wanted.id.bytes, wanted.patient);
    return work.commit();
}

Result<void> cancelVisit(Desk& desk, const EntryId& id)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return may;
    Work work(desk, "cancel_visit");
    const auto row = standingVisit(desk, id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->maybeId<SessionId>("session_id"))
        return fail(ErrorCode::StoreConflict, "visit whose session has begun");
    putIfStanding(work, "visit.cancel", {{"id", id}, {"at_utc_ms", work.now()}, {"account_id", desk.account->id}});
    work.wrote("visit", id.bytes, row->id<PatientId>("patient_id"));
    return work.commit();
}

namespace {

struct PlanFacts {
    bool ready = false;
    int sessionsTotal = 0;
    int done = 0; // sessions of this plan that were begun
};

Result<PlanFacts> planFacts(Desk& desk, const PatientId& patient)
{
    PlanFacts facts;
    const auto plan = desk.db->askOne("plan.newest_of_patient", {{"patient_id", patient}});
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return facts;
    facts.ready = (*plan)->i64("zone_count") > 0;
    facts.sessionsTotal = (*plan)->i32("sessions_total");
    const auto count = desk.db->askOne("session.count_of_plan", {{"plan_id", (*plan)->fixed<16>("plan_id")}});
    if (!count)
        return tl::unexpected(count.error());
    facts.done = (*count)->i32("n");
    return facts;
}

Result<ports::Visit> visitFrom(Desk& desk, const Row& row, const ports::Day& day)
{
    ports::Visit visit;
    visit.id = row.id<EntryId>("id");
    visit.patient = row.id<PatientId>("patient_id");
    visit.minutesFromMidnight = row.i32("start_min");
    visit.durationMin = row.i32("duration_min");
    visit.room = row.text("room");
    if (!row.isNull("arrived_min"))
        visit.arrivedMin = row.i32("arrived_min");

    const auto seal = PatientSeal::of(*desk.db, *desk.keys, visit.patient);
    if (!seal) // erased meanwhile: the line stays, without a person
        return seal.error().code == ErrorCode::KeyMissing ? Result<ports::Visit>(visit) : tl::unexpected(seal.error());
    const auto patient = patientOf(desk, *seal, visit.patient);
    if (!patient)
        return tl::unexpected(patient.error());
    visit.name = displayName(patient->givenName, patient->familyName);
    visit.initials = initialsOf(patient->givenName, patient->familyName);
    if (patient->born)
        visit.age = yearsBetween(*patient->born, day);
    visit.allergies = patient->allergies;
    visit.flags = patient->flags;
    const auto text = seal->openText("visit", "sealed", visit.id.bytes, row.blob("sealed"));
    if (!text)
        return tl::unexpected(text.error());
    const Json words = fromText(*text);
    visit.reason = words.value("reason", "");
    visit.screeningDone = words.value("forms", false);

    const auto facts = planFacts(desk, visit.patient);
    if (!facts)
        return tl::unexpected(facts.error());
    visit.planReady = facts->ready;
    visit.sessionsTotal = facts->sessionsTotal;
    visit.sessionNumber = facts->sessionsTotal > 0 ? std::min(facts->done + 1, facts->sessionsTotal) : 0;
    visit.session = row.maybeId<SessionId>("session_id");
    if (visit.session) {
        visit.stage = stageOf(row.maybeText("stage").value_or(""));
        visit.sessionNumber = row.i32("number");
        visit.sessionsTotal = row.i32("of_total");
        const auto progress = desk.db->askOne("screening.progress", {{"session_id", *visit.session}});
        if (!progress)
            return tl::unexpected(progress.error());
        visit.screeningDone = (*progress)->i64("n") > 0 && (*progress)->i64("open") == 0;
    }
    const auto last = desk.db->askOne("session.last_of_patient", {{"patient_id", visit.patient}});
    if (!last)
        return tl::unexpected(last.error());
    if (*last && dayOf((*last)->i64("day_ymd")) < day)
        visit.lastVisit = dayOf((*last)->i64("day_ymd"));
    return visit;
}

std::string nameOf(Desk& desk, const PatientId& id)
{
    const auto found = desk.index.get(id);
    return found ? displayName(found->given, found->family) : std::string("—");
}

Result<void> addLots(Desk& desk, const ports::Day& day, std::vector<ports::Attention>& out)
{
    constexpr int kWarnDays = 30;
    const auto rows = desk.db->ask("product_lot.expiring", {{"day_ymd", ymd(addDays(day, kWarnDays))}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        ports::Attention line;
        line.day = dayOf(row.i64("expiry_ymd"));
        line.kind = *line.day < day ? "lot_expired" : "lot_expires";
        line.names = {row.text("lot")};
        line.count = row.i32("quantity");
        line.about = row.text("detail");
        line.sort = row.text("kind");
        out.push_back(std::move(line));
    }
    return {};
}

Result<void> addFollowUps(Desk& desk, const ports::Day& day, std::vector<ports::Attention>& out)
{
    const auto rows = desk.db->ask("follow_up.due", {{"day_ymd", ymd(day)}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return {};
    ports::Attention line;
    line.kind = "follow_up";
    line.count = static_cast<int>(rows->size());
    line.about = rows->front().text("kind");
    for (const Row& row : *rows) {
        line.names.push_back(nameOf(desk, row.id<PatientId>("patient_id")));
        if (row.text("kind") != line.about)
            line.about.clear(); // calls of several kinds
    }
    if (rows->size() == 1)
        line.patient = rows->front().id<PatientId>("patient_id");
    out.push_back(std::move(line));
    return {};
}

Result<void> addToSign(Desk& desk, const ports::Day& day, std::vector<ports::Attention>& out)
{
    const auto rows = desk.db->ask("session.unfinished");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<const Row*> toSign;
    for (const Row& row : *rows) {
        if (row.text("stage") == "to_sign")
            toSign.push_back(&row);
    }
    if (toSign.empty())
        return {};
    const Row& first = *toSign.front();
    ports::Attention line;
    line.kind = "to_sign";
    line.count = static_cast<int>(toSign.size());
    line.names = {nameOf(desk, first.id<PatientId>("patient_id"))};
    line.day = dayOf(first.i64("day_ymd"));
    if (*line.day == day)
        line.atMin = localMinute(UtcMs{first.maybeI64("started_utc_ms").value_or(0)});
    line.patient = first.id<PatientId>("patient_id");
    line.session = first.id<SessionId>("id");
    out.push_back(std::move(line));
    return {};
}

Result<void> addNotices(Desk& desk, const ports::Day& day, std::vector<ports::Attention>& out)
{
    const auto rows = desk.db->ask("notice.current", {{"day_ymd", ymd(day)}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        ports::Attention line;
        line.kind = row.text("kind");
        line.title = row.text("title"); // empty where the kind says it all: then `detail` is its value
        (line.title.empty() ? line.about : line.detail) = row.text("detail");
        if (const auto until = row.maybeI64("until_ymd"))
            line.day = dayOf(*until);
        out.push_back(std::move(line));
    }
    return {};
}

Result<void> addBackup(Desk& desk, const ports::Day&, std::vector<ports::Attention>& out)
{
    auto line = backupAttention(desk);
    if (!line)
        return tl::unexpected(line.error());
    if (*line)
        out.push_back(std::move(**line));
    return {};
}

Result<void> addReturnDates(Desk& desk, const ports::TodayView& view, std::vector<ports::ReturnDate>& out)
{
    std::vector<PatientId> people;
    for (const ports::Visit& visit : view.visits) {
        if (visit.stage == ports::SessionStage::Signed || visit.stage == ports::SessionStage::ToSign)
            people.push_back(visit.patient);
    }
    const auto due = desk.db->ask("follow_up.due", {{"day_ymd", 99991231}});
    if (!due)
        return tl::unexpected(due.error());
    for (const Row& row : *due) {
        const auto id = row.id<PatientId>("patient_id");
        if (people.size() < 3 && std::find(people.begin(), people.end(), id) == people.end())
            people.push_back(id);
    }
    for (const PatientId& id : people) {
        const auto last = desk.db->askOne("session.last_of_patient", {{"patient_id", id}});
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            continue;
        if ((*last)->i64("number") >= (*last)->i64("of_total"))
            out.push_back({nameOf(desk, id), std::nullopt});
        else if (const auto from = (*last)->maybeI64("next_not_before_ymd"))
            out.push_back({nameOf(desk, id), dayOf(*from)});
    }
    return {};
}

} // namespace

Result<std::vector<ports::DayVisits>> visitsBetween(Desk& desk, const ports::Day& from, const ports::Day& to)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("visit.between", {{"from_ymd", ymd(from)}, {"to_ymd", ymd(to)}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::DayVisits> days;
    for (const Row& row : *rows) {
        const ports::Day day = dayOf(row.i64("day_ymd"));
        if (days.empty() || days.back().day != day)
            days.push_back({day, {}});
        auto visit = visitFrom(desk, row, day);
        if (!visit)
            return tl::unexpected(visit.error());
        days.back().visits.push_back(std::move(*visit));
    }
    return days;
}

Result<ports::TodayView> todayView(Desk& desk, const ports::Day& day)
{
    auto days = visitsBetween(desk, day, day);
    if (!days)
        return tl::unexpected(days.error());
    ports::TodayView view;
    if (!days->empty())
        view.visits = std::move(days->front().visits);
    for (auto* add : {addBackup, addLots, addFollowUps, addToSign, addNotices}) {
        if (const auto done = add(desk, day, view.attention); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = addReturnDates(desk, view, view.returnDates); !done)
        return tl::unexpected(done.error());
    const auto backup = desk.db->askOne("backup.last");
    if (!backup)
        return tl::unexpected(backup.error());
    if (*backup)
        view.lastBackup = (*backup)->utc("at_utc_ms");
    return view;
}

} // namespace stipple::store
