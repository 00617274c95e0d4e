// libmodbus RTU: FC03 of 36 registers, with a server that answers as soon as the request is whole.
#include "tests/bench/device/bench_tools.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <modbus.h>
#include <poll.h>
#include <stop_token>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace bench_device {
namespace {

std::uint16_t crc16(const std::uint8_t* data, std::size_t n)
{
    std::uint16_t crc = 0xFFFF;
    for (std::size_t i = 0; i < n; ++i) {
        crc = static_cast<std::uint16_t>(crc ^ data[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<std::uint16_t>((crc & 1) != 0 ? (crc >> 1) ^ 0xA001 : crc >> 1);
    }
    return crc;
}

void serve(int master, const std::stop_token& stop)
{
    constexpr std::size_t kRequest = 8, kBytes = 72;
    std::array<std::uint8_t, 256> in{};
    std::size_t have = 0;
    while (!stop.stop_requested()) {
        pollfd p{master, POLLIN, 0};
        if (::poll(&p, 1, 20) <= 0)
            continue;
        const ssize_t n = ::read(master, in.data() + have, in.size() - have);
        have += n > 0 ? static_cast<std::size_t>(n) : 0;
        if (have < kRequest)
            continue;
        have = 0;
        std::array<std::uint8_t, 3 + kBytes + 2> out{in[0], in[1], kBytes};
        const std::uint16_t crc = crc16(out.data(), 3 + kBytes);
        out[3 + kBytes] = static_cast<std::uint8_t>(crc & 0xFF);
        out[4 + kBytes] = static_cast<std::uint8_t>(crc >> 8);
        (void)!::write(master, out.data(), out.size());
    }
}

} // namespace

Samples modbusExchange(int count)
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
        return {};
    std::jthread server([master](const std::stop_token& stop) { serve(master, stop); });
    Samples samples;
    modbus_t* client = modbus_new_rtu(::ptsname(master), 115200, 'N', 8, 1);
    if (client != nullptr && modbus_set_slave(client, 1) == 0 && modbus_connect(client) == 0) {
        std::array<std::uint16_t, 36> registers{};
        for (int i = 0; i < count; ++i) {
            const auto start = nowNs();
            if (modbus_read_registers(client, 0, 36, registers.data()) != 36)
                break;
            samples.push_back(static_cast<double>(nowNs() - start) * 1e-3);
        }
        modbus_close(client);
    }
    modbus_free(client);
    server.request_stop();
    server.join();
    ::close(master);
    return samples.size() == static_cast<std::size_t>(count) ? samples : Samples{};
}

} // namespace bench_device
