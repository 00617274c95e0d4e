// Makes a clinic of any size for the benchmarks: people of many names, each with sessions, all through the store's own
// units of work (sealed, digested, chained), in large transactions.
#pragma once

#include "core/store/records.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace store_bench {

inline constexpr char kLogin[] = "bench";
inline constexpr char kPassword[] = "bench password";

[[nodiscard]] stipple::store::StoreConfig configOf(const std::filesystem::path& folder);
[[nodiscard]] stipple::ports::Patient person(std::uint32_t n); // the n-th, always the same
// Goes on where an earlier call stopped, for about `atMost`; gives how many patients are there then.
[[nodiscard]] stipple::Result<std::uint32_t> makeClinic(const std::filesystem::path& folder, std::uint32_t patients,
                                                        std::uint32_t sessions, std::chrono::seconds atMost);
// The same people in clear in a plain table, for the comparison with LIKE.
void makePlain(const std::filesystem::path& file, std::uint32_t patients);

// What somebody types until a person is found, `people` times: the name letter by letter, with a slip now and then, a
// phone, a chart number, a birth date.
[[nodiscard]] std::vector<std::string> keystrokes(std::uint32_t people, std::uint32_t patients);

} // namespace store_bench
