#include "bench.h"

namespace stipple::device::test {

using namespace stipple::ports;
using safety::State;
using namespace std::chrono_literals;

Bench::Bench(const std::string& path, PenLinkOptions options)
{
    options.findPath = fixedPath(path);
    options.onEvent = [this](const PenEvent& event) {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(event);
    };
    options.storeLog = [this](const LogBatch& batch) {
        const std::lock_guard lock(m_mutex);
        m_stored += batch.count;
        return true;
    };
    m_link = std::make_unique<PenLink>(std::move(options));
    m_window = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            if (windowAlive)
                m_link->uiAlive(monotonicNow());
            std::this_thread::sleep_for(25ms);
        }
    });
    m_link->start();
}

Bench::~Bench()
{
    m_link->shutdown();
    m_window.request_stop();
    m_window.join();
}

bool Bench::until(State wanted, std::chrono::milliseconds limit)
{
    const MonoTime end = monotonicNow() + limit;
    while (state() != wanted && monotonicNow() < end)
        std::this_thread::sleep_for(1ms);
    return state() == wanted;
}

bool Bench::untilAlarm(AlarmId id, AlarmPriority atLeast, std::chrono::milliseconds limit)
{
    const MonoTime end = monotonicNow() + limit;
    while (monotonicNow() < end) {
        {
            const std::lock_guard lock(m_mutex);
            if (raisedIn(m_events, id, atLeast))
                return true;
        }
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

bool Bench::bringToArmed(const ZoneOrder& zone)
{
    if (!until(State::Ready))
        return false;
    ZoneOrder order = zone;
    if (const auto cartridge = m_link->snapshot().cartridge)
        order.cartridge = cartridge->uid;
    for (int attempt = 0; attempt < 3; ++attempt) { // a loaded machine may lose an answer, and with it the link
        if (m_link->load(order) && until(State::Verified, 2s) && m_link->arm() && until(State::Armed, 2s))
            return true;
        if (state() == State::Stopped)
            m_link->clear();
        (void)until(State::Ready, 3s);
    }
    return false;
}

std::optional<RunDelivered> Bench::lastDelivered()
{
    const std::lock_guard lock(m_mutex);
    return lastOf<RunDelivered>(m_events);
}

std::uint32_t Bench::stored()
{
    const std::lock_guard lock(m_mutex);
    return m_stored;
}

} // namespace stipple::device::test
