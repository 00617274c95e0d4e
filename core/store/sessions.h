// Purpose: a session's life: draft with assessment and plan, treatment with its segments, summary, signature.
// Thread: store thread.
// Failure: NotAllowed, LicenceExpired, StoreNotFound, RecordSigned (signed: frozen for ever), StoreConflict (the
//          stage does not allow this), PlanIncomplete, ContentNotApproved, PenCartridge (used in another session).
// Durability: every function has its work on disk (full sync) when it returns.
#pragma once

#include "core/store/work.h"

namespace stipple::store {

// ---- draft
[[nodiscard]] Result<ports::SessionRecord> openSession(Desk& desk, const PatientId& patient);
[[nodiscard]] Result<ports::SessionRecord> sessionOf(Desk& desk, const SessionId& id);
[[nodiscard]] Result<std::vector<ports::SessionRecord>> unfinishedSessions(Desk& desk);
[[nodiscard]] Result<void> saveAssessment(Desk& desk, const SessionId& id, const ports::Assessment& assessment);
[[nodiscard]] Result<void> savePlan(Desk& desk, const SessionId& id, const plan::Plan& plan);

// ---- treatment
// Without a pen: every segment is marked as given by hand and takes no counts of a pen.
[[nodiscard]] Result<ports::SessionRecord> beginByHand(Desk& desk, const SessionId& id, const ports::HandTool& tool);
// `readBack`: the plan has to be this one, and nobody may have begun it; none: whatever stands (a restart, the demo).
[[nodiscard]] Result<ports::SessionRecord> beginTreatment(Desk& desk, const SessionId& id, const ports::PenIdentity& pen,
                                                          const ports::Cartridge& cartridge,
                                                          const std::optional<std::vector<plan::ZonePlan>>& readBack = std::nullopt);
[[nodiscard]] Result<void> saveSegment(Desk& desk, const SessionId& id, const ports::Segment& segment);
[[nodiscard]] Result<void> saveAlarm(Desk& desk, const SessionId& id, const ports::SessionAlarm& alarm);
[[nodiscard]] Result<void> saveSummary(Desk& desk, const SessionId& id, const ports::SessionRecord& record);
[[nodiscard]] Result<ports::SessionRecord> endTreatment(Desk& desk, const SessionId& id);
[[nodiscard]] Result<std::vector<ports::CartridgeUid>> usedCartridges(Desk& desk, const SessionId& except);

// ---- signature (signing.cpp)
[[nodiscard]] Result<ports::SessionRecord> signSession(Desk& desk, const SessionId& id, const std::string& password,
                                                       const std::string& meaning);
[[nodiscard]] Result<void> addAddendum(Desk& desk, const SessionId& id, const std::string& text);
[[nodiscard]] Result<void> handedOut(Desk& desk, const SessionId& id, const std::string& kind, const std::string& language,
                                     const std::string& version);

// ---- chart (chart.cpp)
[[nodiscard]] Result<ports::Chart> chartOf(Desk& desk, const PatientId& id, const ports::Day& today);

} // namespace stipple::store
