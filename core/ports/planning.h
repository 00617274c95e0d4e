// Purpose: what the window may ask of the records beside a single session: personal exclusions of a patient,
//          the clinic's protocols and presets, and the clinic's own edits of the reference content.
// Thread: called on the UI thread; answers come back on the UI thread, later.
// Units: places on a map in 1/10 000 of its width (x, radius) and height (y), so that a redrawn map keeps them.
// Failure: every answer is a Result. NotAllowed, StoreConflict (somebody saved in between), ContentInvalid.
#pragma once

#include "core/ports/records.h"

#include <string>
#include <vector>

namespace stipple::ports {

enum class SkinMarkKind : std::uint8_t { Mole, Tattoo, Lesion, Filler, Other };
inline constexpr int kSkinMarkKinds = 5;
inline constexpr int kMapWhole = 10'000;
inline constexpr int kSkinMarkRadiusMax = 2'500; // a quarter of the map

// A place of this patient's skin around which no needle goes. Margin included in the radius.
struct SkinMark {
    EntryId id{};              // of the mark, the same over its versions; null: a new one
    std::string view;          // of the map: face_front, …
    int x = 0, y = 0, radius = 0;
    SkinMarkKind kind = SkinMarkKind::Mole;
    std::optional<Day> since;  // Filler: the day of the filling
    std::string note;          // the clinician's words, sealed
    std::int64_t version = 0;
    UtcMs at{};
    std::string author;
    friend bool operator==(const SkinMark&, const SkinMark&) = default;
};

// A preset is its author's own; a protocol is the clinic's and can be applied only while it is approved.
enum class TemplateKind : std::uint8_t { Preset, Protocol };
enum class TemplateState : std::uint8_t { Draft, Approved, Retired };
struct PlanTemplate {
    EntryId id{};              // the same over its versions; null: a new one
    std::int64_t version = 0;
    TemplateKind kind = TemplateKind::Preset;
    TemplateState state = TemplateState::Draft;
    std::string name, note;    // sealed
    plan::Plan plan;           // without reasons: those are about one patient
    UtcMs at{};
    AccountId authorId{};
    std::string author;        // of this version; of an approved one: who approved it
};

// One value of the reference content as this clinic has it. All edits in their order make the clinic's copy.
struct ContentEdit {
    std::int64_t version = 0;  // 1…, of the clinic's copy
    std::string file, entry, field; // "zones.csv", "cheek_left", "depth_max_mm"
    std::string before, after;
    std::string reason;        // sealed
    UtcMs at{};
    std::string author;
};

class PlanningPort {
public:
    virtual ~PlanningPort() = default;

    virtual void skinMarks(PatientId, Answer<std::vector<SkinMark>>) = 0;             // what stands today
    virtual void saveSkinMark(PatientId, SkinMark, Answer<SkinMark>) = 0;             // a new version
    virtual void eraseSkinMark(PatientId, EntryId, Answer<Unit>) = 0;                 // superseded, not deleted

    virtual void planTemplates(Answer<std::vector<PlanTemplate>>) = 0;                // newest version of each, not retired
    virtual void templateHistory(EntryId, Answer<std::vector<PlanTemplate>>) = 0;     // newest first
    virtual void saveTemplate(PlanTemplate, Answer<PlanTemplate>) = 0;                // a new version; a protocol is a draft again
    virtual void approveTemplate(EntryId, std::int64_t version, Answer<PlanTemplate>) = 0; // by who may sign
    virtual void retireTemplate(EntryId, Answer<Unit>) = 0;

    virtual void contentEdits(Answer<std::vector<ContentEdit>>) = 0;                  // oldest first
    // Adds the edit as the next version and takes the content's approval back: nothing arms until it is given again.
    virtual void saveContentEdit(ContentEdit, Answer<ContentEdit>) = 0;
};

} // namespace stipple::ports
