// The controller against a real pen core over a line that this script bends: bytes lost, changed, doubled and made up,
// frames of the running session with any content, commands in any order, a window and a store that fail.
// Aborts when the host sends a bad frame, gives a run permit without its reasons (H1), or asks for no wake-up (H3);
// when a STOP is not on the wire at once; and when the same inputs give other outputs a second time.
#include "device/host/output_hash.h"
#include "tests/device/host/desk.h"
#include "tests/fuzz/script.h"

#include <cstdlib>

using namespace stipple;
using namespace stipple::device;
using namespace stipple::device::test;

namespace {

// What the host says, as the pen hears it.
struct Listener {
    std::uint32_t sid = 0;
    void onStop() {}
    void onDrop(wire::DropReason) { std::abort(); }
    void onFrame(const wire::Frame& frame)
    {
        if (frame.header.sid != 0)
            sid = frame.header.sid;
        const auto beat = wire::decode<wire::Heartbeat>(frame);
        constexpr std::uint8_t kReasons = wire::permit::kUiAlive | wire::permit::kRecorderOk | wire::permit::kInterlockOk;
        if (beat && (beat->permit & wire::permit::kRun) != 0 && (beat->permit & kReasons) != kReasons)
            std::abort();
    }
};

class Rig {
public:
    Rig() : m_again(SessionOptions{})
    {
        m_desk.watch = [this](const SessionInput& in, const SessionOutput& out) { compare(in, out); };
        m_desk.toHostFilter = [this](std::vector<std::uint8_t>& bytes) { bend(bytes); };
    }
    void act(std::uint8_t op, Script& in);
    [[nodiscard]] bool over() const { return m_desk.us() > 25'000'000; }

private:
    void compare(const SessionInput& in, const SessionOutput& out)
    {
        m_wire.feed(out.toPen, m_heard);
        for (const SessionCommand& command : in.commands)
            if (command.kind == CommandKind::Stop && m_desk.host().snapshot().state == safety::State::Running)
                std::abort(); // after a STOP nobody may still believe it runs
        if (out.deadline < in.now || out.deadline > in.now + milliseconds(1000))
            std::abort();
        m_hash.add(out);
        m_hashAgain.add(m_again.advance(in));
        if (m_hash.value() != m_hashAgain.value())
            std::abort();
    }
    void bend(std::vector<std::uint8_t>& bytes)
    {
        if (m_lose > 0 && m_lose-- > 0)
            bytes.clear();
        if (m_change > 0 && !bytes.empty() && m_change-- > 0)
            bytes[m_where % bytes.size()] ^= m_mask;
        if (m_twice > 0 && m_twice-- > 0)
            bytes.insert(bytes.end(), bytes.begin(), bytes.end());
    }
    void frame(Script& in)
    {
        const auto kind = static_cast<wire::Kind>(in.next() % 4);
        const std::uint8_t msg = in.next();
        const auto seq = static_cast<std::uint16_t>(in.next());
        const auto payload = in.take(in.next() % 120);
        if (const auto made = wire::encodeFrame({kind, msg, seq, m_heard.sid}, payload))
            m_desk.inject({made->bytes().begin(), made->bytes().end()});
    }
    void brokenPen(Script& in);

    Desk m_desk;
    PenSession m_again; // fed with the same inputs
    OutputHash m_hash, m_hashAgain;
    wire::Deframer m_wire{wire::Receiver::Pen};
    Listener m_heard;
    unsigned m_lose = 0, m_change = 0, m_twice = 0, m_where = 0;
    std::uint8_t m_mask = 0;
};

void Rig::brokenPen(Script& in)
{
    pen::PhysicalFaults& f = m_desk.pen().physical();
    const std::uint8_t value = in.next();
    switch (value % 6) {
    case 0: f.motorStalled = !f.motorStalled; break;
    case 1: f.homeStuck = !f.homeStuck; break;
    case 2: f.depthStepUm = value; break;
    case 3: m_desk.pen().setEStop((value & 8) != 0); break;
    case 4: m_desk.pen().removeCartridge(); break;
    case 5: f.supplyMv = (value & 8) != 0 ? std::optional<std::uint16_t>(4200) : std::nullopt; break;
    }
}

void Rig::act(std::uint8_t op, Script& in)
{
    constexpr CommandKind kPerson[] = {CommandKind::Arm, CommandKind::Disarm, CommandKind::Pause, CommandKind::Resume,
                                       CommandKind::Clear, CommandKind::MarkCartridge, CommandKind::Reconnect,
                                       CommandKind::Stop, CommandKind::Suspend};
    switch (op % 20) {
    case 0: m_desk.run(in.next()); break;
    case 1: m_desk.run(20 * in.next()); break;
    case 2: m_desk.command(kPerson[in.next() % std::size(kPerson)]); break;
    case 3: m_desk.load(m_desk.order()); break;
    case 4: {
        ports::ZoneOrder order = m_desk.order();
        order.depth = Micrometres(10 * in.next());
        order.strokesMax = in.next();
        m_desk.load(order);
        break;
    }
    case 5: m_desk.pen().setTrigger((in.next() & 1) != 0); break;
    case 6: m_lose = in.next() % 16; break;
    case 7: m_change = in.next() % 8; m_where = in.next(); m_mask = in.next(); break;
    case 8: m_twice = in.next() % 4; break;
    case 9: m_desk.inject(in.take(in.next())); break;
    case 10: frame(in); break;
    case 11: m_desk.windowAlive = !m_desk.windowAlive; break;
    case 12: m_desk.recorderOk = !m_desk.recorderOk; break;
    case 13: m_desk.storeWorks = !m_desk.storeWorks; break;
    case 14: m_desk.penDeaf = !m_desk.penDeaf; break;
    case 15: m_desk.unplug(); break;
    case 16: m_desk.plugIn(); break;
    case 17: m_desk.rebootPen(); break;
    case 18: brokenPen(in); break;
    case 19: m_desk.run(300); break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Script in(data, size);
    Rig rig;
    while (!in.done() && !rig.over())
        rig.act(in.next(), in);
    return 0;
}
