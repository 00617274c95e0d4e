// Purpose: alarm conditions and their signals: raised once, kept until the cause is gone and, where it ended or
//          could have ended a run, until a person acknowledged it.
// Thread: link thread; other threads learn of it by events, which are never coalesced or dropped.
// Failure: a full book (never with 32 places and 13 + 32 kinds in practice) keeps the higher priority. HAZ-024
#pragma once

#include "core/ports/pen.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace stipple::device {

enum class Keep : std::uint8_t { UntilCauseGone, UntilAcknowledged };

class AlarmBook {
public:
    explicit AlarmBook(std::vector<ports::PenEvent>& events) noexcept : m_events(&events) {}

    void raise(const ports::Alarm& alarm, Keep keep);
    void causeGone(ports::AlarmId id, std::optional<std::uint32_t> detail = std::nullopt);
    void allCausesGone(); // the line is closed: nothing is active any more, acknowledgements stay due
    void acknowledge();   // by a person; what still has its cause stays
    [[nodiscard]] bool has(ports::AlarmId id) const noexcept;
    [[nodiscard]] bool has(ports::AlarmId id, std::uint32_t detail) const noexcept;
    [[nodiscard]] bool causePresent(ports::AlarmId id) const noexcept;
    [[nodiscard]] bool needsAcknowledgement() const noexcept; // any high alarm kept for a person

private:
    struct Entry {
        ports::Alarm alarm{};
        Keep keep{};
        bool used = false;
    };
    [[nodiscard]] Entry* find(ports::AlarmId id, std::uint32_t detail) noexcept;
    void drop(Entry& entry);

    std::vector<ports::PenEvent>* m_events;
    std::array<Entry, 32> m_entries{};
};

} // namespace stipple::device
