#include "core/store/desk.h"

namespace stipple::store {
namespace {

// A locked screen keeps all work and never stands between a treatment and its record.
bool goesOnWhileLocked(ports::Right right) noexcept
{
    switch (right) {
    case ports::Right::EditPatient:
    case ports::Right::EditPlan:
    case ports::Right::Treat:
    case ports::Right::Backup:
        return true;
    case ports::Right::ReadChart:
    case ports::Right::Sign:
    case ports::Right::HandOut:
    case ports::Right::ImportPatients:
    case ports::Right::MergePatients:
    case ports::Right::ErasePatient:
    case ports::Right::ManageAccounts:
    case ports::Right::ManageClinic:
    case ports::Right::Restore:
    case ports::Right::ReadAudit:
        return false;
    }
    return false;
}

} // namespace

Result<void> Desk::require(ports::Right right) const
{
    if (!keys || !account)
        return fail(ErrorCode::KeyMissing, "nobody is signed in");
    if (locked && !goesOnWhileLocked(right))
        return fail(ErrorCode::NotAllowed, "locked");
    if (!ports::hasRight(*account, right))
        return fail(ErrorCode::NotAllowed, "right " + std::to_string(static_cast<int>(right)));
    if (ports::needsLicence(right) && !ports::licenceValid(*account, localDay(now())))
        return fail(ErrorCode::LicenceExpired, "right " + std::to_string(static_cast<int>(right)));
    return {};
}

Result<void> Desk::notWhileTreating() const
{
    const auto row = db->askOne("session.treating");
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->i64("n") > 0)
        return fail(ErrorCode::StoreBusy, "a treatment is running");
    return {};
}

} // namespace stipple::store
