#include "device/host/telemetry_watch.h"

#include "device/wire/enums.h"

namespace stipple::device {
namespace {
constexpr std::uint32_t kWindow = 200; // events; older ones count half
constexpr std::uint16_t kNoDepthSensor = 0xFFFF;
constexpr std::int16_t kNoTemperature = 0x7FFF;

std::optional<std::int16_t> temperature(std::int16_t centi)
{
    return centi == kNoTemperature ? std::nullopt : std::optional(centi);
}
} // namespace

void TelemetryWatch::add(const wire::Telemetry& telemetry, std::uint16_t seq, MonoTime receivedAt,
                         MonoTime takenAt) noexcept
{
    m_any = true;
    m_newest = telemetry;
    m_seq = seq;
    m_receivedAt = receivedAt;
    m_takenAt = takenAt;
}

void TelemetryWatch::countEvent(std::uint16_t seq) noexcept
{
    const auto gap = static_cast<std::uint16_t>(seq - m_lastEventSeq - 1U);
    if (m_counted && gap < 0x8000U)
        m_lost += gap;
    m_counted = true;
    m_lastEventSeq = seq;
    if (++m_got + m_lost > kWindow) {
        m_got /= 2;
        m_lost /= 2;
    }
}

bool TelemetryWatch::showsRest() const noexcept
{
    using wire::PenState;
    const auto state = static_cast<PenState>(m_newest.state);
    const bool moving = state == PenState::Armed || state == PenState::Running || state == PenState::Paused
        || state == PenState::Stopping;
    return m_any && !moving && has(wire::telemetry_flag::kWithdrawn) && !has(wire::telemetry_flag::kMotorEnergised);
}

std::uint8_t TelemetryWatch::qualityPercent() const noexcept
{
    const std::uint32_t all = m_got + m_lost;
    return all == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(m_got * 100U / all);
}

ports::PenLive toLive(const TelemetryWatch& watch)
{
    namespace flag = wire::telemetry_flag;
    const wire::Telemetry& t = watch.newest();
    ports::PenLive live;
    live.receivedAt = watch.receivedAt();
    live.penMs = t.t_ms;
    live.penState = t.state;
    live.lastStop = t.sub;
    live.depthSet = Micrometres(t.depth_set_um);
    if (t.depth_act_um != kNoDepthSensor)
        live.depthActual = Micrometres(t.depth_act_um);
    live.rateSet = StrokesPerMinute(t.rate_set_spm);
    live.rateActual = StrokesPerMinute(t.rate_act_spm);
    live.motorMa = t.motor_ma;
    live.supplyMv = t.supply_mv;
    live.motorCentiC = temperature(t.temp_motor_cc);
    live.gripCentiC = temperature(t.temp_grip_cc);
    live.strokesRun = t.strokes_run;
    live.runElapsedMs = t.run_elapsed_ms;
    live.runId = t.run_id;
    live.contact = watch.has(flag::kContact);
    live.trigger = watch.has(flag::kTrigger) || watch.has(flag::kFootSwitch);
    live.withdrawn = watch.has(flag::kWithdrawn);
    live.energised = watch.has(flag::kMotorEnergised);
    live.cartridge = watch.has(flag::kCartridge);
    live.eStop = watch.has(flag::kEStop);
    live.faultsActive = t.faults_active;
    return live;
}

} // namespace stipple::device
