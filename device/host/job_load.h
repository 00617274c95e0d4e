// Purpose: the limits of one zone into the pen: CONFIG_SET, compare, CONFIG_GET, compare with a freshly built block
//          (§6.3 steps 1–3). Once a session, before: a pen that clamps instead of refusing is found out. HAZ-030
// Thread: link thread.
// Failure: ValueOutOfRange, PenCartridge, PenRefused, PenReadbackDiffers; a clamping pen is distrusted.
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class LoadJob final : public Job {
public:
    void ask(const ports::ZoneOrder& order) noexcept { m_order = order; }
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] std::optional<ports::Command> command() const override { return ports::Command::Load; }

private:
    enum class Step : std::uint8_t { ProbeDepth, ProbeRate, Set, Get };
    JobState probe(SessionCore& core, Step step);
    JobState onProbe(SessionCore& core, const wire::Frame& frame);
    JobState set(SessionCore& core);
    JobState onSet(SessionCore& core, const wire::Frame& frame);
    JobState onGet(SessionCore& core, const wire::Frame& frame);
    static JobState differs(SessionCore& core);

    ports::ZoneOrder m_order{};
    Step m_step = Step::Set;
};

} // namespace stipple::device
