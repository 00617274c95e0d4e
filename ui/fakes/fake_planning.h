// Purpose: exclusions, protocols and content edits in memory for window tests; versions and states as the store has.
// Thread: UI thread; answers come from the event loop.
// Units: as in core/ports/planning.h.
// Failure: failNext makes the next answer that error, whatever was asked.
#pragma once

#include "core/ports/planning.h"
#include "ui/fakes/fake_clock.h"

#include <map>
#include <optional>
#include <vector>

namespace stipple::ui::fakes {

class FakePlanning : public ports::PlanningPort {
public:
    explicit FakePlanning(FakeClock& clock);

    std::optional<ErrorCode> failNext;
    std::map<PatientId, std::vector<ports::SkinMark>> marks; // what stands
    std::vector<ports::SkinMark> erased;
    std::vector<std::vector<ports::PlanTemplate>> templates; // each: its versions, oldest first
    std::vector<ports::ContentEdit> edits;

    void skinMarks(PatientId, ports::Answer<std::vector<ports::SkinMark>>) override;
    void saveSkinMark(PatientId, ports::SkinMark, ports::Answer<ports::SkinMark>) override;
    void eraseSkinMark(PatientId, EntryId, ports::Answer<ports::Unit>) override;
    void planTemplates(ports::Answer<std::vector<ports::PlanTemplate>>) override;
    void templateHistory(EntryId, ports::Answer<std::vector<ports::PlanTemplate>>) override;
    void saveTemplate(ports::PlanTemplate, ports::Answer<ports::PlanTemplate>) override;
    void approveTemplate(EntryId, std::int64_t version, ports::Answer<ports::PlanTemplate>) override;
    void retireTemplate(EntryId, ports::Answer<ports::Unit>) override;
    void contentEdits(ports::Answer<std::vector<ports::ContentEdit>>) override;
    void saveContentEdit(ports::ContentEdit, ports::Answer<ports::ContentEdit>) override;

private:
    template <class T> void reply(ports::Answer<T> answer, Result<T> result);
    [[nodiscard]] std::vector<ports::PlanTemplate>* find(const EntryId& id);
    ports::PlanTemplate& next(std::vector<ports::PlanTemplate>& versions);

    FakeClock& m_clock;
    std::uint8_t m_nextId = 1;
};

} // namespace stipple::ui::fakes
