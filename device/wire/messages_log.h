// Purpose: messages that carry the pen's event log to the host (§5.2, §5.6, §6.5).
// Thread: any. Plain values.
// Units: in the field names.
// Failure: none.
#pragma once

#include "device/wire/records.h"

namespace stipple::wire {

inline constexpr std::size_t kLogRecordsPerRead = 7;

STIPPLE_WIRE_MESSAGE(LogInfoReq, LogInfo, Req, STIPPLE_WIRE_EMPTY)

#define STIPPLE_WIRE_LOG_INFO_RSP(F)                                                                         \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, boot_id)                                                                                       \
    F(8, u32, first_idx)                                                                                     \
    F(12, u32, next_idx)                                                                                     \
    F(16, u32, acked_idx)                                                                                    \
    F(20, u16, rec_size)                                                                                     \
    F(22, u16, lost)
STIPPLE_WIRE_MESSAGE(LogInfoRsp, LogInfo, Rsp, STIPPLE_WIRE_LOG_INFO_RSP)

#define STIPPLE_WIRE_LOG_READ_REQ(F)                                                                         \
    F(0, u32, from_idx)                                                                                      \
    F(4, u8, max_recs)                                                                                       \
    F(5, Bytes<3>, rsv1)
STIPPLE_WIRE_MESSAGE(LogReadReq, LogRead, Req, STIPPLE_WIRE_LOG_READ_REQ)

#define STIPPLE_WIRE_LOG_READ_RSP(F)                                                                         \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, from_idx)                                                                                      \
    F(8, u8, n)                                                                                              \
    F(9, Bytes<3>, rsv1)                                                                                     \
    F(12, LogRecordList, recs)
using LogRecordList = List<LogRecord, kLogRecordsPerRead>;
STIPPLE_WIRE_MESSAGE(LogReadRsp, LogRead, Rsp, STIPPLE_WIRE_LOG_READ_RSP)

#define STIPPLE_WIRE_LOG_ACK_REQ(F)                                                                          \
    F(0, u32, upto_idx)                                                                                      \
    F(4, u32, recs_crc)
STIPPLE_WIRE_MESSAGE(LogAckReq, LogAck, Req, STIPPLE_WIRE_LOG_ACK_REQ)

#define STIPPLE_WIRE_LOG_ACK_RSP(F)                                                                          \
    F(0, RspHead, head)                                                                                      \
    F(4, u32, acked_idx)
STIPPLE_WIRE_MESSAGE(LogAckRsp, LogAck, Rsp, STIPPLE_WIRE_LOG_ACK_RSP)

} // namespace stipple::wire
