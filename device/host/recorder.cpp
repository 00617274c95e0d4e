#include "device/host/recorder.h"

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace stipple::device {
namespace {

constexpr milliseconds kPeriod{500};
constexpr std::chrono::seconds kDurableLimit{2};
constexpr std::uint64_t kLeastFreeBytes = 100'000'000;
enum class Note : std::uint8_t { Input, Hash };

MonoTime monotonic() noexcept
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return MonoTime{std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec)};
}

// In the ring: fixed part, commands as they lie in memory, bytes. Same process on both ends.
struct Fixed {
    Note note = Note::Input;
    bool recorderOk = true;
    std::uint32_t commands = 0;
    std::uint32_t uiCount = 0;
    std::int64_t nowNs = 0, uiNs = 0;
    std::uint64_t hash = 0;
};

bool writeAll(int fd, std::span<const std::uint8_t> bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return true;
}

bool roomLeft(int fd)
{
    struct statvfs info {};
    return ::fstatvfs(fd, &info) != 0 || std::uint64_t{info.f_bavail} * info.f_frsize > kLeastFreeBytes;
}

} // namespace

Result<std::shared_ptr<Recorder>> Recorder::open(const std::filesystem::path& folder, const SessionOptions& options)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const std::time_t now = ::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char name[64];
    (void)::strftime(name, sizeof name, "pen-%Y%m%dT%H%M%SZ", &utc);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto path = folder / (std::string(name) + (attempt == 0 ? "" : "-" + std::to_string(attempt)) + ".plr");
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd >= 0)
            return std::shared_ptr<Recorder>(new Recorder(path, fd, options));
        if (errno != EEXIST)
            break;
    }
    return fail(ErrorCode::FileUnwritable, folder.string() + ": " + std::strerror(errno));
}

Recorder::Recorder(std::filesystem::path path, int fd, const SessionOptions& options)
    : m_path(std::move(path)), m_fd(fd), m_durableAtNs(monotonic().sinceBoot.count())
{
    m_scratch.reserve(64 * 1024);
    m_packer.begin();
    m_packer.add(options);
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Recorder::~Recorder()
{
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
    drainRing();
    writeBlock();
    ::close(m_fd);
}

void Recorder::note(const SessionInput& input) noexcept
{
    Fixed fixed;
    fixed.recorderOk = input.recorderOk;
    fixed.commands = static_cast<std::uint32_t>(input.commands.size());
    fixed.nowNs = input.now.sinceBoot.count();
    fixed.uiNs = input.ui.at.sinceBoot.count();
    fixed.uiCount = input.ui.count;
    const std::size_t commandBytes = input.commands.size() * sizeof(SessionCommand);
    m_scratch.resize(sizeof fixed + commandBytes + input.received.size()); // within what was reserved
    std::memcpy(m_scratch.data(), &fixed, sizeof fixed);
    if (commandBytes != 0)
        std::memcpy(m_scratch.data() + sizeof fixed, input.commands.data(), commandBytes);
    if (!input.received.empty())
        std::memcpy(m_scratch.data() + sizeof fixed + commandBytes, input.received.data(), input.received.size());
    if (!m_ring.push(m_scratch))
        m_failed.store(true, std::memory_order_release); // a gap: no replay, so no treatment on top of it. HAZ-016
}

void Recorder::noteOutput(const SessionOutput& output) noexcept
{
    m_hash.add(output);
    Fixed fixed;
    fixed.note = Note::Hash;
    fixed.hash = m_hash.value();
    std::uint8_t bytes[sizeof fixed];
    std::memcpy(bytes, &fixed, sizeof fixed);
    if (!m_ring.push(bytes))
        m_failed.store(true, std::memory_order_release);
}

bool Recorder::healthy(MonoTime now) const noexcept
{
    const MonoTime durable{std::chrono::nanoseconds(m_durableAtNs.load(std::memory_order_acquire))};
    return !m_failed.load(std::memory_order_acquire) && !m_ring.halfFull() && now - durable < kDurableLimit;
}

void Recorder::drainRing()
{
    while (m_ring.pop(m_message)) {
        Fixed fixed;
        std::memcpy(&fixed, m_message.data(), sizeof fixed);
        if (fixed.note == Note::Hash) {
            m_lastHash = fixed.hash;
            m_hasHash = true;
            continue;
        }
        RecordedInput input;
        input.now = MonoTime{std::chrono::nanoseconds(fixed.nowNs)};
        input.ui = {fixed.uiCount, MonoTime{std::chrono::nanoseconds(fixed.uiNs)}};
        input.recorderOk = fixed.recorderOk;
        input.commands.resize(fixed.commands);
        const std::size_t commandBytes = fixed.commands * sizeof(SessionCommand);
        if (commandBytes != 0)
            std::memcpy(input.commands.data(), m_message.data() + sizeof fixed, commandBytes);
        input.received.assign(m_message.begin() + static_cast<std::ptrdiff_t>(sizeof fixed + commandBytes),
                              m_message.end());
        m_packer.add(input);
        m_hasHash = false; // its outputs are not known yet
    }
}

void Recorder::writeBlock()
{
    if (m_packer.empty())
        return;
    if (std::exchange(m_hasHash, false))
        m_packer.addHash(m_lastHash);
    const auto block = m_packer.finish();
    m_packer.begin();
    if (!writeAll(m_fd, block) || ::fdatasync(m_fd) != 0 || !roomLeft(m_fd)) {
        m_failed.store(true, std::memory_order_release);
        return;
    }
    m_durableAtNs.store(monotonic().sinceBoot.count(), std::memory_order_release);
}

void Recorder::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            (void)m_wake.wait_for(lock, stop, kPeriod, [] { return false; });
        }
        drainRing();
        writeBlock();
        if (m_packer.empty() && !m_failed.load(std::memory_order_acquire)) // nothing to write is durable too
            m_durableAtNs.store(monotonic().sinceBoot.count(), std::memory_order_release);
    }
}

} // namespace stipple::device
