// Purpose: write the inputs of the session to a file before anyone acts on its outputs, without ever blocking the
//          link thread (RECORDING.md).
// Thread: note() and noteOutput() by the link thread; a thread of its own packs, writes and syncs twice a second.
// Failure: healthy() becomes false when the ring is half full, nothing was durable for 2 s, the disk is nearly
//          full or a write failed; the run permit then goes off. HAZ-016
#pragma once

#include "device/host/byte_ring.h"
#include "device/host/input_sink.h"
#include "device/host/output_hash.h"
#include "device/host/recording_format.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <condition_variable>
#include <thread>

namespace stipple::device {

class Recorder final : public InputSink {
public:
    // Makes the folder and a new file in it; FileUnwritable when that cannot be.
    [[nodiscard]] static Result<std::shared_ptr<Recorder>> open(const std::filesystem::path& folder,
                                                                const SessionOptions& options);
    ~Recorder() override; // writes what is left
    void note(const SessionInput& input) noexcept override;
    void noteOutput(const SessionOutput& output) noexcept override;
    [[nodiscard]] bool healthy(MonoTime now) const noexcept override;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }

private:
    Recorder(std::filesystem::path path, int fd, const SessionOptions& options);
    void run(const std::stop_token& stop);
    void drainRing();
    void writeBlock();

    static constexpr std::size_t kRing = 1U << 20;
    std::filesystem::path m_path;
    int m_fd;
    ByteRing m_ring{kRing};
    std::vector<std::uint8_t> m_scratch; // link thread: one message being put together
    OutputHash m_hash;                   // link thread
    std::atomic<bool> m_failed{false};
    std::atomic<std::int64_t> m_durableAtNs{0};
    BlockPacker m_packer;                // recorder thread from here on
    std::uint64_t m_lastHash = 0;
    bool m_hasHash = false;
    std::vector<std::uint8_t> m_message;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread;
};

} // namespace stipple::device
