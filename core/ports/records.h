// Purpose: what the window may ask of the clinic's records. The only door between ui and store.
// Thread: called on the UI thread; answers come back on the UI thread, later. The window never waits.
// Units: as named. Identity (names, birth dates, free text) exists here in clear in memory only; the store seals it.
// Failure: every answer is a Result.
#pragma once

#include "core/error.h"
#include "core/ids.h"
#include "core/plan/plan.h"
#include "core/ports/pen.h"
#include "core/units/units.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stipple::ports {

// A calendar day, no time zone: birth dates, expiry dates, visits.
struct Day {
    int year = 0, month = 0, day = 0;
    friend auto operator<=>(const Day&, const Day&) = default;
};

enum class Role : std::uint8_t { Clinician, Assistant, Administrator, Reader };
struct Account {
    AccountId id{};
    std::string login;
    std::string name;      // "A. Okafor, L.Ac."
    std::string initials;
    Role role = Role::Clinician;
    std::string licenceNumber, licenceBody;
    std::optional<Day> licenceValidUntil;
    Micrometres scopeDepth{}; // highest depth this licence allows
    bool administers = false; // runs the clinic, too: an administrator's rights beside those of the role
};

struct Clinic {
    std::string name, address, phone, hours, emergencyNumber;
    std::string paper = "A4";     // A4 | Letter
    std::string language = "en";  // of the window
    bool demo = false;            // the demo clinic: everything in it is simulated, for ever
    bool contentApproved = false; // by the responsible clinician; false: nothing can arm
    std::string contentVersion;   // the version that was approved
    std::string logoPng;          // bytes of a PNG, at most kLogoMaxBytes; empty: none
    bool recoveryKept = false;    // somebody confirmed that the recovery sheet is printed and put away
};
inline constexpr std::size_t kLogoMaxBytes = 256 * 1024;

enum class Sex : std::uint8_t { Unknown, Female, Male, Other };
struct Patient {
    PatientId id{};
    std::string chartNumber;
    std::string givenName, familyName;
    std::optional<Day> born;
    Sex sex = Sex::Unknown;
    std::string phone, email;
    std::string paperLanguage = "en"; // en es fr de zh-Hans ko
    std::vector<std::string> allergies; // shown on every page
    std::vector<std::string> flags;     // e.g. "Keloid history"
    std::string medicines, skincare, recent, lastReaction; // health notes
    std::string history;                // illnesses, operations, pregnancies …
    std::string address, emergencyContact;
    std::optional<int> fitzpatrick; // 1…6
    std::optional<Micrometres> depthCap;
    std::int64_t version = 0;
};

struct Goal {
    GoalId id{};
    std::string concern;   // indication id, or the clinician's own
    std::string words;     // the patient's own words
    std::vector<std::string> zones;
    int baseline = 0, now = 0, target = 0; // severity 0–10
    int priority = 0;
    UtcMs recordedAt{};
    std::optional<EntryId> photo{}; // of the concern
};

struct ScreeningAnswer {
    std::string rule; // id of screening.json
    enum class Value : std::uint8_t { Unanswered, No, Yes, Unsure } value = Value::Unanswered;
    std::optional<Day> since;
    std::string overrideReason;
    std::vector<std::string> zones; // for rules that exclude zones
    UtcMs at{};
    // Where it comes from. Unchanged: given at an earlier visit (givenAt) and confirmed today to hold still.
    enum class Source : std::uint8_t { Patient, Clinician, Unchanged, Scale } source = Source::Patient;
    UtcMs givenAt{};                // when it was first given like this; not later than `at`
    std::string askedAs{};          // fingerprint of the question as it stood (core/clinical/ask_again.h)
    AccountId by{};                 // who recorded it; set by the store
    std::string byName{};
    std::optional<AccountId> overrideBy{}; // whose credential stands behind the override reason
    std::string overrideByName{};
};

struct Assessment {
    std::optional<int> fitzpatrick;
    std::vector<std::string> skinToday;
    std::vector<ScreeningAnswer> answers;
};

// What is known of one run of the pen in one zone. A run is (penBootId, runId); the boot id is known once the
// pen's log told it. Kept with the segment so that after a crash the pen's log replaces a run and never adds
// to it (HAZ-018). The store keeps the list as it is, in order.
struct SegmentRun {
    std::optional<std::uint32_t> penBootId;
    std::uint32_t runId = 0;
    std::uint32_t strokes = 0;
    std::uint32_t elapsedMs = 0;
    std::uint8_t stopReason = 0;   // PENLINK §7.4
    Certainty certainty = Certainty::EndUncertain;
    bool fromLog = false;
    bool claimed = false;          // given to this zone by its zone tag only: to be confirmed in the summary
    std::optional<Micrometres> depthMean, depthPeak;
    std::optional<StrokesPerMinute> rateMean;
    friend bool operator==(const SegmentRun&, const SegmentRun&) = default;
};

enum class SessionStage : std::uint8_t { Draft, PreFlight, Treating, ToSign, Signed, Abandoned };
struct Segment { // one zone of one session: planned and delivered
    SegmentId id{};
    int order = 0; // 1…
    plan::ZonePlan planned;
    std::uint32_t strokes = 0;     // delivered; from the pen
    std::uint32_t elapsedMs = 0;   // needling time; from the pen
    std::optional<Micrometres> depthMean, depthPeak;
    std::optional<StrokesPerMinute> rateMean;
    int passesDelivered = 0;       // estimated from strokes ÷ area, said so
    std::uint32_t strokesPlanned = 0;
    Certainty certainty = Certainty::Exact;
    enum class Result : std::uint8_t { NotDone, Done, Partly, Unknown } result = Result::NotDone;
    bool fromPenLog = false;       // true once the pen's own log confirmed the count
    bool byHand = false;
    std::string note;              // why it differs; sealed
    std::vector<std::string> observations;
    std::vector<SegmentRun> runs;  // what the sums above are made of
};

// What a treatment without a connected pen was given with. Its values are typed, never measured.
struct HandTool {
    enum class Kind : std::uint8_t { ManualRoller, UnconnectedPen } kind = Kind::ManualRoller;
    std::string name;      // as printed on it
    Micrometres needle{};  // roller: needle length; pen: deepest setting of its cartridge
    std::string lot;
};

struct SessionAlarm { std::int64_t atUtcMs = 0; Alarm alarm; std::string zone; };

struct SessionRecord {
    SessionId id{};
    PatientId patient{};
    int number = 1, ofTotal = 1;
    SessionStage stage = SessionStage::Draft;
    UtcMs startedAt{}, endedAt{}, signedAt{};
    plan::Plan plan;
    Assessment assessment;
    std::vector<Segment> segments;
    std::vector<SessionAlarm> alarms;
    std::optional<PenIdentity> pen;
    std::optional<Cartridge> cartridge;
    std::optional<HandTool> handTool; // instead of a pen: every delivered value was entered by hand
    std::string practitioner;      // name at signing
    std::string licence;
    std::vector<std::string> skinAfter;
    std::string given;             // cooled, serum, SPF …
    std::string note;
    std::string signatureSvg;      // vector strokes of the signature
    bool simulated = false;
    std::optional<Day> nextNotBefore;
    std::int64_t version = 0;
};

struct Visit { // a line of the agenda
    EntryId id{};
    PatientId patient{};
    std::string name, initials;
    std::optional<int> age;
    std::string reason;            // "Face, acne scars"
    int minutesFromMidnight = 0, durationMin = 60;
    std::string room;
    std::optional<int> arrivedMin;
    int sessionNumber = 0, sessionsTotal = 0; // 0: no series
    std::optional<SessionId> session;
    std::optional<SessionStage> stage;
    std::vector<std::string> allergies, flags;
    std::optional<Day> lastVisit;
    bool planReady = false, screeningDone = false;
};

struct PatientHit { PatientId id{}; std::string name, initials, chartNumber; std::optional<Day> born; std::string detail; };

// A line of a chart's timeline: codes and values. The window has the words (ui/text/record_text.h).
struct TimelineEntry {
    std::string kind; // session | due_today | booked | merged_in | merged_out | moved_in | moved_out | assessment | photo_review
    Day day;
    std::optional<SessionId> session{};
    SessionStage stage = SessionStage::Draft;
    int number = 0;                       // of the session in its course; 0: outside of one
    int zones = 0;                        // treated; planned, while nothing was
    std::optional<Micrometres> deepest{}; // planned, while nothing was treated
    std::optional<int> minutes{};         // that it took
    std::optional<plan::EndPoint> endPoint{}; // the strongest that was aimed at
    bool byHand = false;
    std::optional<int> startsAtMin{};     // booked: minutes from midnight
    std::string about{};                  // merged: the other chart's number
    std::string title{}, detail{};        // an event's, as somebody wrote them
};
struct Appointment { Day day; int minutesFromMidnight = 0; };
struct Chart {
    Patient patient;
    std::vector<Goal> goals;
    std::optional<plan::Plan> plan; // newest
    std::vector<SessionRecord> sessions; // newest first
    std::vector<TimelineEntry> timeline; // newest first
    std::optional<Appointment> booked;   // the next one after today
};

// A thing that waits today: codes and values, like TimelineEntry.
struct Attention {
    std::string kind; // backup_failed | backup_none | backup_old | lot_expires | lot_expired | follow_up | to_sign, or of a notice
    int count = 0;                    // days since the backup, pieces of the lot, calls, records
    std::vector<std::string> names{}; // of patients; the lot
    std::optional<Day> day{};         // of expiry, of the session, from which a notice holds
    std::optional<int> atMin{};       // of a session of today
    std::optional<ErrorCode> error{}; // of the backup
    std::string about{};              // what the calls are for (day_3 …), a form's version, the lot's detail
    std::string sort{};               // of the lot: cartridge, anaesthetic …
    std::string title{}, detail{};    // a notice's, as somebody wrote them
    std::optional<PatientId> patient{};
    std::optional<SessionId> session{};
};
struct ReturnDate { std::string name; std::optional<Day> from; }; // no day: the course is complete
struct TodayView { std::vector<Visit> visits; std::vector<Attention> attention; std::vector<ReturnDate> returnDates; std::optional<UtcMs> lastBackup; };

struct DayVisits { Day day; std::vector<Visit> visits; };

template <class T> using Answer = std::function<void(Result<T>)>;
struct Unit {};

class RecordsPort {
public:
    virtual ~RecordsPort() = default;

    virtual void clinic(Answer<Clinic>) = 0;
    virtual void logins(Answer<std::vector<std::string>>) = 0; // for the sign-in list
    virtual void signIn(std::string login, std::string password, Answer<Account>) = 0;
    virtual void signOut() = 0;
    virtual void unlock(std::string password, Answer<Account>) = 0;

    virtual void today(Day day, Answer<TodayView>) = 0;
    virtual void visits(Day from, Day to, Answer<std::vector<DayVisits>>) = 0; // both days included; days without a visit are left out
    virtual void addVisit(Visit, Day, Answer<Unit>) = 0; // a new one, whatever its id
    // Day, time, length, room, reason, arrival. StoreConflict: another patient's, called off, or its session has begun and
    // the day would be another.
    virtual void changeVisit(Visit, Day, Answer<Unit>) = 0;
    virtual void cancelVisit(EntryId, Answer<Unit>) = 0; // its line stays in the records. StoreConflict: its session has begun
    virtual void findPatients(std::string text, Answer<std::vector<PatientHit>>) = 0;
    virtual void savePatient(Patient, Answer<Patient>) = 0; // null id: a new one
    virtual void chart(PatientId, Answer<Chart>) = 0;
    virtual void saveGoal(PatientId, Goal, Answer<Goal>) = 0;

    virtual void openSession(PatientId, Answer<SessionRecord>) = 0; // the open draft, or a new one
    virtual void session(SessionId, Answer<SessionRecord>) = 0;
    virtual void unfinishedSessions(Answer<std::vector<SessionRecord>>) = 0; // Treating or ToSign after a crash
    virtual void saveAssessment(SessionId, Assessment, Answer<Unit>) = 0;
    virtual void savePlan(SessionId, plan::Plan, Answer<Unit>) = 0;
    // Freezes the plan into segments. `readBack`: what the pen repeated and the patient confirmed, in order; where the
    // records hold another plan, or the session was begun elsewhere, nothing is begun (StoreConflict). HAZ-011
    virtual void beginTreatment(SessionId, PenIdentity, Cartridge, std::vector<plan::ZonePlan> readBack, Answer<SessionRecord>) = 0;
    virtual void saveSegment(SessionId, Segment, Answer<Unit>) = 0;
    virtual void saveAlarm(SessionId, SessionAlarm, Answer<Unit>) = 0;
    virtual void saveSummary(SessionId, SessionRecord, Answer<Unit>) = 0; // notes, skin after, given, signature: still a draft
    virtual void endTreatment(SessionId, Answer<SessionRecord>) = 0;      // → ToSign
    virtual void sign(SessionId, std::string password, std::string meaning, Answer<SessionRecord>) = 0;
    virtual void addendum(SessionId, std::string text, Answer<Unit>) = 0;
    virtual void handedOut(SessionId, std::string kind, std::string language, std::string version, Answer<Unit>) = 0;
};

} // namespace stipple::ports
