// Purpose: the pen's event log (§5.6): append, read, acknowledge, what happens when it is full.
// Thread: pen core only.
// Units: record indices; BCRC over the wire bytes of records.
// Failure: append gives 0 when the record could not be written (full of unacknowledged run records).
// HAZ-018: run records that the host has not acknowledged are never overwritten.
#pragma once

#include "device/pen/nv_state.h"

#include <cstdint>
#include <optional>

namespace stipple::pen {

class EventLog {
public:
    EventLog(NvState& nv, std::uint32_t capacity);

    // Sets idx and stores; gives the idx, or 0 when it was lost.
    std::uint32_t append(wire::LogRecord record);

    [[nodiscard]] const wire::LogRecord* at(std::uint32_t idx) const noexcept; // nullptr outside first..next
    [[nodiscard]] std::uint32_t first() const noexcept { return m_nv.logFirst; }
    [[nodiscard]] std::uint32_t next() const noexcept { return m_nv.logNext; }
    [[nodiscard]] std::uint32_t acked() const noexcept { return m_nv.logAcked; }
    [[nodiscard]] std::uint16_t lost() const noexcept { return m_nv.logLost; }

    [[nodiscard]] std::uint32_t room() const noexcept { return capacity() - (m_nv.logNext - m_nv.logAcked); } // unacked fit
    [[nodiscard]] bool nearlyFull() const noexcept; // > 90 % unacknowledged: no arming
    [[nodiscard]] bool unreadRecords() const noexcept { return m_unread > 0; } // of type 4–14

    // BCRC of records acked()..upto.
    [[nodiscard]] std::uint32_t crcUpTo(std::uint32_t upto) const noexcept;
    void acknowledge(std::uint32_t upto) noexcept; // also sets lost to 0

    // Makes `n` records vanish (fault injection).
    void lose(std::uint32_t n) noexcept;
    // The last `n` acknowledgements never happened (fault injection): the host sees records it already has.
    void forgetAck(std::uint32_t n) noexcept;

private:
    [[nodiscard]] std::uint32_t capacity() const noexcept { return static_cast<std::uint32_t>(m_nv.log.size()); }
    void countUnread() noexcept;
    void countLost() noexcept;

    NvState& m_nv;
    std::uint32_t m_unread = 0;
};

} // namespace stipple::pen
