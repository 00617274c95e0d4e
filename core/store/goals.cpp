// The patient's goals, in the patient's own words (sealed), with their scores over time.
#include "core/store/patients.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"

namespace stipple::store {
namespace {

Result<ports::Goal> goalFrom(const PatientSeal& seal, const Row& row)
{
    ports::Goal goal;
    goal.id = row.id<GoalId>("goal_id");
    goal.concern = row.maybeText("concern").value_or("");
    goal.zones = splitCodes(row.text("zones"));
    goal.baseline = row.i32("baseline");
    goal.now = row.i32("score_now");
    goal.target = row.i32("target");
    goal.priority = row.i32("priority");
    goal.recordedAt = row.utc("recorded_utc_ms");
    const auto text = seal.openText("goal_version", "sealed", row.fixed<16>("id"), row.blob("sealed"));
    if (!text)
        return tl::unexpected(text.error());
    const Json words = fromText(*text);
    if (!words.is_object())
        return fail(ErrorCode::StoreCorrupt, "goal");
    goal.words = words.value("words", "");
    if (goal.concern.empty())
        goal.concern = words.value("concern", "");
    if (const auto photo = words.value("photo", ""); !photo.empty())
        goal.photo = parseId<EntryIdTag>(photo);
    return goal;
}

std::string photoText(const ports::Goal& goal) { return goal.photo ? toString(*goal.photo) : std::string(); }

Json allOf(const ports::Goal& goal)
{
    return {{"concern", goal.concern}, {"words", goal.words},   {"zones", goal.zones},     {"baseline", goal.baseline},
            {"now", goal.now},         {"target", goal.target}, {"priority", goal.priority},
            {"photo", photoText(goal)}};
}

bool inRange(int severity) noexcept { return severity >= 0 && severity <= 10; }

} // namespace

Result<std::vector<ports::Goal>> goalsOf(Desk& desk, const PatientSeal& seal, const PatientId& patient)
{
    const auto rows = desk.db->ask("goal.of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::Goal> goals;
    for (const Row& row : *rows) {
        auto goal = goalFrom(seal, row);
        if (!goal)
            return tl::unexpected(goal.error());
        goals.push_back(std::move(*goal));
    }
    return goals;
}

Result<ports::Goal> saveGoal(Desk& desk, const PatientId& patient, ports::Goal goal)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (!inRange(goal.baseline) || !inRange(goal.now) || !inRange(goal.target))
        return fail(ErrorCode::ValueOutOfRange, "severity");
    if (!allCodes(goal.zones))
        return fail(ErrorCode::ZoneUnknown, "goal zones");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());

    Work work(desk, "save_goal");
    std::int64_t version = 1;
    Json before;
    int oldScore = -1;
    if (goal.id.isNull()) {
        goal.id = crypto::newId<GoalId>();
        if (goal.recordedAt.ms == 0)
            goal.recordedAt = work.now();
    } else if (const auto row = work.askOne("goal.newest", {{"goal_id", goal.id}}); !row) {
        return tl::unexpected(row.error());
    } else if (*row) {
        if ((*row)->id<PatientId>("patient_id") != patient)
            return fail(ErrorCode::StoreConflict, "goal of another patient");
        const auto old = goalFrom(*seal, **row);
        if (!old)
            return tl::unexpected(old.error());
        version = (*row)->i64("version") + 1;
        before = allOf(*old);
        oldScore = old->now;
        goal.recordedAt = old->recordedAt;
        if (before == allOf(goal))
            return *old;
    }
    const bool code = isCode(goal.concern);
    const Json words = {{"words", goal.words}, {"concern", code ? std::string() : goal.concern}, {"photo", photoText(goal)}};
    const RowId row = crypto::random16();
    work.put("goal.add", {{"id", row}, {"goal_id", goal.id}, {"patient_id", patient}, {"version", version},
                          {"concern", code ? Value(goal.concern) : Value()}, {"zones", joinCodes(goal.zones)},
                          {"baseline", goal.baseline}, {"score_now", goal.now}, {"target", goal.target},
                          {"priority", goal.priority}, {"recorded_utc_ms", goal.recordedAt}, {"at_utc_ms", work.now()},
                          {"account_id", desk.account->id}, {"sealed", seal->seal("goal_version", "sealed", row, toText(words))}});
    work.wrote("goal_version", row, patient, {{"before", before}, {"after", allOf(goal)}});
    if (oldScore != goal.now) {
        const RowId score = crypto::random16();
        work.put("score.add", {{"id", score}, {"patient_id", patient}, {"goal_id", goal.id}, {"session_id", Value()},
                               {"scale", "severity_0_10"}, {"rater", "both"}, {"value_num", goal.now}, {"value_den", 1},
                               {"items", ""}, {"at_utc_ms", work.now()}, {"account_id", desk.account->id}});
        work.wrote("score", score, patient);
    }
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return goal;
}

} // namespace stipple::store
