#include "device/host/replay.h"

#include "device/host/output_hash.h"
#include "device/wire/crc.h"

#include <memory>
#include <utility>

namespace stipple::device {
namespace {
constexpr std::uint64_t kLargestBlock = 64U << 20;
}

Result<ReplayReader> ReplayReader::open(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::FileUnreadable, path.string());
    ReplayReader reader(std::move(file));
    if (!reader.readBlock() || reader.m_items.empty() || !std::holds_alternative<SessionOptions>(reader.m_items[0]))
        return fail(ErrorCode::FileFormat, "not a pen recording");
    return reader;
}

bool ReplayReader::readBlock()
{
    std::array<char, kBlockHead> raw{};
    m_file.read(raw.data(), raw.size());
    if (m_file.gcount() == 0)
        return false;
    std::array<std::uint8_t, kBlockHead> head{};
    std::copy(raw.begin(), raw.end(), head.begin());
    ByteReader in(head);
    const auto magic = in.le(4);
    const auto length = in.le(4);
    const auto number = in.le(4);
    const auto crc = in.le(4);
    m_torn = true;
    if (m_file.gcount() != std::streamsize{kBlockHead} || magic != kBlockMagic || number != m_number || length > kLargestBlock)
        return false;
    std::vector<std::uint8_t> payload(static_cast<std::size_t>(length));
    m_file.read(reinterpret_cast<char*>(payload.data()), static_cast<std::streamsize>(length));
    if (m_file.gcount() != static_cast<std::streamsize>(length) || wire::crc32c(payload) != crc)
        return false;
    auto items = unpackBlock(payload);
    if (!items)
        return false;
    m_torn = false;
    ++m_number;
    m_items = std::move(*items);
    m_at = 0;
    return true;
}

bool ReplayReader::next(RecordedItem& into)
{
    while (m_at == m_items.size())
        if (!readBlock())
            return false;
    into = std::move(m_items[m_at++]);
    return true;
}

Result<ReplayReport> replay(const std::filesystem::path& path,
                            const std::function<void(const RecordedInput&, const SessionOutput&)>& onOutput)
{
    auto reader = ReplayReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    ReplayReport report;
    std::unique_ptr<PenSession> session;
    OutputHash hash;
    RecordedItem item;
    while (reader->next(item)) {
        if (auto* options = std::get_if<SessionOptions>(&item)) {
            session = std::make_unique<PenSession>(std::move(*options));
        } else if (const auto* wanted = std::get_if<std::uint64_t>(&item)) {
            ++report.hashes;
            report.differences += *wanted == hash.value() ? 0 : 1;
        } else if (const auto* input = std::get_if<RecordedInput>(&item)) {
            if (!session)
                return fail(ErrorCode::FileFormat, "input before options");
            const SessionOutput output = session->advance(input->view());
            hash.add(output);
            report.first = report.inputs++ == 0 ? input->now : report.first;
            report.last = input->now;
            report.events += output.events.size();
            if (onOutput)
                onOutput(*input, output);
        }
    }
    report.finalHash = hash.value();
    report.torn = reader->torn();
    report.endState = session ? session->state() : safety::State::Offline;
    return report;
}

} // namespace stipple::device
