// Purpose: what can be seen of the pen from outside in one moment: for the control socket, the screen, the tests
//          and the invariant watcher.
// Thread: pen core only. Plain values.
// Units: in the names; times of the pen clock since boot.
// Failure: none.
#pragma once

#include "device/pen/actuator.h"
#include "device/wire/enums.h"

#include <cstdint>

namespace stipple::pen {

struct Snapshot {
    std::uint64_t nowMs = 0;
    wire::PenState state = wire::PenState::Boot;
    wire::StopReason lastStop = wire::StopReason::None;
    bool session = false;
    std::uint32_t sid = 0;
    std::uint32_t bootId = 0;
    bool lineUp = false;

    bool motorEnergised = false;
    double commandedDepthUm = 0;
    double commandedRateSpm = 0;
    double extensionUm = 0;
    Sensors sensors;

    std::uint64_t leaseUntilMs = 0;
    std::uint64_t lastFrameMs = 0; // last valid frame of the session
    bool permit = false;

    bool configValid = false;
    bool configIntact = true;
    std::uint32_t cfgId = 0;
    std::uint32_t cfgCrc = 0;
    std::uint16_t depthUm = 0;
    std::uint16_t depthLimitUm = 0;
    std::uint16_t rateSpm = 0;
    std::uint16_t rateLimitSpm = 0;
    std::uint32_t strokesMax = 0;

    std::uint32_t cartGen = 0;
    std::uint32_t armedCartGen = 0;
    std::uint16_t cartMaxDepthUm = 0; // 0 = no cartridge
    std::uint16_t cartMaxRateSpm = 0;

    std::uint32_t runId = 0;
    bool runBegun = false;
    std::uint32_t strokesRun = 0;
    std::uint32_t strokesLogged = 0;
    std::uint32_t strokesLife = 0;
    std::uint32_t runElapsedMs = 0;
    std::uint64_t trueStrokes = 0; // of the physics, since boot

    std::uint32_t faultsActive = 0;
    std::uint32_t faultsLatched = 0;
    std::uint32_t stopBytes = 0;
    std::uint64_t stopByteUs = 0;  // pen clock of the newest STOP byte
    std::uint64_t motorOffUs = 0;  // pen clock of the newest switching off
    bool trigger = false;
    bool contact = true;
    bool eStop = false;
};

// What really happened in a run of this boot, counted by the physics: tests compare the host's books with it.
struct RunTruth {
    std::uint32_t strokes = 0;
    std::uint32_t zoneTag = 0;
    std::uint32_t hostRunNo = 0;
};

} // namespace stipple::pen
