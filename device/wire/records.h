// Purpose: the records inside messages: response head, configuration block, log record, fault entry (§5.2).
// Thread: any. Plain values.
// Units: in the field names.
// Failure: none.
#pragma once

#include "device/wire/enums.h"
#include "device/wire/fields.h"

namespace stipple::wire {

// §5.3, the first four bytes of every response.
#define STIPPLE_WIRE_RSP_HEAD(F)                                                                             \
    F(0, u8, status)                                                                                         \
    F(1, u8, detail)                                                                                         \
    F(2, u8, pen_state)                                                                                      \
    F(3, u8, rsv0)
STIPPLE_WIRE_RECORD(RspHead, STIPPLE_WIRE_RSP_HEAD)
static_assert(kWireSize<RspHead> == 4);

// Payloads that are empty, and responses that are nothing but their head.
#define STIPPLE_WIRE_EMPTY(F)
#define STIPPLE_WIRE_HEAD_ONLY(F) F(0, RspHead, head)

// CONFIG_SET, the 48 bytes that cfg_crc covers.
#define STIPPLE_WIRE_CONFIG_BLOCK(F)                                                                         \
    F(0, u16, cfg_layout)                                                                                    \
    F(2, u16, depth_um)                                                                                      \
    F(4, u16, depth_limit_um)                                                                                \
    F(6, u16, rate_spm)                                                                                      \
    F(8, u16, rate_limit_spm)                                                                                \
    F(10, u16, soft_start_ms)                                                                                \
    F(12, u16, run_time_max_s)                                                                               \
    F(14, u16, arm_timeout_s)                                                                                \
    F(16, u32, strokes_max)                                                                                  \
    F(20, u16, lift_pause_ms)                                                                                \
    F(22, u8, trigger_mode)                                                                                  \
    F(23, u8, cfg_flags)                                                                                     \
    F(24, Bytes<8>, cartridge_uid)                                                                           \
    F(32, u32, plan_hash)                                                                                    \
    F(36, u32, zone_tag)                                                                                     \
    F(40, u16, depth_dev_max_um)                                                                             \
    F(42, u16, telem_hz)                                                                                     \
    F(44, u32, host_run_no)
STIPPLE_WIRE_RECORD(ConfigBlock, STIPPLE_WIRE_CONFIG_BLOCK)
static_assert(kWireSize<ConfigBlock> == 48);

#define STIPPLE_WIRE_LOG_RECORD(F)                                                                           \
    F(0, u32, idx)                                                                                           \
    F(4, u32, boot_id)                                                                                       \
    F(8, u32, t_ms)                                                                                          \
    F(12, u8, type)                                                                                          \
    F(13, u8, code)                                                                                          \
    F(14, u16, a)                                                                                            \
    F(16, u32, run_id)                                                                                       \
    F(20, u32, strokes)                                                                                      \
    F(24, u32, tag)                                                                                          \
    F(28, u32, ref)
STIPPLE_WIRE_RECORD(LogRecord, STIPPLE_WIRE_LOG_RECORD)
static_assert(kWireSize<LogRecord> == 32);

#define STIPPLE_WIRE_FAULT_ENTRY(F)                                                                          \
    F(0, u8, code)                                                                                           \
    F(1, u8, severity)                                                                                       \
    F(2, u16, count)                                                                                         \
    F(4, u32, t_ms)                                                                                          \
    F(8, u32, value)
STIPPLE_WIRE_RECORD(FaultEntry, STIPPLE_WIRE_FAULT_ENTRY)
static_assert(kWireSize<FaultEntry> == 12);

} // namespace stipple::wire
