#include "device/host/recording_format.h"

#include "device/wire/crc.h"

namespace stipple::device {
namespace {

enum class Tag : std::uint8_t { Options = 1, Input = 2, Hash = 3 };
constexpr std::uint8_t kRecorderOk = 1, kUi = 2, kCommands = 4, kRaw = 8, kFrames = 16;
constexpr std::uint8_t kRuleAllows = 1, kRuleOfBuild = 2;

void writeOrder(ByteWriter& out, const ports::ZoneOrder& o)
{
    out.bytes(o.session.bytes);
    out.bytes(o.segment.bytes);
    for (const std::uint32_t value : {o.zoneTag, o.planHash, o.strokesMax, std::uint32_t{o.runTimeMaxS}})
        out.varint(value);
    for (const std::int32_t value : {o.depth.um(), o.depthLimit.um(), o.rate.spm(), o.rateLimit.spm()})
        out.zigzag(value);
    out.bytes(o.cartridge);
}

ports::ZoneOrder readOrder(ByteReader& in)
{
    ports::ZoneOrder o;
    in.into(o.session.bytes);
    in.into(o.segment.bytes);
    o.zoneTag = static_cast<std::uint32_t>(in.varint());
    o.planHash = static_cast<std::uint32_t>(in.varint());
    o.strokesMax = static_cast<std::uint32_t>(in.varint());
    o.runTimeMaxS = static_cast<std::uint16_t>(in.varint());
    o.depth = Micrometres(static_cast<std::int32_t>(in.zigzag()));
    o.depthLimit = Micrometres(static_cast<std::int32_t>(in.zigzag()));
    o.rate = StrokesPerMinute(static_cast<std::int32_t>(in.zigzag()));
    o.rateLimit = StrokesPerMinute(static_cast<std::int32_t>(in.zigzag()));
    in.into(o.cartridge);
    return o;
}

void writeCommand(ByteWriter& out, const SessionCommand& c)
{
    out.u8(static_cast<std::uint8_t>(c.kind));
    out.u8(c.flag ? 1 : 0);
    out.varint(c.number);
    out.varint(static_cast<std::uint64_t>(c.error));
    out.varint(c.wide);
    out.varint(c.seed);
    if (c.kind == CommandKind::Load)
        writeOrder(out, c.order);
}

SessionCommand readCommand(ByteReader& in)
{
    SessionCommand c;
    c.kind = static_cast<CommandKind>(in.u8());
    c.flag = in.u8() != 0;
    c.number = static_cast<std::uint32_t>(in.varint());
    c.error = static_cast<ErrorCode>(in.varint());
    c.wide = in.varint();
    c.seed = in.varint();
    if (c.kind == CommandKind::Load)
        c.order = readOrder(in);
    return c;
}

void writeOptions(ByteWriter& out, const SessionOptions& o)
{
    out.u8(kRecordingVersion);
    out.u8(static_cast<std::uint8_t>((o.simulated ? 1U : 0U) | (o.acceptNewPens ? 2U : 0U)));
    out.bytes(o.hostInstance);
    for (const std::uint32_t value : {std::uint32_t{o.appVersion}, o.operatorCode, o.waivedFeatures,
                                      std::uint32_t{o.softStartMs}, std::uint32_t{o.armTimeoutS},
                                      std::uint32_t{o.depthDevUm}, std::uint32_t{o.telemHz}})
        out.varint(value);
    out.varint(o.pins.size());
    for (const PenPin& pin : o.pins) {
        out.text(pin.serial);
        out.bytes(pin.deviceUid);
    }
    out.varint(o.firmware.size());
    for (const FirmwareRule& rule : o.firmware) {
        out.text(rule.maker);
        out.text(rule.model);
        out.varint(rule.from);
        out.varint(rule.to);
        out.u8(static_cast<std::uint8_t>((rule.allow ? kRuleAllows : 0U) | (rule.build ? kRuleOfBuild : 0U)));
        if (rule.build)
            out.bytes(*rule.build);
    }
    out.varint(o.knownRuns.size());
    for (const KnownRun& run : o.knownRuns) {
        out.text(run.penSerial.str());
        out.varint(run.runId);
        out.varint(run.hostRunNo);
        out.varint(run.zoneTag);
        out.bytes(run.segment.bytes);
    }
}

SessionOptions readOptions(ByteReader& in)
{
    SessionOptions o;
    const bool known = in.u8() == kRecordingVersion;
    const std::uint8_t flags = in.u8();
    o.simulated = (flags & 1U) != 0;
    o.acceptNewPens = (flags & 2U) != 0;
    in.into(o.hostInstance);
    o.appVersion = static_cast<std::uint16_t>(in.varint());
    o.operatorCode = static_cast<std::uint32_t>(in.varint());
    o.waivedFeatures = static_cast<std::uint32_t>(in.varint());
    o.softStartMs = static_cast<std::uint16_t>(in.varint());
    o.armTimeoutS = static_cast<std::uint16_t>(in.varint());
    o.depthDevUm = static_cast<std::uint16_t>(in.varint());
    o.telemHz = static_cast<std::uint16_t>(in.varint());
    for (auto n = known ? in.varint() : 0; n > 0 && !in.bad(); --n) {
        PenPin pin{in.text(), {}};
        in.into(pin.deviceUid);
        o.pins.push_back(pin);
    }
    for (auto n = in.varint(); n > 0 && !in.bad(); --n) {
        FirmwareRule rule;
        rule.maker = in.text();
        rule.model = in.text();
        rule.from = static_cast<std::uint32_t>(in.varint());
        rule.to = static_cast<std::uint32_t>(in.varint());
        const std::uint8_t how = in.u8();
        rule.allow = (how & kRuleAllows) != 0;
        if ((how & kRuleOfBuild) != 0)
            in.into(rule.build.emplace());
        o.firmware.push_back(rule);
    }
    for (auto n = in.varint(); n > 0 && !in.bad(); --n) {
        KnownRun run;
        run.penSerial = FixedText<20>(in.text());
        run.runId = static_cast<std::uint32_t>(in.varint());
        run.hostRunNo = static_cast<std::uint32_t>(in.varint());
        run.zoneTag = static_cast<std::uint32_t>(in.varint());
        in.into(run.segment.bytes);
        o.knownRuns.push_back(run);
    }
    return o;
}

// Times of a recording are those of a running computer; what is further off would overflow in the session's sums.
constexpr std::int64_t kFarNs = std::int64_t{100} * 365 * 86'400 * 1'000'000'000;
constexpr std::int64_t kBeyond = kFarNs + 1;

std::optional<MonoTime> timeAt(MonoTime from, std::int64_t plusNs)
{
    if (plusNs < -kFarNs || plusNs > kFarNs)
        return std::nullopt;
    const MonoTime at = from + std::chrono::nanoseconds(plusNs); // both within a century: no overflow
    if (at < MonoTime{} || at > MonoTime{std::chrono::nanoseconds(kFarNs)})
        return std::nullopt;
    return at;
}

} // namespace

void BlockPacker::begin()
{
    m_payload.clear();
    m_frames.clear();
    m_last = MonoTime{};
    m_ui = UiToken{};
}

void BlockPacker::add(const SessionOptions& options)
{
    m_out.u8(static_cast<std::uint8_t>(Tag::Options));
    writeOptions(m_out, options);
}

void BlockPacker::add(const RecordedInput& input)
{
    const bool ui = input.ui.count != m_ui.count || input.ui.at != m_ui.at;
    std::vector<std::uint8_t> packed;
    ByteWriter frames(packed);
    const bool asFrames = !input.received.empty() && m_frames.pack(input.received, frames);
    m_out.u8(static_cast<std::uint8_t>(Tag::Input));
    m_out.u8(static_cast<std::uint8_t>((input.recorderOk ? kRecorderOk : 0U) | (ui ? kUi : 0U)
                                       | (input.commands.empty() ? 0U : kCommands) | (asFrames ? kFrames : 0U)
                                       | (!asFrames && !input.received.empty() ? kRaw : 0U)));
    m_out.zigzag((input.now - m_last).count());
    m_last = input.now;
    if (ui) {
        m_out.zigzag(std::int64_t{input.ui.count} - m_ui.count);
        m_out.zigzag((input.now - input.ui.at).count());
        m_ui = input.ui;
    }
    if (!input.commands.empty()) {
        m_out.varint(input.commands.size());
        for (const SessionCommand& command : input.commands)
            writeCommand(m_out, command);
    }
    if (asFrames) {
        m_out.bytes(packed);
    } else if (!input.received.empty()) {
        m_out.varint(input.received.size());
        m_out.bytes(input.received);
    }
}

void BlockPacker::addHash(std::uint64_t hash)
{
    m_out.u8(static_cast<std::uint8_t>(Tag::Hash));
    m_out.le(hash, 8);
}

std::vector<std::uint8_t> BlockPacker::finish()
{
    std::vector<std::uint8_t> block;
    block.reserve(kBlockHead + m_payload.size());
    ByteWriter out(block);
    out.le(kBlockMagic, 4);
    out.le(m_payload.size(), 4);
    out.le(m_number++, 4);
    out.le(wire::crc32c(m_payload), 4);
    out.bytes(m_payload);
    return block;
}

Result<std::vector<RecordedItem>> unpackBlock(std::span<const std::uint8_t> payload)
{
    std::vector<RecordedItem> items;
    ByteReader in(payload);
    FrameMemory frames;
    MonoTime last{};
    UiToken ui{};
    while (!in.atEnd()) {
        const auto tag = static_cast<Tag>(in.u8());
        if (tag == Tag::Options) {
            items.emplace_back(readOptions(in));
            continue;
        }
        if (tag == Tag::Hash) {
            items.emplace_back(in.le(8));
            continue;
        }
        if (tag != Tag::Input)
            return fail(ErrorCode::FileFormat, "unknown tag");
        RecordedInput input;
        const std::uint8_t flags = in.u8();
        input.recorderOk = (flags & kRecorderOk) != 0;
        const auto now = timeAt(last, in.zigzag());
        if (!now)
            return fail(ErrorCode::FileFormat, "time");
        input.now = last = *now;
        if ((flags & kUi) != 0) {
            ui.count += static_cast<std::uint32_t>(in.zigzag());
            const std::int64_t ago = in.zigzag();
            const auto at = timeAt(last, ago < -kFarNs ? kBeyond : -ago);
            if (!at)
                return fail(ErrorCode::FileFormat, "time");
            ui.at = *at;
        }
        input.ui = ui;
        for (auto n = (flags & kCommands) != 0 ? in.varint() : 0; n > 0 && !in.bad(); --n)
            input.commands.push_back(readCommand(in));
        if ((flags & kFrames) != 0 && !frames.unpack(in, input.received))
            return fail(ErrorCode::FileFormat, "frames");
        if ((flags & kRaw) != 0) {
            const auto raw = in.bytes(in.varint());
            input.received.assign(raw.begin(), raw.end());
        }
        items.emplace_back(std::move(input));
    }
    if (in.bad())
        return fail(ErrorCode::FileFormat, "cut short");
    return items;
}

} // namespace stipple::device
