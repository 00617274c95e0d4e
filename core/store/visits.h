// Purpose: the agenda of a day and what needs attention.
// Thread: store thread.
// Failure: NotAllowed, StoreNotFound (patient, visit), StoreConflict as in core/ports/records.h.
#pragma once

#include "core/store/work.h"

namespace stipple::store {

[[nodiscard]] Result<void> addVisit(Desk& desk, const ports::Visit& visit, const ports::Day& day);
[[nodiscard]] Result<void> changeVisit(Desk& desk, const ports::Visit& visit, const ports::Day& day);
[[nodiscard]] Result<void> cancelVisit(Desk& desk, const EntryId& id);
// Both days included, days without a visit left out, in order of time.
[[nodiscard]] Result<std::vector<ports::DayVisits>> visitsBetween(Desk& desk, const ports::Day& from, const ports::Day& to);
[[nodiscard]] Result<ports::TodayView> todayView(Desk& desk, const ports::Day& day);

} // namespace stipple::store
