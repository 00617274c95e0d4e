#include "core/store/sql_planning.h"

#include "core/store/planning.h"
#include "core/store/records.h"
#include "core/store/store_service.h"

namespace stipple::store {
namespace {

template <class T> Result<T> settled(Records& records, Result<T> result)
{
    if (const auto fault = records.desk().db->takeFault(); fault && result)
        return tl::unexpected(*fault);
    return result;
}

Result<ports::Unit> asUnit(Result<void> done)
{
    if (!done)
        return tl::unexpected(done.error());
    return ports::Unit{};
}

} // namespace

SqlPlanning::SqlPlanning(StoreService& service) : m_service(service) {}

void SqlPlanning::skinMarks(PatientId patient, ports::Answer<std::vector<ports::SkinMark>> answer)
{
    m_service.ask<std::vector<ports::SkinMark>>([patient](Records& r) { return settled(r, skinMarksOf(r.desk(), patient)); }, std::move(answer));
}

void SqlPlanning::saveSkinMark(PatientId patient, ports::SkinMark mark, ports::Answer<ports::SkinMark> answer)
{
    m_service.ask<ports::SkinMark>([patient, mark = std::move(mark)](Records& r) { return settled(r, store::saveSkinMark(r.desk(), patient, mark)); },
                                   std::move(answer));
}

void SqlPlanning::eraseSkinMark(PatientId patient, EntryId id, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([patient, id](Records& r) { return settled(r, asUnit(store::eraseSkinMark(r.desk(), patient, id))); }, std::move(answer));
}

void SqlPlanning::planTemplates(ports::Answer<std::vector<ports::PlanTemplate>> answer)
{
    m_service.ask<std::vector<ports::PlanTemplate>>([](Records& r) { return settled(r, store::planTemplates(r.desk())); }, std::move(answer));
}

void SqlPlanning::templateHistory(EntryId id, ports::Answer<std::vector<ports::PlanTemplate>> answer)
{
    m_service.ask<std::vector<ports::PlanTemplate>>([id](Records& r) { return settled(r, store::templateHistory(r.desk(), id)); }, std::move(answer));
}

void SqlPlanning::saveTemplate(ports::PlanTemplate wanted, ports::Answer<ports::PlanTemplate> answer)
{
    m_service.ask<ports::PlanTemplate>([wanted = std::move(wanted)](Records& r) { return settled(r, store::saveTemplate(r.desk(), wanted)); },
                                       std::move(answer));
}

void SqlPlanning::approveTemplate(EntryId id, std::int64_t version, ports::Answer<ports::PlanTemplate> answer)
{
    m_service.ask<ports::PlanTemplate>([id, version](Records& r) { return settled(r, store::approveTemplate(r.desk(), id, version)); },
                                       std::move(answer));
}

void SqlPlanning::retireTemplate(EntryId id, ports::Answer<ports::Unit> answer)
{
    m_service.ask<ports::Unit>([id](Records& r) { return settled(r, asUnit(store::retireTemplate(r.desk(), id))); }, std::move(answer));
}

void SqlPlanning::contentEdits(ports::Answer<std::vector<ports::ContentEdit>> answer)
{
    m_service.ask<std::vector<ports::ContentEdit>>([](Records& r) { return settled(r, store::contentEdits(r.desk())); }, std::move(answer));
}

void SqlPlanning::saveContentEdit(ports::ContentEdit edit, ports::Answer<ports::ContentEdit> answer)
{
    m_service.ask<ports::ContentEdit>([edit = std::move(edit)](Records& r) { return settled(r, store::saveContentEdit(r.desk(), edit)); },
                                      std::move(answer));
}

} // namespace stipple::store
