#include "ui/shell/session_flow.h"

#include "core/clinical/ask_again.h"
#include "core/session/screening_gate.h"
#include "ui/shell/content.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/screening_desk.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"

#include <algorithm>

namespace stipple::ui {

using ports::SessionStage;

namespace {
constexpr int kSavePauseMs = 400;

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

} // namespace stipple::ui
