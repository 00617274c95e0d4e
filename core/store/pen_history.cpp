#include "core/store/pen_history.h"

#include "core/store/desk.h"
#include "core/store/session_rows.h"

#include <algorithm>

namespace stipple::store {
namespace {

constexpr std::int64_t kMostRecords = 20'000; // more than two full logs of the largest pen that is known

Result<void> readPens(Desk& desk, PenHistory& history)
{
    return desk.db->each("pen_history.pens", {}, [&](const Row& row) -> Result<void> {
        history.pens.push_back({row.text("pen_serial"), row.fixed<8>("pen_uid")});
        return {};
    });
}

Result<void> readRuns(Desk& desk, UtcMs since, PenHistory& history)
{
    return desk.db->each("pen_history.runs", {{"since", since}}, [&](const Row& row) -> Result<void> {
        const auto runs = runsFrom(row.text("runs"));
        if (!runs)
            return tl::unexpected(runs.error());
        for (const ports::SegmentRun& run : *runs)
            if (run.runId != 0)
                history.runs.push_back({row.text("pen_serial"), run.runId, row.id<SegmentId>("id"), row.text("zone")});
        return {};
    });
}

Result<void> readLog(Desk& desk, UtcMs since, PenHistory& history)
{
    const auto done = desk.db->each("pen_history.log", {{"since", since}, {"count", kMostRecords}}, [&](const Row& row) -> Result<void> {
        history.log.push_back({row.text("pen_serial"), row.fixed<32>("raw"), row.utc("received_utc_ms")});
        return {};
    });
    std::reverse(history.log.begin(), history.log.end()); // the newest were wanted, in the order of time
    return done;
}

} // namespace

Result<PenHistory> penHistory(Desk& desk)
{
    PenHistory history;
    if (const auto done = readPens(desk, history); !done)
        return tl::unexpected(done.error());
    const auto open = desk.db->askOne("pen_history.oldest_open");
    if (!open)
        return tl::unexpected(open.error());
    if (!*open || (*open)->isNull("since"))
        return history; // every treatment is signed
    const UtcMs since = (*open)->utc("since");
    if (const auto done = readRuns(desk, since, history); !done)
        return tl::unexpected(done.error());
    if (const auto done = readLog(desk, since, history); !done)
        return tl::unexpected(done.error());
    return history;
}

} // namespace stipple::store
