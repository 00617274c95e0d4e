// Purpose: the list of checks between a plan and an armed pen, and whether it is complete.
// Thread: any. Pure values; the window asks again after every change.
// Failure: none. Default is deny: a fact that is not known is a check that is not done.
// Hazards: 7 wrong values, 8 and 9 cartridge, 11 wrong patient, 30 unknown pen. Source: PENLINK §6.3, UI §3.
#pragma once

#include "core/clinical/numbing.h"
#include "core/clinical/reference.h"
#include "core/plan/plan_check.h"
#include "core/ports/pen.h"
#include "core/ports/records.h"
#include "core/session/screening_gate.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stipple::session {

enum class CheckId { Practitioner, Content, Plan, Screening, Numbing, Patient, Pen, Cartridge, ReadBack };
inline constexpr int kCheckCount = 9;
enum class CheckState { Todo, Running, Done, Blocked }; // Blocked: this person cannot fix it by a click

enum class CheckReason {
    None,
    // Practitioner
    NobodySignedIn, RoleMayNotTreat, LicenceMissing, LicenceExpired, ScopeMissing,
    // Content
    ContentNotApproved,
    ContentOtherVersion,        // another version was approved than the one in use
    // Plan
    PlanEmpty, PlanHasProblems,
    // Screening
    ScreeningUnanswered, ScreeningBlocks, ScreeningNeedsOverride,
    // Numbing
    NumbingUnknown,             // the records have not answered yet
    CreamOn,                    // cream is still on a zone: the motor stays off
    CreamTooLong,               // past the product's maximum
    CreamNotCleared,            // off, but residue or disinfection is not ticked
    // Patient
    PatientNotConfirmed, PatientOfOtherSession,
    // Pen
    PenMissing, PenConnecting, PenUnknownIdentity, PenLatched, PenBusy,
    SimulatedPenInRealClinic,   // a real clinic never treats with a simulated pen
    UnmarkedPenInDemoClinic,    // in the demo clinic every pen must be marked simulated
    PenLacksSafety,             // features of PENLINK §5.5
    // Cartridge
    CartridgeMissing, CartridgeUnreadable, CartridgeUsed, CartridgeExpired, CartridgeSealBroken,
    CartridgeKnownUsed,         // our own records saw this id with another session
    CartridgeTooShort,
    CartridgeOtherClass,        // told beside a done check: a zone is planned with another class
    // ReadBack
    ReadBackWaiting,            // until the others are done
    ReadBackRunning, ReadBackDiffers, ReadBackOtherPlan,
};

struct CheckRow {
    CheckId id{};
    CheckState state = CheckState::Todo;
    CheckReason reason = CheckReason::None;
    std::string subject; // zone, rule, lot …; never identity
    friend bool operator==(const CheckRow&, const CheckRow&) = default;
};

// The clinician named the patient aloud (name and birth date). Holds for that patient and that plan only. HAZ-011
struct PatientConfirmation {
    PatientId patient{};
    std::uint32_t planHash = 0;
};

// A zone is planned with a class of cartridge that the inserted one is not of. Told, not forbidden: one session may
// need several cartridges, and only one can be inserted at a time. What it may do at most is a limit of its own.
struct CartridgeMismatch {
    std::string cartridge;          // planned class, id of cartridges.json
    std::vector<std::string> zones; // planned with it, in treatment order
    friend bool operator==(const CartridgeMismatch&, const CartridgeMismatch&) = default;
};
[[nodiscard]] std::vector<CartridgeMismatch> cartridgeMismatches(const plan::Plan& plan,
                                                                 std::span<const clinical::CartridgeType> types,
                                                                 const ports::Cartridge& inserted);

struct PreflightFacts {
    ports::Day today{};
    std::optional<ports::Account> practitioner;
    std::optional<ports::Clinic> clinic;
    std::string contentVersion;      // of the content in use
    PatientId patient{};             // whose session is open
    std::uint32_t planHash = 0;      // of the plan as it stands, with the patient
    const plan::Plan* plan = nullptr;
    std::vector<plan::PlanProblem> planProblems; // of validatePlan with the limits of now
    ScreeningVerdict screening;      // screeningVerdict(), or the assessment page's own
    std::optional<clinical::NumbingState> numbing; // of numbingState(); none: not read yet, and that is not done
    std::optional<PatientConfirmation> confirmation;
    ports::PenSnapshot pen;
    std::vector<clinical::CartridgeType> cartridgeTypes; // of the content
    std::vector<ports::CartridgeUid> usedCartridges; // of other sessions, from the records. HAZ-008
    std::optional<ports::ZoneOrder> firstOrder;      // freshly built from the stored plan
    std::uint32_t requiredFeatures = kRequiredFeatures;

    // (4 depth sensor or 14 second channel), 9 log, 12 stroke counter, 15 spring; 1 trigger or 2 foot switch.
    static constexpr std::uint32_t kRequiredFeatures = (1U << 9) | (1U << 12) | (1U << 15);
};

struct Preflight {
    std::vector<CheckRow> rows; // kCheckCount rows, in the order of CheckId
    [[nodiscard]] bool complete() const noexcept; // every row Done
    [[nodiscard]] bool readyByHand() const noexcept; // everything that does not concern a pen
    [[nodiscard]] bool readyToRead() const noexcept; // all but ReadBack done: the first zone may be loaded
    [[nodiscard]] int done() const noexcept;
    [[nodiscard]] const CheckRow& row(CheckId id) const noexcept;
};

[[nodiscard]] Preflight runPreflight(const PreflightFacts& facts);

// Which checks a change undoes, so that the window can say so (UI §3).
enum class Change { Plan, Assessment, Patient, Practitioner, Pen, Cartridge, Content };
[[nodiscard]] std::vector<CheckId> resetBy(Change change);

} // namespace stipple::session
