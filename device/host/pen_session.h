// Purpose: the whole controller of a pen without any I/O: advance(inputs) -> outputs. It runs identically under the
//          reactor, a fake clock and a replay (HOUSE, "The natural way of the data").
// Thread: one owner (the link thread). Time is an argument; nothing is read, nothing blocks.
// Units: as session_types.h.
// Failure: everything that can go wrong becomes an event of the safety machine, an alarm or the end of a command.
#pragma once

#include "device/host/job_arm.h"
#include "device/host/job_clear.h"
#include "device/host/job_finish_connect.h"
#include "device/host/job_handshake.h"
#include "device/host/job_load.h"
#include "device/host/job_read_log.h"
#include "device/host/job_short.h"
#include "device/host/session_core.h"
#include "device/host/stop_proof.h"
#include "device/wire/deframer.h"

#include "core/safety/machine.h"

#include <array>

namespace stipple::device {

class PenSession {
public:
    explicit PenSession(SessionOptions options);

    // Spans in the result are valid until the next call.
    [[nodiscard]] SessionOutput advance(const SessionInput& input);
    [[nodiscard]] const ports::PenSnapshot& snapshot() const noexcept { return m_snapshot; }
    [[nodiscard]] safety::State state() const noexcept { return m_state; }
    // The reactor should open a line (again).
    [[nodiscard]] bool wantsLine() const noexcept;
    [[nodiscard]] bool finished() const noexcept { return m_shutdown && !m_core.lineOpen; }
    [[nodiscard]] std::uint32_t unexpectedEvents() const noexcept { return m_unexpected; }

private:
    // pen_session.cpp: the order of one advance
    void takeFrames(std::span<const std::uint8_t> bytes);
    void onFrame(const wire::Frame& frame);
    void onResponse(const wire::Frame& frame);
    void refresh();
    void watchTimers();
    void watchLink();
    void runJobs();
    void beat();
    void finishAdvance(SessionOutput& output);
    [[nodiscard]] MonoTime nextDeadline() const;
    void fillSnapshot();

    // pen_session_commands.cpp
    void take(const SessionCommand& command);
    void openLine(const SessionCommand& command);
    void askLoad(const ports::ZoneOrder& order);
    void askArm();
    void askDisarm();
    void askClear();
    void goodbye(wire::ByeReason reason);
    void refuse(ports::Command command, const char* why);

    // pen_session_events.cpp: the safety machine and what its effects mean
    void drain();
    void happen(safety::Event event);
    void apply(safety::Event event, safety::Effects effects);
    void alarmFor(safety::Event event, ports::AlarmPriority priority);
    void entered(safety::State from, safety::State to);
    void enqueue(Job& job) noexcept;
    void abortJobs(ports::Outcome outcome);
    void jobDone(Job& job);
    void endDisarm(ports::Outcome outcome, ErrorCode why);

    // pen_session_observe.cpp: what the pen shows
    void onTelemetry(const wire::Telemetry& telemetry, std::uint16_t seq);
    void onStateEvent(const wire::StateEvt& event);
    void onFaultEvent(const wire::FaultEvt& event);
    void observe(wire::PenState pen, MonoTime takenAt);
    void observeAtRest(wire::PenState pen);
    void observeHot(wire::PenState pen);
    void watchCartridge();
    void watchEnergy();
    void countRun(const wire::Telemetry& telemetry);

    SessionCore m_core;
    safety::State m_state = safety::State::Offline;
    wire::Deframer m_deframer{wire::Receiver::Host};
    StopProof m_stop;
    ports::PenSnapshot m_snapshot{};

    HandshakeJob m_handshake;
    ReadLogJob m_readLog;
    FinishConnectJob m_finishConnect;
    LoadJob m_load;
    ArmJob m_arm;
    ClearJob m_clear;
    DisarmJob m_disarm;
    RunCtrlJob m_runCtrl;
    CartridgeJob m_cartridge;
    TimeSyncJob m_timeSync;
    SelfTestJob m_selfTest;
    ByeJob m_bye;
    Job* m_job = nullptr;
    std::array<Job*, 8> m_waiting{};
    std::size_t m_waitingCount = 0;

    bool m_permit = false;
    bool m_dropLine = false;
    bool m_shutdown = false;
    bool m_disarmAsked = false; // the person's DISARM is not answered yet
    bool m_penStopped = false;  // the pen began this stop, not we
    bool m_logTwice = false;
    bool m_connectedTold = false;
    UiToken m_ui{};
    std::uint32_t m_beatCount = 0;
    std::uint32_t m_unexpected = 0;
    std::uint8_t m_lastStop = 0;
    MonoTime m_beatAt{};
    MonoTime m_armingSince{};
    MonoTime m_latchedAt{};
    MonoTime m_runningSince{};
    MonoTime m_deliveredAt{};
    MonoTime m_syncAt{};
    std::optional<MonoTime> m_energisedSince;
};

} // namespace stipple::device
