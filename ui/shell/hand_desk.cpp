#include "ui/shell/hand_desk.h"

#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"

#include <QPointer>

#include <algorithm>

namespace stipple::ui {

HandDesk::HandDesk(SessionFlow& flow) : QObject(&flow), m_flow(flow) {}

bool HandDesk::mayBegin() const
{
    return !m_busy && !m_flow.treatment().begun() && m_flow.treatment().preflight().readyByHand();
}

void HandDesk::begin(const ports::HandTool& tool)
{
    if (!mayBegin())
        return;
    m_busy = true;
    m_flow.flush();
    QPointer<HandDesk> self(this);
    m_flow.services().assess.beginByHand(m_flow.record().id, tool, [self](Result<ports::SessionRecord> record) {
        if (!self)
            return;
        self->m_busy = false;
        if (!record) {
            emit self->m_flow.problem(record.error());
            return;
        }
        self->m_flow.recordForDesk() = *record;
        self->m_flow.treatment().reset();
        self->m_flow.enter(FlowStep::Treat);
        emit self->changed();
    });
}

bool HandDesk::enter(SegmentId segment, const session::ByHand& values, const std::string& note)
{
    auto& segments = m_flow.recordForDesk().segments;
    const auto it = std::ranges::find(segments, segment, &ports::Segment::id);
    if (it == segments.end() || m_flow.readOnly())
        return false;
    auto entered = session::enterByHand(*it, values, note);
    if (!entered)
        return false;
    *it = std::move(*entered);
    keep(*it);
    return true;
}

void HandDesk::setObservations(SegmentId segment, const std::vector<std::string>& observations)
{
    auto& segments = m_flow.recordForDesk().segments;
    const auto it = std::ranges::find(segments, segment, &ports::Segment::id);
    if (it == segments.end() || m_flow.readOnly())
        return;
    it->observations = observations;
    keep(*it);
}

void HandDesk::keep(const ports::Segment& segment)
{
    m_flow.treatment().keep(segment);
    emit changed();
}

void HandDesk::finish()
{
    if (m_busy || !m_flow.record().handTool)
        return;
    if (!m_flow.treatment().allKept()) { // still tried; what is signed has to be all of it
        emit m_flow.problem({ErrorCode::StoreBusy, "zones given by hand"});
        return;
    }
    m_busy = true;
    QPointer<HandDesk> self(this);
    m_flow.services().records.endTreatment(m_flow.record().id, [self, id = m_flow.record().id](Result<ports::SessionRecord> record) {
        if (!self)
            return;
        self->m_busy = false;
        if (self->m_flow.record().id != id)
            return;
        if (!record) {
            emit self->m_flow.problem(record.error());
            return;
        }
        self->m_flow.recordForDesk() = *record;
        emit self->m_flow.recordChanged();
        self->m_flow.enter(FlowStep::Summary);
    });
}

} // namespace stipple::ui
