#include "app/sleep_guard.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace stipple::app {
namespace {

const QString kLogindService = QStringLiteral("org.freedesktop.login1");
const QString kLogindPath = QStringLiteral("/org/freedesktop/login1");
const QString kLogindManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString kLogindSession = QStringLiteral("org.freedesktop.login1.Session");
const QString kDBusProperties = QStringLiteral("org.freedesktop.DBus.Properties");

} // namespace

SleepGuard::SleepGuard(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kLogindService, kLogindPath, kLogindManager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepare(bool)));
    m_bus.connect(kLogindService, kLogindPath, kLogindManager, QStringLiteral("PrepareForShutdown"), this, SLOT(onPrepare(bool)));
    inhibit(Mode::Delay);
    findSession();
}

void SleepGuard::inhibit(Mode mode)
{
    const bool block = mode == Mode::Block;
    QDBusMessage call = QDBusMessage::createMethodCall(kLogindService, kLogindPath, kLogindManager, QStringLiteral("Inhibit"));
    call << (block ? QStringLiteral("sleep:shutdown:idle:handle-lid-switch") : QStringLiteral("sleep:shutdown"))
         << QStringLiteral("Stipple") << tr("Needles can move. Stop the pen first.")
         << (block ? QStringLiteral("block") : QStringLiteral("delay"));
    auto* waits = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(waits, &QDBusPendingCallWatcher::finished, this, [this, block](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isError())
            return; // not allowed, or no logind
        if (!block)
            m_delay = reply.value();
        else if (m_pen == Pen::CanMove)
            m_block = reply.value();
    });
}

void SleepGuard::setPen(Pen pen)
{
    if (pen == m_pen)
        return;
    m_pen = pen;
    if (pen == Pen::AtRest)
        m_block.reset();
    else if (m_bus.isConnected())
        inhibit(Mode::Block);
}

void SleepGuard::letGo() { m_delay.reset(); }

void SleepGuard::onPrepare(bool begins)
{
    if (begins)
        emit ending();
    else
        inhibit(Mode::Delay); // awake again
}

void SleepGuard::findSession()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kLogindService, kLogindPath, kLogindManager, QStringLiteral("GetSessionByPID"));
    call << static_cast<quint32>(QCoreApplication::applicationPid());
    auto* waits = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(waits, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        if (reply.isError())
            return; // started outside of a login session
        m_session = reply.value().path();
        m_bus.connect(kLogindService, m_session, kLogindSession, QStringLiteral("Lock"), this, SLOT(onLock()));
        m_bus.connect(kLogindService, m_session, kLogindSession, QStringLiteral("Unlock"), this, SLOT(onUnlock()));
        m_bus.connect(kLogindService, m_session, kDBusProperties, QStringLiteral("PropertiesChanged"), this,
                      SLOT(onSessionChanged(QString, QVariantMap)));
    });
}

void SleepGuard::onLock() { setLocked(true); }
void SleepGuard::onUnlock() { setLocked(false); }

void SleepGuard::onSessionChanged(const QString& interface, const QVariantMap& changed)
{
    const auto hint = changed.constFind(QStringLiteral("LockedHint"));
    if (interface == kLogindSession && hint != changed.constEnd())
        setLocked(hint->toBool());
}

void SleepGuard::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    emit lockedChanged();
}

} // namespace stipple::app
