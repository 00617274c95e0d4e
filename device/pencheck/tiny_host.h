// Purpose: a host as small as can be, for pencheck: one thread, frames, heartbeat, requests, and all that was heard.
//          It breaks rules on purpose where a check asks for it.
// Thread: main.
// Units: µs of CLOCK_MONOTONIC for times of events; ms where named so.
// Failure: std::nullopt where the pen did not answer or did not do it in time.
#pragma once

#include "device/pencheck/operator.h"
#include "device/pencheck/port.h"
#include "device/wire/deframer.h"
#include "device/wire/messages.h"
#include "device/wire/names.h"

#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace stipple::pencheck {

struct Heard {
    std::uint64_t atUs = 0;
    wire::Header header;
    std::vector<std::uint8_t> payload;
    std::vector<std::uint8_t> raw; // septets as received, for "the same bytes again"
    [[nodiscard]] wire::Frame frame() const { return {header, payload}; }
};

template <class M> struct At {
    std::uint64_t us = 0;
    std::uint16_t seq = 0;
    M message;
};

class TinyHost {
public:
    TinyHost(std::string path, Operator& hand) : m_path(std::move(path)), m_hand(hand) {}

    // cable
    [[nodiscard]] bool open();
    void closeAbruptly();
    [[nodiscard]] bool isOpen() const noexcept { return m_port.isOpen(); }
    void sendRaw(std::span<const std::uint8_t> bytes);
    void sendByte(std::uint8_t byte) { sendRaw({&byte, 1}); }
    [[nodiscard]] std::uint64_t bytesHeard() const noexcept { return m_bytesHeard; }

    // time: both beat while they wait when `beating`
    void idle(std::uint64_t ms);
    [[nodiscard]] std::optional<double> waitFor(std::uint64_t ms, const std::function<bool()>& done); // ms it took

    // requests
    template <class Req> std::optional<Heard> askRaw(const Req& request, unsigned repeats = 3)
    {
        ++m_seq;
        if (m_seq == 0)
            m_seq = 1;
        return exchange(Req::kId, wire::encodePayload(request).span(), repeats);
    }
    template <class Rsp, class Req> std::optional<Rsp> ask(const Req& request)
    {
        const auto heard = askRaw(request);
        if (!heard)
            return std::nullopt;
        const auto decoded = wire::decode<Rsp>(heard->frame());
        return decoded ? std::optional<Rsp>(*decoded) : std::nullopt;
    }
    // Sends exactly this and listens for an answer of this seq for `ms`.
    [[nodiscard]] std::optional<Heard> probe(const wire::Header& header, std::span<const std::uint8_t> payload,
                                             std::uint64_t ms);
    [[nodiscard]] std::optional<Heard> probeBytes(std::span<const std::uint8_t> bytes, std::uint16_t seq, std::uint64_t ms);
    [[nodiscard]] std::uint64_t answersHeard() const noexcept { return m_answersHeard; }
    [[nodiscard]] double lastAnswerMs() const noexcept { return m_lastAnswerMs; }

    // sessions
    [[nodiscard]] wire::HelloReq helloReq(std::uint8_t flags);
    [[nodiscard]] std::optional<wire::HelloRsp> hello(const wire::HelloReq& request);
    // Whatever was before: open cable, new session, log acknowledged, faults cleared, trigger free, LINKED.
    [[nodiscard]] bool start();
    [[nodiscard]] bool drainLog(std::vector<wire::LogRecord>* records = nullptr);
    void bye();

    // to work
    [[nodiscard]] wire::ConfigBlock block();
    [[nodiscard]] std::optional<wire::ConfigSetRsp> configure(const wire::ConfigBlock& block);
    [[nodiscard]] std::optional<wire::ArmPrepareRsp> prepare();
    [[nodiscard]] wire::ArmCommitReq commitReq(const wire::ArmPrepareRsp& prepared) const;
    [[nodiscard]] std::optional<wire::ArmCommitRsp> commit(const wire::ArmCommitReq& request);
    void giveHeartbeats(); // permit on, at least one telemetry echoed
    [[nodiscard]] bool arm(const wire::ConfigBlock& block);
    [[nodiscard]] bool arm() { return arm(block()); }
    [[nodiscard]] bool startRun(); // by the trigger (and START in mode 3)
    [[nodiscard]] bool runFor(std::uint64_t ms);
    [[nodiscard]] bool armAndRun(std::uint64_t ms) { return arm() && startRun() && runFor(ms); }
    void release() { m_hand.trigger(false); }

    [[nodiscard]] wire::PenState state() const noexcept { return m_state; }
    [[nodiscard]] bool waitState(wire::PenState state, std::uint64_t ms);
    [[nodiscard]] bool energised() const noexcept { return hasFlag(wire::telemetry_flag::kMotorEnergised); }
    [[nodiscard]] bool withdrawn() const noexcept { return hasFlag(wire::telemetry_flag::kWithdrawn); }
    [[nodiscard]] bool hasFlag(std::uint16_t flag) const noexcept
    {
        return m_telemetry && (m_telemetry->message.flags & flag) != 0;
    }

    // what was heard since forget()
    void forget();
    std::vector<At<wire::StateEvt>> states;
    std::vector<At<wire::FaultEvt>> faults;
    std::vector<At<wire::Telemetry>> telemetries;
    std::vector<std::uint64_t> stoppedBytes; // µs
    std::vector<wire::DropReason> drops;
    std::vector<std::uint16_t> eventSeqs;

    // knobs
    bool beating = false;
    std::uint8_t permit = wire::permit::kAll;
    bool freezeEcho = false;

    std::uint32_t sid = 0;
    std::uint32_t cfgId = 0;
    std::uint32_t cfgCrc = 0;
    std::uint32_t runId = 0;
    wire::CapsRsp caps{};
    wire::IdentRsp ident{};
    wire::CartridgeRsp cart{};
    [[nodiscard]] std::uint16_t seq() const noexcept { return m_seq; }
    [[nodiscard]] std::uint16_t nextSeq() const noexcept { return static_cast<std::uint16_t>(m_seq == 0xFFFF ? 1 : m_seq + 1); }
    void skipSeq() { m_seq = nextSeq(); }
    [[nodiscard]] const std::optional<At<wire::Telemetry>>& telemetry() const noexcept { return m_telemetry; }
    [[nodiscard]] Operator& hand() noexcept { return m_hand; }
    [[nodiscard]] std::uint32_t random() { return static_cast<std::uint32_t>(m_random()); }
    [[nodiscard]] std::uint64_t lastFrameUs() const noexcept { return m_lastFrameUs; }

    // sink of the deframer
    void onStop();
    void onDrop(wire::DropReason reason) { drops.push_back(reason); }
    void onFrame(const wire::Frame& frame);

private:
    void listen(std::uint64_t untilUs);
    void beatIfDue();
    [[nodiscard]] std::optional<Heard> exchange(wire::MessageId id, std::span<const std::uint8_t> payload, unsigned repeats);
    [[nodiscard]] std::optional<Heard> waitAnswer(std::uint16_t seq, std::uint64_t ms);

    std::string m_path;
    Operator& m_hand;
    Port m_port;
    wire::Deframer m_deframer{wire::Receiver::Host};
    std::mt19937 m_random{std::random_device{}()};
    std::optional<At<wire::Telemetry>> m_telemetry;
    std::vector<Heard> m_answers;
    std::optional<std::pair<std::uint32_t, std::uint16_t>> m_frozen;
    std::vector<std::uint8_t> m_rawFrame;
    wire::PenState m_state = wire::PenState::Boot;
    std::uint16_t m_seq = 0;
    std::uint32_t m_beat = 0;
    std::uint32_t m_runNo = 0;
    std::uint32_t m_hostRandom = 0;
    std::uint64_t m_nextBeatUs = 0;
    std::uint64_t m_heardUs = 0;
    std::uint64_t m_lastFrameUs = 0;
    std::uint64_t m_bytesHeard = 0;
    std::uint64_t m_answersHeard = 0;
    double m_lastAnswerMs = 0;
};

} // namespace stipple::pencheck
