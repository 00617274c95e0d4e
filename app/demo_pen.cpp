#include "app/demo_pen.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace stipple::app {

DemoPen::DemoPen(QString stateFile, QObject* parent) : QObject(parent), m_stateFile(std::move(stateFile))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { emit failed(tr("The emulated pen did not answer in 5 seconds.")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoPen::readProcess);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (!m_ending && error == QProcess::FailedToStart) // whatever ends later is told by finished()
            emit failed(tr("The emulated pen could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus) {
        if (!m_ending)
            emit failed(tr("The emulated pen ended (status %1).").arg(code));
    });
    connect(&m_control, &QLocalSocket::readyRead, this, &DemoPen::readControl);
}

DemoPen::~DemoPen()
{
    m_ending = true;
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(2000))
            m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoPen::start()
{
    if (running())
        return;
    m_path.clear();
    m_output.clear();
    m_answers.clear();
    m_control.abort();
    m_process.setProgram(QCoreApplication::applicationDirPath() + "/stipple-pen");
    m_process.setArguments({"--link", linkPath(), "--control", m_folder.filePath("control"), "--state", m_stateFile, "--cartridge", "fresh", "--die-with-parent"});
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_patience.start(5000);
    m_process.start(QIODevice::ReadOnly);
}

void DemoPen::readProcess()
{
    m_output += m_process.readAllStandardOutput();
    static const QByteArray kMark = "pty: ";
    const qsizetype at = m_output.indexOf(kMark);
    const qsizetype end = at < 0 ? -1 : m_output.indexOf('\n', at);
    if (!m_path.isEmpty() || end < 0)
        return;
    m_path = QString::fromLocal8Bit(m_output.mid(at + kMark.size(), end - at - kMark.size())).trimmed();
    m_patience.stop();
    m_control.connectToServer(m_folder.filePath("control"));
    emit ready(m_path);
}

void DemoPen::pressTrigger(bool pressed) { send({{"cmd", "trigger"}, {"pressed", pressed}}); }

void DemoPen::insertFreshCartridge()
{
    const quint64 uid = QRandomGenerator::global()->generate64() | 1U;
    send({{"cmd", "cart_insert"}, {"uid", QString::number(uid, 16).rightJustified(16, '0')}});
}

void DemoPen::removeCartridge() { send({{"cmd", "cart_remove"}}); }

void DemoPen::plugCable(bool plugged) { send({{"cmd", plugged ? "replug" : "unplug"}}); }

void DemoPen::askStatus(std::function<void(const QJsonObject&)> answer)
{
    m_waiting = std::move(answer);
    send({{"cmd", "status"}});
}

void DemoPen::send(const QJsonObject& message)
{
    m_control.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    m_control.flush();
}

void DemoPen::readControl()
{
    m_answers += m_control.readAll();
    for (qsizetype end = m_answers.indexOf('\n'); end >= 0; end = m_answers.indexOf('\n')) {
        const QJsonObject answer = QJsonDocument::fromJson(m_answers.left(end)).object();
        m_answers.remove(0, end + 1);
        if (m_waiting && answer.contains("strokes_life")) {
            const auto give = std::move(*m_waiting);
            m_waiting.reset();
            give(answer);
        }
    }
}

} // namespace stipple::app
