// Purpose: a pen for window tests: walks the states of the safety machine, moves needles, counts strokes, and
//          fails on request. It knows no wire; the emulated pen that speaks PenLink is another program.
// Thread: UI thread. Time moves only by advance().
// Units: as in core/ports/pen.h.
// Failure: the next* members choose how the next command ends.
#pragma once

#include "core/ports/pen.h"
#include "core/ports/pen_log.h"
#include "ui/fakes/fake_clock.h"

#include <map>
#include <optional>
#include <vector>

namespace stipple::ui::fakes {

class FakePen : public ports::PenPort, public ports::PenLogPort {
public:
    explicit FakePen(FakeClock& clock);

    // ---- what a person does to the pen
    void plugIn();                 // → Connecting → Ready on the next advance
    void unplug();                 // link lost; high alarm when the motor could run
    void insertCartridge(bool unused = true);
    void removeCartridge();
    void holdTrigger();
    void releaseTrigger();
    void advance(std::chrono::milliseconds by); // 20 ms steps; observers are told once at the end of each step

    // ---- how it goes wrong
    std::optional<ports::Outcome> nextLoad, nextArm; // Done when empty
    bool readbackDiffers = false;
    bool telemetrySilent = false;
    void raise(ports::Alarm alarm);
    void causeGone(ports::AlarmId id);

    // ---- what was asked
    int stopsRequested = 0;
    int loads = 0;
    int marked = 0;
    std::map<std::uint32_t, std::uint32_t> strokesByTag; // the pen's own counters
    [[nodiscard]] std::uint32_t strokesTotal() const;

    // ---- PenPort
    void requestStop() noexcept override;
    void load(const ports::ZoneOrder& order) override;
    void arm() override;
    void disarm() override;
    void pause() override;
    void resume() override;
    void clear() override;
    void markCartridgeUsed() override;
    void reconnect() override;
    [[nodiscard]] ports::PenSnapshot snapshot() const override { return m_now; }
    [[nodiscard]] std::vector<ports::Alarm> alarms() const override { return m_alarms; }
    int observe(SnapshotFn onSnapshot, EventFn onEvent) override;
    void forget(int handle) override;
    [[nodiscard]] std::vector<ports::LoggedRun> loggedRuns() const override { return logged; }
    std::vector<ports::LoggedRun> logged; // what the log of the pen told before this window was there

private:
    void go(safety::State next, std::uint8_t reason = 0);
    void emitEvent(const ports::PenEvent& event);
    void publish();
    void step(std::chrono::milliseconds by);
    void endRun(std::uint8_t reason, ports::Certainty certainty);
    void ended(ports::Command command, ports::Outcome outcome, ErrorCode code = ErrorCode::PenRefused);

    struct Observer {
        SnapshotFn onSnapshot;
        EventFn onEvent;
    };
    FakeClock& m_clock;
    ports::PenSnapshot m_now;
    std::vector<ports::Alarm> m_alarms;
    std::map<int, Observer> m_observers;
    int m_nextHandle = 1;
    bool m_plugged = false, m_trigger = false, m_runOpen = false;
    std::uint32_t m_nextRun = 1;
    double m_strokes = 0.0, m_depthUm = 0.0, m_rate = 0.0;
    std::uint32_t m_elapsedMs = 0, m_peakUm = 0;
    double m_noise = 0.0;
};

} // namespace stipple::ui::fakes
