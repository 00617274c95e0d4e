// Purpose: the tasks of one or two requests: disarm, pause, resume, start, mark and read the cartridge, time, bye.
// Thread: link thread.
// Failure: PenRefused with the pen's status; a refused DISARM of an armed pen becomes a stop.
#pragma once

#include "device/host/job.h"
#include "device/wire/faults.h"

namespace stipple::device {

class DisarmJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
};

class RunCtrlJob final : public Job {
public:
    void ask(wire::RunAction action) noexcept { m_action = action; }
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] std::optional<ports::Command> command() const override;

private:
    wire::RunAction m_action = wire::RunAction::Pause;
};

class CartridgeJob final : public Job {
public:
    void ask(bool markUsed) noexcept { m_mark = m_mark || markUsed; }
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] std::optional<ports::Command> command() const override
    {
        return m_mark || m_marking ? std::optional(ports::Command::MarkCartridge) : std::nullopt;
    }

private:
    bool m_mark = false;    // asked for
    bool m_marking = false; // the request is out
};

class TimeSyncJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;

private:
    std::uint64_t m_sentUs = 0;
};

// One STATUS there and back: the shortest proof that line, pen and session are what they seem.
class SelfTestJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] std::optional<ports::Command> command() const override { return ports::Command::SelfTest; }
};

class ByeJob final : public Job {
public:
    void ask(wire::ByeReason reason) noexcept { m_reason = reason; }
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;

private:
    wire::ByeReason m_reason = wire::ByeReason::Normal;
};

} // namespace stipple::device
