#include "device/host/pen_link.h"

#include "device/host/realtime.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <poll.h>
#include <pthread.h>
#include <random>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace stipple::device {

namespace {

constexpr milliseconds kNotDraining{60}; // a pen that does not read for so long cannot hear '!' either (§11.1)
constexpr milliseconds kShutdownLimit{1000};
constexpr std::array<std::uint8_t, 3> kStops{wire::kStop, wire::kStop, wire::kStop};

std::uint64_t utcMs() noexcept
{
    timespec t{};
    ::clock_gettime(CLOCK_REALTIME, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1000U + static_cast<std::uint64_t>(t.tv_nsec) / 1'000'000U;
}

std::uint64_t randomSeed()
{
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
}

} // namespace

MonoTime monotonicNow() noexcept
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t); // HAZ-015: wall-clock steps change nothing
    return MonoTime{std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec)};
}

std::function<Result<std::string>()> fixedPath(std::string path)
{
    return [path = std::move(path)]() -> Result<std::string> { return path; };
}

PenLink::PenLink(PenLinkOptions options)
    : m_options(std::move(options)), m_session(m_options.session), m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (!m_options.openLine)
        m_options.openLine = openStream;
    m_keeper = std::make_unique<LogKeeper>(m_options.storeLog, [this] { wake(); });
}

PenLink::~PenLink()
{
    shutdown();
    m_keeper.reset();
    ::close(m_event);
}

void PenLink::start()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void PenLink::shutdown()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    wake();
    m_thread.join();
}

void PenLink::requestStop() noexcept
{
    m_stopLine.write();
    m_stopAsked.store(true, std::memory_order_release);
    wake();
}

void PenLink::uiAlive(MonoTime at) noexcept
{
    m_uiAtNs.store(at.sinceBoot.count(), std::memory_order_relaxed);
    m_uiCount.fetch_add(1, std::memory_order_release);
}

void PenLink::setStoreHealthy(bool healthy) noexcept { m_storeHealthy.store(healthy, std::memory_order_release); }

void PenLink::wake() noexcept { (void)::eventfd_write(m_event, 1); }

bool PenLink::post(const SessionCommand& command)
{
    const bool accepted = m_commands.push(command);
    if (m_resting.exchange(false, std::memory_order_acq_rel)) // else the link thread looks at the queue before it rests
        wake();
    return accepted;
}
bool PenLink::post(CommandKind kind)
{
    SessionCommand command;
    command.kind = kind;
    return post(command);
}
bool PenLink::load(const ports::ZoneOrder& order)
{
    SessionCommand command;
    command.kind = CommandKind::Load;
    command.order = order;
    return post(command);
}
bool PenLink::arm() { return post(CommandKind::Arm); }
bool PenLink::disarm() { return post(CommandKind::Disarm); }
bool PenLink::pause() { return post(CommandKind::Pause); }
bool PenLink::resume() { return post(CommandKind::Resume); }
bool PenLink::clear() { return post(CommandKind::Clear); }
bool PenLink::markCartridgeUsed() { return post(CommandKind::MarkCartridge); }
bool PenLink::reconnect() { return post(CommandKind::Reconnect); }
bool PenLink::selfTest() { return post(CommandKind::SelfTest); }
bool PenLink::suspend() { return post(CommandKind::Suspend); }
bool PenLink::setOperatorCode(std::uint32_t code)
{
    SessionCommand command;
    command.kind = CommandKind::OperatorCode;
    command.number = code;
    return post(command);
}

void PenLink::noteRealtime(Realtime realtime) noexcept
{
    SessionCommand command;
    command.kind = CommandKind::Realtime;
    command.flag = realtime == Realtime::Yes;
    note(command);
}

void PenLink::run(const std::stop_token& stop)
{
    (void)::pthread_setname_np(::pthread_self(), "pen-link");
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, nullptr); // signals belong to the main thread
    noteRealtime(m_options.wantRealtime && beRealtime() ? Realtime::Yes : Realtime::No);

    MonoTime giveUpAt{std::chrono::nanoseconds::max()};
    std::array<std::uint8_t, 4096> bytes{};
    while (true) {
        const MonoTime now = monotonicNow();
        if (stop.stop_requested() && !m_shutdownNoted) {
            m_shutdownNoted = true;
            giveUpAt = now + kShutdownLimit;
            SessionCommand shutdown;
            shutdown.kind = CommandKind::Shutdown;
            note(shutdown);
        }
        if (!m_stream && m_session.wantsLine() && now >= m_openAt)
            tryOpen(now);
        if (ranAway())
            noteRealtime(Realtime::No);
        std::size_t got = 0;
        if (m_stream && m_readable) { // only after POLLIN: with VMIN 0 an early read would look like a hang-up
            m_readable = false;
            const IoResult read = readSome(*m_stream, bytes);
            got = read.bytes;
            if (read.state == IoState::Lost) {
                SessionCommand lost;
                lost.kind = CommandKind::LineLost;
                lost.error = ErrorCode::PenLinkLost;
                note(lost);
            }
        }
        step(now, std::span(bytes).first(got));
        if ((m_shutdownNoted && m_session.finished()) || now >= giveUpAt)
            break;
        m_readable = got == bytes.size();
        if (!m_readable)
            wait();
    }
    closeLine();
}

void PenLink::note(const SessionCommand& command) noexcept
{
    if (m_batchSize < m_batch.size())
        m_batch[m_batchSize++] = command;
}

void PenLink::tryOpen(MonoTime now)
{
    m_openAt = now + m_options.retry;
    const Result<std::string> path = m_options.findPath ? m_options.findPath() : fail(ErrorCode::PenNotFound);
    Result<std::unique_ptr<Stream>> opened = path ? m_options.openLine(*path) : tl::unexpected(path.error());
    SessionCommand command;
    if (!opened) {
        if (opened.error().code == m_openFailure)
            return; // told already
        m_openFailure = opened.error().code;
        command.kind = CommandKind::OpenFailed;
        command.error = m_openFailure;
        note(command);
        return;
    }
    m_openFailure = ErrorCode::Internal;
    m_stream = std::move(*opened);
    m_unsentSize = 0;
    m_stopLine.connect(m_stream->fd(), m_stream->kind() == StreamKind::Socket);
    command.kind = CommandKind::LineOpened;
    command.number = static_cast<std::uint32_t>(m_stream->kind());
    command.wide = utcMs();
    command.seed = randomSeed();
    note(command);
}

void PenLink::closeLine() noexcept
{
    if (!m_stream)
        return;
    m_stopLine.disconnect(); // first: a copy that stays open would keep the line up
    m_stream->dropLine();
    m_stream.reset();
    m_unsentSize = 0;
}

void PenLink::collectCommands()
{
    if (m_stopAsked.exchange(false, std::memory_order_acq_rel)) {
        SessionCommand stop;
        stop.kind = CommandKind::Stop;
        note(stop);
    }
    if (const auto answer = m_keeper->take()) {
        SessionCommand stored;
        stored.kind = CommandKind::LogStored;
        stored.number = answer->uptoIdx;
        stored.flag = answer->durable;
        note(stored);
    }
    while (m_batchSize < m_batch.size()) {
        const auto command = m_commands.pop();
        if (!command)
            break;
        note(*command);
    }
}

void PenLink::step(MonoTime now, std::span<const std::uint8_t> received)
{
    collectCommands();
    SessionInput input;
    input.now = now;
    input.received = received;
    input.commands = std::span(m_batch).first(m_batchSize);
    input.ui.count = m_uiCount.load(std::memory_order_acquire);
    input.ui.at = MonoTime{std::chrono::nanoseconds(m_uiAtNs.load(std::memory_order_relaxed))};
    input.recorderOk = m_storeHealthy.load(std::memory_order_acquire)
        && (!m_options.recorder || m_options.recorder->healthy(now));
    if (m_options.recorder)
        m_options.recorder->note(input); // before anyone sees what comes of it
    const SessionOutput output = m_session.advance(input);
    m_batchSize = 0;
    carryOut(output, now);
    if (m_options.recorder)
        m_options.recorder->noteOutput(output);
}

void PenLink::carryOut(const SessionOutput& output, MonoTime now)
{
    m_deadline = output.deadline;
    if (m_stream && output.stopByte) // '!' is legal inside a frame: it overtakes whatever waits
        (void)writeSome(*m_stream, std::span(kStops).first(output.dropLine ? kStops.size() : 1));
    if (m_stream && !output.toPen.empty()) {
        const std::size_t room = m_unsent.size() - m_unsentSize;
        const std::size_t n = std::min(room, output.toPen.size());
        std::copy_n(output.toPen.begin(), n, m_unsent.begin() + static_cast<std::ptrdiff_t>(m_unsentSize));
        if (m_unsentSize == 0)
            m_blockedSince = now;
        m_unsentSize += n;
        flush(now);
    }
    if (output.log != nullptr && !m_keeper->offer(*output.log)) {
        SessionCommand refused;
        refused.kind = CommandKind::LogStored;
        refused.number = output.log->uptoIdx();
        note(refused);
    }
    m_latest.publish(m_session.snapshot());
    if (m_options.onEvent)
        for (const ports::PenEvent& event : output.events)
            m_options.onEvent(event);
    if (output.dropLine) {
        closeLine();
        m_openAt = now + m_options.retry;
    }
}

void PenLink::flush(MonoTime now)
{
    if (!m_stream || m_unsentSize == 0)
        return;
    const IoResult written = writeSome(*m_stream, std::span(m_unsent).first(m_unsentSize));
    if (written.bytes > 0) {
        std::copy(m_unsent.begin() + static_cast<std::ptrdiff_t>(written.bytes),
                  m_unsent.begin() + static_cast<std::ptrdiff_t>(m_unsentSize), m_unsent.begin());
        m_unsentSize -= written.bytes;
        m_blockedSince = now;
    }
    const bool stuck = m_unsentSize > 0 && (now - m_blockedSince > kNotDraining || m_unsentSize == m_unsent.size());
    if (written.state == IoState::Lost || stuck) {
        SessionCommand lost;
        lost.kind = CommandKind::LineLost;
        lost.error = ErrorCode::PenLinkLost;
        note(lost);
        m_deadline = now;
    }
}

void PenLink::wait()
{
    // Exchanges on both sides: either the one who asks sees `true` here and wakes, or his command is seen below.
    (void)m_resting.exchange(true, std::memory_order_acq_rel);
    const bool asked = m_stopAsked.load(std::memory_order_acquire) || m_commands.size() > 0;
    if (!asked) // what was asked for meanwhile need not wait for its own wake-up
        sleepUntilNeeded();
    (void)m_resting.exchange(false, std::memory_order_acq_rel);
}

void PenLink::sleepUntilNeeded()
{
    const MonoTime now = monotonicNow();
    MonoTime until = m_deadline;
    if (!m_stream && m_session.wantsLine())
        until = std::min(until, std::max(m_openAt, now));
    if (m_batchSize > 0)
        until = now;
    const auto left = std::max(until - now, std::chrono::nanoseconds(0));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(left);
    timespec timeout{};
    timeout.tv_sec = seconds.count();
    timeout.tv_nsec = (left - seconds).count();
    std::array<pollfd, 2> fds{};
    fds[0] = {m_event, POLLIN, 0};
    if (m_stream)
        fds[1] = {m_stream->fd(), static_cast<short>(POLLIN | (m_unsentSize > 0 ? POLLOUT : 0)), 0};
    if (::ppoll(fds.data(), m_stream ? 2 : 1, &timeout, nullptr) <= 0)
        return;
    if ((fds[0].revents & POLLIN) != 0) {
        eventfd_t count = 0;
        (void)::eventfd_read(m_event, &count);
    }
    m_readable = m_stream && (fds[1].revents & ~POLLOUT) != 0;
    if (m_stream && (fds[1].revents & POLLOUT) != 0)
        flush(monotonicNow());
    // POLLHUP and POLLERR show in the next read as 0 or an error, after the bytes that were still there.
}

} // namespace stipple::device
