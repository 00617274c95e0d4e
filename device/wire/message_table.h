// Purpose: all messages as data (name, id, kind, size, fields): for the documents test, the fuzzers, dumps.
// Thread: any. Constants, made from the same lists as the structs.
// Units: bytes.
// Failure: nullptr for an unknown message.
#pragma once

#include "device/wire/messages.h"

#include <span>
#include <string_view>

namespace stipple::wire {

struct MessageInfo {
    std::string_view name; // "HELLO"
    MessageId id;
    Kind kind;
    std::size_t size;                 // fixed part of the payload, bytes
    std::span<const FieldInfo> fields; // nested records flattened; Records = the variable tail
};

[[nodiscard]] std::span<const MessageInfo> allMessages() noexcept;
[[nodiscard]] const MessageInfo* findMessage(Kind kind, std::uint8_t id) noexcept;

// The records that stand alone in the document.
[[nodiscard]] std::span<const FieldInfo> logRecordFields() noexcept;
[[nodiscard]] std::span<const FieldInfo> faultEntryFields() noexcept;
[[nodiscard]] std::span<const FieldInfo> configBlockFields() noexcept;

// Calls visit.operator()<M>() for every message type.
template <class Visit> constexpr void forEachMessageType(Visit&& visit)
{
    const auto call = [&visit]<class... M>() { (visit.template operator()<M>(), ...); };
    call.template operator()<HelloReq, HelloRsp, IdentReq, IdentRsp, CapsReq, CapsRsp, StatusReq, StatusRsp,
                             CartridgeReq, CartridgeRsp, CartMarkReq, CartMarkRsp, TimeSyncReq, TimeSyncRsp,
                             ConfigSetReq, ConfigSetRsp, ConfigGetReq, ConfigGetRsp, ArmPrepareReq, ArmPrepareRsp,
                             ArmCommitReq, ArmCommitRsp, RunCtrlReq, RunCtrlRsp, DisarmReq, DisarmRsp,
                             FaultClearReq, FaultClearRsp, LogInfoReq, LogInfoRsp, LogReadReq, LogReadRsp,
                             LogAckReq, LogAckRsp, FaultsReq, FaultsRsp, TelemSetReq, TelemSetRsp, IdentProveReq,
                             IdentProveRsp, LinkStatsReq, LinkStatsRsp, ByeReq, ByeRsp, Heartbeat, Telemetry,
                             StateEvt, FaultEvt>();
}

} // namespace stipple::wire
