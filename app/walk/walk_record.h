// Purpose: the walk's result: planned, counted by the pen, and stored, zone by zone. The pen's side is read from the
//          raw log records that the pen wrote, by other code than the one that made the treatment record.
// Thread: UI thread.
// Units: µm, strokes/min, strokes.
// Failure: readPenRuns gives the store's Error.
#pragma once

#include "core/clinical/catalogue.h"
#include "core/ports/records.h"
#include "core/store/pen_log_store.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace stipple::app {

// Strokes by zone tag, from the pen's own log after `afterIdx` (runs merged by maximum, PENLINK §6.5 and errata A16).
[[nodiscard]] Result<std::map<std::uint32_t, std::uint32_t>> readPenRuns(store::PenLogStore& log, std::string_view penSerial,
                                                                         std::uint32_t afterIdx);

struct WalkResult {
    QStringList steps;
    std::optional<ports::SessionRecord> record;          // as the store gives it back
    std::map<std::uint32_t, std::uint32_t> penByTag;
    std::optional<std::uint32_t> penTotal;               // the pen's lifetime counter, after − before
    QString failure;

    [[nodiscard]] std::uint32_t totalPen() const;
    [[nodiscard]] std::uint32_t totalRecord() const;
    [[nodiscard]] bool agrees(const clinical::ClinicalCatalogue& catalogue) const;
    [[nodiscard]] QJsonObject toJson(const clinical::ClinicalCatalogue& catalogue) const;
};

} // namespace stipple::app
