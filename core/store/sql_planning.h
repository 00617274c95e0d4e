// Purpose: the window's door to exclusions, protocols and content edits (ports::PlanningPort), by jobs on the store
//          thread.
// Thread: UI thread; answers on the UI thread, later.
// Failure: every answer is a Result; see planning.h.
#pragma once

#include "core/ports/planning.h"

namespace stipple::store {

class StoreService;

class SqlPlanning final : public ports::PlanningPort {
public:
    explicit SqlPlanning(StoreService& service); // the service outlives it

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
    StoreService& m_service;
};

} // namespace stipple::store
