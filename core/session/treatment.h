// Purpose: the running treatment: which zone is next, what the pen may do there, what it has done.
// Thread: one (the UI thread in the app). No clock: every call that needs the time takes it.
// Units: strokes, ms, µm, strokes/min; wall time for records only.
// Failure: a call that may not happen now returns an Error and changes nothing. What must be stored comes
//          back as effects, in order; the caller stores them at once (HOUSE, data way 3).
// Hazards: 7 wrong values for a zone, 17 over-treatment, 18 strokes of a crash. Source: PENLINK §6.4, §6.5, H5.
#pragma once

#include "core/plan/estimate.h"
#include "core/plan/limits.h"
#include "core/ports/pen.h"
#include "core/ports/records.h"
#include "core/session/by_hand.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stipple::session {

// Guard band: the pen stops beyond set + 0.25 mm (UI §4 DepthDial), never beyond a hard cap.
inline constexpr Micrometres kDepthGuard{250};
// Rate limit: set + 10 % (CLINICAL §5.3), inside pen and cartridge.
inline constexpr int kRateGuardPercent = 10;
// While needles move the open run is stored at most this often.
inline constexpr std::chrono::milliseconds kLiveSaveEvery{1000};

struct TreatmentZone {
    ports::Segment segment;   // frozen (freezePlan), or as stored when a session goes on after a crash
    plan::ZoneLimits limits;  // merged with pen and cartridge of today
    std::uint32_t zoneTag = 0; // plan::zoneTag
};
struct TreatmentSetup {
    SessionId session{};
    std::uint32_t planHash = 0;
    std::vector<TreatmentZone> zones;
    ports::PenCaps pen;
    ports::Cartridge cartridge;
    // Resumed: a session that some earlier run of the program began. Only then may a run of the pen's log that was
    // never written down be claimed for a zone by its tag. A segment in which something was given says the same.
    enum class Start { Fresh, Resumed } start = Start::Fresh;
};

// ---- what the caller must do ----
struct SaveSegment { ports::Segment segment; };
struct SaveAlarm { ports::SessionAlarm alarm; };
struct UnknownRun { ports::RunDelivered run; };     // belongs to no zone of this session: show it, keep it
struct ZoneBudgetUsed { SegmentId segment{}; };     // the pen will refuse or has stopped here
using Effect = std::variant<SaveSegment, SaveAlarm, UnknownRun, ZoneBudgetUsed>;
using Effects = std::vector<Effect>;

enum class ZonePhase {
    Waiting,   // nothing given
    Running,   // needles move here now, or the run is paused
    Partly,    // something given, planned passes not complete
    Done,      // planned passes complete (estimated), or closed by the clinician
    Skipped,   // closed with nothing given
    Uncertain, // a run's end is not known and the pen's log has not told it
};
struct ZoneView {
    SegmentId id{};
    int order = 0;
    std::string zone;
    ZonePhase phase = ZonePhase::Waiting;
    bool current = false;
    plan::PassEstimate passes;               // always shown as estimated
    std::uint32_t strokes = 0, strokesPlanned = 0, strokesLeft = 0; // left of the budget
    std::chrono::milliseconds elapsed{0}, planned{0};
    ports::Certainty certainty = ports::Certainty::Exact;
    bool fromPenLog = false;
};
struct TreatmentTotals {
    int zonesDone = 0, zones = 0;
    std::uint32_t strokes = 0;
    std::chrono::milliseconds penTime{0};    // needling, from the pen
    std::chrono::milliseconds left{0};       // estimate: rest of every open zone plus the changes between them
    bool allFromPenLog = false;
    bool anyUncertain = false;
};

enum class LoadBlock { PenNotReady, Moving, ZoneClosed, BudgetUsed, LimitsLeaveNothing, DoseUnconfirmed };

class TreatmentModel {
public:
    // An Error when segments are not 1…n, a zone is excluded, or a planned value is beyond its cap. HAZ-007
    // A treatment in which something was given already is opened whatever the limits say now; orderFor refuses.
    [[nodiscard]] static Result<TreatmentModel> create(TreatmentSetup setup);

    // ---- what the pen tells ----
    Effects apply(const ports::PenEvent& event, UtcMs wall);
    Effects live(const ports::PenSnapshot& snapshot);

    // ---- what the clinician does ----
    [[nodiscard]] Result<void> select(SegmentId segment);         // motor still only
    [[nodiscard]] Result<void> selectNext();                      // the next open zone
    [[nodiscard]] Result<Effects> closeZone(SegmentId segment, std::string note); // end point reached, or skipped
    [[nodiscard]] Result<Effects> reopenZone(SegmentId segment);
    [[nodiscard]] Result<Effects> toggleObservation(SegmentId segment, const std::string& observation);
    [[nodiscard]] Result<Effects> setNote(SegmentId segment, std::string note);
    // The dose of an uncertain run was looked at; the budget keeps charging it in full. HAZ-018
    [[nodiscard]] Result<Effects> confirmDose(SegmentId segment);
    // A roller or a pen without a cable: typed in, marked as by hand for ever.
    using ByHand = session::ByHand;
    [[nodiscard]] Result<Effects> enterByHand(SegmentId segment, const ByHand& values, std::string note);

    // ---- what goes to the pen ----
    // The limits for this zone, built from the frozen plan alone. HAZ-007 HAZ-017
    [[nodiscard]] Result<ports::ZoneOrder> orderFor(SegmentId segment) const;
    // Why the zone may not be loaded now; empty means it may.
    [[nodiscard]] std::vector<LoadBlock> loadBlocks(SegmentId segment) const;

    // ---- what is shown ----
    [[nodiscard]] const ports::Segment* current() const noexcept;
    [[nodiscard]] const ports::Segment* next() const noexcept;    // after the current one
    [[nodiscard]] std::vector<ZoneView> zones() const;
    [[nodiscard]] TreatmentTotals totals() const;
    [[nodiscard]] std::vector<ports::Segment> segments() const;
    [[nodiscard]] const std::vector<ports::RunDelivered>& unknownRuns() const noexcept { return m_unknown; }
    [[nodiscard]] bool allClosed() const noexcept;                // every zone done or closed: "Finish"
    [[nodiscard]] safety::State penState() const noexcept { return m_penState; }

private:
    struct Zone {
        TreatmentZone data;
        bool closed = false;
        bool doseConfirmed = false;
        bool budgetTold = false;
    };
    struct OpenRun {
        std::size_t zone = 0;
        std::uint32_t runId = 0;
    };
    TreatmentModel() = default;

    [[nodiscard]] Zone* find(SegmentId segment) noexcept;
    [[nodiscard]] const Zone* find(SegmentId segment) const noexcept;
    [[nodiscard]] bool motorStill() const noexcept;
    [[nodiscard]] ZonePhase phaseOf(std::size_t zone) const noexcept;
    [[nodiscard]] static ZonePhase confirmedPhase(const ports::Segment& segment) noexcept;
    [[nodiscard]] std::optional<std::size_t> nextOpen(std::optional<std::size_t> after) const noexcept;
    [[nodiscard]] Result<void> checkLimits(const Zone& zone) const;
    Effects save(Zone& zone);
    Effects onStarted(const ports::RunStarted& event);
    Effects onDelivered(const ports::RunDelivered& event);
    Effects onState(const ports::StateChanged& event);
    Effects onAlarm(const ports::Alarm& alarm, UtcMs wall) const;

    SessionId m_session{};
    std::uint32_t m_planHash = 0;
    std::vector<Zone> m_zones;
    ports::PenCaps m_pen{};
    ports::Cartridge m_cartridge{};
    std::size_t m_current = 0;
    bool m_restored = false; // goes on after a crash: something was given before this model began
    std::optional<OpenRun> m_open;
    safety::State m_penState = safety::State::Offline;
    MonoTime m_savedAt{};
    std::vector<ports::RunDelivered> m_unknown;
};

} // namespace stipple::session
