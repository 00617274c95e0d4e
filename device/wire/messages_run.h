// Purpose: messages that configure, arm, run and stop (§5.2), the heartbeat and the events.
// Thread: any. Plain values; raw numbers as on the wire, names.h turns them into enums.
// Units: in the field names.
// Failure: none.
#pragma once

#include "device/wire/records.h"

namespace stipple::wire {

#define STIPPLE_WIRE_CONFIG_SET_REQ(F)                                                                       \
    F(0, ConfigBlock, block)                                                                                 \
    F(48, u32, cfg_crc)
STIPPLE_WIRE_MESSAGE(ConfigSetReq, ConfigSet, Req, STIPPLE_WIRE_CONFIG_SET_REQ)

#define STIPPLE_WIRE_CONFIG_RSP(F)                                                                           \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, cfg_id)                                                                                        \
    F(8, ConfigBlock, block)                                                                                 \
    F(56, u32, cfg_crc)
STIPPLE_WIRE_MESSAGE(ConfigSetRsp, ConfigSet, Rsp, STIPPLE_WIRE_CONFIG_RSP)

STIPPLE_WIRE_MESSAGE(ConfigGetReq, ConfigGet, Req, STIPPLE_WIRE_EMPTY)
STIPPLE_WIRE_MESSAGE(ConfigGetRsp, ConfigGet, Rsp, STIPPLE_WIRE_CONFIG_RSP)

#define STIPPLE_WIRE_ARM_PREPARE_REQ(F)                                                                      \
    F(0, u32, cfg_id)                                                                                        \
    F(4, u32, cfg_crc)                                                                                       \
    F(8, u32, host_random)
STIPPLE_WIRE_MESSAGE(ArmPrepareReq, ArmPrepare, Req, STIPPLE_WIRE_ARM_PREPARE_REQ)

#define STIPPLE_WIRE_ARM_PREPARE_RSP(F)                                                                      \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, arm_token)                                                                                     \
    F(8, u32, token_ttl_ms)                                                                                  \
    F(12, u32, cart_gen)                                                                                     \
    F(16, Bytes<8>, cart_uid)
STIPPLE_WIRE_MESSAGE(ArmPrepareRsp, ArmPrepare, Rsp, STIPPLE_WIRE_ARM_PREPARE_RSP)

#define STIPPLE_WIRE_ARM_COMMIT_REQ(F)                                                                       \
    F(0, u32, arm_token)                                                                                     \
    F(4, u32, cfg_id)                                                                                        \
    F(8, u32, cfg_crc)                                                                                       \
    F(12, u32, cart_gen)                                                                                     \
    F(16, u32, plan_hash)                                                                                    \
    F(20, u32, proof)
STIPPLE_WIRE_MESSAGE(ArmCommitReq, ArmCommit, Req, STIPPLE_WIRE_ARM_COMMIT_REQ)

#define STIPPLE_WIRE_ARM_COMMIT_RSP(F)                                                                       \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, run_id)                                                                                        \
    F(8, u32, arm_timeout_ms)
STIPPLE_WIRE_MESSAGE(ArmCommitRsp, ArmCommit, Rsp, STIPPLE_WIRE_ARM_COMMIT_RSP)

#define STIPPLE_WIRE_RUN_CTRL_REQ(F)                                                                         \
    F(0, u8, action)                                                                                         \
    F(1, Bytes<3>, rsv1)                                                                                     \
    F(4, u32, run_id)
STIPPLE_WIRE_MESSAGE(RunCtrlReq, RunCtrl, Req, STIPPLE_WIRE_RUN_CTRL_REQ)

#define STIPPLE_WIRE_RUN_CTRL_RSP(F)                                                                         \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, run_id)                                                                                        \
    F(8, u32, strokes_run)                                                                                   \
    F(12, u32, run_elapsed_ms)
STIPPLE_WIRE_MESSAGE(RunCtrlRsp, RunCtrl, Rsp, STIPPLE_WIRE_RUN_CTRL_RSP)

#define STIPPLE_WIRE_DISARM_REQ(F) F(0, u32, run_id)
STIPPLE_WIRE_MESSAGE(DisarmReq, Disarm, Req, STIPPLE_WIRE_DISARM_REQ)
STIPPLE_WIRE_MESSAGE(DisarmRsp, Disarm, Rsp, STIPPLE_WIRE_HEAD_ONLY)

#define STIPPLE_WIRE_FAULT_CLEAR_REQ(F)                                                                      \
    F(0, u32, mask)                                                                                          \
    F(4, u32, operator_code)
STIPPLE_WIRE_MESSAGE(FaultClearReq, FaultClear, Req, STIPPLE_WIRE_FAULT_CLEAR_REQ)

#define STIPPLE_WIRE_FAULT_CLEAR_RSP(F)                                                                      \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, faults_active)                                                                                 \
    F(8, u32, faults_latched)
STIPPLE_WIRE_MESSAGE(FaultClearRsp, FaultClear, Rsp, STIPPLE_WIRE_FAULT_CLEAR_RSP)

STIPPLE_WIRE_MESSAGE(FaultsReq, Faults, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_FAULTS_RSP(F)                                                                           \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, faults_active)                                                                                 \
    F(8, u32, faults_latched)                                                                                \
    F(12, u8, n)                                                                                             \
    F(13, Bytes<3>, rsv1)                                                                                    \
    F(16, FaultList, ents)
using FaultList = List<FaultEntry, 18>;
STIPPLE_WIRE_MESSAGE(FaultsRsp, Faults, Rsp, STIPPLE_WIRE_FAULTS_RSP)

#define STIPPLE_WIRE_HEARTBEAT(F)                                                                            \
    F(0, u32, hb_count)                                                                                      \
    F(4, u32, echo_pen_ms)                                                                                   \
    F(8, u16, echo_seq)                                                                                      \
    F(10, u8, permit)                                                                                        \
    F(11, u8, host_state)                                                                                    \
    F(12, u32, cfg_crc)                                                                                      \
    F(16, u32, run_id)                                                                                       \
    F(20, u32, ui_token)                                                                                     \
    F(24, u64, host_mono_us)
STIPPLE_WIRE_MESSAGE(Heartbeat, Heartbeat, Ntf, STIPPLE_WIRE_HEARTBEAT)

#define STIPPLE_WIRE_TELEMETRY(F)                                                                            \
    F(0, u32, t_ms)                                                                                          \
    F(4, u16, t_frac_us)                                                                                     \
    F(6, u8, state)                                                                                          \
    F(7, u8, sub)                                                                                            \
    F(8, u16, depth_set_um)                                                                                  \
    F(10, u16, depth_act_um)                                                                                 \
    F(12, u16, rate_set_spm)                                                                                 \
    F(14, u16, rate_act_spm)                                                                                 \
    F(16, i16, motor_ma)                                                                                     \
    F(18, u16, supply_mv)                                                                                    \
    F(20, i16, temp_motor_cc)                                                                                \
    F(22, i16, temp_grip_cc)                                                                                 \
    F(24, u32, strokes_run)                                                                                  \
    F(28, u32, run_elapsed_ms)                                                                               \
    F(32, u16, flags)                                                                                        \
    F(34, u8, contact_force)                                                                                 \
    F(35, u8, hb_age_ms)                                                                                     \
    F(36, u32, faults_active)                                                                                \
    F(40, u32, cfg_crc)                                                                                      \
    F(44, u32, run_id)                                                                                       \
    F(48, u16, last_req_seq)                                                                                 \
    F(50, u8, last_req_status)                                                                               \
    F(51, u8, rsv1)
STIPPLE_WIRE_MESSAGE(Telemetry, Telemetry, Evt, STIPPLE_WIRE_TELEMETRY)

#define STIPPLE_WIRE_STATE_EVT(F)                                                                            \
    F(0, u32, t_ms)                                                                                          \
    F(4, u8, old_state)                                                                                      \
    F(5, u8, new_state)                                                                                      \
    F(6, u8, cause)                                                                                          \
    F(7, u8, rsv1)                                                                                           \
    F(8, u32, run_id)                                                                                        \
    F(12, u32, strokes_run)                                                                                  \
    F(16, u32, log_idx)
STIPPLE_WIRE_MESSAGE(StateEvt, StateEvt, Evt, STIPPLE_WIRE_STATE_EVT)

#define STIPPLE_WIRE_FAULT_EVT(F)                                                                            \
    F(0, u32, t_ms)                                                                                          \
    F(4, u8, code)                                                                                           \
    F(5, u8, severity)                                                                                       \
    F(6, u8, active)                                                                                         \
    F(7, u8, latched)                                                                                        \
    F(8, u32, value)                                                                                         \
    F(12, u32, log_idx)
STIPPLE_WIRE_MESSAGE(FaultEvt, FaultEvt, Evt, STIPPLE_WIRE_FAULT_EVT)

} // namespace stipple::wire
