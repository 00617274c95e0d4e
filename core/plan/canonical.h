// Purpose: the one byte form of a plan that is hashed into plan_hash, so that pen, record and window can be
//          compared: any change of any value, of the order or of the patient gives other bytes. HAZ-011
// Thread: any. Pure functions.
// Format: "STPLAN" 0x00 version; then tagged fields, integers little endian of fixed width, texts with a
//         32-bit length before them. The format is frozen per version; tests hold golden bytes. Version 2 has the
//         class of cartridge after each zone. A plan that names none keeps version 1, so that a session begun before
//         there were classes still has the hash that its pen holds.
// Failure: none.
#pragma once

#include "core/ids.h"
#include "core/plan/plan.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace stipple::plan {

inline constexpr std::uint8_t kCanonicalPlain = 1, kCanonicalCartridges = 2;

// `photoDigest`: SHA-256 of the patient's banner photo, empty when there is none (PENLINK §10 row 11).
[[nodiscard]] std::vector<std::uint8_t> canonicalPlan(const PatientId& patient, const Plan& plan,
                                                      std::span<const std::uint8_t> photoDigest = {});

// plan_hash as it goes to the pen: the first 4 bytes of the SHA-256, little endian (PENLINK §5.2 CONFIG_SET).
[[nodiscard]] std::uint32_t planHash(const std::array<std::uint8_t, 32>& sha256) noexcept;

} // namespace stipple::plan
