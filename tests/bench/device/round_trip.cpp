// STATUS there and back: through the whole device layer (command, session, frame, stream, poll, deframe, decode, event),
// as raw calls with the same bytes on the same pseudo-terminal, and with other libraries. Twice: with the asking thread
// and the pen each on a processor of its own, as a real pen is a computer of its own; and as the scheduler places them.
// Where it puts both ends and the kernel's worker between them is most of the time there, changes from one minute to the
// next, and is not in the hands of any contender.
#include "tests/bench/device/bench_tools.h"
#include "tests/bench/device/quiet.h"

#include "device/host/pen_link.h"
#include "device/wire/deframer.h"
#include "device/wire/messages.h"
#include "tests/device/host/pty_pen.h"

#include <algorithm>
#include <condition_variable>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <mutex>
#include <poll.h>
#include <random>
#include <sched.h>
#include <thread>
#include <unistd.h>

namespace bench_device {

using namespace stipple;
using namespace std::chrono_literals;

namespace {

// The slave of the pen's pseudo-terminal, held open so that the pen sees one unbroken line.
class Held {
public:
    explicit Held(const std::string& path) : m_fd(::open(path.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)) {}
    ~Held() { ::close(m_fd); }
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

struct FindHello {
    std::optional<wire::HelloRsp> hello;
    void onStop() {}
    void onDrop(wire::DropReason) {}
    void onFrame(const wire::Frame& frame)
    {
        if (const auto rsp = wire::decode<wire::HelloRsp>(frame))
            hello = *rsp;
    }
};

// A session that takes over whatever was there, and its STATUS requests, ready to be sent.
std::optional<Exchange> prepare(const Held& line, device::test::PtyPen& pen, int count, std::uint32_t nonce)
{
    wire::HelloReq req;
    req.host_major_min = req.host_major_max = wire::kMajor;
    req.flags = wire::hello_flag::kTakeOver;
    req.host_nonce = nonce;
    const auto hello = wire::encode({1, 0}, req);
    wire::Deframer deframer(wire::Receiver::Host);
    FindHello found;
    for (int tries = 0; tries < 200; ++tries) {
        // Again after a while: a pen that has not yet seen the line come up did not hear it.
        if (tries % 50 == 0 && ::write(line.fd(), hello.bytes().data(), hello.bytes().size()) < 0)
            return std::nullopt;
        pollfd p{line.fd(), POLLIN, 0};
        ::poll(&p, 1, 10);
        std::uint8_t bytes[512];
        const ssize_t n = ::read(line.fd(), bytes, sizeof bytes);
        if (n > 0)
            deframer.feed(std::span(bytes, static_cast<std::size_t>(n)), found);
        if (!found.hello || found.hello->host_nonce != nonce)
            continue;
        Exchange exchange{&pen, pen.path(), {}};
        for (int i = 0; i < count; ++i) {
            const auto frame = wire::encode({static_cast<std::uint16_t>(2 + i), found.hello->sid}, wire::StatusReq{});
            exchange.requests.emplace_back(frame.bytes().begin(), frame.bytes().end());
        }
        return exchange;
    }
    return std::nullopt;
}

// From the call that asks to the event that tells the end. From the second exchange on the link thread itself asks, as
// soon as the last one has ended: the raw loop does the same.
Samples deviceLayer(const std::string& path, int count)
{
    Samples samples;
    samples.reserve(static_cast<std::size_t>(count));
    std::mutex mutex;
    std::condition_variable done;
    bool ready = false, over = false;
    device::PenLink* self = nullptr;
    std::int64_t from = 0;
    const auto ask = [&] {
        from = nowNs();
        return self->selfTest();
    };
    device::PenLinkOptions options;
    options.findPath = device::fixedPath(path);
    options.wantRealtime = false; // as the others
    options.storeLog = [](const device::LogBatch&) { return true; };
    options.onEvent = [&](const ports::PenEvent& event) {
        if (const auto* state = std::get_if<ports::StateChanged>(&event))
            if (state->to == safety::State::Ready || state->to == safety::State::Stopped) {
                const std::lock_guard lock(mutex);
                ready = true;
                done.notify_one();
            }
        const auto* ended = std::get_if<ports::CommandEnded>(&event);
        if (ended == nullptr || ended->command != ports::Command::SelfTest)
            return;
        if (ended->outcome == ports::Outcome::Done)
            samples.push_back(static_cast<double>(nowNs() - from) * 1e-3);
        if (samples.size() < static_cast<std::size_t>(count)) {
            (void)ask();
            return;
        }
        const std::lock_guard lock(mutex);
        over = true;
        done.notify_one();
    };
    device::PenLink link(std::move(options));
    self = &link;
    link.start();
    std::unique_lock lock(mutex);
    if (!done.wait_for(lock, 10s, [&] { return ready; }) || !ask())
        return {};
    const bool whole = done.wait_for(lock, 120s, [&] { return over; });
    lock.unlock();
    link.shutdown();
    return whole ? samples : Samples{};
}

} // namespace

Samples rawExchange(const Exchange& exchange)
{
    const Held line(exchange.path);
    Samples samples;
    for (const auto& request : exchange.requests) {
        const auto start = nowNs();
        if (::write(line.fd(), request.data(), request.size()) < 0)
            return {};
        std::uint8_t bytes[512];
        std::size_t have = 0;
        bool answered = false;
        while (!answered) {
            pollfd p{line.fd(), POLLIN, 0};
            if (::poll(&p, 1, 1000) <= 0)
                return {};
            const ssize_t n = ::read(line.fd(), bytes + have, sizeof bytes - have);
            if (n <= 0)
                return {};
            // '<' 0x91 begins a response, '<' 0x92 an event of the session.
            for (const std::size_t end = have + static_cast<std::size_t>(n); have < end; ++have)
                answered = answered || (bytes[have] == 0x0A && have >= 77 && bytes[have - 77] == 0x3C && bytes[have - 76] == 0x91);
            if (have > sizeof bytes - 128)
                have = 0;
        }
        samples.push_back(static_cast<double>(nowNs() - start) * 1e-3);
    }
    return samples;
}

Samples pyserialExchange(const Exchange& exchange)
{
    const std::string file = "/tmp/stipple-bench-" + std::to_string(::getpid()) + ".hex";
    {
        std::ofstream out(file);
        char text[4];
        for (const auto& request : exchange.requests) {
            for (const std::uint8_t byte : request) {
                std::snprintf(text, sizeof text, "%02x", byte);
                out << text;
            }
            out << '\n';
        }
    }
    Samples samples;
    FILE* pipe = ::popen(("/usr/bin/python3 " STIPPLE_BENCH_DIR "/peer_pyserial.py " + exchange.path + " " + file + " 2>/dev/null").c_str(), "r");
    for (double us = 0; pipe != nullptr && std::fscanf(pipe, "%lf", &us) == 1;)
        samples.push_back(us);
    if (pipe != nullptr)
        ::pclose(pipe);
    ::unlink(file.c_str());
    return samples;
}

namespace {

enum class Placement { OwnProcessors, Scheduler };

// Until the end of the scope; threads and programs started in it inherit it.
class OnProcessor {
public:
    OnProcessor(Placement placement, unsigned which)
    {
        CPU_ZERO(&m_before);
        m_bound = placement == Placement::OwnProcessors && std::thread::hardware_concurrency() > which
            && ::sched_getaffinity(0, sizeof m_before, &m_before) == 0;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(which, &one);
        m_bound = m_bound && ::sched_setaffinity(0, sizeof one, &one) == 0;
    }
    ~OnProcessor()
    {
        if (m_bound)
            (void)::sched_setaffinity(0, sizeof m_before, &m_before);
    }
    OnProcessor(const OnProcessor&) = delete;
    OnProcessor& operator=(const OnProcessor&) = delete;

private:
    cpu_set_t m_before{};
    bool m_bound = false;
};

bool compare(Placement placement, int passes, int count)
{
    std::optional<device::test::PtyPen> held;
    {
        const OnProcessor own(placement, 1);
        held.emplace();
    }
    device::test::PtyPen& pen = *held;
    const OnProcessor own(placement, 0);
    std::vector<Samples> raw, ours, python, qt, modbus;
    std::uint32_t nonce = 1000;
    const auto with = [&](std::vector<Samples>& into, Samples (*client)(const Exchange&)) {
        const Held line(pen.path());
        std::this_thread::sleep_for(20ms); // the pen sees the line come up, as hosts let it
        if (const auto exchange = prepare(line, pen, count, ++nonce)) // in a thread of its own, as the link thread is
            std::jthread([&] { into.push_back(client(*exchange)); }).join();
    };
    struct Contender {
        std::vector<Samples>* into;
        std::function<void()> turn;
    };
    std::vector<Contender> contenders{
        {&raw, [&] { with(raw, rawExchange); }},
        {&ours, [&] { ours.push_back(deviceLayer(pen.path(), count)); }},
#ifdef STIPPLE_HAS_QSERIALPORT
        {&qt, [&] { with(qt, qserialportExchange); }},
#endif
#ifdef STIPPLE_HAS_MODBUS
        {&modbus, [&] { with(modbus, modbusExchange); }},
#endif
        {&python, [&] { with(python, pyserialExchange); }},
    };
    // Short turns, each round in another order: what else the machine does then meets everyone alike.
    std::mt19937 random(11);
    Quiet quiet;
    for (int pass = 0; pass < passes; ++pass) {
        std::shuffle(contenders.begin(), contenders.end(), random);
        for (const Contender& contender : contenders) {
            const auto drop = [&contender] {
                if (!contender.into->empty())
                    contender.into->pop_back();
            };
            quiet.take(contender.turn, drop);
        }
    }
    head(placement == Placement::OwnProcessors ? "STATUS there and back, each end on a processor of its own, middle of the passes"
                                               : "STATUS there and back, as the scheduler places them, middle of the passes", "us");
    const Figures limit = middleOf(raw), us = middleOf(ours);
    line("raw write, poll, read (the limit)", limit);
    line("Stipple's device layer", us);
    line("pyserial", middleOf(python));
    line("QSerialPort", middleOf(qt));
    line("libmodbus RTU, FC23, 17 B / 77 B", middleOf(modbus));
    quiet.tell();
    if (limit.n == 0 || us.n == 0)
        return false;
    verdict("device layer / raw, p50", us.p50 / limit.p50, 1.3);
    verdict("device layer / raw, p99", us.p99 / limit.p99, 1.5);
    return us.p50 / limit.p50 <= 1.3 && us.p99 / limit.p99 <= 1.5;
}

} // namespace

int roundTrip(int passes, int count)
{
    const bool own = compare(Placement::OwnProcessors, passes, count);
    const bool free = compare(Placement::Scheduler, passes, count);
    return own && free ? 0 : 1;
}

} // namespace bench_device
