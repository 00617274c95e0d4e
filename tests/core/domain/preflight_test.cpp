#include "core/session/preflight.h"

#include "tests/core/domain/session_fixtures.h"

#include <algorithm>

using namespace stipple;
using namespace stipple::session;
using namespace stipple::test;
using safety::State;

namespace {

struct Ready { // everything done; each test takes one thing away
    plan::Plan plan = threeZones();
    PreflightFacts facts;
    Ready()
    {
        facts.today = {2026, 5, 12};
        ports::Account person;
        person.licenceNumber = "AC-11482";
        person.licenceValidUntil = ports::Day{2027, 3, 31};
        person.scopeDepth = 2500_um;
        facts.practitioner = person;
        ports::Clinic clinic;
        clinic.contentApproved = true;
        clinic.contentVersion = "1.0.0";
        facts.clinic = clinic;
        facts.contentVersion = "1.0.0";
        facts.patient = makeId<PatientId>(4);
        facts.planHash = 0xC0FFEE;
        facts.plan = &plan;
        facts.screening.state = ScreeningVerdict::State::Clear;
        facts.numbing = clinical::NumbingState{};
        facts.confirmation = PatientConfirmation{facts.patient, facts.planHash};
        facts.firstOrder = treatment().orderFor(kForehead).value();
        facts.pen = penIn(State::Verified);
        ports::PenIdentity identity;
        identity.serial = FixedText<20>("SP-0147");
        facts.pen.identity = identity;
        facts.pen.set = facts.firstOrder;
        facts.pen.confirmed = facts.firstOrder;
    }
    Ready(const Ready&) = delete;
    Ready& operator=(const Ready&) = delete;

    CheckRow row(CheckId id) const { return runPreflight(facts).row(id); }
    CheckReason reason(CheckId id) const { return row(id).reason; }
    bool complete() const { return runPreflight(facts).complete(); }
};

} // namespace

TEST_CASE("complete when every row is done, in the order of the list", "[session]")
{
    const Ready ready;
    const auto preflight = runPreflight(ready.facts);
    REQUIRE(preflight.rows.size() == static_cast<std::size_t>(kCheckCount));
    for (int i = 0; i < kCheckCount; ++i)
        CHECK(static_cast<int>(preflight.rows[static_cast<std::size_t>(i)].id) == i);
    CHECK(preflight.done() == kCheckCount);
    CHECK(preflight.complete());
    CHECK(preflight.readyToRead());
    CHECK_FALSE(runPreflight(PreflightFacts{}).complete());
    CHECK_FALSE(Preflight{}.complete());
    CHECK_FALSE(Preflight{}.readyToRead());
}

TEST_CASE("cream on the skin keeps the motor off", "[session]")
{
    Ready r;
    using Stage = clinical::NumbingState::Stage;
    const auto at = [&r](Stage stage) {
        r.facts.numbing = clinical::NumbingState{stage, "cheek_left", {}, {}, 1};
        return r.row(CheckId::Numbing);
    };
    CHECK(at(Stage::None).state == CheckState::Done);
    CHECK(at(Stage::Cleared).state == CheckState::Done);
    CHECK(r.complete());
    CHECK(at(Stage::Working).state == CheckState::Running);
    CHECK_FALSE(r.complete());
    CHECK(at(Stage::Ready).reason == CheckReason::CreamOn);
    CHECK_FALSE(r.complete());
    CHECK(at(Stage::TooLong).reason == CheckReason::CreamTooLong);
    CHECK(at(Stage::ToClear).reason == CheckReason::CreamNotCleared);
    CHECK(r.row(CheckId::Numbing).subject == "cheek_left");
    r.facts.numbing.reset();
    CHECK(r.reason(CheckId::Numbing) == CheckReason::NumbingUnknown);
    CHECK_FALSE(r.complete());
}

TEST_CASE("by hand needs everything but the pen", "[session]")
{
    Ready r;
    r.facts.pen = {};
    r.facts.firstOrder.reset();
    CHECK(runPreflight(r.facts).readyByHand());
    CHECK_FALSE(r.complete());
    r.facts.screening.state = ScreeningVerdict::State::Blocked;
    CHECK_FALSE(runPreflight(r.facts).readyByHand());
    r.facts.screening.state = ScreeningVerdict::State::Clear;
    r.facts.confirmation.reset();
    CHECK_FALSE(runPreflight(r.facts).readyByHand());
    CHECK_FALSE(Preflight{}.readyByHand());
}

TEST_CASE("practitioner", "[session]")
{
    Ready r;
    SECTION("nobody") { r.facts.practitioner.reset(); CHECK(r.reason(CheckId::Practitioner) == CheckReason::NobodySignedIn); }
    SECTION("an assistant") { r.facts.practitioner->role = ports::Role::Assistant; CHECK(r.reason(CheckId::Practitioner) == CheckReason::RoleMayNotTreat); }
    SECTION("an administrator") { r.facts.practitioner->role = ports::Role::Administrator; CHECK(r.reason(CheckId::Practitioner) == CheckReason::RoleMayNotTreat); }
    SECTION("no licence") { r.facts.practitioner->licenceNumber.clear(); CHECK(r.reason(CheckId::Practitioner) == CheckReason::LicenceMissing); }
    SECTION("no end date") { r.facts.practitioner->licenceValidUntil.reset(); CHECK(r.reason(CheckId::Practitioner) == CheckReason::LicenceMissing); }
    SECTION("expired yesterday") { r.facts.practitioner->licenceValidUntil = ports::Day{2026, 5, 11}; CHECK(r.reason(CheckId::Practitioner) == CheckReason::LicenceExpired); }
    SECTION("no scope") { r.facts.practitioner->scopeDepth = 0_um; CHECK(r.reason(CheckId::Practitioner) == CheckReason::ScopeMissing); }
    CHECK_FALSE(r.complete());
    r.facts.practitioner = Ready().facts.practitioner;
    r.facts.practitioner->licenceValidUntil = ports::Day{2026, 5, 12}; // its last day
    CHECK(r.complete());
}

TEST_CASE("content, plan, screening", "[session][HAZ-007]")
{
    Ready r;
    SECTION("content not approved") { r.facts.clinic->contentApproved = false; CHECK(r.reason(CheckId::Content) == CheckReason::ContentNotApproved); }
    SECTION("no clinic") { r.facts.clinic.reset(); CHECK(r.reason(CheckId::Content) == CheckReason::ContentNotApproved); }
    SECTION("another version was approved")
    {
        r.facts.contentVersion = "1.1.0";
        CHECK(r.reason(CheckId::Content) == CheckReason::ContentOtherVersion);
        CHECK_FALSE(runPreflight(r.facts).readyToRead());
        r.facts.clinic->demo = true; // comes approved
        CHECK(r.reason(CheckId::Content) == CheckReason::None);
    }
    SECTION("no plan") { r.facts.plan = nullptr; CHECK(r.reason(CheckId::Plan) == CheckReason::PlanEmpty); }
    SECTION("a problem in the plan")
    {
        r.plan.zones[1].depth = 2600_um;
        r.facts.planProblems = plan::validatePlan(r.plan, zoneRows(), withPen());
        CHECK(r.reason(CheckId::Plan) == CheckReason::PlanHasProblems);
        CHECK(r.row(CheckId::Plan).subject == "cheek_left");
    }
    SECTION("screening blocked")
    {
        r.facts.screening.state = ScreeningVerdict::State::Blocked;
        r.facts.screening.rule = "C_isotretinoin_current";
        CHECK(r.row(CheckId::Screening).state == CheckState::Blocked);
        CHECK(r.row(CheckId::Screening).subject == "C_isotretinoin_current");
    }
    SECTION("deferred") { r.facts.screening.state = ScreeningVerdict::State::Deferred; CHECK(r.reason(CheckId::Screening) == CheckReason::ScreeningBlocks); }
    SECTION("needs an override") { r.facts.screening.state = ScreeningVerdict::State::NeedsOverride; CHECK(r.reason(CheckId::Screening) == CheckReason::ScreeningNeedsOverride); }
    SECTION("unanswered is the default") { r.facts.screening = {}; CHECK(r.reason(CheckId::Screening) == CheckReason::ScreeningUnanswered); }
    CHECK_FALSE(r.complete());
    CHECK(r.reason(CheckId::ReadBack) == CheckReason::ReadBackWaiting);
}

TEST_CASE("the patient is named aloud, for this patient and this plan", "[session][HAZ-011]")
{
    Ready r;
    SECTION("not yet") { r.facts.confirmation.reset(); CHECK(r.reason(CheckId::Patient) == CheckReason::PatientNotConfirmed); }
    SECTION("the plan changed since") { r.facts.confirmation->planHash = 1; CHECK(r.reason(CheckId::Patient) == CheckReason::PatientNotConfirmed); }
    SECTION("another patient's session was opened") { r.facts.patient = makeId<PatientId>(5); CHECK(r.reason(CheckId::Patient) == CheckReason::PatientOfOtherSession); }
    SECTION("no patient") { r.facts.patient = {}; CHECK(r.row(CheckId::Patient).state == CheckState::Blocked); }
    CHECK_FALSE(r.complete());
}

TEST_CASE("pen: state, identity, simulation, safety features", "[session][HAZ-030]")
{
    Ready r;
    ports::PenSnapshot& pen = r.facts.pen;
    SECTION("none") { pen.state = State::Offline; CHECK(r.reason(CheckId::Pen) == CheckReason::PenMissing); }
    SECTION("connecting") { pen.state = State::Connecting; CHECK(r.row(CheckId::Pen).state == CheckState::Running); }
    SECTION("latched") { pen.state = State::Latched; CHECK(r.reason(CheckId::Pen) == CheckReason::PenLatched); }
    SECTION("stopped: to be cleared") { pen.state = State::Stopped; CHECK(r.reason(CheckId::Pen) == CheckReason::PenBusy); }
    SECTION("armed already") { pen.state = State::Armed; CHECK(r.reason(CheckId::Pen) == CheckReason::PenBusy); }
    SECTION("no identity") { pen.identity.reset(); CHECK(r.reason(CheckId::Pen) == CheckReason::PenUnknownIdentity); }
    SECTION("no serial") { pen.identity->serial = {}; CHECK(r.reason(CheckId::Pen) == CheckReason::PenUnknownIdentity); }
    SECTION("a simulated pen in a real clinic") { pen.identity->simulated = true; CHECK(r.reason(CheckId::Pen) == CheckReason::SimulatedPenInRealClinic); }
    SECTION("an unmarked pen in the demo clinic") { r.facts.clinic->demo = true; CHECK(r.reason(CheckId::Pen) == CheckReason::UnmarkedPenInDemoClinic); }
    SECTION("unknown limits") { pen.caps.reset(); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    SECTION("no depth sensor") { pen.caps->features &= ~((1U << 4) | (1U << 14)); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    SECTION("no log") { pen.caps->features &= ~(1U << 9); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    SECTION("no stroke counter") { pen.caps->features &= ~(1U << 12); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    SECTION("no spring") { pen.caps->features &= ~(1U << 15); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    SECTION("no trigger") { pen.caps->features &= ~((1U << 1) | (1U << 2)); CHECK(r.reason(CheckId::Pen) == CheckReason::PenLacksSafety); }
    CHECK_FALSE(r.complete());
}

TEST_CASE("a simulated pen in the demo clinic is right", "[session]")
{
    Ready r;
    r.facts.clinic->demo = true;
    r.facts.pen.identity->simulated = true;
    CHECK(r.complete());
}

TEST_CASE("cartridge: present, unused, in date, long enough", "[session][HAZ-008][HAZ-009]")
{
    Ready r;
    ports::Cartridge& cartridge = *r.facts.pen.cartridge;
    SECTION("unknown") { r.facts.pen.cartridge.reset(); CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeMissing); }
    SECTION("none") { cartridge.presence = ports::CartridgePresence::None; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeMissing); }
    SECTION("read error") { cartridge.presence = ports::CartridgePresence::ReadError; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeUnreadable); }
    SECTION("not genuine") { cartridge.presence = ports::CartridgePresence::AuthFailed; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeUnreadable); }
    SECTION("without an id") { cartridge.uid = {}; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeUnreadable); }
    SECTION("used, says the pen") { cartridge.used = true; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeUsed); }
    SECTION("used, say our records") { r.facts.usedCartridges = {{9, 9}, cartridge.uid}; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeKnownUsed); }
    SECTION("expired by the pen's clock") { cartridge.expired = true; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeExpired); }
    SECTION("expired yesterday") { cartridge.expiryYmd = 20260511; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeExpired); }
    SECTION("seal broken") { cartridge.sealIntact = false; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeSealBroken); }
    SECTION("too short for the deepest zone") { cartridge.maxDepth = 950_um; CHECK(r.reason(CheckId::Cartridge) == CheckReason::CartridgeTooShort); }
    CHECK_FALSE(r.complete());
    r.facts.pen.cartridge = freshCartridge();
    r.facts.usedCartridges.clear();
    r.facts.pen.cartridge->expiryYmd = 20260512; // its last day
    CHECK(r.complete());
    r.facts.pen.cartridge->expiryYmd = 0; // not given
    CHECK(r.complete());
}

TEST_CASE("read-back: byte for byte what the plan says, of this plan", "[session][HAZ-005][HAZ-007]")
{
    Ready r;
    SECTION("not built yet") { r.facts.firstOrder.reset(); CHECK(r.row(CheckId::ReadBack).state == CheckState::Running); }
    SECTION("not answered yet") { r.facts.pen.confirmed.reset(); CHECK(r.row(CheckId::ReadBack).state == CheckState::Running); }
    SECTION("not verified") { r.facts.pen.state = State::Ready; CHECK(r.row(CheckId::ReadBack).state == CheckState::Running); }
    SECTION("the pen holds something else than it was told")
    {
        r.facts.pen.confirmed->depth = 550_um;
        CHECK(r.row(CheckId::ReadBack) == CheckRow{CheckId::ReadBack, CheckState::Blocked, CheckReason::ReadBackDiffers, {}});
    }
    SECTION("limits of an earlier load")
    {
        r.facts.pen.set->depth = 550_um;
        r.facts.pen.confirmed->depth = 550_um;
        CHECK(r.row(CheckId::ReadBack).state == CheckState::Running);
    }
    SECTION("of another plan") { r.facts.firstOrder->planHash = 1; CHECK(r.reason(CheckId::ReadBack) == CheckReason::ReadBackOtherPlan); }
    CHECK_FALSE(r.complete());
    CHECK(runPreflight(r.facts).readyToRead());
}

TEST_CASE("a plan edit undoes the spoken check and the read-back", "[session][HAZ-011]")
{
    const auto undone = resetBy(Change::Plan);
    CHECK(undone == std::vector<CheckId>{CheckId::Plan, CheckId::Patient, CheckId::ReadBack});
    for (const Change change : {Change::Plan, Change::Assessment, Change::Patient, Change::Practitioner, Change::Pen,
                                Change::Cartridge, Change::Content}) {
        const auto checks = resetBy(change);
        CHECK(std::find(checks.begin(), checks.end(), CheckId::ReadBack) != checks.end());
    }
    // … and the facts enforce it by the hash, whether or not anybody asked resetBy().
    Ready r;
    r.facts.planHash = 0xBEEF;
    CHECK_FALSE(r.complete());
    CHECK(r.reason(CheckId::Patient) == CheckReason::PatientNotConfirmed);
}
