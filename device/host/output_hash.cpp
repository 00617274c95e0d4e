#include "device/host/output_hash.h"

#include <variant>

namespace stipple::device {
namespace {
constexpr std::uint64_t kPrime = 0x100000001B3ULL;
template <class... F> struct Overloaded : F... {
    using F::operator()...;
};
template <class... F> Overloaded(F...) -> Overloaded<F...>;
} // namespace

void OutputHash::bytes(std::span<const std::uint8_t> bytes) noexcept
{
    for (const std::uint8_t byte : bytes)
        m_value = (m_value ^ byte) * kPrime;
}

void OutputHash::number(std::uint64_t number) noexcept
{
    for (int shift = 0; shift < 64; shift += 8)
        m_value = (m_value ^ (number >> shift & 0xFFU)) * kPrime;
}

void OutputHash::event(const ports::PenEvent& event) noexcept
{
    using namespace ports;
    number(event.index());
    const auto u = [](auto value) { return static_cast<std::uint64_t>(value); };
    std::visit(Overloaded{
                   [&](const StateChanged& e) { number(u(e.from) << 16 | u(e.to) << 8 | e.stopReason); },
                   [&](const RunStarted& e) { number(e.runId), bytes(e.segment.bytes); },
                   [&](const RunDelivered& e) {
                       bytes(e.segment.bytes);
                       number(u(e.runId) << 32 | e.strokes);
                       number(u(e.elapsedMs) << 32 | u(e.certainty) << 16 | u(e.fromLog) << 8 | e.stopReason);
                       number(e.depthMean ? u(e.depthMean->um()) : 1ULL << 40);
                   },
                   [&](const AlarmRaised& e) {
                       number(u(e.alarm.id) << 48 | u(e.alarm.priority) << 40 | u(e.alarm.causePresent) << 32 | e.alarm.detail);
                   },
                   [&](const AlarmCleared& e) { number(u(e.id) << 32 | e.detail); },
                   [&](const CommandEnded& e) {
                       number(u(e.command) << 48 | u(e.outcome) << 40 | u(e.error.code) << 16 | e.penStatus);
                   },
                   [&](const PenConnected& e) { bytes(e.identity.deviceUid), number(e.identity.firmware); },
                   [&](const PenGone& e) { number(u(e.why) << 8 | u(e.whileMotorCouldRun)); },
                   [&](const LogStored& e) { number(u(e.records) << 32 | e.lost); },
               },
               event);
}

void OutputHash::add(const SessionOutput& output) noexcept
{
    number((output.stopByte ? 1U : 0U) | (output.dropLine ? 2U : 0U));
    bytes(output.toPen);
    number(output.events.size());
    for (const ports::PenEvent& e : output.events)
        event(e);
    if (output.log != nullptr)
        number(output.log->uptoIdx());
    number(static_cast<std::uint64_t>(output.deadline.sinceBoot.count()));
}

} // namespace stipple::device
