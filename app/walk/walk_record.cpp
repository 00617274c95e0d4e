#include "app/walk/walk_record.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace stipple::app {
namespace {

std::uint32_t u32At(const store::PenLogRecord& record, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(record[offset + i]) << (8 * i);
    return value;
}

std::uint32_t tagOf(const clinical::ClinicalCatalogue& catalogue, const std::string& zone)
{
    const auto& zones = catalogue.zones();
    const auto at = std::find_if(zones.begin(), zones.end(), [&](const clinical::Zone& z) { return z.id == zone; });
    return at == zones.end() ? 0 : static_cast<std::uint32_t>(at - zones.begin()) + 1;
}

std::uint32_t strokesOf(const std::map<std::uint32_t, std::uint32_t>& byTag, std::uint32_t tag)
{
    const auto at = byTag.find(tag);
    return at == byTag.end() ? 0 : at->second;
}

} // namespace

Result<std::map<std::uint32_t, std::uint32_t>> readPenRuns(store::PenLogStore& log, std::string_view penSerial,
                                                           std::uint32_t afterIdx)
{
    constexpr std::uint8_t kRunBegin = 6, kRunEnd = 8; // PENLINK §5.2, log record types 6, 7, 8
    constexpr std::uint32_t kAll = 1'000'000;
    const auto records = log.read(penSerial, afterIdx + 1, kAll);
    if (!records)
        return tl::unexpected(records.error());
    struct Run {
        std::uint32_t tag = 0, strokes = 0;
    };
    std::map<std::pair<std::uint32_t, std::uint32_t>, Run> runs; // by boot and run
    for (const store::PenLogRecord& record : *records) {
        if (record[12] < kRunBegin || record[12] > kRunEnd)
            continue;
        Run& run = runs[{u32At(record, 4), u32At(record, 16)}];
        run.tag = u32At(record, 24);
        run.strokes = std::max(run.strokes, u32At(record, 20));
    }
    std::map<std::uint32_t, std::uint32_t> byTag;
    for (const auto& [key, run] : runs)
        byTag[run.tag] += run.strokes;
    return byTag;
}

std::uint32_t WalkResult::totalPen() const
{
    if (penTotal)
        return *penTotal;
    std::uint32_t sum = 0;
    for (const auto& [tag, strokes] : penByTag)
        sum += strokes;
    return sum;
}

std::uint32_t WalkResult::totalRecord() const
{
    std::uint32_t sum = 0;
    if (record)
        for (const ports::Segment& segment : record->segments)
            sum += segment.strokes;
    return sum;
}

bool WalkResult::agrees(const clinical::ClinicalCatalogue& catalogue) const
{
    return record && totalRecord() > 0 && totalPen() == totalRecord()
        && std::all_of(record->segments.begin(), record->segments.end(), [&](const ports::Segment& segment) {
               return segment.strokes == strokesOf(penByTag, tagOf(catalogue, segment.planned.zone));
           });
}

QJsonObject WalkResult::toJson(const clinical::ClinicalCatalogue& catalogue) const
{
    QJsonArray zones;
    if (record)
        for (const ports::Segment& segment : record->segments)
            zones.append(QJsonObject{
                {"zone", QString::fromStdString(segment.planned.zone)},
                {"planned_depth_um", segment.planned.depth.um()},
                {"planned_rate_spm", segment.planned.rate.spm()},
                {"planned_passes", segment.planned.passes},
                {"planned_strokes", static_cast<qint64>(segment.strokesPlanned)},
                {"pen_strokes", static_cast<qint64>(strokesOf(penByTag, tagOf(catalogue, segment.planned.zone)))},
                {"record_strokes", static_cast<qint64>(segment.strokes)},
                {"record_elapsed_ms", static_cast<qint64>(segment.elapsedMs)},
                {"record_from_pen_log", segment.fromPenLog},
            });
    QJsonObject json{{"zones", zones},
                     {"total_pen_strokes", static_cast<qint64>(totalPen())},
                     {"total_record_strokes", static_cast<qint64>(totalRecord())},
                     {"total_pen_strokes_from", penTotal ? "the pen's lifetime counter" : "the pen's log"},
                     {"simulated", record && record->simulated},
                     {"steps", QJsonArray::fromStringList(steps)}};
    if (!failure.isEmpty())
        json["failure"] = failure;
    return json;
}

} // namespace stipple::app
