// Personal exclusions drawn on the map. Each save is a new version; erasing is a version that says so.
#include "core/store/planning.h"

#include "core/crypto/random.h"
#include "core/store/assess.h"
#include "core/store/codes.h"

#include <array>

namespace stipple::store {
namespace {

constexpr std::array<const char*, ports::kSkinMarkKinds> kMarkKinds{"mole", "tattoo", "lesion", "filler", "other"};

Result<ports::SkinMark> markFrom(Desk& desk, const PatientSeal& seal, const Row& row)
{
    ports::SkinMark mark;
    mark.id = row.id<EntryId>("mark_id");
    mark.view = row.text("map_view");
    mark.x = row.i32("x_e4");
    mark.y = row.i32("y_e4");
    mark.radius = row.i32("radius_e4");
    const std::string kind = row.text("kind");
    const auto at = std::find(kMarkKinds.begin(), kMarkKinds.end(), kind);
    if (at == kMarkKinds.end())
        return fail(ErrorCode::StoreCorrupt, "skin mark kind");
    mark.kind = static_cast<ports::SkinMarkKind>(at - kMarkKinds.begin());
    if (const auto since = row.maybeI64("since_ymd"))
        mark.since = dayOf(*since);
    mark.version = row.i64("version");
    mark.at = row.utc("at_utc_ms");
    mark.author = accountName(desk, row.id<AccountId>("account_id"));
    auto note = seal.openText("skin_mark_version", "sealed", row.fixed<16>("id"), row.blob("sealed"));
    if (!note)
        return tl::unexpected(note.error());
    mark.note = std::move(*note);
    return mark;
}

void put(Work& work, const PatientSeal& seal, const PatientId& patient, const ports::SkinMark& mark, bool erased)
{
    const RowId id = crypto::random16();
    work.put("skin_mark.add", {{"id", id}, {"mark_id", mark.id}, {"patient_id", patient}, {"version", mark.version},
                               {"erased", erased}, {"map_view", mark.view}, {"x_e4", mark.x}, {"y_e4", mark.y},
                               {"radius_e4", mark.radius}, {"kind", kMarkKinds[static_cast<std::size_t>(mark.kind)]},
                               {"since_ymd", mark.since ? Value(ymd(*mark.since)) : Value()}, {"at_utc_ms", work.now()},
                               {"account_id", work.desk().account->id},
                               {"sealed", seal.seal("skin_mark_version", "sealed", id, mark.note)}});
    work.wrote("skin_mark_version", id, patient);
}

bool fits(const ports::SkinMark& mark) noexcept
{
    const auto inside = [](int value) { return value >= 0 && value <= ports::kMapWhole; };
    return isCode(mark.view) && inside(mark.x) && inside(mark.y) && mark.radius >= 1 && mark.radius <= ports::kSkinMarkRadiusMax;
}

} // namespace

Result<std::vector<ports::SkinMark>> skinMarksOf(Desk& desk, const PatientId& patient)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    const auto rows = desk.db->ask("skin_mark.of_patient", {{"patient_id", patient}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::SkinMark> marks;
    for (const Row& row : *rows) {
        auto mark = markFrom(desk, *seal, row);
        if (!mark)
            return tl::unexpected(mark.error());
        marks.push_back(std::move(*mark));
    }
    return marks;
}

Result<ports::SkinMark> saveSkinMark(Desk& desk, const PatientId& patient, ports::SkinMark mark)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return tl::unexpected(may.error());
    if (!fits(mark))
        return fail(ErrorCode::ValueOutOfRange, "skin mark");
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    Work work(desk, "save_skin_mark");
    if (mark.id.isNull()) {
        mark.id = crypto::newId<EntryId>();
        mark.version = 1;
    } else {
        const auto last = work.askOne("skin_mark.newest", {{"mark_id", mark.id}});
        if (!last)
            return tl::unexpected(last.error());
        if (!*last || (*last)->id<PatientId>("patient_id") != patient)
            return fail(ErrorCode::StoreNotFound, "skin mark");
        if ((*last)->i64("version") != mark.version)
            return fail(ErrorCode::StoreConflict, "skin mark");
        ++mark.version;
    }
    put(work, *seal, patient, mark, false);
    mark.at = work.now();
    mark.author = desk.account->name;
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return mark;
}

Result<void> eraseSkinMark(Desk& desk, const PatientId& patient, const EntryId& id)
{
    if (const auto may = desk.require(ports::Right::EditPatient); !may)
        return may;
    const auto seal = PatientSeal::of(*desk.db, *desk.keys, patient);
    if (!seal)
        return tl::unexpected(seal.error());
    Work work(desk, "erase_skin_mark");
    const auto last = work.askOne("skin_mark.newest", {{"mark_id", id}});
    if (!last)
        return tl::unexpected(last.error());
    if (!*last || (*last)->id<PatientId>("patient_id") != patient)
        return fail(ErrorCode::StoreNotFound, "skin mark");
    if ((*last)->flag("erased"))
        return {};
    auto mark = markFrom(desk, *seal, **last);
    if (!mark)
        return tl::unexpected(mark.error());
    ++mark->version;
    put(work, *seal, patient, *mark, true);
    return work.commit();
}

Bytes sealClinicText(const Keys& keys, const char* table, const RowId& row, const std::string& text)
{
    return crypto::seal(crypto::subKey(keys.auditKey, "stipple.clinic.text.v1"), keys.auditKeyId, {table, "sealed", row},
                        crypto::viewOf(text));
}

Result<std::string> openClinicText(const Keys& keys, const char* table, const RowId& row, const Bytes& sealed)
{
    const auto clear = crypto::open(crypto::subKey(keys.auditKey, "stipple.clinic.text.v1"), keys.auditKeyId,
                                    {table, "sealed", row}, sealed);
    if (!clear)
        return tl::unexpected(clear.error());
    return std::string(reinterpret_cast<const char*>(clear->data()), clear->size());
}

} // namespace stipple::store
