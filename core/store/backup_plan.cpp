#include "core/store/backup_plan.h"

#include "core/store/folder.h"
#include "core/store/migrate.h"
#include "core/store/work.h"

namespace stipple::store {
namespace {

constexpr char kAutomatic[] = "backup.automatic", kFolder[] = "backup.folder", kFailedAt[] = "backup.failed_utc_ms", kFailedCode[] = "backup.failed_code";
constexpr std::int64_t kDayMs = 24 * 3'600'000LL;

Result<std::string> setting(Database& db, const char* key)
{
    const auto row = db.askOne("meta.get", {{"key", key}});
    if (!row)
        return tl::unexpected(row.error());
    return *row ? (*row)->text("value") : std::string();
}

// A demo clinic is made anew whenever somebody wants one: it is backed up only where its plan says so.
Result<ports::BackupPlan> planIn(Database& db, Mode mode)
{
    const auto automatic = setting(db, kAutomatic), folder = setting(db, kFolder), failed = setting(db, kFailedAt), code = setting(db, kFailedCode);
    const auto last = db.askOne("backup.last");
    for (const auto* value : {&automatic, &folder, &failed, &code})
        if (!*value)
            return tl::unexpected(value->error());
    if (!last)
        return tl::unexpected(last.error());
    ports::BackupPlan plan;
    plan.automatic = automatic->empty() ? mode == Mode::Real : *automatic == "1";
    plan.folder = *folder;
    if (*last)
        plan.lastGood = (*last)->utc("at_utc_ms");
    const UtcMs at{std::atoll(failed->c_str())};
    if (at.ms > 0 && (!plan.lastGood || plan.lastGood->ms < at.ms)) {
        plan.lastFailed = at;
        plan.lastError = static_cast<ErrorCode>(std::atoi(code->c_str()));
    }
    return plan;
}

void rememberFailure(Database& db, UtcMs now, ErrorCode code)
{
    // Best effort: where even this cannot be written, the age of the last good backup still tells.
    (void)db.run("meta.set", {{"key", kFailedAt}, {"value", std::to_string(now.ms)}});
    (void)db.run("meta.set", {{"key", kFailedCode}, {"value", std::to_string(static_cast<int>(code))}});
}

} // namespace

Result<ports::BackupPlan> backupPlan(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    return planIn(*desk.db, desk.config.mode);
}

Result<void> saveBackupPlan(Desk& desk, bool automatic, const std::filesystem::path& folder)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    if (!folder.empty() && !folder.is_absolute())
        return fail(ErrorCode::TextInvalid, "backup folder");
    if (!folder.empty()) { // tried now, not at night
        std::error_code ec;
        std::filesystem::create_directories(folder, ec);
        if (auto probe = Folder::proveWritable(folder); ec || !probe)
            return fail(ErrorCode::FileUnwritable, "backup folder");
    }
    Work work(desk, "save_backup_plan");
    work.put("meta.set", {{"key", kAutomatic}, {"value", automatic ? "1" : "0"}});
    work.put("meta.set", {{"key", kFolder}, {"value", folder.string()}});
    work.noted("store_meta", std::nullopt, std::nullopt, {{"automatic", automatic}, {"folder", folder.string()}});
    return work.commit();
}

Result<std::optional<BackupReport>> runPlannedBackup(const StoreConfig& config, const Progress& progress)
{
    std::filesystem::path folder;
    {
        auto db = connect(config, Database::Open::ReadWrite);
        if (!db)
            return tl::unexpected(db.error());
        const auto plan = planIn(**db, config.mode);
        const auto treating = (*db)->askOne("session.treating");
        const auto ended = (*db)->askOne("session.last_ended");
        if (!plan)
            return tl::unexpected(plan.error());
        if (!treating || !ended)
            return fail(ErrorCode::StoreQuery, "backup plan");
        std::optional<UtcMs> lastTreatment;
        if (*ended && !(*ended)->isNull("ended_utc_ms"))
            lastTreatment = (*ended)->utc("ended_utc_ms");
        if (!plan->automatic || (*treating)->i64("n") > 0 || !backupDue(plan->lastGood, lastTreatment, config.clock()))
            return std::optional<BackupReport>();
        folder = plan->folder.empty() ? config.folder / "backups" : std::filesystem::path(plan->folder);
    }
    auto made = backUpAutomatically(config, folder, progress);
    if (!made) {
        if (auto db = connect(config, Database::Open::ReadWrite))
            rememberFailure(**db, config.clock(), made.error().code);
        return tl::unexpected(made.error());
    }
    return std::optional<BackupReport>(std::move(*made));
}

Result<std::optional<ports::Attention>> backupAttention(Desk& desk)
{
    const auto plan = planIn(*desk.db, desk.config.mode);
    if (!plan)
        return tl::unexpected(plan.error());
    ports::Attention line;
    const std::int64_t age = plan->lastGood ? desk.now().ms - plan->lastGood->ms : -1;
    if (plan->lastFailed) {
        line.kind = "backup_failed";
        line.error = plan->lastError;
    } else if (desk.demo() && !plan->automatic) {
        return std::optional<ports::Attention>();
    } else if (!plan->lastGood) {
        line.kind = "backup_none";
    } else if (age > kDayMs + kDayMs / 2) {
        line.kind = "backup_old";
        line.count = static_cast<int>((age + kDayMs / 2) / kDayMs);
    } else {
        return std::optional<ports::Attention>();
    }
    return std::optional<ports::Attention>(std::move(line));
}

} // namespace stipple::store
