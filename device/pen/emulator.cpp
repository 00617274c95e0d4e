#include "device/pen/emulator.h"

#include "device/wire/names.h"

#include <algorithm>
#include <array>

namespace stipple::pen {

using wire::PenState;

Emulator::Emulator(PenSetup setup, std::unique_ptr<StateFile> state, std::unique_ptr<Transport> cable, ClockMode clock)
    : m_setup(std::move(setup)), m_state(std::move(state)), m_cable(std::move(cable)), m_clock(clock),
      m_link(m_setup.seed ^ 0xFA17U)
{
    boot();
}

void Emulator::boot()
{
    m_bootUs = m_clock.nowUs();
    m_core = std::make_unique<PenCore>(m_setup, m_state->nv());
    m_setup.triggerHeldAtBoot = false;
    m_lastState = PenState::Boot;
    m_unsent.clear();
    m_lineUp = false;
}

void Emulator::finish(const std::string& why)
{
    if (!m_failure)
        m_failure = why;
}

void Emulator::service()
{
    const std::uint64_t now = m_clock.nowUs();
    if (now < m_hungUntilUs)
        return; // the firmware hangs: it neither reads nor counts
    if (m_bootAtUs && now >= *m_bootAtUs) {
        m_bootAtUs.reset();
        boot();
    }
    if (m_replugAtUs && now >= *m_replugAtUs)
        replug();
    const bool up = m_plugged && m_cable->check();
    if (m_plugged && m_cable->name() != m_name) {
        const bool first = m_name.empty(); // the runner prints that one
        m_name = m_cable->name();
        if (!first && m_told)
            m_told(m_name);
    }
    std::vector<std::uint8_t> bytes;
    if (up && !m_lineUp) {
        m_lineUp = true;
        m_capture.note(now, "line up");
        m_core->lineUp();
    }
    if (m_lineUp && up)
        receive(now, bytes);
    m_core->step(now - m_bootUs, bytes);
    if (m_lineUp && !up) {
        m_lineUp = false;
        m_capture.note(now, "line down");
        m_core->lineDown();
        m_unsent.clear();
    }
    if (m_lineUp)
        transmit(now);
    const PenState state = m_core->snapshot().state;
    if (state != m_lastState)
        m_capture.note(now, "state " + std::string(wire::nameOf(state)));
    m_lastState = state;
    if (const auto& violation = m_core->violation())
        finish("invariant broken: " + *violation);
    if (auto saved = m_state->saveIfChanged(); !saved)
        finish("memory: " + saved.error().context);
}

void Emulator::receive(std::uint64_t nowUs, std::vector<std::uint8_t>& bytes)
{
    std::array<std::uint8_t, 4096> buffer{};
    std::size_t n = 0;
    if (!m_link.rxStalled(nowUs)) {
        while ((n = m_cable->read(buffer)) > 0) {
            bytes.insert(bytes.end(), buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(n));
            if (n < buffer.size())
                break;
        }
    }
    if (!bytes.empty())
        m_capture.bytes(nowUs, '>', bytes);
    if (m_link.echo()) // a line that is not raw sends our bytes back
        m_unsent.insert(m_unsent.end(), bytes.begin(), bytes.end());
    bytes.insert(bytes.end(), m_injected.begin(), m_injected.end());
    m_injected.clear();
    bytes = m_link.pass(Way::HostToPen, nowUs, bytes);
}

void Emulator::transmit(std::uint64_t nowUs)
{
    Outbox& outbox = m_core->outbox();
    if (m_link.txStalled(nowUs))
        return;
    std::vector<std::uint8_t> due = m_link.pass(Way::PenToHost, nowUs, {});
    m_unsent.insert(m_unsent.end(), due.begin(), due.end());
    while (true) {
        if (!m_unsent.empty()) {
            const std::size_t most = m_link.chunk() > 0 ? std::min(m_link.chunk(), m_unsent.size()) : m_unsent.size();
            const std::size_t n = m_cable->write(std::span(m_unsent).first(most));
            if (n > 0)
                m_capture.bytes(nowUs, '<', std::span(m_unsent).first(n));
            m_unsent.erase(m_unsent.begin(), m_unsent.begin() + static_cast<std::ptrdiff_t>(n));
            if (!m_unsent.empty() && (n == 0 || m_link.chunk() > 0))
                return; // the host does not read; the core drops telemetry when it piles up
        }
        if (outbox.empty())
            return;
        const Outbox::Item item = outbox.take();
        std::vector<std::uint8_t> through = m_link.pass(Way::PenToHost, nowUs, item.bytes);
        m_unsent.insert(m_unsent.end(), through.begin(), through.end());
    }
}

void Emulator::unplug(std::optional<std::uint64_t> forMs)
{
    m_plugged = false;
    m_cable->unplug();
    m_replugAtUs.reset();
    if (forMs)
        m_replugAtUs = m_clock.nowUs() + *forMs * 1000;
    service();
}

void Emulator::replug()
{
    m_replugAtUs.reset();
    if (m_plugged)
        return;
    if (auto plugged = m_cable->replug(); !plugged) {
        finish("cable: " + plugged.error().context);
        return;
    }
    m_plugged = true;
}

void Emulator::reboot(wire::ResetReason reason, std::uint64_t lineDownMs)
{
    m_state->nv().nextReset = reason;
    ++m_state->nv().revision;
    if (lineDownMs > 0)
        unplug(lineDownMs);
    m_capture.note(m_clock.nowUs(), "reset");
    boot();
}

void Emulator::hang(std::uint64_t forMs) { m_hungUntilUs = m_clock.nowUs() + forMs * 1000; }

int Emulator::pollFd() const noexcept
{
    const std::uint64_t now = m_clock.nowUs();
    const bool deaf = !m_plugged || now < m_hungUntilUs || m_link.rxStalled(now);
    return deaf ? -1 : m_cable->pollFd();
}

int Emulator::waitMs() const
{
    const Snapshot s = m_core->snapshot();
    switch (s.state) {
    case PenState::Armed:
    case PenState::Running:
    case PenState::Paused:
    case PenState::Stopping: return 2;
    case PenState::Boot:
    case PenState::Idle:
    case PenState::Linked:
    case PenState::Configured:
    case PenState::Stopped:
    case PenState::Fault:
    case PenState::Service: break;
    }
    return s.session || m_link.any() ? 3 : 5;
}

} // namespace stipple::pen
