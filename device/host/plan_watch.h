// Purpose: does what the pen shows fit what was read back? (§7.5 ACTIVE row with errata A7.)
// Thread: link thread.
// Units: µm, strokes/min, ms.
// Failure: the first thing that does not fit, as text for the log; nullptr while all fits.
#pragma once

#include "core/units/units.h"
#include "device/wire/messages.h"

#include <cstdint>
#include <optional>

namespace stipple::device {

class PlanWatch {
public:
    void arm(const wire::ConfigBlock& block, std::uint32_t cfgCrc) noexcept;
    void setRun(std::uint32_t runId) noexcept { m_runId = runId; }
    void enterRunning(MonoTime now) noexcept; // deviation is judged from soft start + 50 ms on

    // HAZ-006 HAZ-017 HAZ-021
    [[nodiscard]] const char* misfit(const wire::Telemetry& telemetry, MonoTime now) noexcept;

private:
    [[nodiscard]] bool deviates(const wire::Telemetry& telemetry, MonoTime now) noexcept;

    wire::ConfigBlock m_block{};
    std::uint32_t m_cfgCrc = 0;
    std::uint32_t m_runId = 0;
    MonoTime m_judgeFrom{};
    std::optional<MonoTime> m_offSince;
};

} // namespace stipple::device
