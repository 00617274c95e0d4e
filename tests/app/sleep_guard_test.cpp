// The guard against a logind of our own on a private bus: what it asks for, when it lets go, what it tells.
#include "app/sleep_guard.h"

#include <QDBusMessage>
#include <QtTest>

#include <QDBusContext>
#include <QDBusObjectPath>
#include <QProcess>

#include <fcntl.h>
#include <optional>
#include <unistd.h>

using stipple::app::SleepGuard;

// What the guard uses of org.freedesktop.login1. An inhibitor is a pipe: at its end we see whether it is still held.
class Logind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    struct Taken {
        QString what, mode;
        int end = -1;
        [[nodiscard]] bool held() const
        {
            char c = 0;
            return ::read(end, &c, 1) < 0; // EAGAIN: somebody still has the other end
        }
    };
    QList<Taken> taken;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        int ends[2] = {-1, -1};
        (void)!::pipe2(ends, O_CLOEXEC | O_NONBLOCK);
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        taken.push_back({what, mode, ends[0]});
        return given;
    }
    QDBusObjectPath GetSessionByPID(quint32) { return QDBusObjectPath("/org/freedesktop/login1/session/_31"); }

signals:
    void PrepareForSleep(bool begins);
    void PrepareForShutdown(bool begins);
};

class SleepGuardTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address=1"});
        if (!m_daemon.waitForStarted(5000) || !m_daemon.waitForReadyRead(5000))
            QSKIP("no dbus-daemon here");
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        m_server.emplace(QDBusConnection::connectToBus(m_address, "logind"));
        QVERIFY(m_server->registerService("org.freedesktop.login1"));
        QVERIFY(m_server->registerObject("/org/freedesktop/login1", &m_logind,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }
    void blocksOnlyWhileNeedlesCanMove() // [HAZ-014]
    {
        SleepGuard guard(QDBusConnection::connectToBus(m_address, "guard1"));
        QTRY_VERIFY(guard.available());
        QCOMPARE(m_logind.taken.last().mode, QString("delay"));
        guard.setPen(SleepGuard::Pen::CanMove);
        QTRY_VERIFY(guard.blocking());
        const auto block = m_logind.taken.last();
        QCOMPARE(block.mode, QString("block"));
        QVERIFY(block.what.contains("sleep") && block.what.contains("shutdown") && block.what.contains("handle-lid-switch"));
        QTRY_VERIFY(block.held());
        guard.setPen(SleepGuard::Pen::AtRest);
        QTRY_VERIFY(!block.held());
        QVERIFY(!guard.blocking());
    }
    void sleepWaitsUntilThePenRests() // [HAZ-014]
    {
        SleepGuard guard(QDBusConnection::connectToBus(m_address, "guard2"));
        QTRY_VERIFY(guard.available());
        const auto delay = m_logind.taken.last();
        QSignalSpy ending(&guard, &SleepGuard::ending);
        emit m_logind.PrepareForSleep(true);
        QTRY_COMPARE(ending.count(), 1);
        QVERIFY(delay.held()); // until letGo()
        guard.letGo();
        QTRY_VERIFY(!delay.held());
        emit m_logind.PrepareForSleep(false);
        QTRY_VERIFY(guard.available()); // for the next time
    }
    void aLockedScreenIsTold() // [HAZ-025]
    {
        SleepGuard guard(QDBusConnection::connectToBus(m_address, "guard3"));
        QTRY_VERIFY(guard.available());
        QTest::qWait(100); // the session was asked for
        auto changed = QDBusMessage::createSignal("/org/freedesktop/login1/session/_31", "org.freedesktop.DBus.Properties", "PropertiesChanged");
        changed << QString("org.freedesktop.login1.Session") << QVariantMap{{"LockedHint", true}} << QStringList();
        QVERIFY(m_server->send(changed));
        QTRY_VERIFY(guard.locked());
        QVERIFY(m_server->send(QDBusMessage::createSignal("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Unlock")));
        QTRY_VERIFY(!guard.locked());
    }
    void withoutABusNothingHappens()
    {
        SleepGuard guard(QDBusConnection("nowhere"));
        guard.setPen(SleepGuard::Pen::CanMove);
        guard.letGo();
        QVERIFY(!guard.available());
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_daemon.kill();
        m_daemon.waitForFinished(2000);
    }

private:
    QProcess m_daemon;
    QString m_address;
    std::optional<QDBusConnection> m_server;
    Logind m_logind;
};

QTEST_GUILESS_MAIN(SleepGuardTest)
#include "sleep_guard_test.moc"
