// Purpose: read what the pen logged, have it stored durably, only then let the pen forget it (§6.5, errata A15 B11).
// Thread: link thread; storing happens elsewhere and answers with stored().
// Failure: LogGap for records lost in the pen, a log that contradicts itself, or a store that does not answer.
//          HAZ-016 HAZ-018
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class ReadLogJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] JobState tick(SessionCore& core) override;
    [[nodiscard]] std::optional<MonoTime> wakeAt() const override;
    [[nodiscard]] JobState stored(SessionCore& core, std::uint32_t uptoIdx, bool durable);
    [[nodiscard]] bool succeeded() const noexcept { return m_failure == nullptr; }
    [[nodiscard]] const char* failure() const noexcept { return m_failure; } // for the log
    [[nodiscard]] bool lostRecords() const noexcept { return m_lost > 0; }

private:
    enum class Step : std::uint8_t { Info, Read, Store, Ack };
    JobState onInfo(SessionCore& core, const wire::Frame& frame);
    JobState onRead(SessionCore& core, const wire::Frame& frame);
    JobState onAck(SessionCore& core, const wire::Frame& frame);
    void read(SessionCore& core);
    JobState store(SessionCore& core);
    JobState giveUp(SessionCore& core, const char* why);
    JobState finish(SessionCore& core);

    Step m_step = Step::Info;
    std::uint32_t m_next = 0;    // read up to here (exclusive)
    std::uint16_t m_lost = 0;    // told by the pen, not yet stored
    std::uint32_t m_records = 0;
    std::uint32_t m_crc = 0;
    int m_rounds = 0;
    const char* m_failure = nullptr;
    bool m_storing = false;
    MonoTime m_storeBy{};
};

} // namespace stipple::device
