#include "core/store/clinic.h"

#include "core/crypto/random.h"
#include "core/store/accounts.h"

namespace stipple::store {
namespace {

constexpr char kRecoveryKept[] = "recovery.kept";

Json jsonOf(const ports::Clinic& c)
{
    return {{"name", c.name},   {"address", c.address},   {"phone", c.phone}, {"hours", c.hours}, {"emergency", c.emergencyNumber},
            {"paper", c.paper}, {"language", c.language}, {"approved", c.contentApproved}, {"content", c.contentVersion},
            {"logo_bytes", c.logoPng.size()}};
}

Result<std::optional<Row>> newest(Desk& desk) { return desk.db->askOne("clinic.newest"); }

} // namespace

Result<ports::Clinic> clinicOf(Desk& desk)
{
    const auto found = newest(desk);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::StoreNotFound, "clinic");
    const Row& row = **found;
    ports::Clinic clinic;
    clinic.name = row.text("name");
    clinic.address = row.text("address");
    clinic.phone = row.text("phone");
    clinic.hours = row.text("hours");
    clinic.emergencyNumber = row.text("emergency");
    clinic.paper = row.text("paper");
    clinic.language = row.text("language");
    clinic.demo = row.flag("demo");
    clinic.contentApproved = row.flag("content_approved");
    clinic.contentVersion = row.text("content_version");
    if (const auto logo = row.maybeBlob("logo"))
        clinic.logoPng.assign(logo->begin(), logo->end());
    const auto kept = desk.db->askOne("meta.get", {{"key", kRecoveryKept}});
    if (!kept)
        return tl::unexpected(kept.error());
    clinic.recoveryKept = *kept && (*kept)->text("value") == "1";
    return clinic;
}

void putClinic(Work& work, const ports::Clinic& clinic)
{
    Desk& desk = work.desk();
    const auto last = newest(desk);
    std::int64_t version = 1;
    Json before;
    if (last && *last) {
        version = (*last)->i64("version") + 1;
        if (const auto old = clinicOf(desk))
            before = jsonOf(*old);
    }
    const RowId id = crypto::random16();
    work.put("clinic.add", {{"id", id}, {"version", version}, {"name", clinic.name}, {"address", clinic.address},
                            {"phone", clinic.phone}, {"hours", clinic.hours}, {"emergency", clinic.emergencyNumber},
                            {"paper", clinic.paper}, {"language", clinic.language}, {"demo", clinic.demo},
                            {"content_approved", clinic.contentApproved}, {"content_version", clinic.contentVersion},
                            {"logo", clinic.logoPng.empty() ? Value() : Value(Bytes(clinic.logoPng.begin(), clinic.logoPng.end()))},
                            {"at_utc_ms", work.now()}, {"account_id", desk.account ? Value(desk.account->id) : Value()}});
    work.wrote("clinic", id, std::nullopt, {{"before", before}, {"after", jsonOf(clinic)}});
}

Result<void> saveClinic(Desk& desk, const ports::Clinic& clinic)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    const auto current = clinicOf(desk);
    if (!current)
        return tl::unexpected(current.error());
    static constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n";
    if (clinic.logoPng.size() > ports::kLogoMaxBytes || (!clinic.logoPng.empty() && clinic.logoPng.compare(0, kPng.size(), kPng) != 0))
        return fail(ErrorCode::FileFormat, "logo");
    ports::Clinic next = clinic;
    next.demo = current->demo;
    next.contentApproved = current->contentApproved && current->contentVersion == clinic.contentVersion;
    Work work(desk, "change_clinic");
    putClinic(work, next);
    return work.commit();
}

Result<void> approveContent(Desk& desk, const std::string& version, const std::string& password)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return may;
    if (const auto good = confirmPassword(desk, password); !good)
        return good;
    auto current = clinicOf(desk);
    if (!current)
        return tl::unexpected(current.error());
    current->contentApproved = true;
    current->contentVersion = version;
    Work work(desk, "approve_content");
    putClinic(work, *current);
    return work.commit();
}

void putRecoveryKept(Work& work, bool kept) { work.put("meta.set", {{"key", kRecoveryKept}, {"value", kept ? "1" : "0"}}); }

Result<void> recoverySheetKept(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ManageClinic); !may)
        return may;
    Work work(desk, "recovery_sheet_kept");
    putRecoveryKept(work, true);
    work.noted("store_meta", std::nullopt, std::nullopt, {{"recovery_kept", true}});
    return work.commit();
}

} // namespace stipple::store
