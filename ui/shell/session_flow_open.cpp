// How a session comes into the window and leaves it: never without its own patient, never with something unsaved.
#include "ui/shell/session_flow.h"

#include "ui/shell/mark_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/portrait.h"
#include "ui/shell/treatment_desk.h"

#include <QPointer>

#include <utility>

namespace stipple::ui {

using ports::SessionStage;

namespace {
constexpr int kRetryMs = 2000; // after a save that failed
} // namespace

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
        if (unsaved())
            m_save.start(kRetryMs);
        return;
    }
    if (m_saving > 0 || m_plan->saving())
        return;
    if (std::exchange(m_leaving, false) && m_open && !unsaved())
        closeNow();
}

} // namespace stipple::ui
