#include "device/host/plan_watch.h"

#include <chrono>
#include <cstdlib>

namespace stipple::device {
namespace {
using std::chrono::milliseconds;
constexpr milliseconds kAfterSoftStart{50};
constexpr milliseconds kDeviationLimit{50};
constexpr std::uint32_t kRunTimeMarginMs = 1000;
constexpr std::uint32_t kStrokeMargin = 20; // the motor coasts for up to stop_time
constexpr std::uint16_t kNoSensor = 0xFFFF;

bool isHot(const wire::Telemetry& t) noexcept
{
    const auto state = static_cast<wire::PenState>(t.state);
    return state == wire::PenState::Armed || state == wire::PenState::Running || state == wire::PenState::Paused;
}
} // namespace

void PlanWatch::arm(const wire::ConfigBlock& block, std::uint32_t cfgCrc) noexcept
{
    m_block = block;
    m_cfgCrc = cfgCrc;
    m_runId = 0;
    m_offSince.reset();
}

void PlanWatch::enterRunning(MonoTime now) noexcept
{
    m_judgeFrom = now + milliseconds(m_block.soft_start_ms) + kAfterSoftStart;
    m_offSince.reset();
}

bool PlanWatch::deviates(const wire::Telemetry& t, MonoTime now) noexcept
{
    if (static_cast<wire::PenState>(t.state) != wire::PenState::Running || t.depth_act_um == kNoSensor
        || now < m_judgeFrom) {
        m_offSince.reset();
        return false;
    }
    const int off = std::abs(int{t.depth_act_um} - int{m_block.depth_um});
    if (off <= int{m_block.depth_dev_max_um}) {
        m_offSince.reset();
        return false;
    }
    if (!m_offSince)
        m_offSince = now;
    return now - *m_offSince >= kDeviationLimit;
}

const char* PlanWatch::misfit(const wire::Telemetry& t, MonoTime now) noexcept
{
    if (!isHot(t))
        return nullptr;
    if (t.cfg_crc != m_cfgCrc)
        return "cfg_crc";
    if (m_runId != 0 && t.run_id != m_runId)
        return "run_id";
    if (t.depth_set_um != m_block.depth_um)
        return "depth_set_um";
    if (t.rate_set_spm != m_block.rate_spm)
        return "rate_set_spm";
    if (t.strokes_run > m_block.strokes_max + kStrokeMargin)
        return "strokes_run above strokes_max";
    if (t.run_elapsed_ms > std::uint32_t{m_block.run_time_max_s} * 1000U + kRunTimeMarginMs)
        return "run_elapsed_ms above run_time_max_s";
    return deviates(t, now) ? "depth_act_um" : nullptr;
}

} // namespace stipple::device
