#include "ui/shell/treatment_desk.h"

#include "core/clinical/catalogue.h"
#include "core/ports/pen_log.h"
#include "core/session/freeze.h"
#include "ui/shell/content.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_keeper.h"
#include "ui/text/pen_text.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace stipple::ui {

using ports::Outcome;
using safety::State;

namespace {
// The hold was given; if the limits are not verified by then, the clinician holds again.
constexpr int kArmPatienceMs = 3000;
constexpr std::uint8_t kReasonDisarm = 16;

SegmentId freshSegmentId()
{
    SegmentId id;
    quint32 words[4] = {};
    QRandomGenerator::system()->fillRange(words);
    std::memcpy(id.bytes.data(), words, id.bytes.size());
    return id;
}

// What the pen's log told since this treatment began, also before it was opened here: those runs replace what was
// counted, and one that was never written down is claimed by its zone. HAZ-018
std::vector<ports::RunDelivered> loggedFor(const ports::SessionRecord& record, const ports::PenPort& pen)
{
    std::vector<ports::RunDelivered> runs;
    const auto* keeper = dynamic_cast<const ports::PenLogPort*>(&pen);
    if (keeper == nullptr || !record.pen)
        return runs;
    for (const ports::LoggedRun& logged : keeper->loggedRuns()) {
        const bool here = logged.run.segment.isNull()
            || std::ranges::find(record.segments, logged.run.segment, &ports::Segment::id) != record.segments.end();
        if (here && record.pen->serial == logged.penSerial && logged.receivedUtcMs >= record.startedAt.ms)
            runs.push_back(logged.run);
    }
    return runs;
}
} // namespace

TreatmentDesk::TreatmentDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow)
{
    connect(&flow.pen(), &PenWatch::changed, this, &TreatmentDesk::onSnapshot);
    connect(&flow.pen(), &PenWatch::event, this, &TreatmentDesk::onEvent);
    connect(&flow, &SessionFlow::stepChanged, this, [this](FlowStep step) {
        if (step == FlowStep::PreFlight)
            readUsedCartridges();
        onSnapshot();
    });
    m_keeper = new TreatmentKeeper(flow.services().records, this);
    connect(m_keeper, &TreatmentKeeper::failed, &flow, &SessionFlow::problem);
    connect(m_keeper, &TreatmentKeeper::refused, &flow, &SessionFlow::problem);
    connect(m_keeper, &TreatmentKeeper::kept, this, [this] {
        if (m_finishing)
            maybeContinue();
        emit allIsKept();
    });
    connect(m_keeper, &TreatmentKeeper::healthy, this, [this](bool yes) {
        if (m_flow.services().recordsHealthy)
            m_flow.services().recordsHealthy(yes);
    });
    m_armPatience.setSingleShot(true);
    m_armPatience.setInterval(kArmPatienceMs);
    connect(&m_armPatience, &QTimer::timeout, this, [this] {
        m_armWhenVerified = false;
        emit changed();
    });
}

void TreatmentDesk::reset()
{
    m_preflight = {};
    m_confirmation.reset();
    m_model.reset();
    m_order.reset();
    m_provisionalFor.reset();
    m_loading = m_loadFailed = m_beginning = m_armWhenVerified = m_loadWhenStill = m_finishing = m_ending = false;
    m_armPatience.stop();
    m_outcome.clear();
    m_usedCartridges.clear();
    m_keeper->reset();
}

void TreatmentDesk::readUsedCartridges()
{
    if (!m_flow.services().usedCartridges)
        return;
    QPointer<TreatmentDesk> self(this);
    m_flow.services().usedCartridges(m_flow.record().id, [self, id = m_flow.record().id](Result<std::vector<ports::CartridgeUid>> used) {
        if (!self || self->m_flow.record().id != id)
            return;
        if (!used) {
            emit self->m_flow.problem(used.error());
            return;
        }
        self->m_usedCartridges = std::move(*used);
        self->onSnapshot();
    });
}

bool TreatmentDesk::begun() const
{
    const auto stage = m_flow.record().stage;
    return stage != ports::SessionStage::Draft && stage != ports::SessionStage::PreFlight;
}

void TreatmentDesk::adoptSegments(Adopt how)
{
    const auto& pen = m_flow.pen().now();
    if (!pen.caps || !pen.cartridge)
        return; // tried again with the next snapshot
    using Start = session::TreatmentSetup::Start;
    auto model = build(m_flow.record().segments, how == Adopt::Resumed ? Start::Resumed : Start::Fresh);
    if (!model) {
        emit m_flow.problem(model.error());
        return;
    }
    m_model = std::move(*model);
    if (how == Adopt::Resumed)
        for (const ports::RunDelivered& logged : loggedFor(m_flow.record(), m_flow.services().pen))
            run(m_model->apply(logged, m_flow.services().utcNow()));
    run(m_model->live(pen)); // where the pen stands now
    m_provisionalFor.reset();
    if (const auto* current = m_model->current())
        if (auto order = m_model->orderFor(current->id))
            m_order = *order;
    emit changed();
}

// ---------------------------------------------------------------- pre-flight

bool TreatmentDesk::patientConfirmed() const
{
    return m_preflight.rows.empty() ? false
                                    : m_preflight.row(session::CheckId::Patient).state == session::CheckState::Done;
}

void TreatmentDesk::confirmPatient(bool confirmed)
{
    m_confirmation.reset();
    if (confirmed)
        m_confirmation = session::PatientConfirmation{m_flow.chart().patient.id, m_flow.plan().hash()};
    onSnapshot();
}

void TreatmentDesk::planChanged()
{
    if (begun())
        return;
    const bool hadSomething = m_provisionalFor.has_value() || m_confirmation.has_value();
    m_confirmation.reset();
    m_provisionalFor.reset();
    m_model.reset();
    m_order.reset();
    m_loadFailed = false;
    m_loadTries = 0;
    if (hadSomething)
        emit m_flow.notice(tr("The plan changed: the read-back and the spoken check are to be done again."));
}

void TreatmentDesk::readBack()
{
    m_loadFailed = false;
    m_loadTries = 0;
    m_outcome.clear();
    if (!begun()) {
        m_provisionalFor.reset();
        m_order.reset();
    } else {
        m_loadWhenStill = true;
    }
    onSnapshot();
}

void TreatmentDesk::evaluate()
{
    session::PreflightFacts facts;
    facts.today = m_flow.today();
    facts.practitioner = m_flow.practitioner();
    facts.clinic = m_flow.clinic();
    facts.contentVersion = content::version(m_flow.services().catalogue);
    facts.patient = m_flow.chart().patient.id;
    facts.planHash = m_flow.plan().hash();
    facts.plan = &m_flow.plan().plan();
    facts.planProblems = m_flow.plan().problems();
    facts.screening = m_flow.screeningVerdict();
    facts.numbing = m_flow.numbing().state();
    facts.confirmation = m_confirmation;
    facts.pen = m_flow.pen().now();
    facts.firstOrder = m_order;
    facts.usedCartridges = m_usedCartridges;
    facts.cartridgeTypes = m_flow.services().catalogue.cartridges().types;
    m_preflight = session::runPreflight(facts);
}

Result<session::TreatmentModel> TreatmentDesk::build(const std::vector<ports::Segment>& segments,
                                                     session::TreatmentSetup::Start start) const
{
    const auto& pen = m_flow.pen().now();
    const auto table = content::zones(m_flow.services().catalogue);
    session::TreatmentSetup setup;
    setup.start = start;
    setup.session = m_flow.record().id;
    setup.planHash = m_flow.plan().hash();
    setup.pen = pen.caps.value_or(ports::PenCaps{});
    setup.cartridge = pen.cartridge.value_or(ports::Cartridge{});
    for (const auto& segment : segments) {
        const auto* row = content::zone(m_flow.services().catalogue, segment.planned.zone);
        const auto tag = plan::zoneTag(table, segment.planned.zone);
        if (!row || !tag)
            return fail(ErrorCode::ZoneUnknown, segment.planned.zone);
        setup.zones.push_back({segment, plan::mergeLimits(*row, m_flow.limitInputs(), segment.planned.cartridge), *tag});
    }
    return session::TreatmentModel::create(std::move(setup));
}

// The limits are read back from the very plan that will be frozen; only the ids of the segments are not stored yet.
void TreatmentDesk::makeProvisional()
{
    const auto hash = m_flow.plan().hash();
    if (m_provisionalFor == hash && m_order)
        return;
    auto model = build(session::freezePlan(m_flow.plan().plan(), freshSegmentId), session::TreatmentSetup::Start::Fresh);
    m_provisionalFor = hash;
    m_order.reset();
    if (!model) {
        m_loadFailed = true;
        emit m_flow.problem(model.error());
        return;
    }
    m_model = std::move(*model);
    if (const auto* first = m_model->current())
        if (auto order = m_model->orderFor(first->id))
            m_order = *order;
}

// ---------------------------------------------------------------- what the pen tells

void TreatmentDesk::lookAgain()
{
    onSnapshot();
}

void TreatmentDesk::onSnapshot()
{
    if (!m_flow.isOpen() || m_flow.record().handTool) // a session by hand has no pen, whatever hangs on the cable
        return;
    if (m_flow.step() == FlowStep::PreFlight) {
        if (begun() && !m_model)
            adoptSegments(Adopt::Resumed);
        evaluate();
        const auto state = m_flow.pen().now().state;
        if (m_preflight.readyToRead() && !m_preflight.complete() && !m_loading && !m_loadFailed && !m_beginning
            && (state == State::Ready || state == State::Verified)) {
            if (!begun())
                makeProvisional();
            if (m_order && !m_flow.pen().confirms(*m_order)) {
                m_loading = true;
                m_flow.services().pen.load(*m_order);
            }
            evaluate();
        }
    } else if (m_flow.step() == FlowStep::Treat && m_model) {
        run(m_model->live(m_flow.pen().now()));
        maybeContinue();
    } else if (m_model && begun() && !m_flow.readOnly()) {
        run(m_model->live(m_flow.pen().now()));
    }
    emit changed();
}

void TreatmentDesk::onEvent(const ports::PenEvent& event)
{
    if (!m_flow.isOpen() || m_flow.record().handTool)
        return;
    if (m_model && begun() && !m_flow.readOnly())
        run(m_model->apply(event, m_flow.services().utcNow()));
    if (const auto* ended = std::get_if<ports::CommandEnded>(&event))
        onCommandEnded(*ended);
    if (const auto* state = std::get_if<ports::StateChanged>(&event)) {
        if (state->to == State::Offline) {
            m_loading = m_armWhenVerified = false;
            m_loadFailed = false;
        }
        if (state->to == State::Stopped && state->stopReason == kReasonDisarm && (m_loadWhenStill || m_finishing))
            m_flow.services().pen.clear(); // our own disarm out of a pause: nothing to look at
    }
    onSnapshot();
}

void TreatmentDesk::onCommandEnded(const ports::CommandEnded& event)
{
    if (event.command == ports::Command::Load)
        m_loading = false;
    if (event.outcome == Outcome::Done) {
        m_outcome.clear();
        // Done, yet something else was confirmed: say so after a few tries instead of asking for ever.
        if (event.command == ports::Command::Load && m_order && !m_flow.pen().confirms(*m_order) && ++m_loadTries >= 3)
            m_loadFailed = true;
        return;
    }
    m_outcome = text::commandWords(event.command, event.outcome);
    if (event.penStatus != 0)
        m_outcome += QStringLiteral(" · ") + text::penStatusWords(event.penStatus);
    if (event.command == ports::Command::Load) {
        m_loadFailed = true;
        m_armWhenVerified = false;
    }
}

void TreatmentDesk::keep(const ports::Segment& segment) { m_keeper->keep(m_flow.record().id, segment); }
bool TreatmentDesk::allKept() const { return m_keeper->allKept(); }
bool TreatmentDesk::anyRefused() const { return m_keeper->anyRefused(); }

void TreatmentDesk::run(const session::Effects& effects)
{
    auto& record = m_flow.recordForDesk();
    for (const auto& effect : effects) {
        if (const auto* segment = std::get_if<session::SaveSegment>(&effect)) {
            const auto it = std::ranges::find(record.segments, segment->segment.id, &ports::Segment::id);
            if (it != record.segments.end())
                *it = segment->segment;
            m_keeper->keep(record.id, segment->segment);
        } else if (const auto* alarm = std::get_if<session::SaveAlarm>(&effect)) {
            record.alarms.push_back(alarm->alarm);
            m_keeper->keep(record.id, alarm->alarm);
        } else if (std::holds_alternative<session::UnknownRun>(effect)) {
            emit m_flow.notice(tr("The pen reports a run that belongs to no zone of this session. It is kept in the pen's log."));
        } else if (std::holds_alternative<session::ZoneBudgetUsed>(effect)) {
            emit m_flow.notice(tr("This zone has had all strokes of its plan. Go to the next zone."));
        }
    }
    if (!effects.empty() && m_flow.step() >= FlowStep::Summary)
        emit m_flow.recordChanged();
}

} // namespace stipple::ui
