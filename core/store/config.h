// Purpose: what a store needs to be told before it opens, and the only place where it gets the time from.
// Thread: values; the clock is called on the store thread.
// Units: UTC milliseconds; local days by the computer's time zone.
#pragma once

#include "core/crypto/password.h"
#include "core/ports/records.h"
#include "core/units/units.h"

#include <filesystem>
#include <functional>

namespace stipple::store {

enum class Mode { Real, Demo }; // a demo clinic never opens as a real one, nor the reverse

using UtcClock = std::function<UtcMs()>;
[[nodiscard]] UtcClock systemClock();

struct StoreConfig {
    std::filesystem::path folder;
    Mode mode = Mode::Real;
    crypto::PasswordCost cost = crypto::PasswordCost::interactive(); // for new passwords; old ones are raised to it at sign-in
    UtcClock clock = systemClock();
    // Empty: the embedded SQLite in the folder. Else "postgresql://user:password@host:port/database?schema=clinic"
    // (?host=/path for a local socket). Photos, recordings and backups stay in the folder.
    std::string databaseUrl;
};

// Local calendar of this computer.
[[nodiscard]] ports::Day localDay(UtcMs at);
[[nodiscard]] int localMinute(UtcMs at);                       // minutes from local midnight
[[nodiscard]] UtcMs localTime(const ports::Day& day, int minute);
[[nodiscard]] ports::Day addDays(const ports::Day& day, int days);
[[nodiscard]] int yearsBetween(const ports::Day& from, const ports::Day& to) noexcept; // whole years: an age
[[nodiscard]] std::int64_t ymd(const ports::Day& day) noexcept; // decimal YYYYMMDD, as days are stored
[[nodiscard]] ports::Day dayOf(std::int64_t ymd) noexcept;

} // namespace stipple::store
