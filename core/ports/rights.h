// Purpose: every right by name, and which role has it. One table for window and store.
// Thread: any. Pure.
// Failure: default is deny.
#pragma once

#include "core/ports/records.h"

#include <cstdint>

namespace stipple::ports {

enum class Right : std::uint8_t {
    ReadChart,       // patients, charts, agenda
    EditPatient,     // patients, visits, goals, screening answers, consent, photos
    EditPlan,        // plans and assessments
    Treat,           // begin, run and end a treatment; needs a valid licence
    Sign,            // sign sessions and addenda; needs a valid licence
    HandOut,         // print and hand out documents
    ImportPatients,
    MergePatients,
    ErasePatient,
    ManageAccounts,
    ManageClinic,    // clinic's data, content approval, keys, recovery sheet
    Backup,
    Restore,
    ReadAudit,       // audit page, check of chain and signatures
};
inline constexpr int kRightCount = 14;

[[nodiscard]] constexpr bool roleHas(Role role, Right right) noexcept
{
    const bool clinician = role == Role::Clinician;
    const bool assistant = role == Role::Assistant;
    const bool administrator = role == Role::Administrator;
    switch (right) {
    case Right::ReadChart: return true;
    case Right::EditPatient: return clinician || assistant;
    case Right::EditPlan: return clinician || assistant;
    case Right::Treat: return clinician;
    case Right::Sign: return clinician;
    case Right::HandOut: return clinician || assistant;
    case Right::ImportPatients: return clinician || administrator;
    case Right::MergePatients: return clinician || administrator;
    case Right::ErasePatient: return administrator;
    case Right::ManageAccounts: return administrator;
    case Right::ManageClinic: return administrator;
    case Right::Backup: return clinician || assistant || administrator;
    case Right::Restore: return administrator;
    case Right::ReadAudit: return clinician || administrator;
    }
    return false;
}

[[nodiscard]] constexpr bool needsLicence(Right right) noexcept { return right == Right::Treat || right == Right::Sign; }

// By the role, or because this person runs the clinic, too. A licence is another question: see may().
[[nodiscard]] inline bool hasRight(const Account& account, Right right) noexcept
{
    return roleHas(account.role, right) || (account.administers && roleHas(Role::Administrator, right));
}

// A licence with number and body that holds on `today`. Without a date it does not hold.
[[nodiscard]] inline bool licenceValid(const Account& account, const Day& today) noexcept
{
    return !account.licenceNumber.empty() && !account.licenceBody.empty() && account.licenceValidUntil
        && today <= *account.licenceValidUntil;
}

[[nodiscard]] inline bool may(const Account& account, Right right, const Day& today) noexcept
{
    return hasRight(account, right) && (!needsLicence(right) || licenceValid(account, today));
}

} // namespace stipple::ports
