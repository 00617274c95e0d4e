// Purpose: messages that open a session and tell what the pen is (§5.2): HELLO … STATUS, CARTRIDGE, BYE.
// Thread: any. Plain values; raw numbers as on the wire, names.h turns them into enums.
// Units: in the field names.
// Failure: none.
#pragma once

#include "device/wire/records.h"

namespace stipple::wire {

#define STIPPLE_WIRE_HELLO_REQ(F)                                                                            \
    F(0, u8, host_major_min)                                                                                 \
    F(1, u8, host_major_max)                                                                                 \
    F(2, u8, host_minor)                                                                                     \
    F(3, u8, flags)                                                                                          \
    F(4, u32, host_nonce)                                                                                    \
    F(8, u64, host_mono_us)                                                                                  \
    F(16, u64, host_unix_ms)                                                                                 \
    F(24, Bytes<8>, host_instance)                                                                           \
    F(32, u16, host_app_ver)                                                                                 \
    F(34, u16, rsv1)
STIPPLE_WIRE_MESSAGE(HelloReq, Hello, Req, STIPPLE_WIRE_HELLO_REQ)

#define STIPPLE_WIRE_HELLO_RSP(F)                                                                            \
    F(0, RspHead, head)                                                                                      \
    F(4, u8, major)                                                                                          \
    F(5, u8, minor)                                                                                          \
    F(6, u16, max_payload)                                                                                   \
    F(8, u32, sid)                                                                                           \
    F(12, u32, host_nonce)                                                                                   \
    F(16, u32, boot_id)                                                                                      \
    F(20, u32, uptime_ms)                                                                                    \
    F(24, u32, log_first)                                                                                    \
    F(28, u32, log_next)                                                                                     \
    F(32, u16, lease_ms)                                                                                     \
    F(34, u16, hb_period_ms)                                                                                 \
    F(36, u8, reset_reason)                                                                                  \
    F(37, u8, last_stop)                                                                                     \
    F(38, u16, hello_flags)
STIPPLE_WIRE_MESSAGE(HelloRsp, Hello, Rsp, STIPPLE_WIRE_HELLO_RSP)

STIPPLE_WIRE_MESSAGE(IdentReq, Ident, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_IDENT_RSP(F)                                                                            \
    F(0, RspHead, head)                                                                                      \
    F(4, Text<24>, maker)                                                                                    \
    F(28, Text<24>, model)                                                                                   \
    F(52, Text<20>, serial)                                                                                  \
    F(72, u32, fw_version)                                                                                   \
    F(76, Bytes<8>, fw_build)                                                                                \
    F(84, u16, hw_rev)                                                                                       \
    F(86, u16, spec_rev)                                                                                     \
    F(88, Bytes<8>, device_uid)                                                                              \
    F(96, u32, rsv1)
STIPPLE_WIRE_MESSAGE(IdentRsp, Ident, Rsp, STIPPLE_WIRE_IDENT_RSP)

STIPPLE_WIRE_MESSAGE(CapsReq, Caps, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_CAPS_RSP(F)                                                                             \
    F(0, RspHead, head)                                                                                      \
    F(4, u16, depth_min_um)                                                                                  \
    F(6, u16, depth_max_um)                                                                                  \
    F(8, u16, depth_step_um)                                                                                 \
    F(10, u16, depth_tol_um)                                                                                 \
    F(12, u16, rate_min_spm)                                                                                 \
    F(14, u16, rate_max_spm)                                                                                 \
    F(16, u16, rate_step_spm)                                                                                \
    F(18, u16, rate_tol_permille)                                                                            \
    F(20, u32, features)                                                                                     \
    F(24, u16, telem_rate_max_hz)                                                                            \
    F(26, u16, stop_time_ms)                                                                                 \
    F(28, u16, run_time_max_s)                                                                               \
    F(30, u16, soft_start_max_ms)                                                                            \
    F(32, u32, strokes_max)                                                                                  \
    F(36, u32, log_capacity)                                                                                 \
    F(40, u16, trigger_modes)                                                                                \
    F(42, u16, rsv1)
STIPPLE_WIRE_MESSAGE(CapsRsp, Caps, Rsp, STIPPLE_WIRE_CAPS_RSP)

STIPPLE_WIRE_MESSAGE(StatusReq, Status, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_STATUS_RSP(F)                                                                           \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, boot_id)                                                                                       \
    F(8, u32, uptime_ms)                                                                                     \
    F(12, u32, cfg_id)                                                                                       \
    F(16, u32, cfg_crc)                                                                                      \
    F(20, u32, run_id)                                                                                       \
    F(24, u32, strokes_run)                                                                                  \
    F(28, u32, strokes_life)                                                                                 \
    F(32, u16, last_req_seq)                                                                                 \
    F(34, u8, last_req_msg)                                                                                  \
    F(35, u8, last_req_status)                                                                               \
    F(36, u32, faults_active)                                                                                \
    F(40, u32, faults_latched)                                                                               \
    F(44, u8, last_stop)                                                                                     \
    F(45, u8, cart_present)                                                                                  \
    F(46, u16, rsv1)                                                                                         \
    F(48, u32, stop_bytes)
STIPPLE_WIRE_MESSAGE(StatusRsp, Status, Rsp, STIPPLE_WIRE_STATUS_RSP)

STIPPLE_WIRE_MESSAGE(CartridgeReq, Cartridge, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_CARTRIDGE_RSP(F)                                                                        \
    F(0, RspHead, head)                                                                                      \
    F(4, u8, present)                                                                                        \
    F(5, u8, cart_flags)                                                                                     \
    F(6, u16, pins)                                                                                          \
    F(8, Bytes<8>, cart_uid)                                                                                 \
    F(16, u16, needle_dia_um)                                                                                \
    F(18, u16, max_depth_um)                                                                                 \
    F(20, u16, gauge)                                                                                        \
    F(22, u16, max_rate_spm)                                                                                 \
    F(24, Text<16>, lot)                                                                                     \
    F(40, u32, expiry)                                                                                       \
    F(44, u32, made)                                                                                         \
    F(48, u32, use_count)                                                                                    \
    F(52, u32, cart_strokes)                                                                                 \
    F(56, u32, cart_strokes_max)                                                                             \
    F(60, u32, cart_gen)
STIPPLE_WIRE_MESSAGE(CartridgeRsp, Cartridge, Rsp, STIPPLE_WIRE_CARTRIDGE_RSP)

#define STIPPLE_WIRE_CART_MARK_REQ(F)                                                                        \
    F(0, Bytes<8>, cart_uid)                                                                                 \
    F(8, u8, action)                                                                                         \
    F(9, Bytes<3>, rsv1)                                                                                     \
    F(12, u32, cart_gen)
STIPPLE_WIRE_MESSAGE(CartMarkReq, CartMark, Req, STIPPLE_WIRE_CART_MARK_REQ)

STIPPLE_WIRE_MESSAGE(CartMarkRsp, CartMark, Rsp, STIPPLE_WIRE_HEAD_ONLY)

#define STIPPLE_WIRE_TIME_SYNC_REQ(F) F(0, u64, t1_host_us)
STIPPLE_WIRE_MESSAGE(TimeSyncReq, TimeSync, Req, STIPPLE_WIRE_TIME_SYNC_REQ)

#define STIPPLE_WIRE_TIME_SYNC_RSP(F)                                                                        \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, rsv1)                                                                                          \
    F(8, u64, t1_host_us)                                                                                    \
    F(16, u64, t2_pen_us)                                                                                    \
    F(24, u64, t3_pen_us)
STIPPLE_WIRE_MESSAGE(TimeSyncRsp, TimeSync, Rsp, STIPPLE_WIRE_TIME_SYNC_RSP)

#define STIPPLE_WIRE_TELEM_SET_REQ(F)                                                                        \
    F(0, u16, idle_hz)                                                                                       \
    F(2, u16, run_hz)
STIPPLE_WIRE_MESSAGE(TelemSetReq, TelemSet, Req, STIPPLE_WIRE_TELEM_SET_REQ)

#define STIPPLE_WIRE_TELEM_SET_RSP(F)                                                                        \
    F(0, RspHead, head)                                                                                      \
    F(4, u16, idle_hz)                                                                                       \
    F(6, u16, run_hz)
STIPPLE_WIRE_MESSAGE(TelemSetRsp, TelemSet, Rsp, STIPPLE_WIRE_TELEM_SET_RSP)

#define STIPPLE_WIRE_IDENT_PROVE_REQ(F) F(0, Bytes<32>, challenge)
STIPPLE_WIRE_MESSAGE(IdentProveReq, IdentProve, Req, STIPPLE_WIRE_IDENT_PROVE_REQ)

#define STIPPLE_WIRE_IDENT_PROVE_RSP(F)                                                                      \
    F(0, RspHead, head)                                                                                      \
    F(4, u8, alg)                                                                                            \
    F(5, u8, key_no)                                                                                         \
    F(6, u16, rsv1)                                                                                          \
    F(8, Bytes<64>, signature)
STIPPLE_WIRE_MESSAGE(IdentProveRsp, IdentProve, Rsp, STIPPLE_WIRE_IDENT_PROVE_RSP)

STIPPLE_WIRE_MESSAGE(LinkStatsReq, LinkStats, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_LINK_STATS_RSP(F)                                                                       \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, rx_frames)                                                                                     \
    F(8, u32, rx_bad_crc)                                                                                    \
    F(12, u32, rx_aborted)                                                                                   \
    F(16, u32, rx_overlong)                                                                                  \
    F(20, u32, rx_stop_bytes)                                                                                \
    F(24, u32, hb_stale)                                                                                     \
    F(28, u32, hb_gap_max_ms)                                                                                \
    F(32, u32, tx_dropped)
STIPPLE_WIRE_MESSAGE(LinkStatsRsp, LinkStats, Rsp, STIPPLE_WIRE_LINK_STATS_RSP)

#define STIPPLE_WIRE_BYE_REQ(F) F(0, u8, reason)
STIPPLE_WIRE_MESSAGE(ByeReq, Bye, Req, STIPPLE_WIRE_BYE_REQ)
STIPPLE_WIRE_MESSAGE(ByeRsp, Bye, Rsp, STIPPLE_WIRE_HEAD_ONLY)

} // namespace stipple::wire
