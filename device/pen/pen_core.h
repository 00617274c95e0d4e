// Purpose: the complete pen side of PenLink (§4–§8) without I/O: time, bytes and physical inputs go in, bytes come
//          out. `stipple-pen` runs it on a cable, tests run it in memory.
// Thread: one owner.
// Units: pen clock in µs since boot (ms where named so); µm; strokes/min.
// Failure: violation() tells when an invariant P1–P10 broke; everything else is a fault of the pen as in §8.
#pragma once

#include "device/pen/actuator.h"
#include "device/pen/config_store.h"
#include "device/pen/event_log.h"
#include "device/pen/fault_register.h"
#include "device/pen/invariants.h"
#include "device/pen/lease.h"
#include "device/pen/outbox.h"
#include "device/pen/pen_setup.h"
#include "device/wire/deframer.h"

#include <optional>
#include <span>

namespace stipple::pen {

// One request on its way through the pen.
struct Request {
    wire::MessageId msg{};
    std::uint16_t seq = 0;
    std::uint32_t sid = 0;
    std::span<const std::uint8_t> payload;
};

class PenCore {
public:
    // `nv` outlives the core; a new core on the same `nv` is a reboot.
    PenCore(const PenSetup& setup, NvState& nv);

    void lineUp();
    void lineDown();
    // Advances to `nowUs` and takes what was received by then.
    void step(std::uint64_t nowUs, std::span<const std::uint8_t> bytes);

    // Physical inputs, effective at the time of the last step.
    void setTrigger(bool pressed);
    void setEStop(bool pressed);
    void setContact(bool onSkin);
    void insertCartridge(const CartridgeTag& tag);
    void removeCartridge();

    // Test access.
    [[nodiscard]] PhysicalFaults& physical() noexcept { return m_actuator.faults(); }
    [[nodiscard]] Defects& defects() noexcept { return m_setup.defects; }
    [[nodiscard]] EventLog& log() noexcept { return m_log; }
    void corruptConfig() noexcept { m_config.corrupt(); }
    void raiseInjected(wire::Fault fault) { raise(fault, 0); }
    void changeSid() noexcept; // the next frames of the host are foreign

    [[nodiscard]] Outbox& outbox() noexcept { return m_outbox; }
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] const CartridgeTag* cartridge() const noexcept;
    [[nodiscard]] const std::map<std::uint32_t, RunTruth>& runTruth() const noexcept { return m_runTruth; }
    [[nodiscard]] const std::optional<std::string>& violation() const noexcept { return m_invariants.violation(); }
    [[nodiscard]] const wire::LinkCounters& counters() const noexcept { return m_deframer.counters(); }
    [[nodiscard]] std::uint32_t bootId() const noexcept { return m_bootId; }

private:
    struct Session {
        std::uint32_t sid = 0;
        std::uint32_t hostNonce = 0;
        wire::Bytes<8> hostInstance{};
        std::uint16_t lastSeq = 1;
        std::uint8_t lastMsg = 0;
        std::uint32_t lastPayloadCrc = 0;
        std::vector<std::uint8_t> lastResponse;
        std::uint16_t lastReqSeq = 0;
        std::uint8_t lastReqMsg = 0;
        std::uint8_t lastReqStatus = 0;
        std::uint16_t evtSeq = 0;
        std::uint64_t lastFrameMs = 0;
        std::uint32_t lastHostRunNo = 0;
        bool closing = false; // a take-over waits in STOPPING
    };
    struct ClosedBye { // repeats of exactly this BYE are still answered
        std::uint32_t sid = 0;
        std::uint16_t seq = 0;
        std::uint32_t payloadCrc = 0;
        std::vector<std::uint8_t> response;
    };
    struct Token {
        std::uint32_t value = 0;
        std::uint32_t hostRandom = 0;
        std::uint64_t issuedMs = 0;
    };
    // What belongs to the run and outlives config and session until the needles rest.
    struct Run {
        std::uint32_t id = 0;
        std::uint32_t zoneTag = 0;
        std::uint32_t cfgCrc = 0;
        std::uint32_t hostRunNo = 0;
        std::uint32_t armedCartGen = 0;
        std::uint32_t logged = 0; // strokes in the last record of this run
        std::uint64_t counterStart = 0;
        std::uint64_t trueStart = 0;
        std::uint32_t elapsedMs = 0;
        bool begun = false;
        bool startGiven = false;
        bool hostPaused = false;
    };

    // pen_core.cpp: time
    void tick(std::uint64_t tickMs, bool checkLease);
    void checkLease();
    void checkTimers();
    void finishStopping();
    void afterRest();
    [[nodiscard]] std::uint64_t nowMs() const noexcept { return m_nowUs / 1000; }
    [[nodiscard]] std::uint32_t wireMs() const noexcept { return static_cast<std::uint32_t>(nowMs()); }
    [[nodiscard]] bool isArmed() const noexcept;
    void drive();
    void countStrokes(unsigned strokes);

    // pen_session.cpp: frames and sessions
    void receive(std::span<const std::uint8_t> bytes);
    void onStopByte();
    void onFrame(const wire::Frame& frame);
    void onHello(const wire::Frame& frame);
    void acceptHello(const wire::HelloReq& hello);
    void refuseHello(const wire::HelloReq& hello, wire::Status status);
    [[nodiscard]] wire::HelloRsp helloRsp(const wire::HelloReq& hello) const;
    void onHeartbeat(const wire::Frame& frame);
    void onRequest(const wire::Frame& frame);
    void endSession(wire::StopReason why);

    // pen_requests.cpp: execution and the plain requests
    void execute(const Request& request);
    [[nodiscard]] bool legal(const Request& request) const noexcept;
    template <class Rsp> void reply(const Request& request, Rsp rsp, wire::Status status = wire::Status::Ok,
                                    std::uint8_t detail = 0);
    void refuse(const Request& request, wire::Status status, std::uint8_t detail = 0);
    void storeResponse(const Request& request, std::span<const std::uint8_t> bytes, wire::Status status);
    void onIdent(const Request& request);
    void onCaps(const Request& request);
    void onStatus(const Request& request);
    void onCartridge(const Request& request);
    void onCartMark(const Request& request);
    void onTimeSync(const Request& request);
    void onTelemSet(const Request& request);
    void onLinkStats(const Request& request);
    void onBye(const Request& request);

    // pen_log_requests.cpp
    void onLogInfo(const Request& request);
    void onLogRead(const Request& request);
    void onLogAck(const Request& request);
    void onFaults(const Request& request);
    void onFaultClear(const Request& request);

    // pen_config.cpp, pen_arm.cpp
    struct Verdict {
        wire::Status status = wire::Status::Ok;
        std::uint8_t detail = 0;
    };
    [[nodiscard]] Verdict checkConfig(const wire::ConfigSetReq& request) const;
    [[nodiscard]] wire::ConfigBlock clamped(wire::ConfigBlock block) const;
    void onConfigSet(const Request& request);
    void onConfigGet(const Request& request);
    void onArmPrepare(const Request& request);
    [[nodiscard]] Verdict checkArm(const wire::ArmCommitReq& request, const std::optional<Token>& token) const;
    void onArmCommit(const Request& request);

    // pen_run.cpp: run control and every change of state
    void onRunCtrl(const Request& request);
    [[nodiscard]] Verdict runAction(wire::RunAction action);
    void onDisarm(const Request& request);
    void triggerEdge();
    void enterRunning();
    void pause(wire::StopReason why);
    void stopRun(wire::StopReason why);
    void stopByPolicy(wire::StopReason why, std::optional<wire::Fault> fault, std::uint32_t value);
    void disarmFromArmed(wire::StopReason why);
    void motorOff();
    void go(wire::PenState next, wire::StopReason cause, std::uint32_t logIdx);
    void invalidateConfig();
    [[nodiscard]] wire::TriggerMode triggerMode() const noexcept;

    // pen_monitor.cpp: fault detection
    void monitor(unsigned strokes);
    void monitorDepth(unsigned strokes);
    void monitorMotor(unsigned strokes);
    void monitorBody();
    void monitorContact();
    void monitorTrigger();
    void monitorCartridge();
    void monitorLink();
    void raise(wire::Fault fault, std::uint32_t value);
    void causeGone(wire::Fault fault);
    void clearFault(wire::Fault fault, std::uint32_t operatorCode);
    [[nodiscard]] bool mayClear(wire::Fault fault, std::uint32_t operatorCode) const;
    void follow(wire::Fault fault, bool cause, std::uint32_t value);
    void tellFault(wire::Fault fault, bool active, std::uint32_t logIdx);

    // pen_report.cpp: events, telemetry, log
    template <class Evt> void sendEvent(const Evt& evt);
    void sendTelemetry();
    [[nodiscard]] wire::Telemetry telemetry() const;
    [[nodiscard]] std::uint16_t telemetryFlags() const noexcept;
    [[nodiscard]] std::uint16_t telemetryHz() const noexcept;
    std::uint32_t writeLog(wire::LogType type, wire::LogRecord record);
    std::uint32_t logRun(wire::LogType type, wire::StopReason code);
    void send(std::span<const std::uint8_t> bytes);
    void releaseHeld();
    [[nodiscard]] CartridgeTag* tag() noexcept;
    void cartridgeChanged(bool inserted);

    PenSetup m_setup;
    NvState& m_nv;
    std::mt19937_64 m_random;
    EventLog m_log;
    Actuator m_actuator;
    FaultRegister m_faults;
    ConfigStore m_config;
    Lease m_lease;
    Outbox m_outbox;
    wire::Deframer m_deframer{wire::Receiver::Pen};
    Invariants m_invariants;

    std::uint64_t m_nowUs = 0;
    std::uint64_t m_tickMs = 0;
    wire::PenState m_state = wire::PenState::Boot;
    std::uint64_t m_stateSinceMs = 0;
    std::uint32_t m_bootId = 0;
    wire::ResetReason m_resetReason = wire::ResetReason::PowerOn;
    wire::StopReason m_lastStop = wire::StopReason::None;

    bool m_lineUp = false;
    bool m_mayTalk = false; // a HELLO was seen since the line came up (L1)
    std::optional<Session> m_session;
    std::uint64_t m_lastFrameMs = 0; // of any session; P9 looks back beyond the end of one
    std::optional<ClosedBye> m_closedBye;
    std::optional<wire::HelloReq> m_queuedHello;
    std::set<std::uint32_t> m_usedSids;
    std::vector<std::vector<std::uint8_t>> m_held; // events that follow the response being made
    bool m_holdEvents = false;

    std::optional<Token> m_token;
    std::optional<Token> m_spentToken;            // only for the defect that takes it again
    std::optional<wire::ConfigBlock> m_lastAsked;  // only for the defect that reads back what was asked
    Run m_run;
    std::map<std::uint32_t, RunTruth> m_runTruth;
    Drive m_drive;
    double m_modelUm = 0; // what the reach should be: the command through the actuator's own lag
    std::uint64_t m_runEnteredMs = 0;
    std::uint64_t m_lastCheckpointMs = 0;

    bool m_trigger = false;
    std::uint64_t m_triggerSinceMs = 0;
    bool m_eStop = false;
    bool m_contact = true;
    std::uint64_t m_contactSinceMs = 0;
    std::uint64_t m_cartLostMs = 0;
    bool m_cartLost = false;
    std::optional<CartridgeTag> m_slot; // what is really in the pen now; the reader follows after its debounce

    std::uint16_t m_idleHz = 20;
    std::uint16_t m_runHz = 50;
    std::uint64_t m_telemetryDueUs = 0;
    std::uint64_t m_lastStopLogMs = 0;
    bool m_stopLogged = false;
    std::uint64_t m_stopByteUs = 0;
    std::uint64_t m_motorOffUs = 0;

    // pen_monitor.cpp
    unsigned m_deviantStrokes = 0;
    std::uint64_t m_deviantSinceMs = 0;
    double m_lastSensedUm = -1;
    std::uint64_t m_sensorChangedMs = 0;
    std::uint64_t m_lastStrokeMs = 0;
    bool m_strokeSinceDriven = false;
    std::uint64_t m_drivenSinceMs = 0;
    std::uint32_t m_rateBadMs = 0;
    std::uint32_t m_currentBadMs = 0;
    std::uint32_t m_supplyLowMs = 0;
    std::uint32_t m_supplyHighMs = 0;
    std::uint64_t m_supplyGoodSinceMs = 0;
    std::uint64_t m_triggerFreeSinceMs = 0;
    std::uint32_t m_badFrames = 0;
    std::uint32_t m_badFramesWindow = 0;
    std::uint64_t m_badWindowMs = 0;
    std::uint64_t m_lastBadFrameMs = 0;
};

} // namespace stipple::pen
