#include "device/host/log_keeper.h"

#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace stipple::device {

LogKeeper::LogKeeper(StoreLogFn store, std::function<void()> wake)
    : m_store(std::move(store)), m_wake(std::move(wake)), m_event(::eventfd(0, EFD_CLOEXEC)),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

LogKeeper::~LogKeeper()
{
    m_thread.request_stop();
    (void)::eventfd_write(m_event, 1);
    m_thread.join();
    ::close(m_event);
}

bool LogKeeper::offer(const LogBatch& batch) noexcept
{
    if (m_slot.load(std::memory_order_acquire) == Slot::Full)
        return false;
    m_batch = batch;
    m_slot.store(Slot::Full, std::memory_order_release);
    return ::eventfd_write(m_event, 1) == 0;
}

std::optional<LogKeeper::Answer> LogKeeper::take() noexcept
{
    if (m_slot.load(std::memory_order_acquire) != Slot::Answered)
        return std::nullopt;
    const Answer answer{m_batch.uptoIdx(), m_durable};
    m_slot.store(Slot::Empty, std::memory_order_release);
    return answer;
}

void LogKeeper::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        eventfd_t count = 0;
        if (::eventfd_read(m_event, &count) != 0)
            continue;
        if (m_slot.load(std::memory_order_acquire) != Slot::Full)
            continue;
        try {
            m_durable = m_store ? m_store(m_batch) : false;
        } catch (...) { // whatever the store threw: not durable
            m_durable = false;
        }
        m_slot.store(Slot::Answered, std::memory_order_release);
        m_wake();
    }
}

} // namespace stipple::device
