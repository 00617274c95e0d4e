// libmodbus RTU asking the same pen on the same pseudo-terminal for the same STATUS: the pen's thread hears and answers
// in Modbus frames. FC23 with two registers written: 17 bytes there (STATUS has 18), 77 back (STATUS has 78).
#include "tests/bench/device/bench_tools.h"

#include "tests/device/host/pty_pen.h"

#include <array>
#include <cstring>
#include <modbus.h>
#include <vector>

namespace bench_device {
namespace {

constexpr int kWritten = 2, kRead = 36;
constexpr std::size_t kRequest = 11 + 2 * kWritten + 2, kAnswer = 3 + 2 * kRead + 2;
constexpr std::size_t kStatus = 78; // as PenLink's frame

constexpr std::array<std::uint16_t, 256> crcTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned i = 0; i < table.size(); ++i) {
        unsigned crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
        table[i] = static_cast<std::uint16_t>(crc);
    }
    return table;
}

std::uint16_t crc16(std::span<const std::uint8_t> bytes)
{
    static constexpr auto kTable = crcTable();
    std::uint16_t crc = 0xFFFF;
    for (const std::uint8_t byte : bytes)
        crc = static_cast<std::uint16_t>(crc >> 8U ^ kTable[(crc ^ byte) & 0xFFU]);
    return crc;
}

// The translator at the pen's end: each whole request becomes the next STATUS, its answer the registers.
class ModbusTongue {
public:
    ModbusTongue(stipple::device::test::PtyPen& pen, const Exchange& exchange) : m_pen(pen), m_requests(exchange.requests)
    {
        pen.speak([this](std::span<const std::uint8_t> bytes) { return heard(bytes); },
                  [this](std::span<const std::uint8_t> bytes) { return said(bytes); });
    }
    ~ModbusTongue() { m_pen.speak({}, {}); }

private:
    std::span<const std::uint8_t> heard(std::span<const std::uint8_t> bytes)
    {
        const std::size_t n = std::min(bytes.size(), m_in.size() - m_have);
        std::memcpy(m_in.data() + m_have, bytes.data(), n);
        m_have += n;
        if (m_have < kRequest || m_next == m_requests.size())
            return {};
        m_have = 0;
        const std::uint16_t crc = crc16(std::span(m_in).first(kRequest - 2));
        const bool good = m_in[kRequest - 2] == (crc & 0xFFU) && m_in[kRequest - 1] == crc >> 8U;
        return good ? std::span<const std::uint8_t>(m_requests[m_next++]) : std::span<const std::uint8_t>();
    }
    std::span<const std::uint8_t> said(std::span<const std::uint8_t> frame)
    {
        if (frame.size() != kStatus || frame[0] != 0x3C || frame[1] != 0x91)
            return {}; // telemetry: a Modbus slave does not speak first
        m_out[0] = m_in[0];
        m_out[1] = m_in[1];
        m_out[2] = 2 * kRead;
        std::memcpy(m_out.data() + 3, frame.data() + 2, 2 * kRead);
        const std::uint16_t crc = crc16(std::span(m_out).first(kAnswer - 2));
        m_out[kAnswer - 2] = static_cast<std::uint8_t>(crc & 0xFFU);
        m_out[kAnswer - 1] = static_cast<std::uint8_t>(crc >> 8U);
        return m_out;
    }

    stipple::device::test::PtyPen& m_pen;
    const std::vector<std::vector<std::uint8_t>>& m_requests;
    std::array<std::uint8_t, kRequest> m_in{};
    std::array<std::uint8_t, kAnswer> m_out{};
    std::size_t m_have = 0, m_next = 0;
};

} // namespace

Samples modbusExchange(const Exchange& exchange)
{
    const ModbusTongue tongue(*exchange.pen, exchange);
    Samples samples;
    modbus_t* client = modbus_new_rtu(exchange.path.c_str(), 115200, 'N', 8, 1);
    if (client != nullptr && modbus_set_slave(client, 1) == 0 && modbus_connect(client) == 0) {
        std::array<std::uint16_t, kRead> registers{};
        const std::array<std::uint16_t, kWritten> written{};
        for (std::size_t i = 0; i < exchange.requests.size(); ++i) {
            const auto start = nowNs();
            if (modbus_write_and_read_registers(client, 0, kWritten, written.data(), 0, kRead, registers.data()) != kRead)
                break;
            samples.push_back(static_cast<double>(nowNs() - start) * 1e-3);
        }
        modbus_close(client);
    }
    modbus_free(client);
    return samples.size() == exchange.requests.size() ? samples : Samples{};
}

} // namespace bench_device
