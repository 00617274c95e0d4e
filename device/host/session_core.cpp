#include "device/host/session_core.h"

#include "device/wire/faults.h"

#include <utility>

namespace stipple::device {

using ports::AlarmId;
using ports::AlarmPriority;

namespace {

constexpr milliseconds kSettleWithoutClock{30};
constexpr std::size_t kEventReserve = 256;

// §8: STOP → medium, LOCK and SERVICE → high (IEC 60601-1-8). Vendor faults count as STOP.
wire::Severity severityOf(std::uint8_t code) noexcept
{
    const wire::FaultRow* row = wire::faultRow(code);
    return row != nullptr ? row->severity : wire::Severity::Stop;
}

AlarmPriority priorityOf(std::uint8_t code) noexcept
{
    switch (severityOf(code)) {
    case wire::Severity::Info:
    case wire::Severity::Warn: return AlarmPriority::Low;
    case wire::Severity::Stop: return AlarmPriority::Medium;
    case wire::Severity::Lock:
    case wire::Severity::Service: return AlarmPriority::High;
    }
    return AlarmPriority::High;
}

// Faults that only say that we (or the person) asked for the stop, or that the run reached its planned end; the
// state and the alarm PenStopped tell that already.
bool isToldOtherwise(std::uint8_t code) noexcept
{
    const auto fault = static_cast<wire::Fault>(code);
    return fault == wire::Fault::StopByte || fault == wire::Fault::PermitOff || fault == wire::Fault::LineDrop
        || fault == wire::Fault::RunTime || fault == wire::Fault::RunStrokes;
}

} // namespace

SessionCore::SessionCore(SessionOptions sessionOptions) : options(std::move(sessionOptions))
{
    events.reserve(kEventReserve);
    runs.setKnown(options.knownRuns);
}

void SessionCore::end(ports::Command command, ports::Outcome outcome, Error error, std::uint16_t penStatus)
{
    events.push_back(ports::CommandEnded{command, outcome, std::move(error), penStatus});
}

void SessionCore::raise(AlarmId id, AlarmPriority priority, Keep keep, std::uint32_t detail, std::int64_t value,
                        bool causePresent)
{
    alarms.raise(ports::Alarm{id, priority, detail, value, now, causePresent}, keep);
}

void SessionCore::raiseFault(std::uint8_t code, std::int64_t value, bool active)
{
    const wire::FaultRow* row = wire::faultRow(code);
    const bool passing = row != nullptr && row->momentary && !hot; // a cartridge changed at rest is no alarm
    if (isToldOtherwise(code) || passing)
        return;
    const bool stops = severityOf(code) >= wire::Severity::Stop;
    raise(AlarmId::PenFault, priorityOf(code), stops ? Keep::UntilAcknowledged : Keep::UntilCauseGone, code, value, active);
}

void SessionCore::raiseFaults(std::uint32_t active, std::uint32_t latched)
{
    for (std::uint8_t code = 0; code < 32; ++code) {
        const bool isActive = (active >> code & 1U) != 0;
        const bool isLatched = (latched >> code & 1U) != 0;
        if (!isActive && !isLatched)
            alarms.causeGone(AlarmId::PenFault, code);
        else if (!alarms.has(AlarmId::PenFault, code))
            raiseFault(code, 0, isActive);
        else if (!isActive)
            alarms.causeGone(AlarmId::PenFault, code);
    }
}

void SessionCore::loseLink(ErrorCode reason) noexcept
{
    why = reason;
    post(safety::Event::LinkLost);
}

void SessionCore::distrust(ErrorCode reason) noexcept
{
    why = reason;
    post(safety::Event::PenUntrusted);
}

void SessionCore::settle() noexcept
{
    const auto margin = clock.toHost(0, 0, now) ? clock.uncertainty() : std::chrono::nanoseconds(kSettleWithoutClock);
    settledAt = now + margin;
}

void SessionCore::closeLine() noexcept
{
    lineOpen = false;
    sessionOpen = false;
    lane.reset();
    clock.reset();
    telemetry.reset();
    pen.probed = false;
    pen.caps.reset();
    pen.cartridge.reset();
    pen.identity.reset();
    order = OrderFacts{};
}

} // namespace stipple::device
