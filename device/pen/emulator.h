// Purpose: a pen core on a cable, with its memory on disk and the things that can happen to a real pen: unplugged,
//          re-booted, hung.
// Thread: one owner.
// Units: µs of the emulator's clock; the core's clock begins at its boot.
// Failure: failure() tells why the emulator must end (broken invariant, disk).
#pragma once

#include "device/pen/capture.h"
#include "device/pen/link_faults.h"
#include "device/pen/pen_clock.h"
#include "device/pen/pen_core.h"
#include "device/pen/state_file.h"
#include "device/pen/transport.h"

#include <functional>
#include <memory>
#include <optional>

namespace stipple::pen {

class Emulator {
public:
    Emulator(PenSetup setup, std::unique_ptr<StateFile> state, std::unique_ptr<Transport> cable, ClockMode clock);

    // One wake-up: line, bytes, time, output, memory.
    void service();

    [[nodiscard]] PenCore& core() noexcept { return *m_core; }
    [[nodiscard]] PenClock& clock() noexcept { return m_clock; }
    [[nodiscard]] LinkFaults& link() noexcept { return m_link; }
    [[nodiscard]] const PenSetup& setup() const noexcept { return m_setup; }
    [[nodiscard]] PenSetup& setupForNextBoot() noexcept { return m_setup; }
    [[nodiscard]] Transport& cable() noexcept { return *m_cable; }
    [[nodiscard]] const Capture& capture() const noexcept { return m_capture; }
    [[nodiscard]] NvState& nv() noexcept { return m_state->nv(); }
    [[nodiscard]] bool plugged() const noexcept { return m_plugged; }
    [[nodiscard]] const std::optional<std::string>& failure() const noexcept { return m_failure; }
    [[nodiscard]] Result<void> saveState() { return m_state->save(); }

    void unplug(std::optional<std::uint64_t> forMs);
    void replug();
    // New core on the same memory; the cable drops for `lineDownMs` as a re-enumerating pen does.
    void reboot(wire::ResetReason reason, std::uint64_t lineDownMs);
    void hang(std::uint64_t forMs);
    // Bytes that reach the pen as if the host had sent them (replay of a recording).
    void inject(std::span<const std::uint8_t> bytes) { m_injected.insert(m_injected.end(), bytes.begin(), bytes.end()); }
    void fail(const std::string& why) { finish(why); }
    // Called with "pty: /dev/pts/4" whenever the pen has a new name.
    void onName(std::function<void(const std::string&)> told) { m_told = std::move(told); }

    [[nodiscard]] int pollFd() const noexcept;
    [[nodiscard]] int waitMs() const; // how long the runner may sleep

private:
    void receive(std::uint64_t nowUs, std::vector<std::uint8_t>& bytes);
    void transmit(std::uint64_t nowUs);
    void boot();
    void finish(const std::string& why);

    PenSetup m_setup;
    std::unique_ptr<StateFile> m_state;
    std::unique_ptr<Transport> m_cable;
    PenClock m_clock;
    LinkFaults m_link;
    Capture m_capture;
    std::unique_ptr<PenCore> m_core;
    std::uint64_t m_bootUs = 0;
    std::vector<std::uint8_t> m_unsent;
    std::vector<std::uint8_t> m_injected;
    std::string m_name;
    bool m_plugged = true;
    bool m_lineUp = false;
    std::optional<std::uint64_t> m_replugAtUs;
    std::optional<std::uint64_t> m_bootAtUs;
    std::uint64_t m_hungUntilUs = 0;
    wire::PenState m_lastState = wire::PenState::Boot;
    std::optional<std::string> m_failure;
    std::function<void(const std::string&)> m_told;
};

} // namespace stipple::pen
