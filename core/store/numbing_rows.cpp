#include "core/store/numbing_rows.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"
#include "core/store/session_rows.h"

#include <algorithm>

namespace stipple::store {
namespace {

std::string timesText(const std::vector<ports::NumbedZone>& times)
{
    Json out = Json::array();
    for (const ports::NumbedZone& zone : times)
        out.push_back({{"zone", zone.zone}, {"on_utc_ms", zone.onAt.ms}, {"off_utc_ms", zone.offAt ? Json(zone.offAt->ms) : Json()},
                       {"residue_off", zone.residueOff}, {"disinfected", zone.disinfected}});
    return toText(out);
}

Result<std::vector<ports::NumbedZone>> timesFrom(const std::string& text)
{
    const Json in = fromText(text);
    if (!in.is_array())
        return fail(ErrorCode::StoreCorrupt, "numbing times");
    std::vector<ports::NumbedZone> times;
    for (const Json& one : in) {
        if (!one.is_object() || !one.contains("on_utc_ms") || !one.at("on_utc_ms").is_number_integer())
            return fail(ErrorCode::StoreCorrupt, "numbing time");
        ports::NumbedZone zone;
        zone.zone = one.value("zone", "");
        zone.onAt = UtcMs{one.at("on_utc_ms").get<std::int64_t>()};
        if (one.contains("off_utc_ms") && one.at("off_utc_ms").is_number_integer())
            zone.offAt = UtcMs{one.at("off_utc_ms").get<std::int64_t>()};
        zone.residueOff = one.value("residue_off", false);
        zone.disinfected = one.value("disinfected", false);
        times.push_back(std::move(zone));
    }
    return times;
}

Result<void> checkNumbing(const ports::Numbing& numbing)
{
    if (!isCode(numbing.product))
        return fail(ErrorCode::TextInvalid, "numbing product");
    if (!allCodes(numbing.zones) || numbing.zones.empty() || numbing.times.size() != numbing.zones.size())
        return fail(ErrorCode::ZoneUnknown, "numbing");
    for (const ports::NumbedZone& zone : numbing.times) {
        if (std::ranges::find(numbing.zones, zone.zone) == numbing.zones.end())
            return fail(ErrorCode::ZoneUnknown, "numbing");
        if (zone.offAt && zone.offAt->ms < zone.onAt.ms)
            return fail(ErrorCode::ValueOutOfRange, "cream off before it was on");
    }
    return {};
}

// Who took it off, in clear only in memory: names are sealed with the note.
Json wordsOf(const ports::Numbing& numbing)
{
    Json by = Json::object();
    for (const ports::NumbedZone& zone : numbing.times)
        if (!zone.removedBy.empty())
            by[zone.zone] = zone.removedBy;
    return {{"note", numbing.note}, {"removed_by", by}};
}

Result<ports::Numbing> numbingFrom(const PatientSeal& seal, const Row& row)
{
    ports::Numbing numbing;
    numbing.id = row.id<EntryId>("id");
    numbing.lot = row.maybeId<EntryId>("product_lot_id");
    numbing.appliedAt = row.utc("applied_utc_ms");
    if (const auto removed = row.maybeI64("removed_utc_ms"))
        numbing.removedAt = UtcMs{*removed};
    numbing.zones = splitCodes(row.text("zones"));
    numbing.product = row.maybeText("product").value_or("");
    numbing.strength = row.maybeText("strength").value_or("");
    numbing.lotText = row.maybeText("lot").value_or("");
    if (const auto day = row.maybeI64("expiry_ymd"))
        numbing.expiry = dayOf(*day);
    numbing.amountMg = static_cast<int>(row.maybeI64("amount_mg").value_or(0));
    numbing.areaCm2 = static_cast<int>(row.maybeI64("area_cm2").value_or(0));
    numbing.occluded = row.maybeI64("occluded").value_or(0) != 0;
    if (const auto kg = row.maybeI64("patient_kg"))
        numbing.patientKg = static_cast<int>(*kg);
    if (const auto times = row.maybeText("zone_times")) {
        auto read = timesFrom(*times);
        if (!read)
            return tl::unexpected(read.error());
        numbing.times = std::move(*read);
    }
    if (const auto sealed = row.maybeBlob("sealed")) {
        const auto text = seal.openText("anaesthetic", "sealed", row.fixed<16>("id"), *sealed);
        if (!text)
            return tl::unexpected(text.error());
        const Json words = fromText(*text);
        if (!words.is_object())
            return fail(ErrorCode::StoreCorrupt, "numbing");
        numbing.note = words.value("note", "");
        const Json by = words.value("removed_by", Json::object());
        for (ports::NumbedZone& zone : numbing.times)
            zone.removedBy = by.is_object() ? by.value(zone.zone, "") : "";
    }
    return numbing;
}

// A zone that was cleared stays off: cream that goes on again is another application.
Result<void> onlyForward(const ports::Numbing& before, const ports::Numbing& next)
{
    if (before.zones != next.zones || before.product != next.product)
        return fail(ErrorCode::StoreConflict, "numbing");
    for (const ports::NumbedZone& old : before.times) {
        const auto now = std::ranges::find(next.times, old.zone, &ports::NumbedZone::zone);
        if (now == next.times.end() || now->onAt != old.onAt || (old.offAt && now->offAt != old.offAt))
            return fail(ErrorCode::ValueOutOfRange, "numbing times");
    }
    return {};
}

} // namespace

Result<EntryId> keepNumbing(Desk& desk, const SessionId& session, ports::Numbing numbing)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    if (const auto good = checkNumbing(numbing); !good)
        return tl::unexpected(good.error());
    Work work(desk, "save_numbing");
    const auto row = sessionRow(work, session);
    if (!row)
        return tl::unexpected(row.error());
    if (row->text("stage") == "signed")
        return fail(ErrorCode::RecordSigned, "numbing");
    const auto patient = row->id<PatientId>("patient_id");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const bool isNew = numbing.id.isNull();
    if (isNew)
        numbing.id = crypto::newId<EntryId>();
    Binds binds = {{"id", numbing.id}, {"session_id", session}, {"removed_utc_ms", Value(numbing.removedAt)}, {"at_utc_ms", work.now()},
                   {"account_id", desk.account->id}, {"zone_times", timesText(numbing.times)},
                   {"sealed", seal->seal("anaesthetic", "sealed", numbing.id.bytes, toText(wordsOf(numbing)))}};
    if (isNew) {
        binds.insert(binds.end(), {{"patient_id", patient}, {"product_lot_id", Value(numbing.lot)}, {"applied_utc_ms", numbing.appliedAt},
                                   {"zones", joinCodes(numbing.zones)}, {"product", numbing.product}, {"strength", numbing.strength},
                                   {"lot", numbing.lotText}, {"expiry_ymd", numbing.expiry ? Value(ymd(*numbing.expiry)) : Value()},
                                   {"amount_mg", numbing.amountMg}, {"area_cm2", numbing.areaCm2}, {"occluded", numbing.occluded},
                                   {"patient_kg", Value(numbing.patientKg)}});
        work.put("numbing.add", binds);
    } else {
        const auto known = work.askOne("numbing.get", {{"id", numbing.id}});
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return fail(ErrorCode::StoreNotFound, "numbing");
        if ((*known)->id<SessionId>("session_id") != session)
            return fail(ErrorCode::StoreConflict, "numbing of another session");
        const auto before = numbingFrom(*seal, **known);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto forward = onlyForward(*before, numbing); !forward)
            return tl::unexpected(forward.error());
        work.put("numbing.times", binds);
    }
    work.wrote("anaesthetic", numbing.id.bytes, patient);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return numbing.id;
}

Result<std::vector<ports::Numbing>> keptNumbings(Desk& desk, const SessionId& session)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("numbing.of_session", {{"session_id", session}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::Numbing> out;
    for (const Row& row : *rows) {
        const auto seal = PatientSeal::of(*desk.db, *desk.keys, row.id<PatientId>("patient_id"));
        if (!seal)
            return tl::unexpected(seal.error());
        auto numbing = numbingFrom(*seal, row);
        if (!numbing)
            return tl::unexpected(numbing.error());
        out.push_back(std::move(*numbing));
    }
    return out;
}

} // namespace stipple::store
