// Which backups stay, and when the next is due.
#include "core/store/backup.h"

#include <fmt/format.h>

#include <QDate>

#include <algorithm>
#include <regex>
#include <set>

namespace stipple::store {
namespace {

constexpr std::size_t kDaily = 7, kWeekly = 4, kMonthly = 12;

std::int64_t weekOf(const ports::Day& day)
{
    int year = 0;
    const int week = QDate(day.year, day.month, day.day).weekNumber(&year);
    return std::int64_t{year} * 100 + week;
}

std::int64_t monthOf(const ports::Day& day) { return std::int64_t{day.year} * 100 + day.month; }

} // namespace

std::string backupName(const StoreConfig& config)
{
    const UtcMs now = config.clock();
    const ports::Day day = localDay(now);
    const int minute = localMinute(now);
    return fmt::format("stipple-{:04}{:02}{:02}-{:02}{:02}{:02}.stipplebackup", day.year, day.month, day.day, minute / 60, minute % 60,
                       now.ms / 1000 % 60);
}

std::vector<std::filesystem::path> superfluous(std::vector<KeptBackup> all)
{
    // Newest first; the first of a day, week or month stands for it.
    std::sort(all.begin(), all.end(), [](const KeptBackup& a, const KeptBackup& b) {
        return a.day != b.day ? a.day > b.day : a.file.filename() > b.file.filename();
    });
    std::set<std::int64_t> days, weeks, months;
    std::vector<std::filesystem::path> out;
    for (const KeptBackup& backup : all) {
        const bool firstOfDay = days.size() < kDaily && days.insert(ymd(backup.day)).second;
        const bool firstOfWeek = weeks.size() < kWeekly && weeks.insert(weekOf(backup.day)).second;
        const bool firstOfMonth = months.size() < kMonthly && months.insert(monthOf(backup.day)).second;
        if (!firstOfDay && !firstOfWeek && !firstOfMonth)
            out.push_back(backup.file);
    }
    return out;
}

bool backupDue(std::optional<UtcMs> last, std::optional<UtcMs> lastTreatment, UtcMs now)
{
    if (!last)
        return true;
    const ports::Day today = localDay(now);
    if (localDay(*last) != today)
        return true;
    // After a treatment day: the last treatment ended after the last backup, and two hours of quiet have passed.
    constexpr std::int64_t kQuietMs = 2 * 3'600'000;
    return lastTreatment && lastTreatment->ms > last->ms && now.ms - lastTreatment->ms > kQuietMs;
}

Result<BackupReport> backUpAutomatically(const StoreConfig& config, const std::filesystem::path& folder, const Progress& progress)
{
    std::error_code ec;
    std::filesystem::create_directories(folder, ec);
    if (ec)
        return fail(ErrorCode::FileUnwritable, "backup folder");
    auto made = backUp(config, folder / backupName(config), progress);
    if (!made)
        return made;
    static const std::regex kName("stipple-(\\d{4})(\\d{2})(\\d{2})-\\d{6}\\.stipplebackup");
    std::vector<KeptBackup> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ec)) {
        std::smatch match;
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && std::regex_match(name, match, kName))
            all.push_back({entry.path(), {std::stoi(match[1]), std::stoi(match[2]), std::stoi(match[3])}});
    }
    for (const auto& file : superfluous(all)) {
        if (file != made->file)
            std::filesystem::remove(file, ec);
    }
    return made;
}

} // namespace stipple::store
