// Purpose: what a recording is made of (RECORDING.md): options, inputs and output hashes, packed into blocks that
//          each stand alone.
// Thread: any. Pure.
// Units: nanoseconds of CLOCK_MONOTONIC.
// Failure: FileFormat from reading; a packer never fails.
#pragma once

#include "device/host/byte_stream.h"
#include "device/host/session_types.h"

#include <map>
#include <variant>
#include <vector>

namespace stipple::device {

inline constexpr std::uint32_t kBlockMagic = 0x42524C50; // "PLRB"
inline constexpr std::size_t kBlockHead = 16;            // magic, length, number, crc32c of the payload
inline constexpr std::uint8_t kRecordingVersion = 1;

// One input, owned.
struct RecordedInput {
    MonoTime now{};
    UiToken ui{};
    bool recorderOk = true;
    std::vector<SessionCommand> commands;
    std::vector<std::uint8_t> received;
    [[nodiscard]] SessionInput view() const { return {now, received, commands, ui, recorderOk}; }
};
using RecordedItem = std::variant<SessionOptions, RecordedInput, std::uint64_t>; // the last: hash up to here

// Frames of one message differ in a few bytes; the rest is what the frame before said. Both ends keep the same memory.
class FrameMemory {
public:
    void clear() { m_last.clear(), m_sid = 0, m_seq = {}; }
    // False (and nothing written): these bytes are not just whole, canonical frames.
    [[nodiscard]] bool pack(std::span<const std::uint8_t> bytes, ByteWriter& out);
    [[nodiscard]] bool unpack(ByteReader& in, std::vector<std::uint8_t>& out);

private:
    std::map<std::uint16_t, std::vector<std::uint8_t>> m_last; // by kind and message
    std::uint32_t m_sid = 0;
    std::array<std::uint16_t, 16> m_seq{};
};

class BlockPacker {
public:
    void begin();
    void add(const SessionOptions& options);
    void add(const RecordedInput& input);
    void addHash(std::uint64_t hash);
    [[nodiscard]] bool empty() const noexcept { return m_payload.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_payload.size(); }
    // Head and payload, ready to write; begin() starts the next.
    [[nodiscard]] std::vector<std::uint8_t> finish();

private:
    std::vector<std::uint8_t> m_payload;
    ByteWriter m_out{m_payload};
    FrameMemory m_frames;
    std::uint32_t m_number = 0;
    MonoTime m_last{};
    UiToken m_ui{};
};

// The items of one block's payload.
[[nodiscard]] Result<std::vector<RecordedItem>> unpackBlock(std::span<const std::uint8_t> payload);

} // namespace stipple::device
