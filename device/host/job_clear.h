// Purpose: acknowledge a stop in the pen: FAULT_CLEAR and DISARM as its state needs, until it is LINKED or
//          CONFIGURED again (§7.2 STOPPED and FAULT rows, errata A1 A2 B10).
// Thread: link thread.
// Failure: PenRefused with the pen's status while a cause is still there; the state stays Stopped.
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class ClearJob final : public Job {
public:
    // nullopt: nobody waits for an answer of this job (our own disarm; the session answers that).
    void ask(std::optional<ports::Command> answersAs) noexcept { m_command = answersAs; }
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] JobState tick(SessionCore& core) override;
    [[nodiscard]] std::optional<MonoTime> wakeAt() const override { return m_wakeAt; }
    [[nodiscard]] std::optional<ports::Command> command() const override { return m_command; }

private:
    enum class Step : std::uint8_t { Status, Faults, Disarm, Wait };
    JobState look(SessionCore& core, const wire::StatusRsp& status);
    JobState clearFaults(SessionCore& core, std::uint32_t mask);
    JobState done(SessionCore& core, const wire::StatusRsp& status);
    JobState refuse(SessionCore& core, const wire::RspHead& head, const char* why);

    std::optional<ports::Command> m_command = ports::Command::Clear;
    Step m_step = Step::Status;
    int m_rounds = 0;
    bool m_faultsAsked = false;
    std::optional<MonoTime> m_wakeAt;
};

} // namespace stipple::device
