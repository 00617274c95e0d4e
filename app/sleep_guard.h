// Purpose: the computer must not fall asleep, lock or shut down over moving needles: holds logind's block inhibitor
//          while the motor can run, and always a delay inhibitor, so that the pen is stopped first (PENLINK §11.1).
// Thread: UI thread. Every call to logind is asynchronous; nothing here waits.
// Failure: without logind (no system bus, a container) available() is false: the pen's own lease still stops it. HAZ-014
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace stipple::app {

class SleepGuard : public QObject {
    Q_OBJECT
public:
    explicit SleepGuard(const QDBusConnection& bus = QDBusConnection::systemBus(), QObject* parent = nullptr);

    enum class Pen { AtRest, CanMove };
    void setPen(Pen pen);                       // CanMove: sleep, idle, lid and shutdown are blocked
    void letGo();                               // the pen is at rest: what waits for us may go on
    [[nodiscard]] bool locked() const { return m_locked; } // a locked screen hides STOP. HAZ-025
    [[nodiscard]] bool available() const { return m_delay.has_value(); }
    [[nodiscard]] bool blocking() const { return m_block.has_value(); }

signals:
    void ending();        // sleep or shutdown is near: stop the pen, then letGo()
    void lockedChanged(); // of the screen

private slots:
    void onPrepare(bool begins);
    void onLock();
    void onUnlock();
    void onSessionChanged(const QString& interface, const QVariantMap& changed);

private:
    enum class Mode { Block, Delay };
    void inhibit(Mode mode);
    void findSession();
    void setLocked(bool locked);

    QDBusConnection m_bus;
    QString m_session; // object path
    Pen m_pen = Pen::AtRest;
    bool m_locked = false;
    std::optional<QDBusUnixFileDescriptor> m_block, m_delay; // an inhibitor lasts as long as its descriptor is open
};

} // namespace stipple::app
