// The same exchange with QSerialPort and waitForReadyRead().
#include "tests/bench/device/bench_tools.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSerialPort>

namespace bench_device {

Samples qserialportExchange(const Exchange& exchange)
{
    int argc = 1;
    char name[] = "bench_device";
    char* argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv); // notifiers want one
    QSerialPort port(QString::fromStdString(exchange.path));
    if (!port.open(QIODevice::ReadWrite))
        return {};
    Samples samples;
    for (const auto& request : exchange.requests) {
        const auto start = nowNs();
        port.write(reinterpret_cast<const char*>(request.data()), static_cast<qint64>(request.size()));
        QByteArray answer;
        for (bool answered = false; !answered;) {
            if (!port.waitForReadyRead(1000))
                return {};
            answer += port.readAll();
            const auto at = answer.indexOf("<\x91"); // begins a response; an event begins with 0x92
            answered = at >= 0 && answer.indexOf('\n', at) > 0;
        }
        samples.push_back(static_cast<double>(nowNs() - start) * 1e-3);
    }
    return samples;
}

} // namespace bench_device
