// Purpose: the non-volatile memory of the emulated pen as two files: FILE (JSON, replaced whole by rename) and
//          FILE.log (the record ring, one slot written in place a record).
// Thread: the emulator's.
// Units: none.
// Failure: Error with FileUnreadable, FileFormat, FileUnwritable; StoreInUse when another pen holds the file.
#pragma once

#include "core/error.h"
#include "device/pen/nv_state.h"

#include <memory>
#include <string>

namespace stipple::pen {

class StateFile {
public:
    [[nodiscard]] static Result<std::unique_ptr<StateFile>> open(const std::string& path);
    ~StateFile();
    StateFile(const StateFile&) = delete;
    StateFile& operator=(const StateFile&) = delete;

    [[nodiscard]] NvState& nv() noexcept { return m_nv; }
    [[nodiscard]] bool isNew() const noexcept { return m_new; }
    [[nodiscard]] const std::string& path() const noexcept { return m_path; }

    // Writes what changed since the last call; cheap when nothing did.
    [[nodiscard]] Result<void> saveIfChanged();
    [[nodiscard]] Result<void> save();

private:
    StateFile(std::string path, int lockFd) : m_path(std::move(path)), m_lockFd(lockFd) {}
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> loadLog();
    [[nodiscard]] Result<void> saveLog();

    std::string m_path;
    int m_lockFd = -1;
    int m_logFd = -1;
    bool m_new = true;
    NvState m_nv;
    std::uint64_t m_savedRevision = 0;
    std::uint32_t m_savedNext = 1;
};

} // namespace stipple::pen
