// Purpose: after the log is stored: clear the soft faults whose cause has passed, see what is left (§8, errata B10).
// Thread: link thread.
// Failure: none of its own; what cannot be cleared here needs a person (ResyncNeedsClear).
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class FinishConnectJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] JobState tick(SessionCore& core) override;

private:
    enum class Step : std::uint8_t { Status, Beat, Clear };
    JobState conclude(SessionCore& core);
    Step m_step = Step::Status;
    int m_tries = 0;
    std::uint32_t m_beatsWanted = 0;
    wire::StatusRsp m_status{};
};

} // namespace stipple::device
