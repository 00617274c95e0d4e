// The clinic's own copy of the reference content, as the list of its edits. Each edit takes the approval back.
#include "core/store/planning.h"

#include "core/crypto/random.h"
#include "core/store/assess.h"
#include "core/store/clinic.h"

namespace stipple::store {
namespace {
constexpr const char* kEditTable = "content_edit";
}

Result<std::vector<ports::ContentEdit>> contentEdits(Desk& desk)
{
    if (const auto may = desk.require(ports::Right::ReadChart); !may)
        return tl::unexpected(may.error());
    const auto rows = desk.db->ask("content_edit.all");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ports::ContentEdit> edits;
    for (const Row& row : *rows) {
        ports::ContentEdit edit;
        edit.version = row.i64("version");
        edit.file = row.text("file");
        edit.entry = row.text("entry");
        edit.field = row.text("field");
        edit.before = row.text("value_before");
        edit.after = row.text("value_after");
        edit.at = row.utc("at_utc_ms");
        edit.author = accountName(desk, row.id<AccountId>("account_id"));
        auto reason = openClinicText(*desk.keys, kEditTable, row.fixed<16>("id"), row.blob("sealed"));
        if (!reason)
            return tl::unexpected(reason.error());
        edit.reason = std::move(*reason);
        edits.push_back(std::move(edit));
    }
    return edits;
}

Result<ports::ContentEdit> saveContentEdit(Desk& desk, ports::ContentEdit edit)
{
    if (const auto may = desk.require(ports::Right::EditPlan); !may)
        return tl::unexpected(may.error());
    if (edit.file.empty() || edit.entry.empty() || edit.field.empty() || edit.reason.empty() || edit.before == edit.after)
        return fail(ErrorCode::ContentInvalid, "content edit");
    Work work(desk, "edit_content");
    const auto last = work.askOne("content_edit.last");
    if (!last)
        return tl::unexpected(last.error());
    const std::int64_t next = (*last ? (*last)->maybeI64("version").value_or(0) : 0) + 1;
    if (edit.version != 0 && edit.version != next)
        return fail(ErrorCode::StoreConflict, "content edit");
    edit.version = next;
    edit.at = work.now();
    edit.author = desk.account->name;
    const RowId id = crypto::random16();
    work.put("content_edit.add", {{"id", id}, {"version", edit.version}, {"file", edit.file}, {"entry", edit.entry},
                                  {"field", edit.field}, {"value_before", edit.before}, {"value_after", edit.after},
                                  {"at_utc_ms", work.now()}, {"account_id", desk.account->id},
                                  {"sealed", sealClinicText(*desk.keys, kEditTable, id, edit.reason)}});
    work.wrote(kEditTable, id, std::nullopt);
    auto clinic = clinicOf(desk);
    if (!clinic)
        return tl::unexpected(clinic.error());
    clinic->contentApproved = false; // in the same unit of work: there is no moment in which the edit is approved
    putClinic(work, *clinic);
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    return edit;
}

} // namespace stipple::store
