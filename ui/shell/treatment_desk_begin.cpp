// From the hold to the armed pen: the treatment begins in the records, with the plan that was read back and no other.
#include "ui/shell/treatment_desk.h"

#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"

#include <QPointer>

namespace stipple::ui {

bool TreatmentDesk::armHeld()
{
    evaluate();
    if (!m_preflight.complete() || m_beginning)
        return false;
    if (begun()) {
        waitForArm();
        m_flow.enter(FlowStep::Treat);
        maybeContinue();
        return true;
    }
    begin();
    return true;
}

// From the hold on, whatever the records take to answer.
void TreatmentDesk::waitForArm()
{
    m_armWhenVerified = true;
    m_armPatience.start();
}

void TreatmentDesk::lookAway()
{
    m_armWhenVerified = false;
    m_armPatience.stop();
}

void TreatmentDesk::begin()
{
    m_beginning = true;
    waitForArm();
    m_flow.flush();
    const auto& pen = m_flow.pen().now();
    QPointer<TreatmentDesk> self(this);
    m_flow.services().records.beginTreatment(
        m_flow.record().id, *pen.identity, *pen.cartridge, m_flow.plan().plan().zones, [self, id = m_flow.record().id](Result<ports::SessionRecord> record) {
            if (!self || !self->m_beginning || self->m_flow.record().id != id)
                return;
            self->m_beginning = false;
            if (!record) {
                self->notBegun(record.error());
                return;
            }
            self->m_flow.recordForDesk() = *record;
            self->m_model.reset();
            self->adoptSegments(Adopt::JustBegun);
            if (!self->m_model)
                return;
            self->m_flow.enter(FlowStep::Treat);
            self->loadCurrent();
        });
    emit changed();
}

// Where the records hold another plan than the one read back (another room, a save that failed), what they hold is shown
// and everything is confirmed again. HAZ-011
void TreatmentDesk::notBegun(const Error& error)
{
    lookAway();
    m_confirmation.reset();
    if (error.code == ErrorCode::StoreConflict)
        m_flow.readAgain(error);
    else
        emit m_flow.problem(error);
    emit changed();
}

} // namespace stipple::ui
