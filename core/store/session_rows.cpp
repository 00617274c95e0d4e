#include "core/store/session_rows.h"

#include "core/store/assess.h"
#include "core/store/codes.h"

#include <algorithm>

namespace stipple::store {
namespace {

Json cartridgeJson(const ports::Cartridge& c)
{
    return {{"presence", static_cast<int>(c.presence)}, {"seal_intact", c.sealIntact}, {"used", c.used},
            {"expired", c.expired},   {"pins", c.pins},   {"gauge", c.gauge},  {"max_depth_um", c.maxDepth.um()},
            {"max_rate_spm", c.maxRate.spm()}, {"expiry_ymd", c.expiryYmd}, {"use_count", c.useCount},
            {"generation", c.generation}};
}

Result<void> readPen(const Row& row, ports::SessionRecord& record)
{
    const auto serial = row.maybeText("pen_serial");
    if (!serial)
        return {};
    ports::PenIdentity pen;
    pen.maker = FixedText<24>(row.text("pen_maker"));
    pen.model = FixedText<24>(row.text("pen_model"));
    pen.serial = FixedText<20>(*serial);
    pen.firmware = row.u32("pen_firmware");
    pen.deviceUid = row.fixed<8>("pen_uid");
    pen.simulated = row.flag("pen_simulated");
    record.pen = pen;

    const Json in = fromText(row.text("cartridge"));
    if (!in.is_object())
        return fail(ErrorCode::StoreCorrupt, "cartridge");
    ports::Cartridge c;
    c.presence = static_cast<ports::CartridgePresence>(in.value("presence", 0));
    c.uid = row.fixed<8>("cartridge_uid");
    c.sealIntact = in.value("seal_intact", false);
    c.used = in.value("used", false);
    c.expired = in.value("expired", false);
    c.pins = static_cast<std::uint16_t>(in.value("pins", 0));
    c.gauge = static_cast<std::uint16_t>(in.value("gauge", 0));
    c.maxDepth = Micrometres(in.value("max_depth_um", 0));
    c.maxRate = StrokesPerMinute(in.value("max_rate_spm", 0));
    c.lot = FixedText<16>(row.text("cartridge_lot"));
    c.expiryYmd = in.value("expiry_ymd", 0U);
    c.useCount = in.value("use_count", 0U);
    c.generation = in.value("generation", 0U);
    record.cartridge = c;
    return {};
}

Result<void> readHandTool(const Row& row, ports::SessionRecord& record)
{
    const auto text = row.maybeText("hand_tool");
    if (!text)
        return {};
    const Json in = fromText(*text);
    if (!in.is_object())
        return fail(ErrorCode::StoreCorrupt, "hand tool");
    ports::HandTool tool;
    tool.kind = in.value("kind", "") == "unconnected_pen" ? ports::HandTool::Kind::UnconnectedPen : ports::HandTool::Kind::ManualRoller;
    tool.name = in.value("name", "");
    tool.needle = Micrometres(in.value("needle_um", 0));
    tool.lot = in.value("lot", "");
    record.handTool = std::move(tool);
    return {};
}

Result<void> readAnswers(Desk& desk, const PatientSeal& seal, ports::SessionRecord& record)
{
    const auto rows = desk.db->ask("screening.of_session", {{"session_id", record.id}});
    if (!rows)
        return tl::unexpected(rows.error());
    auto answers = answersOf(desk, seal, *rows);
    if (!answers)
        return tl::unexpected(answers.error());
    for (KeptAnswer& kept : *answers)
        record.assessment.answers.push_back(std::move(kept.answer));
    return {};
}

Result<void> readTreatment(Desk& desk, const PatientSeal& seal, ports::SessionRecord& record)
{
    const auto segments = desk.db->ask("segment.of_session", {{"session_id", record.id}});
    if (!segments)
        return tl::unexpected(segments.error());
    for (const Row& row : *segments) {
        auto segment = segmentFromRow(seal, row);
        if (!segment)
            return tl::unexpected(segment.error());
        // The class of cartridge stands in the frozen plan only; it is the same plan that the segments were made of.
        const auto planned = std::ranges::find(record.plan.zones, segment->planned.zone, &plan::ZonePlan::zone);
        if (planned != record.plan.zones.end())
            segment->planned.cartridge = planned->cartridge;
        record.segments.push_back(std::move(*segment));
    }
    const auto alarms = desk.db->ask("alarm.of_session", {{"session_id", record.id}});
    if (!alarms)
        return tl::unexpected(alarms.error());
    for (const Row& row : *alarms) {
        ports::SessionAlarm alarm;
        alarm.atUtcMs = row.i64("at_utc_ms");
        alarm.alarm.id = static_cast<ports::AlarmId>(row.i64("alarm"));
        alarm.alarm.priority = static_cast<ports::AlarmPriority>(row.i64("priority"));
        alarm.alarm.detail = row.u32("detail");
        alarm.alarm.value = row.i64("value");
        alarm.alarm.since = MonoTime{std::chrono::nanoseconds(row.i64("since_mono_ns"))};
        alarm.alarm.causePresent = row.flag("cause_present");
        alarm.zone = row.text("zone");
        record.alarms.push_back(std::move(alarm));
    }
    return {};
}

Result<void> readSignature(Desk& desk, const PatientSeal& seal, ports::SessionRecord& record)
{
    const auto row = desk.db->askOne("signature.of_session", {{"session_id", record.id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return {};
    const auto text = seal.openText("session_signature", "sealed_canonical", (*row)->fixed<16>("id"), (*row)->blob("sealed_canonical"));
    if (!text)
        return tl::unexpected(text.error());
    const Json canonical = fromText(*text);
    if (!canonical.is_object() || !canonical.contains("signer"))
        return fail(ErrorCode::StoreCorrupt, "signature");
    record.practitioner = canonical.at("signer").value("name", "");
    record.licence = canonical.at("signer").value("licence", "");
    return {};
}

} // namespace

Result<ports::SessionStage> stageOfRow(const Row& row)
{
    const auto stage = stageOf(row.text("stage"));
    if (!stage)
        return fail(ErrorCode::StoreCorrupt, "session stage");
    return *stage;
}

Result<Row> sessionRow(Work& work, const SessionId& id)
{
    auto row = work.askOne("session.get", {{"id", id}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::StoreNotFound, "session");
    return std::move(**row);
}

std::string handToolText(const ports::HandTool& tool)
{
    return toText(Json{{"kind", tool.kind == ports::HandTool::Kind::ManualRoller ? "manual_roller" : "unconnected_pen"},
                       {"name", tool.name}, {"needle_um", tool.needle.um()}, {"lot", tool.lot}});
}

std::string cartridgeText(const ports::Cartridge& cartridge) { return toText(cartridgeJson(cartridge)); }

Result<SessionText> sessionText(const PatientSeal& seal, const Row& row)
{
    SessionText out;
    const auto sealed = row.maybeBlob("sealed");
    if (!sealed)
        return out;
    const auto text = seal.openText("session", "sealed", row.fixed<16>("id"), *sealed);
    if (!text)
        return tl::unexpected(text.error());
    const Json words = fromText(*text);
    if (!words.is_object())
        return fail(ErrorCode::StoreCorrupt, "session text");
    out.note = words.value("note", "");
    out.given = words.value("given", "");
    out.skinToday = words.value("skin_today", std::vector<std::string>());
    out.skinAfter = words.value("skin_after", std::vector<std::string>());
    return out;
}

Value sealText(const PatientSeal& seal, const SessionId& id, const SessionText& text)
{
    Json words = {{"note", text.note}, {"given", text.given}};
    if (!allCodes(text.skinToday))
        words["skin_today"] = text.skinToday;
    if (!allCodes(text.skinAfter))
        words["skin_after"] = text.skinAfter;
    return Value(seal.seal("session", "sealed", id.bytes, toText(words)));
}

Result<ports::SessionRecord> sessionFromRow(Desk& desk, const PatientSeal& seal, const Row& row)
{
    ports::SessionRecord record;
    record.id = row.id<SessionId>("id");
    record.patient = row.id<PatientId>("patient_id");
    record.number = row.i32("number");
    record.ofTotal = row.i32("of_total");
    const auto stage = stageOfRow(row);
    if (!stage)
        return tl::unexpected(stage.error());
    record.stage = *stage;
    record.startedAt = UtcMs{row.maybeI64("started_utc_ms").value_or(0)};
    record.endedAt = UtcMs{row.maybeI64("ended_utc_ms").value_or(0)};
    record.signedAt = UtcMs{row.maybeI64("signed_utc_ms").value_or(0)};
    record.version = row.i64("version");
    record.simulated = row.flag("simulated");
    if (const auto day = row.maybeI64("next_not_before_ymd"))
        record.nextNotBefore = dayOf(*day);
    if (const auto skin = row.maybeI64("fitzpatrick"))
        record.assessment.fitzpatrick = static_cast<int>(*skin);

    const auto text = sessionText(seal, row);
    if (!text)
        return tl::unexpected(text.error());
    record.note = text->note;
    record.given = text->given;
    record.assessment.skinToday = text->skinToday.empty() ? splitCodes(row.text("skin_today")) : text->skinToday;
    record.skinAfter = text->skinAfter.empty() ? splitCodes(row.text("skin_after")) : text->skinAfter;
    if (const auto drawn = row.maybeBlob("sealed_signature")) {
        auto svg = seal.openText("session", "sealed_signature", record.id.bytes, *drawn);
        if (!svg)
            return tl::unexpected(svg.error());
        record.signatureSvg = std::move(*svg);
    }
    if (const auto planId = row.maybeBlob("plan_version_id")) {
        const auto planRow = desk.db->askOne("plan.get", {{"id", *planId}});
        if (!planRow)
            return tl::unexpected(planRow.error());
        if (!*planRow)
            return fail(ErrorCode::StoreCorrupt, "plan of session");
        auto plan = planFromRow(seal, **planRow);
        if (!plan)
            return tl::unexpected(plan.error());
        record.plan = std::move(*plan);
    }
    for (auto* read : {readAnswers, readTreatment, readSignature}) {
        if (const auto done = read(desk, seal, record); !done)
            return tl::unexpected(done.error());
    }
    for (auto* read : {readPen, readHandTool}) {
        if (const auto done = read(row, record); !done)
            return tl::unexpected(done.error());
    }
    return record;
}

} // namespace stipple::store
