#include "ui/shell/pen_watch.h"

#include <variant>

namespace stipple::ui {

PenWatch::PenWatch(const Services& services, QObject* parent) : QObject(parent), m_services(services)
{
    m_now = services.pen.snapshot();
    m_handle = services.pen.observe(
        [this](const ports::PenSnapshot& snapshot) {
            m_now = snapshot;
            m_wasStale = stale();
            emit changed();
        },
        [this](const ports::PenEvent& e) {
            m_now = m_services.pen.snapshot(); // the event may be older than the newest snapshot, never newer
            emit event(e);
            if (std::holds_alternative<ports::AlarmRaised>(e) || std::holds_alternative<ports::AlarmCleared>(e))
                emit alarmsChanged();
        });
    m_age.setInterval(100);
    connect(&m_age, &QTimer::timeout, this, &PenWatch::checkAge);
    m_age.start();
}

PenWatch::~PenWatch()
{
    m_services.pen.forget(m_handle);
}

bool PenWatch::linked() const
{
    return m_now.identity.has_value() && m_now.state != safety::State::Offline
        && m_now.state != safety::State::Connecting;
}

bool PenWatch::stale() const
{
    if (!linked())
        return false;
    return !m_now.live || m_services.monoNow() - m_now.live->receivedAt > kStaleAfter;
}

bool PenWatch::simulated() const
{
    return m_services.demo || (m_now.identity && m_now.identity->simulated);
}

bool PenWatch::confirms(const ports::ZoneOrder& order) const
{
    return m_now.confirmed && *m_now.confirmed == order;
}

int PenWatch::armedSecondsLeft() const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_now.armedUntil - m_services.monoNow());
    return left.count() > 0 ? static_cast<int>(left.count()) : 0;
}

void PenWatch::checkAge()
{
    // No snapshot arrives from a silent pen, so age is looked at by the clock, not by arrivals.
    const bool isStale = stale();
    if (isStale != m_wasStale) {
        m_wasStale = isStale;
        emit changed();
    }
}

} // namespace stipple::ui
