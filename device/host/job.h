// Purpose: one task that takes several requests (handshake, load, arm …), one after the other on the request lane.
// Thread: link thread. Each job is an object that lives as long as the session and is begun again and again.
// Failure: a refusal is told by the job itself (SessionCore::end, post); a lost link ends every job from outside.
#pragma once

#include "device/host/session_core.h"

#include <optional>

namespace stipple::device {

enum class JobState : std::uint8_t { Waiting, Done };

class Job {
public:
    Job() = default;
    virtual ~Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    // Precondition: the lane is idle.
    [[nodiscard]] virtual JobState begin(SessionCore& core) = 0;
    [[nodiscard]] virtual JobState onReply(SessionCore& core, const wire::Frame& frame) = 0;
    [[nodiscard]] virtual JobState tick(SessionCore&) { return JobState::Waiting; }
    [[nodiscard]] virtual std::optional<MonoTime> wakeAt() const { return std::nullopt; }
    // The command that must not stay unanswered when the job is broken off.
    [[nodiscard]] virtual std::optional<ports::Command> command() const { return std::nullopt; }
};

// The response, or nullopt when it is too short to be one. A refusal cut to its head has zeros behind it.
template <wire::Message M> [[nodiscard]] std::optional<M> replyAs(const wire::Frame& frame)
{
    const auto decoded = wire::decode<M>(frame);
    return decoded ? std::optional<M>(*decoded) : std::nullopt;
}

[[nodiscard]] inline bool isOk(const wire::RspHead& head) noexcept
{
    return head.status == static_cast<std::uint8_t>(wire::Status::Ok);
}
[[nodiscard]] inline bool is(const wire::RspHead& head, wire::Status status) noexcept
{
    return head.status == static_cast<std::uint8_t>(status);
}
[[nodiscard]] inline std::uint16_t statusOf(const wire::RspHead& head) noexcept
{
    return static_cast<std::uint16_t>(head.status << 8 | head.detail);
}
// Refused by the pen: which words the person gets depends on whether it is the cartridge.
[[nodiscard]] inline Error refusal(const wire::RspHead& head)
{
    return is(head, wire::Status::Cartridge) ? Error{ErrorCode::PenCartridge, "pen"} : Error{ErrorCode::PenRefused, "pen"};
}

} // namespace stipple::device
