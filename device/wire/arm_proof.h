// Purpose: the proof of ARM_COMMIT: BCRC(arm_token ‖ cfg_crc ‖ cart_uid ‖ host_random), all little-endian (§5.2).
// Thread: any. Pure.
// Units: none.
// Failure: none.
// Not cryptography: it stops stale and mixed-up data, not an attacker (§9).
#pragma once

#include "device/wire/fields.h"

namespace stipple::wire {

struct ArmProofInput {
    u32 arm_token = 0;
    u32 cfg_crc = 0;
    Bytes<8> cart_uid{};
    u32 host_random = 0;
};

[[nodiscard]] std::uint32_t armProof(const ArmProofInput& input) noexcept;

} // namespace stipple::wire
