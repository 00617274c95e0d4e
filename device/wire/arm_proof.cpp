#include "device/wire/arm_proof.h"

#include "device/wire/crc.h"

namespace stipple::wire {

std::uint32_t armProof(const ArmProofInput& input) noexcept
{
    std::array<std::uint8_t, 20> bytes{};
    detail::put(&bytes[0], input.arm_token);
    detail::put(&bytes[4], input.cfg_crc);
    detail::put(&bytes[8], input.cart_uid);
    detail::put(&bytes[16], input.host_random);
    return bcrc(bytes);
}

} // namespace stipple::wire
