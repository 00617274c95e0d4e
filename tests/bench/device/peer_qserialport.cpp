// The same exchange with QSerialPort and waitForReadyRead(); the answer is deframed, checked and decoded, as any program
// on it would have to, with our own codec.
#include "tests/bench/device/bench_tools.h"

#include "device/wire/deframer.h"
#include "device/wire/messages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSerialPort>

namespace bench_device {
namespace {

struct Answer {
    bool seen = false;
    void onStop() {}
    void onDrop(stipple::wire::DropReason) {}
    void onFrame(const stipple::wire::Frame& frame) { seen = seen || stipple::wire::decode<stipple::wire::StatusRsp>(frame).has_value(); }
};

} // namespace

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
    stipple::wire::Deframer deframer(stipple::wire::Receiver::Host);
    Answer answer;
    for (const auto& request : exchange.requests) {
        const auto start = nowNs();
        port.write(reinterpret_cast<const char*>(request.data()), static_cast<qint64>(request.size()));
        for (answer.seen = false; !answer.seen;) {
            if (!port.waitForReadyRead(1000))
                return {};
            const QByteArray got = port.readAll();
            deframer.feed({reinterpret_cast<const std::uint8_t*>(got.constData()), static_cast<std::size_t>(got.size())}, answer);
        }
        samples.push_back(static_cast<double>(nowNs() - start) * 1e-3);
    }
    return samples;
}

} // namespace bench_device
