#include "core/store/head_file.h"

#include "core/crypto/chain.h"

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace stipple::store {
namespace {

constexpr std::size_t kSize = 8 + 32 + 32;
using Head = std::array<std::uint8_t, kSize>;

Head headOf(const Keys& keys, const AuditTip& tip)
{
    Head head{};
    for (unsigned i = 0; i < 8; ++i)
        head[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(tip.seq) >> (8 * i));
    std::copy(tip.link.begin(), tip.link.end(), head.begin() + 8);
    const auto mac = crypto::keyedHash(crypto::subKey(keys.auditKey, "stipple.head.v1"), crypto::View(head.data(), 40));
    std::copy(mac.begin(), mac.end(), head.begin() + 40);
    return head;
}

} // namespace

void writeHead(const std::filesystem::path& file, const Keys& keys, const AuditTip& tip) noexcept
{
    const Head head = headOf(keys, tip);
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return;
    // One write of less than a page: it is there whole or not at all for any other reader.
    [[maybe_unused]] const auto written = ::pwrite(fd, head.data(), head.size(), 0);
    ::close(fd);
}

Result<void> checkHead(const std::filesystem::path& file, const Keys& keys, Database& db)
{
    Head head{};
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorCode::AuditBroken, "audit head is missing");
    const auto got = ::read(fd, head.data(), head.size());
    char more = 0;
    const bool longer = ::read(fd, &more, 1) != 0;
    ::close(fd);
    if (got != static_cast<ssize_t>(kSize) || longer)
        return fail(ErrorCode::AuditBroken, "audit head is damaged");
    AuditTip tip;
    std::uint64_t seq = 0;
    for (unsigned i = 0; i < 8; ++i)
        seq |= static_cast<std::uint64_t>(head[i]) << (8 * i);
    tip.seq = static_cast<std::int64_t>(seq);
    std::copy_n(head.begin() + 8, tip.link.size(), tip.link.begin());
    if (headOf(keys, tip) != head)
        return fail(ErrorCode::AuditBroken, "audit head is not genuine");
    const auto line = db.askOne("audit.link_at", {{"seq", tip.seq}});
    if (!line)
        return tl::unexpected(line.error());
    if (!*line || (*line)->fixed<32>("link") != tip.link)
        return fail(ErrorCode::AuditBroken, "audit log ends before line " + std::to_string(tip.seq));
    return {};
}

} // namespace stipple::store
