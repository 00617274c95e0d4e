// What the clinician does during the treatment. Nothing here moves a needle.
#include "core/session/treatment.h"

#include "core/plan/limit_merge.h"

#include <algorithm>
#include <utility>

namespace stipple::session {

using safety::State;

bool TreatmentModel::motorStill() const noexcept
{
    switch (m_penState) {
    case State::Arming:
    case State::Running:
    case State::Stopping: return false;
    case State::Offline:
    case State::Connecting:
    case State::Ready:
    case State::Verified:
    case State::Armed:
    case State::Paused:
    case State::Stopped:
    case State::Latched: return true;
    }
    return false;
}

// Round the table once, starting after the given zone (or at the first).
std::optional<std::size_t> TreatmentModel::nextOpen(std::optional<std::size_t> after) const noexcept
{
    for (std::size_t step = 0; step < m_zones.size(); ++step) {
        const std::size_t at = after ? (*after + 1 + step) % m_zones.size() : step;
        if (after && at == *after)
            continue;
        const ZonePhase phase = phaseOf(at);
        if (phase != ZonePhase::Done && phase != ZonePhase::Skipped)
            return at;
    }
    return std::nullopt;
}

Result<void> TreatmentModel::select(SegmentId segment)
{
    const Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    if (!motorStill())
        return fail(ErrorCode::PenBusy, "needles move");
    m_current = static_cast<std::size_t>(zone - m_zones.data());
    return {};
}

Result<void> TreatmentModel::selectNext()
{
    const auto at = nextOpen(m_current);
    if (!at)
        return fail(ErrorCode::ValueOutOfRange, "no zone is left");
    return select(m_zones[*at].data.segment.id);
}

Result<Effects> TreatmentModel::closeZone(SegmentId segment, std::string note)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    if (!motorStill())
        return fail(ErrorCode::PenBusy, "needles move");
    zone->closed = true;
    zone->data.segment.note = std::move(note);
    return save(*zone);
}

Result<Effects> TreatmentModel::reopenZone(SegmentId segment)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    zone->closed = false;
    return save(*zone);
}

Result<Effects> TreatmentModel::toggleObservation(SegmentId segment, const std::string& observation)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    if (observation.empty())
        return fail(ErrorCode::TextInvalid);
    auto& all = zone->data.segment.observations;
    if (std::erase(all, observation) == 0)
        all.push_back(observation);
    return save(*zone);
}

Result<Effects> TreatmentModel::setNote(SegmentId segment, std::string note)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    zone->data.segment.note = std::move(note);
    return save(*zone);
}

Result<Effects> TreatmentModel::confirmDose(SegmentId segment)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    if (m_open && &m_zones[m_open->zone] == zone)
        return fail(ErrorCode::PenBusy, "the run goes on");
    zone->doseConfirmed = true;
    return save(*zone);
}

Result<Effects> TreatmentModel::enterByHand(SegmentId segment, const ByHand& values, std::string note)
{
    Zone* zone = find(segment);
    if (zone == nullptr)
        return fail(ErrorCode::ZoneUnknown);
    auto entered = session::enterByHand(zone->data.segment, values, std::move(note));
    if (!entered)
        return tl::unexpected(entered.error());
    zone->data.segment = std::move(*entered);
    return save(*zone);
}

} // namespace stipple::session
