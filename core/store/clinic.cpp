#include "core/store/clinic.h"

#include "core/crypto/random.h"

namespace stipple::store {
namespace {

Json jsonOf(const ports::Clinic& c)
{
    return {{"name", c.name},   {"address", c.address},   {"phone", c.phone}, {"hours", c.hours}, {"emergency", c.emergencyNumber},
            {"paper", c.paper}, {"language", c.language}, {"approved", c.contentApproved}, {"content", c.contentVersion}};
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
    ports::Clinic next = clinic;
    next.demo = current->demo;
    next.contentApproved = current->contentApproved && current->contentVersion == clinic.contentVersion;
    Work work(desk, "change_clinic");
    putClinic(work, next);
    return work.commit();
}

Result<void> approveContent(Desk& desk, const std::string& version)
{
    if (const auto may = desk.require(ports::Right::Sign); !may)
        return may;
    auto current = clinicOf(desk);
    if (!current)
        return tl::unexpected(current.error());
    current->contentApproved = true;
    current->contentVersion = version;
    Work work(desk, "approve_content");
    putClinic(work, *current);
    return work.commit();
}

} // namespace stipple::store
