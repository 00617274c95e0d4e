// Purpose: backups as plain tar archives (ustar), so that a clinic can look into them with any tool in twenty years.
// Thread: any; blocking file work.
// Units: bytes.
// Failure: StoreFull, FileUnwritable (writing); FileUnreadable, FileFormat (reading: truncated, damaged or no archive).
#pragma once

#include "core/crypto/hash.h"
#include "core/error.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stipple::store {

class TarWriter {
public:
    [[nodiscard]] static Result<TarWriter> create(const std::filesystem::path& file);
    TarWriter(TarWriter&&) noexcept;
    TarWriter& operator=(TarWriter&&) = delete;
    ~TarWriter();

    [[nodiscard]] Result<void> add(const std::string& name, crypto::View bytes);
    // Copies a file, or its first bytes (of one that still grows); gives the hash of what was copied.
    [[nodiscard]] Result<crypto::Digest> addFile(const std::string& name, const std::filesystem::path& from,
                                                 std::optional<std::uint64_t> first = std::nullopt);
    [[nodiscard]] Result<void> finish(); // end mark and full sync

private:
    explicit TarWriter(int fd) : m_fd(fd) {}
    [[nodiscard]] Result<void> header(const std::string& name, std::uint64_t size);
    [[nodiscard]] Result<void> put(const void* data, std::size_t size);
    [[nodiscard]] Result<void> pad(std::uint64_t size);
    int m_fd = -1;
};

struct TarEntry {
    std::string name;
    std::uint64_t size = 0;
};
// Calls `fn` for every entry with a function that gives its bytes piece by piece (empty: at its end).
using TarPieces = std::function<Result<crypto::View>()>;
[[nodiscard]] Result<void> readTar(const std::filesystem::path& file, const std::function<Result<void>(const TarEntry&, const TarPieces&)>& fn);

} // namespace stipple::store
