#include "device/wire/names.h"

namespace stipple::wire {
namespace {

// A number is known exactly when it has a name, so that the two lists cannot differ.
template <class E> std::optional<E> known(std::uint8_t raw) noexcept
{
    const auto value = static_cast<E>(raw);
    return nameOf(value).empty() ? std::nullopt : std::optional<E>(value);
}

} // namespace

std::string_view nameOf(MessageId id) noexcept
{
    switch (id) {
    case MessageId::Hello: return "HELLO";
    case MessageId::Ident: return "IDENT";
    case MessageId::Caps: return "CAPS";
    case MessageId::Status: return "STATUS";
    case MessageId::Cartridge: return "CARTRIDGE";
    case MessageId::CartMark: return "CART_MARK";
    case MessageId::TimeSync: return "TIME_SYNC";
    case MessageId::ConfigSet: return "CONFIG_SET";
    case MessageId::ConfigGet: return "CONFIG_GET";
    case MessageId::ArmPrepare: return "ARM_PREPARE";
    case MessageId::ArmCommit: return "ARM_COMMIT";
    case MessageId::RunCtrl: return "RUN_CTRL";
    case MessageId::Disarm: return "DISARM";
    case MessageId::FaultClear: return "FAULT_CLEAR";
    case MessageId::LogInfo: return "LOG_INFO";
    case MessageId::LogRead: return "LOG_READ";
    case MessageId::LogAck: return "LOG_ACK";
    case MessageId::Faults: return "FAULTS";
    case MessageId::TelemSet: return "TELEM_SET";
    case MessageId::IdentProve: return "IDENT_PROVE";
    case MessageId::LinkStats: return "LINK_STATS";
    case MessageId::Bye: return "BYE";
    case MessageId::Heartbeat: return "HEARTBEAT";
    case MessageId::Telemetry: return "TELEMETRY";
    case MessageId::StateEvt: return "STATE_EVT";
    case MessageId::FaultEvt: return "FAULT_EVT";
    }
    return {};
}

std::string_view nameOf(Kind kind) noexcept
{
    switch (kind) {
    case Kind::Req: return "REQ";
    case Kind::Rsp: return "RSP";
    case Kind::Evt: return "EVT";
    case Kind::Ntf: return "NTF";
    }
    return {};
}

std::string_view nameOf(PenState state) noexcept
{
    switch (state) {
    case PenState::Boot: return "BOOT";
    case PenState::Idle: return "IDLE";
    case PenState::Linked: return "LINKED";
    case PenState::Configured: return "CONFIGURED";
    case PenState::Armed: return "ARMED";
    case PenState::Running: return "RUNNING";
    case PenState::Paused: return "PAUSED";
    case PenState::Stopping: return "STOPPING";
    case PenState::Stopped: return "STOPPED";
    case PenState::Fault: return "FAULT";
    case PenState::Service: return "SERVICE";
    }
    return {};
}

std::string_view nameOf(HostState state) noexcept
{
    switch (state) {
    case HostState::Down: return "DOWN";
    case HostState::Opening: return "OPENING";
    case HostState::Handshake: return "HANDSHAKE";
    case HostState::Resync: return "RESYNC";
    case HostState::Ready: return "READY";
    case HostState::Active: return "ACTIVE";
    case HostState::Stopping: return "STOPPING";
    case HostState::Latched: return "LATCHED";
    case HostState::Suspending: return "SUSPENDING";
    }
    return {};
}

std::string_view nameOf(StopReason reason) noexcept
{
    switch (reason) {
    case StopReason::None: return "NONE";
    case StopReason::LeaseExpired: return "LEASE_EXPIRED";
    case StopReason::StopByte: return "STOP_BYTE";
    case StopReason::LineDrop: return "LINE_DROP";
    case StopReason::PermitWithdrawn: return "PERMIT_WITHDRAWN";
    case StopReason::RunCtrlStop: return "RUN_CTRL_STOP";
    case StopReason::Trigger: return "TRIGGER";
    case StopReason::EStop: return "ESTOP";
    case StopReason::RunTime: return "RUN_TIME";
    case StopReason::Strokes: return "STROKES";
    case StopReason::ContactLost: return "CONTACT_LOST";
    case StopReason::CartridgeRemoved: return "CARTRIDGE_REMOVED";
    case StopReason::Fault: return "FAULT";
    case StopReason::TakeOver: return "TAKE_OVER";
    case StopReason::Bye: return "BYE";
    case StopReason::ArmTimeout: return "ARM_TIMEOUT";
    case StopReason::Disarm: return "DISARM";
    case StopReason::ConfigInvalidated: return "CONFIG_INVALIDATED";
    case StopReason::Supply: return "SUPPLY";
    case StopReason::Reset: return "RESET";
    case StopReason::RunCtrlPause: return "RUN_CTRL_PAUSE";
    case StopReason::SessionIdle: return "SESSION_IDLE";
    }
    return {};
}

std::string_view nameOf(Status status) noexcept
{
    switch (status) {
    case Status::Ok: return "OK";
    case Status::BadMsg: return "BAD_MSG";
    case Status::BadLen: return "BAD_LEN";
    case Status::BadField: return "BAD_FIELD";
    case Status::Range: return "RANGE";
    case Status::State: return "STATE";
    case Status::Session: return "SESSION";
    case Status::SeqReuse: return "SEQ_REUSE";
    case Status::Version: return "VERSION";
    case Status::Busy: return "BUSY";
    case Status::Token: return "TOKEN";
    case Status::TokenExpired: return "TOKEN_EXPIRED";
    case Status::CfgMismatch: return "CFG_MISMATCH";
    case Status::Cartridge: return "CARTRIDGE";
    case Status::FaultLatched: return "FAULT_LATCHED";
    case Status::Interlock: return "INTERLOCK";
    case Status::LogRange: return "LOG_RANGE";
    case Status::Unsupported: return "UNSUPPORTED";
    case Status::FwGate: return "FW_GATE";
    case Status::LogFull: return "LOG_FULL";
    case Status::Auth: return "AUTH";
    }
    return {};
}

std::string_view nameOf(LogType type) noexcept
{
    switch (type) {
    case LogType::Boot: return "BOOT";
    case LogType::SessionOpen: return "SESSION_OPEN";
    case LogType::SessionClose: return "SESSION_CLOSE";
    case LogType::Config: return "CONFIG";
    case LogType::Arm: return "ARM";
    case LogType::RunBegin: return "RUN_BEGIN";
    case LogType::RunCheckpoint: return "RUN_CHECKPOINT";
    case LogType::RunEnd: return "RUN_END";
    case LogType::FaultSet: return "FAULT_SET";
    case LogType::FaultClear: return "FAULT_CLEAR";
    case LogType::Stop: return "STOP";
    case LogType::CartIn: return "CART_IN";
    case LogType::CartOut: return "CART_OUT";
    case LogType::Clock: return "CLOCK";
    case LogType::Trigger: return "TRIGGER";
    }
    return {};
}

std::optional<MessageId> messageIdFrom(std::uint8_t raw) noexcept { return known<MessageId>(raw); }

std::optional<PenState> penStateFrom(std::uint8_t raw) noexcept { return known<PenState>(raw); }

std::optional<HostState> hostStateFrom(std::uint8_t raw) noexcept { return known<HostState>(raw); }

std::optional<StopReason> stopReasonFrom(std::uint8_t raw) noexcept { return known<StopReason>(raw); }

std::optional<Status> statusFrom(std::uint8_t raw) noexcept { return known<Status>(raw); }

std::optional<LogType> logTypeFrom(std::uint8_t raw) noexcept { return known<LogType>(raw); }

std::string_view nameOf(DropReason reason) noexcept
{
    switch (reason) {
    case DropReason::AlienByte: return "alien-byte";
    case DropReason::Truncated: return "truncated";
    case DropReason::Overlong: return "overlong";
    case DropReason::Padding: return "padding";
    case DropReason::Length: return "length";
    case DropReason::Crc: return "crc";
    case DropReason::LenField: return "len-field";
    case DropReason::Version: return "version";
    case DropReason::Direction: return "direction";
    }
    return {};
}

std::string_view nameOf(Severity severity) noexcept
{
    switch (severity) {
    case Severity::Info: return "INFO";
    case Severity::Warn: return "WARN";
    case Severity::Stop: return "STOP";
    case Severity::Lock: return "LOCK";
    case Severity::Service: return "SERVICE";
    }
    return {};
}

std::string_view nameOf(Fault fault) noexcept
{
    const FaultRow* row = faultRow(static_cast<std::uint8_t>(fault));
    return row != nullptr ? row->name : std::string_view{};
}

} // namespace stipple::wire
