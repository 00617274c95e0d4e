// Purpose: stop-and-wait requests (§4.2): one outstanding, repeated byte for byte with a higher attempt, given up
//          after the last repeat. Exactly-once in the pen follows from (sid, seq).
// Thread: link thread.
// Failure: Beat::Lost when every repeat stayed unanswered; the session then treats the link as lost.
#pragma once

#include "core/units/units.h"
#include "device/host/outbox.h"
#include "device/wire/messages.h"

#include <chrono>

namespace stipple::device {

struct RequestPace {
    std::chrono::milliseconds wait;
    std::uint8_t repeats;
};
inline constexpr RequestPace kOrdinary{std::chrono::milliseconds(wire::kResponseTimeoutMs), wire::kRepeats};
inline constexpr RequestPace kHelloPace{std::chrono::milliseconds(wire::kHelloTimeoutMs), 2}; // 3 tries, errata B15

class RequestLane {
public:
    explicit RequestLane(Outbox& out) noexcept : m_out(&out) {}

    void reset() noexcept; // line opened or closed: nothing outstanding, seq restarts with HELLO
    void setSession(std::uint32_t sid) noexcept { m_sid = sid; }
    [[nodiscard]] std::uint32_t session() const noexcept { return m_sid; }
    [[nodiscard]] bool idle() const noexcept { return !m_waiting; }
    [[nodiscard]] bool waitsFor(wire::MessageId id) const noexcept
    {
        return m_waiting && m_msg == static_cast<std::uint8_t>(id);
    }

    // Precondition: idle().
    template <wire::Message M> void send(const M& message, MonoTime now, RequestPace pace = kOrdinary) noexcept
    {
        static_assert(M::kKind == wire::Kind::Req);
        begin(static_cast<std::uint8_t>(M::kId), wire::encodePayload(message), now, pace);
    }

    enum class Beat : std::uint8_t { Nothing, Lost };
    [[nodiscard]] Beat tick(MonoTime now) noexcept; // repeats when due

    // True when this response answers the outstanding request, which is then over.
    [[nodiscard]] bool accept(const wire::Frame& frame) noexcept;

    [[nodiscard]] MonoTime sentAt() const noexcept { return m_firstSentAt; }
    [[nodiscard]] bool repeated() const noexcept { return m_attempt > 0; } // errata C5: no time sample then
    [[nodiscard]] MonoTime deadline() const noexcept { return m_dueAt; }   // meaningful while !idle()
    [[nodiscard]] std::uint16_t lastSeq() const noexcept { return m_seq; }

private:
    void begin(std::uint8_t msg, const wire::Payload& payload, MonoTime now, RequestPace pace) noexcept;
    void transmit(MonoTime now) noexcept;

    Outbox* m_out;
    std::uint32_t m_sid = 0;
    std::uint16_t m_seq = 0;
    std::uint8_t m_msg = 0;
    std::uint8_t m_attempt = 0;
    bool m_waiting = false;
    RequestPace m_pace = kOrdinary;
    wire::Payload m_payload{};
    MonoTime m_firstSentAt{};
    MonoTime m_dueAt{};
};

} // namespace stipple::device
