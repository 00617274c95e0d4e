// What of a session goes into the records: assessment, goals, the summary, the signature, what was handed out.
#include "ui/shell/session_flow.h"

#include "ui/shell/content.h"
#include "ui/shell/passing.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/treatment_desk.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace stipple::ui {

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
    if (m_summaryLost || m_treatment->anyRefused()) { // what stands here is not what would be signed
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
        if (!result && mayPass(result.error().code) && self->m_record.id == id) // else it is said, and nobody is held here by it
            self->m_assessmentDirty = true;
        self->saved(result);
    });
}

} // namespace stipple::ui
