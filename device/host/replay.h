// Purpose: read a recording and run a session on it again; the outputs must be the same, by hash.
// Thread: any.
// Failure: FileUnreadable, FileFormat (not a recording). A torn tail is normal after a crash and is told, not an error.
#pragma once

#include "device/host/pen_session.h"
#include "device/host/recording_format.h"

#include <filesystem>
#include <fstream>
#include <functional>

namespace stipple::device {

class ReplayReader {
public:
    [[nodiscard]] static Result<ReplayReader> open(const std::filesystem::path& path);
    // False at the end; torn() then tells whether the end is a broken block.
    [[nodiscard]] bool next(RecordedItem& into);
    [[nodiscard]] bool torn() const noexcept { return m_torn; }

private:
    explicit ReplayReader(std::ifstream file) : m_file(std::move(file)) {}
    [[nodiscard]] bool readBlock();

    std::ifstream m_file;
    std::vector<RecordedItem> m_items;
    std::size_t m_at = 0;
    std::uint32_t m_number = 0;
    bool m_torn = false;
};

struct ReplayReport {
    std::uint64_t inputs = 0;
    std::uint64_t hashes = 0;     // compared
    std::uint64_t differences = 0;
    std::uint64_t finalHash = 0;
    std::uint64_t events = 0;
    bool torn = false;
    MonoTime first{}, last{};
    safety::State endState = safety::State::Offline;
    [[nodiscard]] bool same() const noexcept { return hashes > 0 && differences == 0; }
};

// `onOutput` sees each step, for a text log of what happened; may be empty.
[[nodiscard]] Result<ReplayReport> replay(const std::filesystem::path& path,
                                          const std::function<void(const RecordedInput&, const SessionOutput&)>& onOutput = {});

} // namespace stipple::device
