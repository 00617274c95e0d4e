#include "tests/store/treated.h"

#include "core/store/files.h"
#include "core/store/migrate.h"
#include "core/store/pen_log_store.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

std::filesystem::path goldenFolder() { return std::filesystem::path(STIPPLE_SOURCE_DIR) / "tests" / "golden" / "store"; }

} // namespace

// Once per shipped schema, never again: STIPPLE_GOLDEN_OUT=tests/golden/store/vN test_store_golden "[.golden]"
TEST_CASE("Make the golden clinic of this version", "[.golden]")
{
    const char* out = std::getenv("STIPPLE_GOLDEN_OUT");
    REQUIRE(out != nullptr);
    REQUIRE_FALSE(std::filesystem::exists(out));
    Treated clinic;
    Desk& desk = clinic.records->desk();
    REQUIRE(addPhoto(desk, {clinic.patient, clinic.session, "before", "face_front", UtcMs{7}, Bytes{0xFF, 0xD8, 0xFF, 1, 2, 3}}).has_value());
    {
        PenLogStore log(clinic.config());
        std::vector<PenLogRecord> records(3);
        for (std::uint8_t i = 0; i < 3; ++i)
            records[i][0] = i;
        REQUIRE(log.store("SP-0147", records).has_value());
    }
    ports::Visit visit;
    visit.patient = clinic.patient;
    visit.reason = "Face, acne scars";
    REQUIRE(clinic.records->addVisit(visit, {2026, 5, 28}).has_value());
    REQUIRE(clinic.records->openSession(clinic.patient).has_value()); // an open draft
    REQUIRE(clinic.records->verify().has_value());
    clinic.close();
    std::filesystem::create_directories(std::filesystem::path(out) / "photos");
    std::filesystem::copy(clinic.folder.path() / "clinic.db", std::filesystem::path(out) / "clinic.db");
    std::filesystem::copy(clinic.folder.path() / "clinic.head", std::filesystem::path(out) / "clinic.head");
    std::filesystem::copy(clinic.folder.path() / "photos", std::filesystem::path(out) / "photos", std::filesystem::copy_options::recursive);
}

TEST_CASE("The clinic of every shipped version opens, fits, and can be worked with", "[store][golden][sqlite]")
{
    needQt();
    int versions = 0;
    for (const auto& entry : std::filesystem::directory_iterator(goldenFolder())) {
        if (!entry.is_directory())
            continue;
        ++versions;
        INFO(entry.path().filename().string());
        TempFolder copy;
        std::filesystem::copy(entry.path(), copy.path() / "clinic", std::filesystem::copy_options::recursive);
        TestClock clock;
        clock.now->ms += 1'000'000;
        StoreConfig config{copy.path() / "clinic", Mode::Demo, crypto::PasswordCost::forTests(), clock.clock(), {}};
        auto records = Records::open(config);
        INFO((records ? "" : records.error().context));
        REQUIRE(records.has_value());
        Records& r = **records;
        REQUIRE(r.signIn("clara", kPassword).has_value());
        const auto report = r.verify();
        INFO((report ? "" : report.error().context));
        REQUIRE(report.has_value());
        CHECK(report->signatures == 2);
        CHECK(report->penRecords == 3);
        CHECK(report->files == 1);
        const auto hits = r.findPatients("marsh elena");
        REQUIRE(hits->size() == 1);
        const auto chart = r.chart(hits->front().id);
        REQUIRE(chart.has_value());
        CHECK(chart->patient.allergies == std::vector<std::string>{"Latex allergy"});
        CHECK(chart->goals.at(0).words == "I would like to go out without make-up.");
        REQUIRE(chart->sessions.size() == 2);
        const ports::SessionRecord& done = chart->sessions.back();
        CHECK(done.stage == ports::SessionStage::Signed);
        CHECK(done.note == "All went well");
        CHECK(done.segments.at(1).planned.overrideReason == "scar edge, healed test spot");
        CHECK(done.segments.at(1).strokes == 1000);
        const ports::SessionRecord& draft = chart->sessions.front();
        REQUIRE(draft.stage == ports::SessionStage::Draft);
        CHECK(r.savePlan(draft.id, facePlan()).has_value());
        CHECK(r.beginTreatment(draft.id, pen(), cartridge(9)).has_value());
        CHECK(r.verify().has_value());
        CHECK(checkSchema(*r.desk().db).has_value());
    }
    CHECK(versions >= 1);
}
