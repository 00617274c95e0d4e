#include "device/host/job_read_log.h"

#include "device/wire/config_block.h"

#include <algorithm>

namespace stipple::device {
namespace {
constexpr int kMaxRounds = 16; // × 512 records: twice the largest log that a pen may have grown meanwhile
constexpr std::size_t kReadHead = 12;
} // namespace

JobState ReadLogJob::begin(SessionCore& core)
{
    m_step = Step::Info;
    m_lost = 0;
    m_records = 0;
    m_rounds = 0;
    m_failure = nullptr;
    m_storing = false;
    core.lane.send(wire::LogInfoReq{}, core.now);
    return JobState::Waiting;
}

JobState ReadLogJob::onReply(SessionCore& core, const wire::Frame& frame)
{
    switch (m_step) {
    case Step::Info: return onInfo(core, frame);
    case Step::Read: return onRead(core, frame);
    case Step::Store: return JobState::Waiting;
    case Step::Ack: return onAck(core, frame);
    }
    return JobState::Waiting;
}

JobState ReadLogJob::onInfo(SessionCore& core, const wire::Frame& frame)
{
    const auto info = replyAs<wire::LogInfoRsp>(frame);
    if (!info || !isOk(info->head)) {
        const bool hasLog = core.pen.caps && (core.pen.caps->features & wire::feature::kNonVolatileLog) != 0;
        return hasLog ? giveUp(core, "LOG_INFO refused") : finish(core); // without a log it cannot be armed (§5.5)
    }
    m_lost = std::max(m_lost, info->lost);
    m_next = info->next_idx;
    const std::uint32_t from = info->acked_idx;
    if ((from == m_next && info->lost == 0) || m_rounds >= kMaxRounds)
        return finish(core);
    ++m_rounds;
    core.batch.fromIdx = from;
    core.batch.count = 0;
    core.batch.lost = m_lost;
    core.batch.simulated = !core.pen.identity || core.pen.identity->simulated;
    if (core.pen.identity)
        core.batch.penSerial = core.pen.identity->serial;
    m_crc = 0;
    if (from == m_next)
        return store(core); // nothing but the news that records were lost; the ACK resets it (errata A15)
    read(core);
    return JobState::Waiting;
}

void ReadLogJob::read(SessionCore& core)
{
    m_step = Step::Read;
    const std::size_t room = core.pen.hello.max_payload > kReadHead ? core.pen.hello.max_payload - kReadHead : 0;
    const std::size_t fits = std::clamp<std::size_t>(room / wire::kWireSize<wire::LogRecord>, 1, wire::kLogRecordsPerRead);
    const std::uint32_t from = core.batch.uptoIdx();
    const std::size_t left = std::min<std::size_t>(m_next - from, LogBatch::kMax - core.batch.count);
    wire::LogReadReq req;
    req.from_idx = from;
    req.max_recs = static_cast<std::uint8_t>(std::min(fits, left));
    core.lane.send(req, core.now);
}

JobState ReadLogJob::onRead(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::LogReadRsp>(frame);
    if (!rsp || !isOk(rsp->head) || rsp->n == 0)
        return giveUp(core, "LOG_READ refused");
    for (std::size_t i = 0; i < rsp->n && core.batch.count < LogBatch::kMax; ++i) {
        const wire::LogRecord& record = rsp->recs.items[i];
        if (record.idx != core.batch.uptoIdx())
            return giveUp(core, "log index out of order");
        core.batch.records[core.batch.count++] = record;
        m_crc = wire::logRecordCrc(record, m_crc);
    }
    if (core.batch.uptoIdx() < m_next && core.batch.count < LogBatch::kMax) {
        read(core);
        return JobState::Waiting;
    }
    return store(core);
}

JobState ReadLogJob::store(SessionCore& core)
{
    m_step = Step::Store;
    m_storing = true;
    m_storeBy = core.now + kLogStoreLimit;
    core.batchToStore = &core.batch;
    return JobState::Waiting;
}

JobState ReadLogJob::stored(SessionCore& core, std::uint32_t uptoIdx, bool durable)
{
    if (m_step != Step::Store || !m_storing || uptoIdx != core.batch.uptoIdx())
        return JobState::Waiting;
    m_storing = false;
    if (!durable)
        return giveUp(core, "not stored");
    for (const wire::LogRecord& record : core.batch.span())
        core.runs.addRecord(record);
    m_step = Step::Ack;
    core.lane.send(wire::LogAckReq{core.batch.uptoIdx(), m_crc}, core.now);
    return JobState::Waiting;
}

JobState ReadLogJob::onAck(SessionCore& core, const wire::Frame& frame)
{
    const auto rsp = replyAs<wire::LogAckRsp>(frame);
    if (!rsp || !isOk(rsp->head))
        return giveUp(core, "LOG_ACK refused");
    m_records += core.batch.count;
    m_step = Step::Info; // more than one batch, or records written meanwhile
    core.lane.send(wire::LogInfoReq{}, core.now);
    return JobState::Waiting;
}

JobState ReadLogJob::giveUp(SessionCore& core, const char* why)
{
    m_failure = why;
    return finish(core);
}

JobState ReadLogJob::finish(SessionCore& core)
{
    core.logUnread = !succeeded();
    core.events.push_back(ports::LogStored{m_records, m_lost});
    core.runs.takeFromLog(0, core.events);
    return JobState::Done;
}

JobState ReadLogJob::tick(SessionCore& core)
{
    if (m_storing && core.now >= m_storeBy) {
        m_storing = false;
        return giveUp(core, "store does not answer");
    }
    return JobState::Waiting;
}

std::optional<MonoTime> ReadLogJob::wakeAt() const
{
    return m_storing ? std::optional(m_storeBy) : std::nullopt;
}

} // namespace stipple::device
