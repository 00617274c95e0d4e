#include "desk.h"

namespace stipple::device::test {

using namespace stipple::ports;
using safety::State;

namespace {
constexpr std::uint64_t kTickUs = 1000;
pen::CartridgeTag sampleTag()
{
    pen::CartridgeTag tag;
    tag.uid = {1, 2, 3, 4, 5, 6, 7, 8};
    return tag;
}
} // namespace

Desk::Desk(DeskOptions options) : m_options(std::move(options))
{
    m_pen = std::make_unique<pen::PenCore>(m_options.setup, m_nv);
    m_host = std::make_unique<PenSession>(m_options.session);
    m_penBootUs = m_us;
    if (m_options.cartridge)
        m_pen->insertCartridge(sampleTag());
    command(CommandKind::Realtime, 0, true);
}

MonoTime Desk::now() const { return MonoTime{std::chrono::microseconds(m_us)}; }

ZoneOrder Desk::order() const
{
    ZoneOrder o = sampleOrder();
    o.cartridge = sampleTag().uid;
    return o;
}

void Desk::command(CommandKind kind, std::uint32_t number, bool flag)
{
    SessionCommand c;
    c.kind = kind;
    c.number = number;
    c.flag = flag;
    m_commands.push_back(c);
}

void Desk::load(const ZoneOrder& order)
{
    SessionCommand c;
    c.kind = CommandKind::Load;
    c.order = order;
    m_commands.push_back(c);
}

void Desk::plugIn() { m_plugged = true; }

void Desk::unplug()
{
    m_plugged = false;
    m_pen->lineDown();
    m_toPen.clear();
    m_toHost.clear();
    if (m_line) {
        SessionCommand c;
        c.kind = CommandKind::LineLost;
        c.error = ErrorCode::PenLinkLost;
        m_commands.push_back(c);
        m_line = false;
    }
}

void Desk::rebootPen()
{
    m_pen = std::make_unique<pen::PenCore>(m_options.setup, m_nv);
    m_penBootUs = m_us;
    if (m_line)
        m_pen->lineUp();
}

void Desk::run(int ms)
{
    for (int i = 0; i < ms; ++i)
        tick();
}

bool Desk::runUntil(const std::function<bool()>& done, int ms)
{
    for (int i = 0; i < ms && !done(); ++i)
        tick();
    return done();
}

void Desk::tick()
{
    m_us += kTickUs;
    if (windowAlive && m_us - m_uiAtUs >= 50'000) {
        m_uiAtUs = m_us;
        ++m_uiCount;
    }
    if (!m_line && m_plugged && autoReopen && m_host->wantsLine() && m_us >= m_openAt && !hostFrozen) {
        m_line = true;
        m_pen->lineUp();
        SessionCommand c;
        c.kind = CommandKind::LineOpened;
        c.number = static_cast<std::uint32_t>(StreamKind::Pty);
        c.wide = m_options.utcMs + m_us / 1000;
        c.seed = m_us;
        m_commands.push_back(c);
    }
    std::vector<std::uint8_t> toPen;
    while (!m_toPen.empty() && m_toPen.front().at <= m_us) {
        if (!penDeaf)
            toPen.insert(toPen.end(), m_toPen.front().bytes.begin(), m_toPen.front().bytes.end());
        m_toPen.pop_front();
    }
    m_pen->step(m_us - m_penBootUs, toPen);
    while (!m_pen->outbox().empty()) {
        auto item = m_pen->outbox().take();
        if (toHostFilter)
            toHostFilter(item.bytes);
        if (m_line && !hostDeaf)
            m_toHost.push_back({m_us + static_cast<std::uint64_t>(m_options.latencyMs) * 1000, std::move(item.bytes)});
    }
    if (hostFrozen)
        return;
    std::vector<std::uint8_t> received;
    while (!m_toHost.empty() && m_toHost.front().at <= m_us) {
        received.insert(received.end(), m_toHost.front().bytes.begin(), m_toHost.front().bytes.end());
        m_toHost.pop_front();
    }
    if (!received.empty() || !m_commands.empty() || now() >= m_deadline)
        advanceHost(std::move(received));
}

void Desk::advanceHost(std::vector<std::uint8_t> received)
{
    SessionInput input;
    input.now = now();
    input.received = received;
    const auto commands = std::exchange(m_commands, {});
    input.commands = commands;
    input.ui = {m_uiCount, MonoTime{std::chrono::microseconds(m_uiAtUs)}};
    input.recorderOk = recorderOk;
    const SessionOutput out = m_host->advance(input);
    m_deadline = out.deadline;
    events.insert(events.end(), out.events.begin(), out.events.end());
    const std::uint64_t at = m_us + static_cast<std::uint64_t>(m_options.latencyMs) * 1000;
    if (out.stopByte) {
        ++stopBytesSent;
        if (m_line)
            m_toPen.push_back({at, {wire::kStop}});
    }
    if (m_line && !out.toPen.empty()) {
        std::vector<std::uint8_t> bytes(out.toPen.begin(), out.toPen.end());
        if (toPenFilter)
            toPenFilter(bytes);
        m_toPen.push_back({at, std::move(bytes)});
    }
    if (out.log != nullptr) {
        if (storeWorks)
            stored.insert(stored.end(), out.log->span().begin(), out.log->span().end());
        command(CommandKind::LogStored, out.log->uptoIdx(), storeWorks);
    }
    if (watch)
        watch(input, out);
    if (out.dropLine) {
        m_line = false;
        m_openAt = m_us + 200'000;
        m_pen->lineDown();
        m_toPen.clear();
        m_toHost.clear();
    }
}

bool Desk::bringUp()
{
    return runUntil([this] { return state() == State::Ready || state() == State::Stopped; }, 4000) && state() == State::Ready;
}

bool Desk::bringToArmed(const ZoneOrder& zone)
{
    if (!bringUp())
        return false;
    load(zone);
    if (!runUntil([this] { return state() == State::Verified; }, 500))
        return false;
    command(CommandKind::Arm);
    return runUntil([this] { return state() == State::Armed; }, 1000);
}

bool Desk::bringToRunning(int ms)
{
    if (!bringToArmed(order()))
        return false;
    m_pen->setTrigger(true);
    if (!runUntil([this] { return state() == State::Running; }, 200))
        return false;
    run(ms);
    return state() == State::Running;
}

std::optional<CommandEnded> Desk::lastEnd(Command command) const
{
    std::optional<CommandEnded> last;
    for (const CommandEnded& end : all<CommandEnded>())
        if (end.command == command)
            last = end;
    return last;
}

} // namespace stipple::device::test
