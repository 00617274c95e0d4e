// Purpose: what an emulated pen is made of: identity, capabilities, seed, deliberate defects.
// Thread: any. Plain values.
// Units: in the names.
// Failure: none.
#pragma once

#include "device/pen/defects.h"
#include "device/wire/messages.h"

#include <cstdint>
#include <string>

namespace stipple::pen {

struct PenSetup {
    std::string maker = "Stipple";
    std::string model = "Emulated pen";
    std::string serial = "SIM-0001";
    std::uint32_t fwVersion = 1U << 24; // 1.0.0
    wire::Bytes<8> fwBuild{'E', 'M', 'U', 'L', 'A', 'T', 'E', 'D'};
    wire::Bytes<8> deviceUid{}; // zero: made from the serial
    std::uint64_t seed = 1;
    std::uint32_t todayYmd = 20260101; // the pen's clock, for the expiry date
    bool triggerHeldAtBoot = false;
    Defects defects;

    std::uint16_t depthMinUm = 200;
    std::uint16_t depthMaxUm = 2500;
    std::uint16_t depthStepUm = 50;
    std::uint16_t depthTolUm = 50;
    std::uint16_t rateMinSpm = 4800;
    std::uint16_t rateMaxSpm = 9000;
    std::uint16_t rateStepSpm = 100;
    std::uint16_t rateTolPermille = 30;
    std::uint16_t telemRateMaxHz = 200;
    std::uint16_t stopTimeMs = 50;
    std::uint16_t runTimeMaxS = 1800;
    std::uint16_t softStartMaxMs = 1000;
    std::uint32_t strokesMax = 500000;
    std::uint32_t logCapacity = 4096;
    std::uint16_t triggerModes = 0b1110; // hold-to-run, press-toggle, start + hold
    // All that a host asks for before it arms, and what the physics can show.
    std::uint32_t features = wire::feature::kCartridgeReader | wire::feature::kTrigger |
                             wire::feature::kContactSensor | wire::feature::kDepthSensor |
                             wire::feature::kMotorCurrent | wire::feature::kMotorTemperature |
                             wire::feature::kGripTemperature | wire::feature::kRtc |
                             wire::feature::kNonVolatileLog | wire::feature::kActiveRetraction |
                             wire::feature::kStrokeCounter | wire::feature::kEStop |
                             wire::feature::kPowerOffRetraction;

    [[nodiscard]] bool has(std::uint32_t feature) const noexcept { return (features & feature) != 0; }
};

} // namespace stipple::pen
