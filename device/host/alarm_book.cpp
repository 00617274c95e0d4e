#include "device/host/alarm_book.h"

#include <algorithm>

namespace stipple::device {

using ports::Alarm;
using ports::AlarmId;
using ports::AlarmPriority;

AlarmBook::Entry* AlarmBook::find(AlarmId id, std::uint32_t detail) noexcept
{
    for (Entry& entry : m_entries)
        if (entry.used && entry.alarm.id == id && entry.alarm.detail == detail)
            return &entry;
    return nullptr;
}

void AlarmBook::raise(const Alarm& alarm, Keep keep)
{
    Entry* entry = find(alarm.id, alarm.detail);
    if (entry != nullptr) {
        const bool same = entry->alarm.priority >= alarm.priority && entry->alarm.causePresent == alarm.causePresent;
        entry->keep = std::max(entry->keep, keep);
        if (same)
            return;
        const MonoTime since = entry->alarm.since;
        const AlarmPriority priority = std::max(entry->alarm.priority, alarm.priority);
        entry->alarm = alarm;
        entry->alarm.priority = priority; // an alarm never becomes quieter by happening again
        entry->alarm.since = since;
    } else {
        for (Entry& place : m_entries)
            if (!place.used && entry == nullptr)
                entry = &place;
        if (entry == nullptr)
            entry = &*std::min_element(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
                return a.alarm.priority < b.alarm.priority;
            });
        *entry = Entry{alarm, keep, true};
    }
    m_events->push_back(ports::AlarmRaised{entry->alarm});
}

void AlarmBook::drop(Entry& entry)
{
    m_events->push_back(ports::AlarmCleared{entry.alarm.id, entry.alarm.detail});
    entry.used = false;
}

void AlarmBook::causeGone(AlarmId id, std::optional<std::uint32_t> detail)
{
    for (Entry& entry : m_entries) {
        if (!entry.used || entry.alarm.id != id || (detail && entry.alarm.detail != *detail))
            continue;
        if (entry.keep == Keep::UntilCauseGone) {
            drop(entry);
        } else if (entry.alarm.causePresent) {
            entry.alarm.causePresent = false;
            m_events->push_back(ports::AlarmRaised{entry.alarm}); // the same alarm, now clearable
        }
    }
}

void AlarmBook::allCausesGone()
{
    for (const Entry& entry : m_entries)
        if (entry.used && entry.alarm.id != AlarmId::LinkLost && entry.alarm.id != AlarmId::TimingReduced
            && entry.alarm.id != AlarmId::StopNotConfirmed)
            causeGone(entry.alarm.id, entry.alarm.detail);
}

void AlarmBook::acknowledge()
{
    for (Entry& entry : m_entries)
        if (entry.used && !entry.alarm.causePresent)
            drop(entry);
}

bool AlarmBook::has(AlarmId id) const noexcept
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [id](const Entry& e) { return e.used && e.alarm.id == id; });
}

bool AlarmBook::has(AlarmId id, std::uint32_t detail) const noexcept
{
    return std::any_of(m_entries.begin(), m_entries.end(), [id, detail](const Entry& e) {
        return e.used && e.alarm.id == id && e.alarm.detail == detail;
    });
}

bool AlarmBook::causePresent(AlarmId id) const noexcept
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [id](const Entry& e) { return e.used && e.alarm.id == id && e.alarm.causePresent; });
}

bool AlarmBook::needsAcknowledgement() const noexcept
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry& e) {
        return e.used && e.keep == Keep::UntilAcknowledged && e.alarm.priority == AlarmPriority::High;
    });
}

} // namespace stipple::device
