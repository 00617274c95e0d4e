// Import, merge, a session on the wrong patient, erasure: with the questions that each has to ask.
#include "tests/ui/pages/house.h"

#include "core/ports/rights.h"
#include "ui/office/import_panel.h"
#include "ui/office/import_table.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

struct Data : House {
    explicit Data(ports::Role role = ports::Role::Clinician, bool administers = true) : House({1366, 768})
    {
        records.content.account.role = role;
        records.content.account.administers = administers;
        signIn();
        click("rail.device");
        click("office.patients");
    }
    void part(int index) { clickAt("patientData.part", as<SegmentedControl>("patientData.part")->itemPlace(index).center()); }
    void pick(const QString& prefix, const char* words)
    {
        type(prefix + ".find", words);
        wait([&] { return visible(prefix + ".hit"); });
        click(prefix + ".hit");
    }
    bool did(const std::string& what) const { return std::find(clinic.done.begin(), clinic.done.end(), what) != clinic.done.end(); }
};

ports::ImportPreview somePreview()
{
    ports::ImportPreview preview;
    preview.separator = ';';
    preview.header = {"Name", "Geburtsdatum", "Tel"};
    preview.columns = {ports::ImportColumn::FullName, ports::ImportColumn::Born, ports::ImportColumn::Phone};
    preview.dateOrder = ports::DateOrder::DayMonthYear;
    ports::ImportRow good, bad, twin;
    good.line = 2;
    good.patient.familyName = "Åkerström";
    bad.line = 3;
    bad.problem = ports::ImportProblem::DateImpossible;
    twin.line = 4;
    twin.patient.familyName = "Marsh";
    twin.alikeInClinic = {fakes::sampleId<PatientId>(1, 1)};
    preview.rows = {good, bad, twin};
    preview.good = 1;
    preview.problems = 1;
    preview.duplicates = 1;
    return preview;
}

QString csvFile(const QTemporaryDir& folder)
{
    QFile file(folder.filePath("patients.csv"));
    if (file.open(QIODevice::WriteOnly))
        file.write("Name;Geburtsdatum;Tel\n");
    return file.fileName();
}

} // namespace

TEST_CASE("CSV: preview, marks, mapping, the question about dates, import", "[ui][import]")
{
    QTemporaryDir folder;
    Data house;
    house.clinic.preview = somePreview();
    house.clinic.preview.dateOrderSure = false;
    auto* panel = house.window->findChild<ImportPanel*>();
    panel->open(csvFile(folder));
    REQUIRE(house.wait([&] { return house.visible("import.table"); }));
    CHECK(house.visible("import.ask")); // both ways are possible: nothing is guessed
    CHECK_FALSE(house.enabled("import.go"));
    CHECK(house.as<SegmentedControl>("import.dates")->current() == -1);
    house.clickAt("import.dates", house.as<SegmentedControl>("import.dates")->itemPlace(0).center());
    REQUIRE(house.wait([&] { return house.enabled("import.go"); }));
    CHECK_FALSE(house.visible("import.ask"));
    CHECK(house.text("import.go") == "Import 1 patient");
    auto* table = house.as<QTableView>("import.table")->model();
    REQUIRE(table->rowCount() == 3);
    const auto note = [&](int row) { return table->data(table->index(row, ImportTable::Note), Qt::DisplayRole).toString(); };
    CHECK(note(0).isEmpty());
    CHECK(note(1).contains("no such day"));
    CHECK(note(2).contains("left out"));
    CHECK(house.as<SegmentedControl>("import.separator")->current() == 1);
    REQUIRE(house.visible("import.column.1"));
    CHECK(house.as<QComboBox>("import.column.1")->currentText() == "Birth date");
    house.click("import.with");
    CHECK(note(2).contains("imported all the same"));
    CHECK(house.text("import.go") == "Import 2 patients");
    house.click("import.go");
    REQUIRE(house.wait([&] { return house.did("import_patients"); }));
    house.wait([&] { return house.visible("problem"); });
    CHECK(house.as<ProblemStrip>("problem")->words() == "2 patients were imported.");
    CHECK_FALSE(house.visible("import.table"));
}

TEST_CASE("CSV: files that are no table are said, and nothing is imported", "[ui][import]")
{
    QTemporaryDir folder;
    Data house;
    auto* panel = house.window->findChild<ImportPanel*>();
    panel->open(folder.filePath("missing.csv"));
    house.settle();
    CHECK(house.as<ProblemStrip>("problem")->words().contains("E-501"));
    house.clinic.failNext = ErrorCode::FileFormat;
    panel->open(csvFile(folder));
    REQUIRE(house.wait([&] { return house.visible("problem") && house.as<ProblemStrip>("problem")->words().contains("E-503"); }));
    CHECK_FALSE(house.visible("import.table"));
    CHECK_FALSE(house.did("import_patients"));
}

TEST_CASE("merge: which stays is asked, a reason is needed, the same chart is refused", "[ui][merge]")
{
    Data house;
    const auto& charts = house.records.content.charts;
    const auto hit = [&](std::size_t i) {
        const auto& p = charts[i].patient;
        return ports::PatientHit{p.id, p.givenName + " " + p.familyName, "XX", p.chartNumber, p.born, {}};
    };
    house.clinic.alike = {{hit(0), hit(1)}};
    house.part(1);
    REQUIRE(house.wait([&] { return house.visible("merge.pair"); }));
    house.click("merge.pair");
    house.type("merge.reason", "entered twice");
    CHECK_FALSE(house.enabled("merge.go")); // nobody chose which stays
    house.clickAt("merge.stays", house.as<SegmentedControl>("merge.stays")->itemPlace(0).center());
    REQUIRE(house.enabled("merge.go"));
    house.type("merge.reason", "x");
    CHECK_FALSE(house.enabled("merge.go"));
    house.type("merge.reason", "entered twice");
    house.pick("merge.second", "Marsh"); // the first one again
    CHECK_FALSE(house.enabled("merge.go"));
    house.pick("merge.second", "Calder");
    house.click("merge.go");
    CHECK(house.wait([&] { return house.did("merge"); }));
}

TEST_CASE("a session is moved to the right patient with a reason", "[ui][move]")
{
    Data house;
    house.part(2);
    house.pick("move.from", "Marsh");
    REQUIRE(house.wait([&] { return house.visible("move.session"); }));
    house.pick("move.to", "Calder");
    house.type("move.reason", "wrong chart was open");
    CHECK_FALSE(house.enabled("move.go"));
    house.click("move.session");
    REQUIRE(house.enabled("move.go"));
    house.clinic.failNext = ErrorCode::StoreConflict;
    house.click("move.go");
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.text("move.reason") == "wrong chart was open"); // nothing typed is lost
    house.click("move.go");
    CHECK(house.wait([&] { return house.did("move_session"); }));
}

TEST_CASE("erasure: what stands against it is said; the chart number is typed", "[ui][erase]")
{
    Data house;
    house.part(3);
    house.clinic.holds[fakes::sampleId<PatientId>(1, 2)] = true;
    house.pick("erase.patient", "Calder");
    REQUIRE(house.wait([&] { return house.visible("erase.bar"); }));
    CHECK(house.text("erase.bar").contains("legal hold"));
    CHECK_FALSE(house.visible("erase.go"));
    house.click("erase.hold");
    REQUIRE(house.wait([&] { return house.visible("erase.go"); }));
    house.type("erase.reason", "written request of 4 May");
    house.type("erase.typed", "SC-20078");
    CHECK_FALSE(house.enabled("erase.go"));
    house.type("erase.typed", "SC-20077");
    house.click("erase.go");
    REQUIRE(house.wait([&] { return house.did("erase"); }));
    CHECK(house.records.content.charts.size() == 6);
}

TEST_CASE("each part by its right, with words who may", "[ui][office]")
{
    const auto role = GENERATE(ports::Role::Clinician, ports::Role::Assistant, ports::Role::Administrator, ports::Role::Reader);
    Data house(role, false);
    const ports::Right rights[] = {ports::Right::ImportPatients, ports::Right::MergePatients, ports::Right::Sign, ports::Right::ErasePatient};
    const char* first[] = {"import.choose", "merge.first.find", "move.from.find", "erase.patient.find"};
    for (int i = 0; i < 4; ++i) {
        house.part(i);
        INFO(i);
        const bool allowed = ports::may(house.records.content.account, rights[i], fakes::kSampleToday);
        CHECK(house.visible(first[i]) == allowed);
        CHECK(house.visible("patientData.notYours") == !allowed);
    }
}
