// The reader of recordings: any payload; and any file. What is read is packed again and must read the same, and the
// session is run on it: a strange recording may be refused, never more.
#include "device/host/replay.h"
#include "device/wire/crc.h"

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace stipple;
using namespace stipple::device;

namespace {

void readPacked(std::span<const std::uint8_t> payload)
{
    const auto items = unpackBlock(payload);
    if (!items)
        return;
    BlockPacker packer;
    packer.begin();
    for (const RecordedItem& item : *items) {
        if (const auto* options = std::get_if<SessionOptions>(&item))
            packer.add(*options);
        else if (const auto* input = std::get_if<RecordedInput>(&item))
            packer.add(*input);
        else
            packer.addHash(std::get<std::uint64_t>(item));
    }
    const auto block = packer.finish();
    const auto again = unpackBlock(std::span(block).subspan(kBlockHead));
    if (!again || again->size() != items->size())
        std::abort();
    for (std::size_t i = 0; i < items->size(); ++i) {
        const auto* a = std::get_if<RecordedInput>(&(*items)[i]);
        const auto* b = std::get_if<RecordedInput>(&(*again)[i]);
        if ((a == nullptr) != (b == nullptr))
            std::abort();
        if (a != nullptr && (a->now != b->now || a->received != b->received || a->commands.size() != b->commands.size()
                             || a->recorderOk != b->recorderOk || a->ui.count != b->ui.count || a->ui.at != b->ui.at))
            std::abort();
    }
}

void readFile(std::span<const std::uint8_t> bytes)
{
    const int fd = ::memfd_create("recording", MFD_CLOEXEC);
    if (fd < 0)
        return;
    if (::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()))
        (void)replay("/proc/self/fd/" + std::to_string(fd));
    ::close(fd);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes(data, size);
    readPacked(bytes);
    readFile(bytes);
    std::vector<std::uint8_t> block; // the same bytes with a head that holds
    ByteWriter out(block);
    out.le(kBlockMagic, 4);
    out.le(size, 4);
    out.le(0, 4);
    out.le(wire::crc32c(bytes), 4);
    out.bytes(bytes);
    readFile(block);
    return 0;
}
