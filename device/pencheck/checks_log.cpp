// G…: the log tells the truth, also after an abrupt close; acknowledgement; replay.
#include "device/pencheck/check_list.h"

#include "device/wire/config_block.h"

#include <algorithm>

namespace stipple::pencheck {
namespace {

using wire::LogType;
using wire::PenState;

bool isType(const wire::LogRecord& r, LogType type) { return r.type == static_cast<std::uint8_t>(type); }

Verdict ackRules(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto set = h.configure(h.block()); // leaves a CONFIG record
    const auto info = h.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    if (!set || !info || info->rec_size != 32)
        return failed("LOG_INFO");
    if (info->next_idx <= info->acked_idx)
        return failed("an accepted CONFIG_SET left no record");
    const auto read = h.ask<wire::LogReadRsp>(wire::LogReadReq{info->acked_idx, 7, {}});
    if (!read || read->head.status != 0 || read->n == 0 || read->from_idx != info->acked_idx)
        return failed("LOG_READ");
    std::uint32_t crc = 0;
    for (std::uint8_t i = 0; i < read->n; ++i) {
        if (read->recs.items[i].idx != info->acked_idx + i)
            return failed("idx in the records does not count up");
        crc = wire::logRecordCrc(read->recs.items[i], crc);
    }
    const std::uint32_t upto = info->acked_idx + read->n;
    const auto wrong = h.ask<wire::LogAckRsp>(wire::LogAckReq{upto, crc ^ 1});
    if (!wrong || wrong->head.status != 16 || wrong->head.detail != 2)
        return failed("LOG_ACK with a wrong recs_crc must give 16 detail 2");
    const auto beyond = h.ask<wire::LogAckRsp>(wire::LogAckReq{info->next_idx + 100, crc});
    if (!beyond || beyond->head.status != 16)
        return failed("LOG_ACK beyond next_idx must give 16");
    const auto good = h.ask<wire::LogAckRsp>(wire::LogAckReq{upto, crc});
    if (!good || good->head.status != 0 || good->acked_idx != upto)
        return failed("a right LOG_ACK was refused");
    const auto tail = h.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    const auto empty = h.ask<wire::LogReadRsp>(wire::LogReadReq{tail ? tail->next_idx : 0, 7, {}});
    return empty && empty->head.status == 0 && empty->n == 0 ? passed() : failed("LOG_READ at next_idx must give n 0");
}

// The rules a run must leave in the log; `strokes` is what STATUS told.
Verdict judgeRun(const std::vector<wire::LogRecord>& records, std::uint32_t run, std::uint32_t strokes, wire::StopReason why)
{
    std::uint32_t most = 0, lastMs = 0;
    bool begun = false, ended = false;
    for (const auto& r : records) {
        if (r.run_id != run || r.type < 6 || r.type > 8)
            continue;
        if (isType(r, LogType::RunBegin))
            begun = true;
        else if (!begun)
            return failed("a record of the run comes before RUN_BEGIN");
        if (begun && r.strokes > most + 100)
            return failed("more than 100 strokes between two records");
        if (lastMs != 0 && !ended && r.t_ms - lastMs > 520)
            return failed("more than 500 ms between two records");
        lastMs = r.t_ms;
        most = std::max(most, r.strokes);
        if (isType(r, LogType::RunEnd)) {
            ended = true;
            if (r.code != static_cast<std::uint8_t>(why))
                return failed("RUN_END has reason " + num(std::uint64_t{r.code}));
        }
    }
    if (!begun)
        return failed("no RUN_BEGIN in the log");
    if (!ended)
        return failed("no RUN_END in the log");
    if (most != strokes)
        return failed("the log tells " + num(std::uint64_t{most}) + " strokes, STATUS " + num(std::uint64_t{strokes}));
    return passed(num(std::uint64_t{strokes}) + " strokes");
}

Verdict runInLog(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(1300))
        return failed("cannot run");
    const auto run = h.runId;
    h.sendByte(wire::kStop);
    h.release();
    if (!h.waitState(PenState::Stopped, 500))
        return failed("it did not stop");
    const auto status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    std::vector<wire::LogRecord> records;
    if (!status || !h.drainLog(&records))
        return failed("the log cannot be read");
    return judgeRun(records, run, status->strokes_run, wire::StopReason::StopByte);
}

Verdict runAfterDrop(TinyHost& h)
{
    if (!h.start() || !h.armAndRun(900))
        return failed("cannot run");
    const auto run = h.runId;
    const std::uint32_t seen = h.telemetry()->message.strokes_run;
    h.closeAbruptly();
    h.release();
    if (!h.open())
        return failed("the port cannot be opened again");
    const auto hello = h.hello(h.helloReq(0));
    if (!hello || hello->head.status != 0)
        return failed("no session after the drop");
    h.beating = true;
    const auto status = h.ask<wire::StatusRsp>(wire::StatusReq{});
    std::vector<wire::LogRecord> records;
    if (!status || status->run_id != run || !h.drainLog(&records))
        return failed("the log cannot be read");
    if (status->strokes_run < seen)
        return failed("STATUS tells fewer strokes than TELEMETRY did before");
    return judgeRun(records, run, status->strokes_run, wire::StopReason::LineDrop);
}

// Whatever was recorded of one session does nothing in the next.
Verdict replay(TinyHost& h)
{
    if (!h.start())
        return failed("no session");
    const auto config = wire::configSetReq(h.block());
    std::vector<std::vector<std::uint8_t>> tape;
    const auto record = [&](const wire::FrameBuffer& f) { tape.emplace_back(f.bytes().begin(), f.bytes().end()); };
    record(wire::encode({2, h.sid}, config));
    record(wire::encode({h.nextSeq(), h.sid}, config));
    if (!h.configure(config.block))
        return failed("not answered");
    h.giveHeartbeats();
    const auto p = h.prepare();
    if (!p)
        return failed("not answered");
    const auto commit = h.commitReq(*p);
    record(wire::encode({h.nextSeq(), h.sid}, commit));
    wire::Heartbeat beat{};
    beat.hb_count = 1000000;
    beat.permit = wire::permit::kAll;
    record(wire::encode({0, h.sid}, beat));
    const auto armed = h.commit(commit);
    if (!armed || armed->head.status != 0)
        return failed("cannot arm");
    if (!h.start())
        return failed("no second session");
    const auto info = h.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    for (int round = 0; round < 3; ++round)
        for (const auto& bytes : tape)
            h.sendRaw(bytes);
    h.idle(100);
    const auto after = h.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    if (!info || !after || info->next_idx != after->next_idx || h.state() != PenState::Linked)
        return failed("replayed frames changed state or log");
    return passed();
}

constexpr Check kChecks[] = {
    {"G01", "5.2", "LOG_ACK proves what the host stored", Needs::Nothing, ackRules},
    {"G02", "5.6", "a run is in the log, stroke by stroke", Needs::Motion, runInLog},
    {"G03", "6.5", "a run is in the log after an abrupt close", Needs::Motion, runAfterDrop},
    {"G04", "6.3", "a replayed session does nothing", Needs::Motion, replay},
};

} // namespace

std::span<const Check> logChecks() { return kChecks; }

} // namespace stipple::pencheck
