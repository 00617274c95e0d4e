// Purpose: starts and ends the emulated pen of the demo clinic, and works its trigger, cartridge and cable through
//          its control socket, as a hand would. Never used with a real clinic.
// Thread: UI thread.
// Failure: started() is followed by failed(sentence) when the program is missing, ends, or says nothing in 5 s.
#pragma once

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <optional>

namespace stipple::app {

class DemoPen : public QObject {
    Q_OBJECT
public:
    explicit DemoPen(QString stateFile, QObject* parent = nullptr);
    ~DemoPen() override;

    void start();                   // again, too, after it ended
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }
    // A link that always points at the pen, also after the cable was pulled and plugged in again.
    [[nodiscard]] QString linkPath() const { return m_folder.filePath("pen"); }
    [[nodiscard]] QString path() const { return m_path; } // of the pseudo-terminal, empty until ready
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

    void pressTrigger(bool pressed);
    void insertFreshCartridge();
    void removeCartridge();
    void plugCable(bool plugged);
    // The emulator's own truth, for the walk's comparison only.
    void askStatus(std::function<void(const QJsonObject&)> answer);

signals:
    void ready(const QString& path);
    void failed(const QString& sentence);

private:
    void readProcess();
    void readControl();
    void send(const QJsonObject& message);

    QString m_stateFile;
    QTemporaryDir m_folder;
    QProcess m_process;
    QLocalSocket m_control;
    QTimer m_patience;
    QString m_path;
    QByteArray m_output, m_answers;
    std::optional<std::function<void(const QJsonObject&)>> m_waiting;
    bool m_ending = false;
};

} // namespace stipple::app
