#include "core/store/tar.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace stipple::store {
namespace {

constexpr std::size_t kBlock = 512;
constexpr std::size_t kPiece = 1 << 18;
constexpr std::uint64_t kLargest = 077777777777ULL; // 8 GiB − 1: the most an ustar size field holds in octal

// Offsets and widths of the ustar header.
constexpr std::size_t kName = 0, kNameSize = 100, kMode = 100, kUid = 108, kGid = 116, kSize = 124, kTime = 136, kSum = 148,
                      kType = 156, kMagic = 257;

void octal(char* at, std::size_t width, std::uint64_t value)
{
    for (std::size_t i = width - 1; i-- > 0;) {
        at[i] = static_cast<char>('0' + (value & 7U));
        value >>= 3;
    }
    at[width - 1] = '\0';
}

unsigned sumOf(const char* header)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        sum += i >= kSum && i < kSum + 8 ? ' ' : static_cast<unsigned char>(header[i]);
    return sum;
}

std::uint64_t octalValue(const char* at, std::size_t width)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < width && at[i] >= '0' && at[i] <= '7'; ++i)
        value = value * 8 + static_cast<std::uint64_t>(at[i] - '0');
    return value;
}

struct File { // closes itself
    int fd = -1;
    explicit File(const std::filesystem::path& path) : fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File()
    {
        if (fd >= 0)
            ::close(fd);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    [[nodiscard]] Result<std::size_t> read(void* into, std::size_t size) const // fewer only at the end
    {
        std::size_t got = 0;
        while (got < size) {
            const auto n = ::read(fd, static_cast<char*>(into) + got, size - got);
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return fail(ErrorCode::FileUnreadable, "read");
            if (n == 0)
                break;
            got += static_cast<std::size_t>(n);
        }
        return got;
    }
};

} // namespace

Result<TarWriter> TarWriter::create(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, "backup file");
    return TarWriter(fd);
}

TarWriter::TarWriter(TarWriter&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

TarWriter::~TarWriter()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<void> TarWriter::put(const void* data, std::size_t size)
{
    const char* at = static_cast<const char*>(data);
    while (size > 0) {
        const auto n = ::write(m_fd, at, size);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail(errno == ENOSPC || errno == EDQUOT ? ErrorCode::StoreFull : ErrorCode::FileUnwritable, "backup file");
        at += n;
        size -= static_cast<std::size_t>(n);
    }
    return {};
}

Result<void> TarWriter::pad(std::uint64_t size)
{
    static constexpr char kZeros[kBlock] = {};
    return put(kZeros, (kBlock - size % kBlock) % kBlock);
}

Result<void> TarWriter::header(const std::string& name, std::uint64_t size)
{
    if (name.empty() || name.size() >= kNameSize || size > kLargest)
        return fail(ErrorCode::BackupFailed, "entry name or size");
    char head[kBlock] = {};
    std::memcpy(head + kName, name.data(), name.size());
    octal(head + kMode, 8, 0600);
    octal(head + kUid, 8, 0);
    octal(head + kGid, 8, 0);
    octal(head + kSize, 12, size);
    octal(head + kTime, 12, 0);
    head[kType] = '0';
    std::memcpy(head + kMagic, "ustar\0" "00", 8);
    octal(head + kSum, 7, sumOf(head));
    head[kSum + 7] = ' ';
    return put(head, kBlock);
}

Result<void> TarWriter::add(const std::string& name, crypto::View bytes)
{
    auto done = header(name, bytes.size());
    if (done)
        done = put(bytes.data(), bytes.size());
    if (done)
        done = pad(bytes.size());
    return done;
}

Result<crypto::Digest> TarWriter::addFile(const std::string& name, const std::filesystem::path& from,
                                          std::optional<std::uint64_t> first)
{
    const File in(from);
    std::error_code ec;
    const std::uint64_t size = first ? *first : std::filesystem::file_size(from, ec);
    if (in.fd < 0 || ec)
        return fail(ErrorCode::FileUnreadable, name);
    if (const auto done = header(name, size); !done)
        return tl::unexpected(done.error());
    crypto::Sha256 hash;
    std::vector<std::uint8_t> piece(kPiece);
    std::uint64_t left = size;
    while (left > 0) {
        const auto got = in.read(piece.data(), static_cast<std::size_t>(std::min<std::uint64_t>(left, kPiece)));
        if (!got || *got == 0)
            return fail(ErrorCode::FileUnreadable, name);
        hash.add({piece.data(), *got});
        if (const auto done = put(piece.data(), *got); !done)
            return tl::unexpected(done.error());
        left -= *got;
    }
    if (const auto done = pad(size); !done)
        return tl::unexpected(done.error());
    return hash.finish();
}

Result<void> TarWriter::finish()
{
    static constexpr char kEnd[2 * kBlock] = {};
    if (const auto done = put(kEnd, sizeof kEnd); !done)
        return done;
    if (::fsync(m_fd) != 0)
        return fail(ErrorCode::FileUnwritable, "sync of the backup");
    return {};
}

Result<void> readTar(const std::filesystem::path& file, const std::function<Result<void>(const TarEntry&, const TarPieces&)>& fn)
{
    const File in(file);
    if (in.fd < 0)
        return fail(ErrorCode::FileUnreadable, "backup file");
    std::vector<std::uint8_t> piece(kPiece);
    for (;;) {
        char head[kBlock];
        const auto got = in.read(head, kBlock);
        if (!got)
            return tl::unexpected(got.error());
        if (*got != kBlock)
            return fail(ErrorCode::FileFormat, "backup ends too early");
        if (head[0] == '\0')
            return {};
        if (std::memcmp(head + kMagic, "ustar", 5) != 0 || octalValue(head + kSum, 7) != sumOf(head) || head[kType] != '0'
            || head[kName + kNameSize - 1] != '\0')
            return fail(ErrorCode::FileFormat, "not a backup, or damaged");
        TarEntry entry;
        entry.name = head;
        entry.size = octalValue(head + kSize, 12);
        std::uint64_t left = entry.size;
        const TarPieces pieces = [&]() -> Result<crypto::View> {
            const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(left, kPiece));
            const auto n = in.read(piece.data(), want);
            if (!n)
                return tl::unexpected(n.error());
            if (*n != want)
                return fail(ErrorCode::FileFormat, "backup ends too early");
            left -= want;
            return crypto::View(piece.data(), want);
        };
        if (const auto done = fn(entry, pieces); !done)
            return done;
        while (left > 0) {
            if (const auto skipped = pieces(); !skipped)
                return tl::unexpected(skipped.error());
        }
        char rest[kBlock];
        const std::size_t padding = (kBlock - entry.size % kBlock) % kBlock;
        const auto skipped = in.read(rest, padding);
        if (!skipped || *skipped != padding)
            return fail(ErrorCode::FileFormat, "backup ends too early");
    }
}

} // namespace stipple::store
