// Purpose: from the operator's confirmation to an armed pen: read back once more, ARM_PREPARE, ARM_COMMIT with a
//          one-time token and proof (§6.3 steps 6–7, errata A6).
// Thread: link thread.
// Failure: PenReadbackDiffers, PenCartridge, PenRefused with the pen's status; nothing is retried but the one
//          refusal that only says "the lease was not running yet".
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class ArmJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] JobState tick(SessionCore& core) override;
    [[nodiscard]] std::optional<ports::Command> command() const override { return ports::Command::Arm; }
    [[nodiscard]] bool committing() const noexcept { return m_step == Step::Commit; }

private:
    enum class Step : std::uint8_t { Get, Prepare, Permit, Commit };
    JobState onGet(SessionCore& core, const wire::Frame& frame);
    JobState onPrepare(SessionCore& core, const wire::Frame& frame);
    JobState onCommit(SessionCore& core, const wire::Frame& frame);
    void prepare(SessionCore& core);
    static JobState refuse(SessionCore& core, const Error& error, std::uint16_t status);
    static JobState refuse(SessionCore& core, const wire::RspHead& head);

    Step m_step = Step::Get;
    bool m_retried = false;
    std::uint32_t m_random = 0;
    wire::ArmPrepareRsp m_prepared{};
};

} // namespace stipple::device
