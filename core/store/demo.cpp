#include "core/store/demo.h"

#include "core/crypto/random.h"
#include "core/store/account_rows.h"
#include "core/store/demo_people.h"
#include "core/store/records.h"
#include "core/store/session_rows.h"

#include <memory>

namespace stipple::store {
namespace {

using demo::Person;

// Runs the story through the same functions that the window uses, at the times at which it happened.
struct Story {
    Records& records;
    std::shared_ptr<UtcMs> clock;
    ports::Day today;
    const clinical::ScreeningRules* questions = nullptr;
    ports::Goal goalOfMei = demo::goalOfMei();
    std::array<PatientId, demo::kPeople> people{};
    std::uint32_t seed = 20'418;

    void at(int day, int minute) { *clock = localTime(addDays(today, day), minute); }
    [[nodiscard]] PatientId& id(Person person) { return people[static_cast<std::size_t>(person)]; }
    [[nodiscard]] std::uint32_t next(std::uint32_t below) // the same numbers every time
    {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return (seed >> 8) % below;
    }
};

Result<void> addPeople(Story& story)
{
    story.at(-90, 8 * 60);
    for (int i = 0; i < demo::kPeople; ++i) {
        const auto person = static_cast<Person>(i);
        const auto saved = story.records.savePatient(demo::patientOf(person, story.today));
        if (!saved)
            return tl::unexpected(saved.error());
        story.id(person) = saved->id;
    }
    return {};
}

void deliver(Story& story, ports::Segment& segment)
{
    const std::uint32_t planned = std::max<std::uint32_t>(segment.strokesPlanned, 100);
    segment.strokes = planned / 100 * (97 + story.next(6));
    segment.elapsedMs = static_cast<std::uint32_t>(std::uint64_t{segment.strokes} * 60'000
                                                   / static_cast<std::uint32_t>(segment.planned.rate.spm()));
    segment.depthMean = Micrometres(segment.planned.depth.um() - static_cast<int>(story.next(3)) * 10);
    segment.depthPeak = Micrometres(segment.planned.depth.um() + 20 + static_cast<int>(story.next(4)) * 10);
    segment.rateMean = StrokesPerMinute(segment.planned.rate.spm() - static_cast<int>(story.next(5)) * 10);
    segment.passesDelivered = segment.planned.passes;
    segment.result = ports::Segment::Result::Done;
    segment.fromPenLog = true;
    ports::SegmentRun run;
    run.penBootId = 0x5D0E0001U;
    run.runId = 1 + story.next(0xFFFFF);
    run.strokes = segment.strokes;
    run.elapsedMs = segment.elapsedMs;
    run.certainty = ports::Certainty::Exact;
    run.fromLog = true;
    run.depthMean = segment.depthMean;
    run.depthPeak = segment.depthPeak;
    run.rateMean = segment.rateMean;
    segment.runs = {run};
}

ports::Cartridge cartridgeOf(Story& story)
{
    ports::Cartridge c;
    c.presence = ports::CartridgePresence::Ok;
    const auto bytes = crypto::random16();
    std::copy_n(bytes.begin(), c.uid.size(), c.uid.begin());
    c.sealIntact = true;
    c.pins = 12;
    c.gauge = 33;
    c.maxDepth = Micrometres(2500);
    c.maxRate = StrokesPerMinute(9000);
    c.lot = FixedText<16>("K24-0831");
    c.expiryYmd = static_cast<std::uint32_t>(ymd(addDays(story.today, 300)));
    return c;
}

// Mei comes a second, a third time: what she says of her goal, and of her health.
Result<void> assessMei(Story& story, const ports::SessionRecord& opened)
{
    ports::Goal& goal = story.goalOfMei;
    if (!goal.id.isNull())
        --goal.now;
    auto saved = story.records.saveGoal(story.id(Person::Mei), goal);
    if (!saved)
        return tl::unexpected(saved.error());
    goal = *saved;
    if (story.questions == nullptr)
        return {};
    ports::Assessment said = opened.assessment;
    said.answers = demo::answersOfMei(*story.questions, *story.clock);
    return story.records.saveAssessment(opened.id, said);
}

Result<void> treat(Story& story, const demo::PastSession& past)
{
    Records& records = story.records;
    story.at(past.day, past.minute);
    const auto opened = records.openSession(story.id(past.person));
    if (!opened)
        return tl::unexpected(opened.error());
    const SessionId id = opened->id;
    if (opened->plan.zones.empty()) {
        if (const auto done = records.savePlan(id, demo::courseOf(past.person)); !done)
            return done;
    }
    if (past.person == Person::Mei)
        if (const auto done = assessMei(story, *opened); !done)
            return done;
    const auto begun = records.beginTreatment(id, demo::pen(), cartridgeOf(story));
    if (!begun)
        return tl::unexpected(begun.error());
    std::int64_t needling = 0;
    for (ports::Segment segment : begun->segments) {
        deliver(story, segment);
        needling += segment.elapsedMs;
        story.clock->ms += segment.elapsedMs;
        if (const auto done = records.saveSegment(id, segment); !done)
            return done;
    }
    story.clock->ms += 45'000 * static_cast<std::int64_t>(begun->segments.size());
    ports::SessionRecord summary = *begun;
    summary.skinAfter = {"erythema_moderate"};
    summary.given = "Cooled 5 min · hyaluronic serum · mineral SPF 50";
    summary.nextNotBefore.reset();
    if (const auto done = records.saveSummary(id, summary); !done)
        return done;
    if (const auto ended = records.endTreatment(id); !ended)
        return tl::unexpected(ended.error());
    if (!past.isSigned)
        return {};
    story.clock->ms += 120'000;
    if (const auto done = records.sign(id, kDemoPassword, "reviewed_and_approved"); !done)
        return tl::unexpected(done.error());
    return records.handedOut(id, "aftercare", "en", "demo-1");
}

Result<void> book(Story& story, const demo::Booking& booking)
{
    ports::Visit visit;
    visit.patient = story.id(booking.person);
    visit.reason = booking.reason;
    visit.minutesFromMidnight = booking.minute;
    visit.durationMin = booking.duration;
    visit.room = booking.room;
    visit.arrivedMin = booking.arrived;
    visit.screeningDone = booking.forms;
    return story.records.addVisit(visit, addDays(story.today, booking.day));
}

void addEvent(Work& work, const PatientSeal& seal, const PatientId& patient, const ports::Day& day, const char* kind,
              const char* title, const char* detail)
{
    const RowId row = crypto::random16();
    const Json text = {{"title", title}, {"detail", detail}};
    work.put("chart_event.add", {{"id", row}, {"patient_id", patient}, {"kind", kind}, {"day_ymd", ymd(day)}, {"session_id", Value()},
                                 {"at_utc_ms", work.now()}, {"account_id", work.desk().account->id},
                                 {"sealed", seal.seal("chart_event", "sealed", row, toText(text))}});
    work.wrote("chart_event", row, patient);
}

// Elena's goals at the first assessment, and what they had become at the photo review.
Result<void> elenaGoals(Story& story, std::vector<ports::Goal>& goals)
{
    story.at(-49, 11 * 60);
    for (ports::Goal& goal : goals) {
        auto saved = story.records.saveGoal(story.id(Person::Elena), goal);
        if (!saved)
            return tl::unexpected(saved.error());
        goal = *saved;
    }
    return {};
}

Result<void> elenaReview(Story& story, std::vector<ports::Goal>& goals)
{
    story.at(-7, 11 * 60);
    constexpr std::array kNow = {6, 4, 4};
    for (std::size_t i = 0; i < goals.size(); ++i) {
        goals[i].now = kNow[i];
        if (const auto saved = story.records.saveGoal(story.id(Person::Elena), goals[i]); !saved)
            return tl::unexpected(saved.error());
    }
    Desk& desk = story.records.desk();
    const PatientId elena = story.id(Person::Elena);
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, elena);
    if (!seal)
        return tl::unexpected(seal.error());
    Work work(desk, "demo");
    addEvent(work, *seal, elena, addDays(story.today, -7), "photo_review", "Photo review", "Scars 8 → 6 · redness 6 → 4");
    addEvent(work, *seal, elena, addDays(story.today, -49), "assessment", "Assessment", "Goals, screening, test spot");
    return work.commit();
}

// A course that is planned but not begun, or goes on with another plan.
Result<void> planAhead(Story& story, Person person, const plan::Plan& plan)
{
    Desk& desk = story.records.desk();
    const PatientId patient = story.id(person);
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    Work work(desk, "save_plan");
    const auto newest = work.askOne("plan.newest_of_patient", {{"patient_id", patient}});
    if (!newest)
        return tl::unexpected(newest.error());
    const RowId version = crypto::random16();
    Binds binds = planBinds(*seal, version, plan, desk.account->id, work.now());
    const PlanId planId = *newest ? (*newest)->id<PlanId>("plan_id") : crypto::newId<PlanId>();
    const std::int64_t number = *newest ? (*newest)->i64("version") + 1 : 1;
    binds.insert(binds.end(), {{"plan_id", planId}, {"patient_id", patient}, {"version", number}, {"frozen", 1}, {"session_id", Value()}});
    work.put("plan.add", binds);
    work.wrote("plan_version", version, patient);
    return work.commit();
}

Result<void> clinicMatters(Story& story)
{
    Desk& desk = story.records.desk();
    Work work(desk, "demo");
    const RowId lot = crypto::random16();
    work.put("product_lot.add", {{"id", lot}, {"kind", "cartridge"}, {"name", "36-pin cartridge"}, {"lot", "K24-0615"},
                                 {"expiry_ymd", ymd(addDays(story.today, 19))}, {"quantity", 6}, {"detail", "36-pin"},
                                 {"at_utc_ms", work.now()}, {"account_id", desk.account->id}});
    work.wrote("product_lot", lot, std::nullopt);
    for (const Person person : {Person::Lena, Person::Amir, Person::Jo}) {
        const RowId call = crypto::random16();
        work.put("follow_up.add", {{"id", call}, {"patient_id", story.id(person)}, {"session_id", Value()}, {"kind", "day_3"},
                                   {"due_ymd", ymd(story.today)}, {"at_utc_ms", UtcMs{work.now().ms + static_cast<int>(person)}},
                                   {"account_id", desk.account->id}, {"sealed", Value()}});
        work.wrote("follow_up", call, story.id(person));
    }
    work.put("notice.add", {{"id", crypto::random16()}, {"kind", "consent_version"}, {"title", ""}, {"detail", "3.3"},
                            {"from_ymd", ymd(addDays(story.today, -1))}, {"until_ymd", ymd(addDays(story.today, 6))},
                            {"at_utc_ms", work.now()}});
    return work.commit();
}

Result<void> tell(Story& story)
{
    if (const auto done = addPeople(story); !done)
        return done;
    if (const auto done = demo::seedProtocols(story.records.desk()); !done)
        return done;
    std::vector<ports::Goal> goals = demo::goalsOfElena();
    bool assessed = false, reviewed = false;
    story.at(-1, 9 * 60);
    for (const auto& list : {demo::agendaOfToday(), demo::laterBookings()}) {
        for (const demo::Booking& booking : list) {
            if (const auto done = book(story, booking); !done)
                return done;
        }
    }
    for (const demo::PastSession& past : demo::pastSessions()) {
        Result<void> done;
        if (!assessed && past.day > -49) {
            assessed = true;
            done = elenaGoals(story, goals);
        }
        if (done && !reviewed && past.day > -7) {
            reviewed = true;
            done = elenaReview(story, goals);
        }
        if (done)
            done = treat(story, past);
        if (!done)
            return done;
    }
    story.at(0, 8 * 60);
    if (const auto done = planAhead(story, Person::Elena, demo::nextPlanOf(Person::Elena)); !done)
        return done;
    if (const auto done = planAhead(story, Person::Priya, demo::courseOf(Person::Priya)); !done)
        return done;
    return clinicMatters(story);
}

// The story signs often, with the cheapest password hash; the accounts themselves get the real one at the end.
Result<void> hardenPasswords(Records& records, const StoreConfig& config)
{
    Desk& desk = records.desk();
    desk.config.cost = config.cost;
    desk.config.clock = config.clock;
    const auto rows = desk.db->ask("account.all");
    if (!rows)
        return tl::unexpected(rows.error());
    Work work(desk, "raise_password_cost");
    for (const Row& row : *rows) {
        if (row.text("role") == "recovery")
            continue;
        const auto box = openAccount(desk, row, kDemoPassword);
        if (!box)
            return tl::unexpected(box.error());
        const AccountId id = row.id<AccountId>("id");
        putCredential(work, id, *box, kDemoPassword);
        work.noted("credential", id.bytes, std::nullopt);
    }
    if (const auto done = work.commit(); !done)
        return done;
    return records.signOut();
}

Result<void> make(const StoreConfig& config, const ports::Day& today, const clinical::ScreeningRules* questions)
{
    auto clock = std::make_shared<UtcMs>(localTime(addDays(today, -91), 8 * 60));
    StoreConfig telling = config;
    telling.cost = crypto::PasswordCost::forTests();
    telling.clock = [clock] { return *clock; };
    ClinicSetUp setUp;
    setUp.clinic = demo::clinic();
    setUp.others = demo::staff(today);
    setUp.administrator = setUp.others.front().first;
    setUp.password = setUp.others.front().second;
    setUp.others.erase(setUp.others.begin());
    std::string recoveryCode;
    auto records = Records::create(telling, std::move(setUp), recoveryCode);
    if (!records)
        return tl::unexpected(records.error());
    Story story{.records = **records, .clock = clock, .today = today, .questions = questions};
    if (const auto done = tell(story); !done)
        return done;
    return hardenPasswords(**records, config);
}

// Another day: the same people come again.
Result<void> addToday(const StoreConfig& config, const ports::Day& today)
{
    auto records = Records::open(config);
    if (!records)
        return tl::unexpected(records.error());
    const auto count = (*records)->desk().db->askOne("visit.count_of_day", {{"day_ymd", ymd(today)}});
    if (!count)
        return tl::unexpected(count.error());
    if ((*count)->i64("n") > 0)
        return {};
    if (const auto in = (*records)->signIn(kDemoLogin, kDemoPassword); !in)
        return {}; // the password was changed: whoever did so makes their own agenda
    Story story{.records = **records, .clock = std::make_shared<UtcMs>(), .today = today};
    for (const demo::Booking& booking : demo::agendaOfToday()) {
        const auto found = (*records)->findPatients(demo::patientOf(booking.person, today).chartNumber);
        if (!found || found->empty())
            continue;
        story.id(booking.person) = found->front().id;
        if (const auto done = book(story, booking); !done)
            return done;
    }
    return (*records)->signOut();
}

bool demoExists(const StoreConfig& config)
{
    if (config.databaseUrl.empty())
        return clinicExists(config.folder);
    const auto opened = Records::open(config);
    return opened || opened.error().code != ErrorCode::StoreNotFound;
}

} // namespace

Result<void> seedDemoClinic(StoreConfig config, const ports::Day& today, const clinical::ScreeningRules* questions)
{
    config.mode = Mode::Demo;
    if (demoExists(config))
        return addToday(config, today);
    const auto made = make(config, today, questions);
    if (!made && config.databaseUrl.empty()) { // a demo clinic is whole or not there
        std::error_code ec;
        for (const char* file : {"clinic.db", "clinic.db-wal", "clinic.db-shm"})
            std::filesystem::remove(config.folder / file, ec);
    }
    return made;
}

} // namespace stipple::store
