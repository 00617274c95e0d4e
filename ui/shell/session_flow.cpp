#include "ui/shell/session_flow.h"

#include "core/clinical/ask_again.h"
#include "core/session/screening_gate.h"
#include "ui/shell/content.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/portrait.h"
#include "ui/shell/screening_desk.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace stipple::ui {

using ports::SessionStage;

namespace {
constexpr int kSavePauseMs = 400;
constexpr int kRetryMs = 2000; // after a save that failed

// Answers of an earlier day were given at another visit and count as not asked (core/clinical/screening.h).
UtcMs startOfDay(const ports::Day& day)
{
    return UtcMs{QDateTime(text::toDate(day), QTime(0, 0)).toMSecsSinceEpoch()};
}

bool blocked(session::ScreeningVerdict::State state)
{
    return state == session::ScreeningVerdict::State::Blocked || state == session::ScreeningVerdict::State::Deferred;
}

} // namespace

SessionFlow::SessionFlow(const Services& services, PenWatch& pen, QObject* parent)
    : QObject(parent), m_services(services), m_pen(pen)
{
    m_plan = new PlanDesk(*this);
    m_marks = new MarkDesk(*this);
    m_treatment = new TreatmentDesk(*this);
    m_asking = new ScreeningDesk(*this);
    m_numbing = new NumbingDesk(*this);
    m_byHand = new HandDesk(*this);
    m_save.setSingleShot(true);
    m_save.setInterval(kSavePauseMs);
    connect(&m_save, &QTimer::timeout, this, &SessionFlow::flush);
    connect(m_treatment, &TreatmentDesk::allIsKept, this, &SessionFlow::signIfKept);
    connect(m_treatment, &TreatmentDesk::finished, this, [this] { enter(FlowStep::Summary); });
}

SessionFlow::~SessionFlow() = default;

ports::Day SessionFlow::today() const
{
    return text::localDay(m_services.utcNow());
}

// Nothing of the patient who comes is shown before the session is there, too. HAZ-011
void SessionFlow::opening(PatientId patient, std::function<void(const Coming&)> next)
{
    if (m_busy || m_treatment->changing() || safety::motorCanRun(m_pen.now().state))
        return;
    m_busy = true;
    flush();
    QPointer<SessionFlow> self(this);
    m_services.records.chart(patient, [self, next = std::move(next)](Result<ports::Chart> chart) {
        if (!self)
            return;
        if (self->unsaved()) { // the former patient's, and why has been said
            self->m_busy = false;
            return;
        }
        if (!chart) {
            self->m_busy = false;
            emit self->problem(chart.error());
            return;
        }
        portrait::read(self->m_services, chart->patient.id, [self, next, chart = *chart](const QByteArray& jpeg) {
            if (self)
                next({chart, jpeg});
        });
    });
}

ports::Answer<ports::SessionRecord> SessionFlow::adopting(const Coming& coming)
{
    return [self = QPointer<SessionFlow>(this), coming](Result<ports::SessionRecord> record) {
        if (!self)
            return;
        self->m_busy = false;
        if (!record)
            emit self->problem(record.error());
        else if (record->patient != coming.chart.patient.id)
            emit self->problem({ErrorCode::StoreConflict, "session of another patient"});
        else
            self->adopt(*record, coming);
    };
}

void SessionFlow::start(PatientId patient)
{
    opening(patient, [this, patient](const Coming& coming) { m_services.records.openSession(patient, adopting(coming)); });
}

void SessionFlow::reopen(PatientId patient, SessionId session)
{
    opening(patient, [this, session](const Coming& coming) { m_services.records.session(session, adopting(coming)); });
}

void SessionFlow::readAgain(const Error& why)
{
    if (!m_open || unsaved() || m_busy) {
        emit problem(why); // what stands here is newer; it is saved first
        return;
    }
    m_readAgainFor = why;
    reopen(m_chart.patient.id, m_record.id);
}

bool SessionFlow::unsaved() const { return m_open && (m_assessmentDirty || m_plan->dirty()); }

void SessionFlow::adopt(const ports::SessionRecord& record, const Coming& coming)
{
    if (m_treatment->changing() || safety::motorCanRun(m_pen.now().state)) // meanwhile the former one went on
        return;
    const bool again = m_open && m_record.id == record.id;
    m_chart = coming.chart;
    m_portrait = coming.portrait;
    m_record = record;
    m_assessmentDirty = false;
    if (!m_record.assessment.fitzpatrick)
        m_record.assessment.fitzpatrick = m_chart.patient.fitzpatrick;
    m_open = true;
    evaluate();
    m_treatment->reset();
    m_plan->reset(m_record.plan);
    m_marks->load();
    switch (m_record.stage) {
    case SessionStage::Draft:
    case SessionStage::PreFlight: m_step = again ? FlowStep::Plan : FlowStep::Assess; break;
    case SessionStage::Treating: m_step = m_record.handTool ? FlowStep::Treat : FlowStep::PreFlight; break;
    case SessionStage::ToSign:
    case SessionStage::Abandoned: m_step = FlowStep::Summary; break;
    case SessionStage::Signed: m_step = FlowStep::Summary; break;
    }
    if (!m_record.handTool && (m_record.stage == SessionStage::Treating || m_record.stage == SessionStage::ToSign))
        m_treatment->adoptSegments(TreatmentDesk::Adopt::Resumed);
    emit opened();
    emit stepChanged(m_step);
    if (const auto why = std::exchange(m_readAgainFor, std::nullopt))
        emit problem(*why);
}

void SessionFlow::leave()
{
    if (!m_open || safety::motorCanRun(m_pen.now().state))
        return;
    flush();
    if (unsaved() || m_saving > 0 || m_plan->saving()) { // first it has to be in the records; why it is not is said
        m_leaving = true;
        return;
    }
    closeNow();
}

void SessionFlow::closeNow()
{
    m_leaving = false;
    m_open = false;
    m_treatment->reset();
    emit closed(m_chart.patient.id);
}

void SessionFlow::leaveNow()
{
    flush();
    if (m_open)
        closeNow();
}

// An answer to a save came.
void SessionFlow::saved(const Result<ports::Unit>& result)
{
    if (!result) {
        m_leaving = false; // stays: nothing that was typed is lost
        emit problem(result.error());
        m_save.start(kRetryMs);
        return;
    }
    if (m_saving > 0 || m_plan->saving())
        return;
    if (std::exchange(m_leaving, false) && m_open && !unsaved())
        closeNow();
}

bool SessionFlow::readOnly() const
{
    return m_record.stage == SessionStage::Signed || m_record.stage == SessionStage::Abandoned;
}

bool SessionFlow::isDone(FlowStep step) const
{
    const auto stage = m_record.stage;
    const bool ended = stage == SessionStage::ToSign || stage == SessionStage::Signed;
    switch (step) {
    case FlowStep::Assess:
        return m_treatment->begun() || ended
            || screeningVerdict().state == session::ScreeningVerdict::State::Clear;
    case FlowStep::Plan: return m_treatment->begun() || ended || (!m_plan->plan().zones.empty() && m_plan->problems().empty());
    case FlowStep::PreFlight: return ended || m_step == FlowStep::Treat;
    case FlowStep::Treat: return ended;
    case FlowStep::Summary: return stage == SessionStage::Signed;
    case FlowStep::Aftercare: return false;
    }
    return false;
}

bool SessionFlow::canOpen(FlowStep step) const
{
    if (!m_open || step == m_step || safety::motorCanRun(m_pen.now().state))
        return false;
    const auto stage = m_record.stage;
    const bool ended = stage == SessionStage::ToSign || stage == SessionStage::Signed;
    switch (step) {
    case FlowStep::Assess: return !m_treatment->begun() || ended;
    case FlowStep::Plan:
        return ended || (!m_treatment->begun() && !blocked(screeningVerdict().state));
    case FlowStep::PreFlight:
        return !ended && m_step != FlowStep::Treat && isDone(FlowStep::Plan)
            && (m_treatment->begun() || !blocked(screeningVerdict().state));
    case FlowStep::Treat: return false; // only by arming
    case FlowStep::Summary: return ended;
    case FlowStep::Aftercare: return stage == SessionStage::Signed;
    }
    return false;
}

void SessionFlow::go(FlowStep step)
{
    if (canOpen(step))
        enter(step);
}

void SessionFlow::enter(FlowStep step)
{
    flush();
    m_step = step;
    emit stepChanged(step);
}

void SessionFlow::setFitzpatrick(int type)
{
    m_record.assessment.fitzpatrick = type;
    assessmentEdited();
}

void SessionFlow::setSkinToday(const std::string& sign, bool on)
{
    auto& signs = m_record.assessment.skinToday;
    std::erase(signs, sign);
    if (on)
        signs.push_back(sign);
    assessmentEdited();
}

const ports::ScreeningAnswer* SessionFlow::answerTo(const std::string& rule) const
{
    const auto& all = m_record.assessment.answers;
    const auto it = std::ranges::find(all, rule, &ports::ScreeningAnswer::rule);
    return it == all.end() ? nullptr : &*it;
}

const ports::ScreeningAnswer* SessionFlow::answerOfToday(const std::string& rule) const
{
    const auto* answer = answerTo(rule);
    const bool open = answer && answer->value != ports::ScreeningAnswer::Value::Unanswered;
    return open && (readOnly() || answer->at >= startOfDay(today())) ? answer : nullptr;
}

void SessionFlow::setAnswers(const std::vector<ports::ScreeningAnswer>& answers)
{
    auto& all = m_record.assessment.answers;
    for (auto stamped : answers) {
        stamped.at = m_services.utcNow();
        if (stamped.source != ports::ScreeningAnswer::Source::Unchanged)
            stamped.givenAt = stamped.at;
        if (const auto* rule = content::screening(m_services.catalogue).find(stamped.rule))
            stamped.askedAs = clinical::fingerprint(*rule);
        if (m_practitioner) {
            stamped.by = m_practitioner->id;
            stamped.byName = m_practitioner->name;
        }
        const auto it = std::ranges::find(all, stamped.rule, &ports::ScreeningAnswer::rule);
        if (it == all.end())
            all.push_back(std::move(stamped));
        else
            *it = std::move(stamped);
    }
    assessmentEdited();
}

void SessionFlow::assessmentEdited()
{
    if (readOnly())
        return;
    m_assessmentDirty = true;
    m_save.start(kSavePauseMs);
    evaluate();
    m_treatment->planChanged(); // limits may be others now: what was read back no longer stands
    emit assessmentChanged();
}

void SessionFlow::evaluate()
{
    clinical::ScreeningContext context;
    context.today = today();
    context.visitOpenedAt = startOfDay(context.today);
    context.born = m_chart.patient.born;
    context.zones = content::zones(m_services.catalogue);
    auto result = clinical::evaluateScreening(content::screening(m_services.catalogue), m_record.assessment.answers, context);
    m_screeningUsable = result.has_value();
    if (result)
        m_screening = std::move(*result);
    else
        emit problem(result.error());
}

session::ScreeningVerdict SessionFlow::screeningVerdict() const
{
    // Answers that do not fit the content clear nothing.
    return m_screeningUsable ? session::gate(m_screening) : session::ScreeningVerdict{};
}

plan::LimitInputs SessionFlow::limitInputs() const
{
    auto inputs = content::baseLimits(m_services.catalogue);
    const auto& pen = m_pen.now();
    inputs.pen = pen.caps;
    if (pen.cartridge && pen.cartridge->presence == ports::CartridgePresence::Ok)
        inputs.cartridge = plan::cartridgeLimit(*pen.cartridge);
    inputs.fitzpatrick = m_record.assessment.fitzpatrick;
    inputs.seriesPart = m_record.number <= 1 ? plan::SeriesPart::FirstSession : plan::SeriesPart::LaterSession;
    inputs.screening = screeningVerdict().limits;
    if (m_practitioner)
        inputs.scopeDepth = m_practitioner->scopeDepth;
    inputs.patientCap = m_chart.patient.depthCap;
    return inputs;
}

void SessionFlow::saveGoal(const ports::Goal& goal, ports::Answer<ports::Unit> answer)
{
    QPointer<SessionFlow> self(this);
    m_services.records.saveGoal(m_chart.patient.id, goal, [self, patient = m_chart.patient.id, answer = std::move(answer)](Result<ports::Goal> saved) {
        if (!self || self->m_chart.patient.id != patient)
            return;
        answer(saved.map([](const ports::Goal&) { return ports::Unit{}; }));
        if (!saved)
            return;
        auto& goals = self->m_chart.goals;
        const auto it = std::ranges::find(goals, saved->id, &ports::Goal::id);
        if (it == goals.end())
            goals.push_back(*saved);
        else
            *it = *saved;
        emit self->goalsChanged();
    });
}

void SessionFlow::keepSummary(const ports::SessionRecord& draft)
{
    if (readOnly())
        return;
    m_record = draft;
    ++m_summariesAsked;
    m_summaryLost = false;
    QPointer<SessionFlow> self(this);
    m_services.records.saveSummary(m_record.id, m_record, [self, id = m_record.id](Result<ports::Unit> result) {
        if (!self)
            return;
        --self->m_summariesAsked;
        if (!result) {
            self->m_summaryLost = self->m_record.id == id;
            emit self->problem(result.error());
        }
        self->signIfKept();
    });
}

void SessionFlow::sign(const std::string& password)
{
    if (m_busy)
        return;
    m_busy = true;
    m_signWith = password;
    signIfKept();
}

// Only a record whose last words are in the records is signed.
void SessionFlow::signIfKept()
{
    if (!m_signWith || m_summariesAsked > 0 || !m_treatment->allKept())
        return;
    std::string password;
    password.swap(*m_signWith);
    m_signWith.reset();
    if (m_summaryLost) {
        m_busy = false;
        emit recordChanged();
        return;
    }
    QPointer<SessionFlow> self(this);
    m_services.records.sign(m_record.id, password, "author", [self](Result<ports::SessionRecord> result) {
        if (!self)
            return;
        self->m_busy = false;
        if (!result) {
            emit self->problem(result.error());
            return;
        }
        self->m_record = *result;
        emit self->recordChanged();
        emit self->signedNow();
        self->enter(FlowStep::Aftercare);
    });
}

void SessionFlow::handedOut(const std::string& kind, const std::string& language)
{
    QPointer<SessionFlow> self(this);
    m_services.records.handedOut(m_record.id, kind, language, content::version(m_services.catalogue),
                                 [self](Result<ports::Unit> saved) {
                                     if (self && !saved)
                                         emit self->problem(saved.error());
                                 });
}

void SessionFlow::flush()
{
    emit flushing();
    saveAssessmentNow();
    m_plan->saveNow();
}

void SessionFlow::saveAssessmentNow()
{
    m_save.stop();
    if (!m_assessmentDirty || !m_open)
        return;
    m_assessmentDirty = false;
    if (m_treatment->begun())
        return; // frozen with the plan; the store would refuse it
    QPointer<SessionFlow> self(this);
    ++m_saving;
    m_services.records.saveAssessment(m_record.id, m_record.assessment, [self, id = m_record.id](Result<ports::Unit> result) {
        if (!self)
            return;
        --self->m_saving;
        if (!result && self->m_record.id == id)
            self->m_assessmentDirty = true;
        self->saved(result);
    });
}

} // namespace stipple::ui
