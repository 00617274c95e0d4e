// Purpose: inside of sessions: rows ↔ values, shared by its source files.
// Thread: store thread.
// Failure: StoreCorrupt where a row does not say what it must.
#pragma once

#include "core/store/sessions.h"

namespace stipple::store {

// The session with everything in it. `row` is of table session.
[[nodiscard]] Result<ports::SessionRecord> sessionFromRow(Desk& desk, const PatientSeal& seal, const Row& row);
// Without asking for a right: for answers to somebody who had the right to what was done.
[[nodiscard]] Result<ports::SessionRecord> readSession(Desk& desk, const SessionId& id);
// Reads the row inside a unit of work; StoreNotFound where there is none.
[[nodiscard]] Result<Row> sessionRow(Work& work, const SessionId& id);
[[nodiscard]] Result<ports::SessionStage> stageOfRow(const Row& row);

[[nodiscard]] Result<plan::Plan> planFromRow(const PatientSeal& seal, const Row& row);
// The binds that a new version and a changed draft share.
[[nodiscard]] Binds planBinds(const PatientSeal& seal, const RowId& version, const plan::Plan& plan, const AccountId& by, UtcMs now);
[[nodiscard]] std::string zonesJson(const plan::Plan& plan);
[[nodiscard]] Result<void> zonesFromJson(const std::string& text, plan::Plan& plan); // appends
[[nodiscard]] Micrometres deepest(const plan::Plan& plan);

// The texts of a session that are sealed together in session.sealed.
struct SessionText {
    std::string note, given;
    std::vector<std::string> skinToday, skinAfter; // only when they are not all codes
};
[[nodiscard]] Result<SessionText> sessionText(const PatientSeal& seal, const Row& row);
[[nodiscard]] Value sealText(const PatientSeal& seal, const SessionId& id, const SessionText& text);

[[nodiscard]] std::string handToolText(const ports::HandTool& tool);
[[nodiscard]] std::string cartridgeText(const ports::Cartridge& cartridge); // JSON, without uid and lot

[[nodiscard]] Binds segmentBinds(const PatientSeal& seal, const SessionId& session, const ports::Segment& segment, UtcMs now);
[[nodiscard]] Result<std::vector<ports::SegmentRun>> runsFrom(const std::string& text); // of the column `runs`
[[nodiscard]] Result<ports::Segment> segmentFromRow(const PatientSeal& seal, const Row& row);

} // namespace stipple::store
