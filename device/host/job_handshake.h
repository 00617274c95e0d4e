// Purpose: HELLO, IDENT, CAPS, STATUS, CARTRIDGE, eight TIME_SYNC, first telemetry (§4.1, §7.5 HANDSHAKE).
// Thread: link thread.
// Failure: PenNotAPen (no or no sensible answer), PenBusy, PenFirmwareRefused, PenUnknownIdentity.
#pragma once

#include "device/host/job.h"

namespace stipple::device {

class HandshakeJob final : public Job {
public:
    [[nodiscard]] JobState begin(SessionCore& core) override;
    [[nodiscard]] JobState onReply(SessionCore& core, const wire::Frame& frame) override;
    [[nodiscard]] JobState tick(SessionCore& core) override;
    [[nodiscard]] std::optional<MonoTime> wakeAt() const override { return m_wakeAt; }
    // A HELLO response counts only with our own nonce: stale bytes of an earlier opener are not an answer. HAZ-031
    [[nodiscard]] static bool isOurHello(const SessionCore& core, const wire::Frame& frame);

private:
    enum class Step : std::uint8_t { Settle, Hello, Ident, Caps, Status, Cartridge, TimeSync, Telemetry };
    void hello(SessionCore& core);
    JobState onHello(SessionCore& core, const wire::HelloRsp& rsp);
    JobState onIdent(SessionCore& core, const wire::Frame& frame);
    JobState onTimeSync(SessionCore& core, const wire::Frame& frame);
    void syncTime(SessionCore& core);

    Step m_step = Step::Settle;
    int m_samples = 0;
    std::optional<MonoTime> m_wakeAt;
};

} // namespace stipple::device
