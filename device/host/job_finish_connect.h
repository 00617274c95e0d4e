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

private:
    JobState conclude(SessionCore& core);
    bool m_clearing = false;
    wire::StatusRsp m_status{};
};

} // namespace stipple::device
