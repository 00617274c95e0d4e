// However a plan came into a session (typed, preset, protocol, last session, import, a draft restored from another day),
// and whatever pen and cartridge are there when it is armed: the order to the pen is below the tightest hard cap.
#include "core/plan/builder.h"
#include "core/session/freeze.h"
#include "core/session/preflight.h"
#include "core/session/treatment.h"

#include "tests/core/domain/any_plan.h"

using namespace stipple;
using namespace stipple::plan;
using namespace stipple::test;

namespace {

// The ways into the record, each with the limits of the day on which it was made.
Plan planOnSomeDay(const LimitInputs& then)
{
    const Plan foreign = anyForeignPlan();
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return foreign;                                                // a file, another program, a damaged row
    case 1: return pressIntoLimits(foreign, zoneRows(), then).plan;        // preset, protocol, last session
    case 2: {                                                              // typed zone by zone
        Plan plan;
        for (const ZonePlan& wish : foreign.zones) {
            if (auto added = addZone(plan, wish.zone, zoneRows(), then))
                plan = *added;
            if (auto set = setZone(plan, wish, zoneRows(), then))
                plan = *set;
        }
        return plan;
    }
    default: {                                                             // the builder's, taken over as it stands
        const ProposedGoal goal = anyGoalProposal(then);
        std::vector<std::string> zones;
        for (const ProposedZone& zone : goal.zones)
            zones.push_back(zone.zone);
        return acceptProposals(takeProposal({}, goal, zones));
    }
    }
}

// Another day: mostly the same person and room with one thing that is other now, sometimes all of it.
LimitInputs laterThan(LimitInputs then)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return anyInputs();
    case 1: then.patientCap = maybeDepth(); break;
    case 2: then.scopeDepth = maybeDepth(); break;
    case 3: then.cartridge = CartridgeLimit{Micrometres(*rc::gen::inRange(0, 3000)), 9000_spm, "other lot"}; break;
    case 4: then.fitzpatrick = *rc::gen::inRange(1, 7); break;
    case 5: then.screening.push_back({ScreeningLimit::Kind::CapDepth, "new", {}, Micrometres(*rc::gen::inRange(0, 3000)), 0}); break;
    case 6: then.cartridgeTypes.clear(); break; // the content lost its classes
    default: break;
    }
    return then;
}

session::TreatmentSetup setupFor(const Plan& plan, const LimitInputs& now, const ports::Cartridge& cartridge)
{
    session::TreatmentSetup setup;
    setup.session = makeId<SessionId>(9);
    setup.planHash = 0xC0FFEE;
    setup.pen = now.pen.value_or(widePen());
    setup.cartridge = cartridge;
    std::uint8_t n = 0;
    for (const ports::Segment& segment : session::freezePlan(plan, [&] { return makeId<SegmentId>(++n); })) {
        const clinical::Zone* row = findZone(zoneRows(), segment.planned.zone);
        if (row != nullptr)
            setup.zones.push_back({segment, mergeLimits(*row, now, segment.planned.cartridge),
                                   zoneTag(zoneRows(), row->id).value()});
    }
    return setup;
}

ports::Cartridge inserted(const LimitInputs& now)
{
    ports::Cartridge cartridge = freshCartridge();
    if (now.cartridge) {
        cartridge.maxDepth = now.cartridge->maxDepth;
        cartridge.maxRate = now.cartridge->maxRate;
    }
    return cartridge;
}

} // namespace

TEST_CASE("property: no plan of any origin becomes an order above the tightest hard cap of the day", "[plan][HAZ-007]")
{
    holds("order", [] {
        const LimitInputs then = anyInputs();
        const Plan plan = planOnSomeDay(then);
        const LimitInputs now = laterThan(then);
        const auto model = session::TreatmentModel::create(setupFor(plan, now, inserted(now)));
        RC_TAG(!model ? "refused" : model->segments().empty() ? "empty" : "treatable");
        if (!model)
            return;
        for (const ports::Segment& segment : model->segments()) {
            const auto order = model->orderFor(segment.id);
            if (!order)
                continue;
            const Micrometres cap = tightest(zoneRow(segment.planned.zone), now, segment.planned.cartridge);
            RC_ASSERT(order->depth == segment.planned.depth);
            RC_ASSERT(order->depth <= cap);
            RC_ASSERT(order->depthLimit <= cap); // nor does the guard band pass it
        }
    });
}

TEST_CASE("property: a treatment that goes on after a crash obeys the limits of the day it goes on", "[plan][HAZ-007]")
{
    holds("resumed", [] {
        const LimitInputs then = anyInputs(), now = laterThan(then);
        const Plan plan = planOnSomeDay(then);
        auto setup = setupFor(plan, now, inserted(now));
        setup.start = session::TreatmentSetup::Start::Resumed;
        for (auto& zone : setup.zones)
            zone.segment.strokes = *rc::gen::inRange<std::uint32_t>(0, 50);
        const auto model = session::TreatmentModel::create(std::move(setup));
        if (!model)
            return;
        for (const ports::Segment& segment : model->segments())
            if (const auto order = model->orderFor(segment.id))
                RC_ASSERT(order->depthLimit <= tightest(zoneRow(segment.planned.zone), now, segment.planned.cartridge));
    });
}

TEST_CASE("property: pre-flight is not ready, with a pen or by hand, while a value is above a hard cap", "[session][HAZ-007]")
{
    holds("ready", [] {
        const LimitInputs then = anyInputs(), now = laterThan(then);
        const Plan plan = planOnSomeDay(then);
        session::PreflightFacts facts; // all that is not about the plan is done
        facts.today = {2026, 5, 12};
        ports::Account person;
        person.licenceNumber = "AC-11482";
        person.licenceValidUntil = ports::Day{2027, 3, 31};
        person.scopeDepth = 2500_um;
        facts.practitioner = person;
        ports::Clinic clinic;
        clinic.contentApproved = true;
        facts.clinic = clinic;
        facts.patient = makeId<PatientId>(4);
        facts.screening.state = session::ScreeningVerdict::State::Clear;
        facts.numbing = clinical::NumbingState{};
        facts.confirmation = session::PatientConfirmation{facts.patient, facts.planHash};
        facts.plan = &plan;
        facts.planProblems = validatePlan(plan, zoneRows(), now);
        const bool ready = session::runPreflight(facts).readyByHand();
        RC_TAG(ready ? "ready" : "not ready");
        if (!ready)
            return;
        for (const ZonePlan& zone : plan.zones) {
            RC_ASSERT(zone.origin == ValueOrigin::Set);
            RC_ASSERT(zone.depth <= tightest(zoneRow(zone.zone), now, zone.cartridge));
        }
    });
}
