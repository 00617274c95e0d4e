// The reactor against a pen on a pseudo-terminal: one treatment with real threads and real time.
#include "pty_pen.h"

#include "device/host/pen_link.h"

#include <catch2/catch.hpp>
#include <mutex>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;
using namespace stipple::ports;
using safety::State;
using namespace std::chrono_literals;

namespace {

class Bench {
public:
    explicit Bench(const std::string& path)
    {
        PenLinkOptions options;
        options.findPath = fixedPath(path);
        options.onEvent = [this](const PenEvent& event) {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
        };
        options.storeLog = [this](const LogBatch& batch) {
            const std::lock_guard lock(m_mutex);
            m_stored += batch.count;
            return true;
        };
        m_link = std::make_unique<PenLink>(std::move(options));
        m_window = std::jthread([this](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                m_link->uiAlive(monotonicNow());
                std::this_thread::sleep_for(50ms);
            }
        });
        m_link->start();
    }
    ~Bench()
    {
        m_link->shutdown();
        m_window.request_stop();
        m_window.join();
        m_link.reset();
    }
    PenLink& link() { return *m_link; }
    State state() const { return m_link->snapshot().state; }
    bool until(State state, std::chrono::milliseconds limit = 4s)
    {
        const MonoTime end = monotonicNow() + limit;
        while (this->state() != state && monotonicNow() < end)
            std::this_thread::sleep_for(2ms);
        return this->state() == state;
    }
    std::vector<PenEvent> events()
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    template <class E> std::vector<E> all()
    {
        std::vector<E> found;
        for (const PenEvent& event : events())
            if (const E* e = std::get_if<E>(&event))
                found.push_back(*e);
        return found;
    }
    std::uint32_t stored()
    {
        const std::lock_guard lock(m_mutex);
        return m_stored;
    }

private:
    std::mutex m_mutex;
    std::vector<PenEvent> m_events;
    std::uint32_t m_stored = 0;
    std::unique_ptr<PenLink> m_link;
    std::jthread m_window;
};

ZoneOrder order()
{
    ZoneOrder o;
    o.segment.bytes[0] = 2;
    o.zoneTag = 7;
    o.planHash = 42;
    o.depth = 500_um;
    o.depthLimit = 700_um;
    o.rate = 7000_spm;
    o.rateLimit = 7500_spm;
    o.strokesMax = 5000;
    o.runTimeMaxS = 300;
    o.cartridge = {1, 2, 3, 4, 5, 6, 7, 8};
    return o;
}

} // namespace

TEST_CASE("one treatment over a pseudo-terminal")
{
    PtyPen pen;
    Bench bench(pen.path());
    REQUIRE(bench.until(State::Ready));
    CHECK(bench.stored() > 0);
    REQUIRE(bench.link().load(order()));
    REQUIRE(bench.until(State::Verified));
    bench.link().arm();
    REQUIRE(bench.until(State::Armed));
    pen.with([](pen::PenCore& core) { core.setTrigger(true); });
    REQUIRE(bench.until(State::Running));
    std::this_thread::sleep_for(1200ms);
    CHECK(bench.state() == State::Running);
    bench.link().requestStop();
    REQUIRE(bench.until(State::Stopped, 500ms));
    std::this_thread::sleep_for(300ms);
    const auto told = bench.all<RunDelivered>();
    REQUIRE_FALSE(told.empty());
    CHECK(told.back().fromLog);
    CHECK(told.back().strokes == pen.snapshot().strokesRun);
    CHECK(told.back().strokes > 50);
    bench.link().clear();
    REQUIRE(bench.until(State::Ready));
    CHECK_FALSE(pen.snapshot().motorEnergised);
}
