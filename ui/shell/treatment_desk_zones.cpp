// The treatment from the first armed zone to the last: arm again, next zone, pause, notes, finish.
#include "ui/shell/treatment_desk.h"

#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_keeper.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

using safety::State;

bool TreatmentDesk::canChangeZone() const
{
    const auto state = m_flow.pen().now().state;
    return m_model && begun() && !m_finishing && state != State::Running && state != State::Stopping
        && state != State::Arming && state != State::Latched;
}

bool TreatmentDesk::verified() const
{
    return m_order && m_flow.pen().confirms(*m_order);
}

bool TreatmentDesk::armAgain()
{
    if (m_flow.pen().now().state != State::Verified || !verified() || m_loading)
        return false;
    m_flow.services().pen.arm();
    return true;
}

bool TreatmentDesk::lastZone() const
{
    if (!m_model)
        return false;
    const auto zones = m_model->zones();
    return std::ranges::none_of(zones, [](const session::ZoneView& z) {
        return !z.current && z.phase != session::ZonePhase::Done && z.phase != session::ZonePhase::Skipped;
    });
}

std::vector<session::LoadBlock> TreatmentDesk::blocks() const
{
    return m_model && m_model->current() ? m_model->loadBlocks(m_model->current()->id) : std::vector<session::LoadBlock>{};
}

void TreatmentDesk::confirmDose()
{
    if (!m_model || !m_model->current())
        return;
    if (auto effects = m_model->confirmDose(m_model->current()->id))
        run(*effects);
    m_loadFailed = false;
    onSnapshot();
}

void TreatmentDesk::nextZone()
{
    if (!canChangeZone())
        return;
    const auto* current = m_model->current();
    if (!current)
        return;
    if (current->strokes > 0)
        if (auto effects = m_model->closeZone(current->id, current->note))
            run(*effects);
    if (lastZone()) {
        finish();
        return;
    }
    const auto moved = m_model->selectNext();
    if (!moved) {
        emit m_flow.problem(moved.error());
        return;
    }
    loadCurrent();
}

void TreatmentDesk::selectZone(SegmentId segment)
{
    if (!canChangeZone())
        return;
    const auto moved = m_model->select(segment);
    if (!moved) {
        emit m_flow.problem(moved.error());
        return;
    }
    loadCurrent();
}

void TreatmentDesk::loadCurrent()
{
    m_order.reset();
    m_loadFailed = false;
    m_loadTries = 0;
    const auto state = m_flow.pen().now().state;
    m_loadWhenStill = true;
    if (state == State::Armed || state == State::Paused)
        m_flow.services().pen.disarm(); // the motor is still; the new limits need a pen that is not armed
    maybeContinue();
    emit changed();
}

// What goes on by itself once the pen is where it must be: load after a disarm, arm after a verified load.
void TreatmentDesk::maybeContinue()
{
    const auto& pen = m_flow.pen().now();
    const bool still = pen.state == State::Ready || pen.state == State::Verified;
    if (m_finishing) {
        if (!safety::motorCanRun(pen.state) && !m_ending)
            endNow();
        return;
    }
    const bool reload = begun() && m_flow.step() == FlowStep::Treat && pen.state == State::Ready && !m_loading
        && !m_loadFailed;
    if ((m_loadWhenStill || reload) && still && m_model && m_model->current() && !m_loading) {
        m_loadWhenStill = false;
        const auto id = m_model->current()->id;
        const auto order = m_model->orderFor(id);
        if (order && m_model->loadBlocks(id).empty()) {
            m_order = *order;
            m_loading = true;
            m_flow.services().pen.load(*order);
        } else {
            m_loadFailed = true;
            m_armWhenVerified = false;
        }
        return;
    }
    if (m_armWhenVerified && !m_loading && pen.state == State::Verified && m_order && m_flow.pen().confirms(*m_order)) {
        m_armWhenVerified = false;
        m_armPatience.stop();
        m_flow.services().pen.arm();
    }
}

void TreatmentDesk::disarm() { m_armWhenVerified = false; m_flow.services().pen.disarm(); }
void TreatmentDesk::pause() { m_flow.services().pen.pause(); }
void TreatmentDesk::resume() { m_flow.services().pen.resume(); }
void TreatmentDesk::clear() { m_outcome.clear(); m_flow.services().pen.clear(); }

void TreatmentDesk::toggleObservation(const std::string& observation)
{
    if (!m_model || !m_model->current())
        return;
    if (auto effects = m_model->toggleObservation(m_model->current()->id, observation))
        run(*effects);
    emit changed();
}

void TreatmentDesk::setNote(SegmentId segment, const std::string& note)
{
    if (!m_model)
        return;
    if (auto effects = m_model->setNote(segment, note))
        run(*effects);
    emit changed();
}

void TreatmentDesk::finish()
{
    if (m_finishing || !begun())
        return;
    m_finishing = true;
    const auto state = m_flow.pen().now().state;
    if (state == State::Armed || state == State::Paused || state == State::Arming)
        m_flow.services().pen.disarm();
    maybeContinue();
    emit changed();
}

void TreatmentDesk::endNow()
{
    if (!m_keeper->allKept())
        return; // asked again as soon as everything is in the records
    m_ending = true;
    if (m_flow.pen().linked())
        m_flow.services().pen.markCartridgeUsed();
    m_flow.flush();
    QPointer<TreatmentDesk> self(this);
    m_flow.services().records.endTreatment(m_flow.record().id, [self, id = m_flow.record().id](Result<ports::SessionRecord> record) {
        if (!self || self->m_flow.record().id != id)
            return;
        self->m_finishing = self->m_ending = false;
        if (!record) {
            emit self->m_flow.problem(record.error());
            emit self->changed();
            return;
        }
        self->m_flow.recordForDesk() = *record;
        // What the pen's log told meanwhile is on its way there; what they refused is not what will be signed.
        if (self->m_model && !self->m_keeper->anyRefused())
            self->m_flow.recordForDesk().segments = self->m_model->segments();
        emit self->m_flow.recordChanged();
        emit self->finished();
    });
}

} // namespace stipple::ui
