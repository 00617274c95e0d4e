// Exclusions, protocols and content edits: versions supersede, free text is sealed, approval falls with a change.
#include "core/store/planning.h"

#include "core/store/clinic.h"
#include "tests/store/support.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

ports::Patient newPatient(Clinic& clinic)
{
    ports::Patient patient;
    patient.givenName = "Elena";
    patient.familyName = "Marsh";
    return clinic.records->savePatient(patient).value();
}

ports::SkinMark mole()
{
    ports::SkinMark mark;
    mark.view = "face_front";
    mark.x = 4200;
    mark.y = 3900;
    mark.radius = 140;
    mark.note = "raised, beside the nose";
    return mark;
}

ports::PlanTemplate scars()
{
    ports::PlanTemplate made;
    made.kind = ports::TemplateKind::Protocol;
    made.name = "Acne scars, face";
    made.plan.indication = "acne_scar_rolling";
    made.plan.sessionsTotal = 4;
    made.plan.zones.push_back({"cheek_left", Micrometres(1500), StrokesPerMinute(6600), 3, plan::Pattern::CrossHatch,
                               plan::EndPoint::PinpointBleeding, 40, "was said about one patient only"});
    made.plan.zones.front().cartridge = "pins_14";
    return made;
}

bool fileHolds(const Clinic& clinic, const std::string& text)
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(clinic.folder.path())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string all((std::istreambuf_iterator<char>(in)), {});
        if (all.find(text) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("an exclusion is kept per patient, changed and erased by superseding", "[store]")
{
    Clinic clinic;
    const auto patient = newPatient(clinic);
    auto& desk = clinic.records->desk();
    const auto saved = saveSkinMark(desk, patient.id, mole());
    REQUIRE(saved);
    CHECK(saved->version == 1);
    CHECK(saved->author == "Dr clara");
    auto changed = *saved;
    changed.kind = ports::SkinMarkKind::Filler;
    changed.since = ports::Day{2026, 5, 6};
    CHECK(saveSkinMark(desk, patient.id, changed)->version == 2);
    CHECK(saveSkinMark(desk, patient.id, changed).error().code == ErrorCode::StoreConflict); // from the old version
    REQUIRE(clinic.reopen());
    auto& again = clinic.records->desk();
    const auto all = skinMarksOf(again, patient.id);
    REQUIRE(all->size() == 1);
    CHECK(all->front().kind == ports::SkinMarkKind::Filler);
    CHECK(all->front().since == ports::Day{2026, 5, 6});
    CHECK(all->front().note == "raised, beside the nose");
    CHECK(all->front().x == 4200);
    REQUIRE(eraseSkinMark(again, patient.id, saved->id));
    CHECK(skinMarksOf(again, patient.id)->empty());
    const auto rows = again.db->ask("rows.skin_mark_version");
    CHECK(rows->size() == 3); // all of its life is still there
    auto back = all->front();
    back.version = 3;
    CHECK(saveSkinMark(again, patient.id, back)->version == 4); // undo of the erasure
    CHECK(skinMarksOf(again, patient.id)->size() == 1);
    const auto other = newPatient(clinic);
    CHECK(skinMarksOf(again, other.id)->empty());
    CHECK_FALSE(eraseSkinMark(again, other.id, saved->id));
    CHECK(clinic.records->verify());
    clinic.close();
    CHECK_FALSE(fileHolds(clinic, "beside the nose"));
}

TEST_CASE("a mark outside the map, or by a reader, is refused", "[store]")
{
    Clinic clinic;
    const auto patient = newPatient(clinic);
    auto wrong = mole();
    wrong.x = 10'001;
    CHECK(saveSkinMark(clinic.records->desk(), patient.id, wrong).error().code == ErrorCode::ValueOutOfRange);
    wrong = mole();
    wrong.view = "face front; drop";
    CHECK_FALSE(saveSkinMark(clinic.records->desk(), patient.id, wrong));
    REQUIRE(clinic.reopen("rob"));
    CHECK(saveSkinMark(clinic.records->desk(), patient.id, mole()).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a protocol is a draft until it is approved, and again after a change; reasons never travel", "[store][HAZ-007]")
{
    Clinic clinic;
    auto& desk = clinic.records->desk();
    auto made = saveTemplate(desk, scars());
    REQUIRE(made);
    CHECK(made->state == ports::TemplateState::Draft);
    CHECK(made->plan.zones.front().overrideReason.empty());
    const auto approved = approveTemplate(desk, made->id, made->version);
    REQUIRE(approved);
    CHECK(approved->state == ports::TemplateState::Approved);
    CHECK(approved->version == 2);
    CHECK_FALSE(approveTemplate(desk, made->id, 1)); // somebody looked at another version
    auto changed = *approved;
    changed.plan.zones.front().depth = Micrometres(1400);
    const auto third = saveTemplate(desk, changed);
    REQUIRE(third);
    CHECK(third->state == ports::TemplateState::Draft);
    const auto history = templateHistory(desk, made->id);
    REQUIRE(history->size() == 3);
    CHECK(history->at(0).plan.zones.front().depth == Micrometres(1400));
    CHECK(history->at(2).plan.zones.front().depth == Micrometres(1500));
    CHECK(history->at(0).name == "Acne scars, face");
    CHECK(history->at(0).plan.zones.front().cartridge == "pins_14");
    auto odd = *approved;
    odd.plan.zones.front().cartridge = "14 pins; or so"; // an id or nothing
    CHECK(saveTemplate(desk, odd).error().code == ErrorCode::TextInvalid);
    REQUIRE(planTemplates(desk)->size() == 1);
    REQUIRE(retireTemplate(desk, made->id));
    CHECK(planTemplates(desk)->empty());
    CHECK(templateHistory(desk, made->id)->size() == 4);
    CHECK(clinic.records->verify());
    clinic.close();
    CHECK_FALSE(fileHolds(clinic, "Acne scars"));
}

TEST_CASE("an edit of the content is the next version and takes the approval back", "[store][HAZ-007]")
{
    Clinic clinic;
    auto& desk = clinic.records->desk();
    REQUIRE(clinic.records->clinic()->contentApproved);
    ports::ContentEdit edit;
    edit.file = "zones.csv";
    edit.entry = "cheek_left";
    edit.field = "depth_max_mm";
    edit.before = "1.5";
    edit.after = "1.25";
    CHECK_FALSE(saveContentEdit(desk, edit)); // a reason is asked for
    edit.reason = "our pen overshoots";
    const auto first = saveContentEdit(desk, edit);
    REQUIRE(first);
    CHECK(first->version == 1);
    CHECK(first->author == "Dr clara");
    CHECK_FALSE(clinic.records->clinic()->contentApproved);
    edit.before = "1.25";
    edit.after = "1.2";
    edit.version = 1; // somebody else was first
    CHECK(saveContentEdit(desk, edit).error().code == ErrorCode::StoreConflict);
    edit.version = 2;
    REQUIRE(saveContentEdit(desk, edit));
    const auto all = contentEdits(desk);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).after == "1.25");
    CHECK(all->at(1).reason == "our pen overshoots");
    CHECK(clinic.records->verify());
    clinic.close();
    CHECK_FALSE(fileHolds(clinic, "overshoots"));
}
