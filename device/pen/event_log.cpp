#include "device/pen/event_log.h"

#include "device/wire/config_block.h"

#include <algorithm>
#include <limits>

namespace stipple::pen {
namespace {

using wire::LogType;

bool isRun(const wire::LogRecord& r)
{
    return r.type >= static_cast<std::uint8_t>(LogType::RunBegin) && r.type <= static_cast<std::uint8_t>(LogType::RunEnd);
}

bool isForHost(const wire::LogRecord& r)
{
    return r.type >= static_cast<std::uint8_t>(LogType::Config) && r.type <= static_cast<std::uint8_t>(LogType::Clock);
}

} // namespace

EventLog::EventLog(NvState& nv, std::uint32_t capacity) : m_nv(nv)
{
    if (m_nv.log.size() != capacity) { // a new memory
        m_nv.log.assign(capacity, {});
        m_nv.logFirst = m_nv.logAcked = m_nv.logNext;
    }
    countUnread();
}

const wire::LogRecord* EventLog::at(std::uint32_t idx) const noexcept
{
    return idx >= m_nv.logFirst && idx < m_nv.logNext ? &m_nv.log[idx % capacity()] : nullptr;
}

std::uint32_t EventLog::append(wire::LogRecord record)
{
    if (m_nv.logNext - m_nv.logFirst >= capacity()) {
        const bool acked = m_nv.logFirst < m_nv.logAcked;
        if (!acked && isRun(*at(m_nv.logFirst))) {
            countLost();
            ++m_nv.revision;
            return 0;
        }
        if (!acked) {
            countLost();
            if (isForHost(*at(m_nv.logFirst)))
                --m_unread;
        }
        ++m_nv.logFirst;
        m_nv.logAcked = std::max(m_nv.logAcked, m_nv.logFirst);
    }
    record.idx = m_nv.logNext++;
    m_nv.log[record.idx % capacity()] = record;
    if (isForHost(record))
        ++m_unread;
    ++m_nv.revision;
    return record.idx;
}

bool EventLog::nearlyFull() const noexcept { return (m_nv.logNext - m_nv.logAcked) * 10 > capacity() * 9; }

std::uint32_t EventLog::crcUpTo(std::uint32_t upto) const noexcept
{
    std::uint32_t crc = 0;
    for (std::uint32_t idx = m_nv.logAcked; idx < upto; ++idx)
        crc = wire::logRecordCrc(*at(idx), crc);
    return crc;
}

void EventLog::acknowledge(std::uint32_t upto) noexcept
{
    m_nv.logAcked = upto;
    m_nv.logLost = 0;
    countUnread();
    ++m_nv.revision;
}

void EventLog::lose(std::uint32_t n) noexcept
{
    for (; n > 0 && m_nv.logFirst < m_nv.logNext; --n) {
        if (m_nv.logFirst >= m_nv.logAcked)
            countLost();
        ++m_nv.logFirst;
    }
    m_nv.logAcked = std::max(m_nv.logAcked, m_nv.logFirst);
    countUnread();
    ++m_nv.revision;
}

void EventLog::forgetAck(std::uint32_t n) noexcept
{
    m_nv.logAcked = m_nv.logAcked - std::min(n, m_nv.logAcked - m_nv.logFirst);
    countUnread();
    ++m_nv.revision;
}

void EventLog::countUnread() noexcept
{
    m_unread = 0;
    for (std::uint32_t idx = m_nv.logAcked; idx < m_nv.logNext; ++idx)
        m_unread += isForHost(*at(idx)) ? 1U : 0U;
}

void EventLog::countLost() noexcept
{
    if (m_nv.logLost < std::numeric_limits<std::uint16_t>::max())
        ++m_nv.logLost;
}

} // namespace stipple::pen
