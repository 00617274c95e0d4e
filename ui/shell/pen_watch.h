// Purpose: the pen as Qt signals for the whole window, plus the one judgement the window makes itself: stale.
// Thread: UI thread.
// Units: milliseconds.
// Failure: a live value older than 500 ms is stale: it must be shown as "– –", never as a number. HAZ-033
#pragma once

#include "ui/shell/services.h"

#include <QObject>
#include <QTimer>

namespace stipple::ui {

inline constexpr std::chrono::milliseconds kStaleAfter{500};

class PenWatch : public QObject {
    Q_OBJECT
public:
    explicit PenWatch(const Services& services, QObject* parent = nullptr);
    ~PenWatch() override;

    [[nodiscard]] const ports::PenSnapshot& now() const { return m_now; }
    [[nodiscard]] ports::PenPort& port() const { return m_services.pen; }
    [[nodiscard]] bool linked() const;   // identity known and not Offline
    [[nodiscard]] bool stale() const;    // linked, but telemetry is too old to show
    [[nodiscard]] bool simulated() const;
    // The pen read back exactly what was asked, and this is it.
    [[nodiscard]] bool confirms(const ports::ZoneOrder& order) const;
    [[nodiscard]] int armedSecondsLeft() const;

signals:
    void changed();                              // a new snapshot, at most 30 a second, or became stale
    void event(const stipple::ports::PenEvent& event); // each one, in order
    void alarmsChanged();

private:
    void checkAge();

    const Services& m_services;
    ports::PenSnapshot m_now;
    bool m_wasStale = false;
    int m_handle = 0;
    QTimer m_age;
};

} // namespace stipple::ui
