#include "tests/store/treated.h"

#include "core/store/corrections.h"
#include "core/store/import_patients.h"

#include <catch2/catch.hpp>

#include <random>

using namespace store_test;

namespace {

crypto::View bytesOf(const std::string& text) { return crypto::viewOf(text); }

std::string utf16(const std::u16string& text, bool little)
{
    std::string out = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t c : text) {
        const char high = static_cast<char>(c >> 8), low = static_cast<char>(c & 0xFF);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

} // namespace

TEST_CASE("Encodings are told apart", "[store][import]")
{
    CHECK(guessEncoding(bytesOf("Name\nM\xC3\xBCller")) == Encoding::Utf8);
    CHECK(guessEncoding(bytesOf("Name\nM\xFCller")) == Encoding::Windows1252);
    CHECK(guessEncoding(bytesOf("\xEF\xBB\xBFName")) == Encoding::Utf8);
    CHECK(guessEncoding(bytesOf(utf16(u"Name", true))) == Encoding::Utf16Le);
    CHECK(guessEncoding(bytesOf(utf16(u"Name", false))) == Encoding::Utf16Be);
    CHECK(*toUtf8(bytesOf("M\xFCller \x80"), Encoding::Windows1252) == "Müller €");
    CHECK(*toUtf8(bytesOf(utf16(u"Müller 王", true)), Encoding::Utf16Le) == "Müller 王");
    CHECK(*toUtf8(bytesOf(utf16(u"Müller 王", false)), Encoding::Utf16Be) == "Müller 王");
    CHECK(*toUtf8(bytesOf("\xEF\xBB\xBFName"), Encoding::Utf8) == "Name");
    CHECK(toUtf8(bytesOf("M\xFCller"), Encoding::Utf8).error().code == ErrorCode::TextInvalid);
    CHECK(toUtf8(bytesOf("a\x81"), Encoding::Windows1252).error().code == ErrorCode::TextInvalid);
    CHECK(toUtf8(bytesOf(std::string("a\0b", 3)), Encoding::Utf8).error().code == ErrorCode::FileFormat);
}

TEST_CASE("CSV as people have it", "[store][import]")
{
    const auto table = readCsv("a;b;c\r\n1;\"two; with \"\"quotes\"\"\r\nand a line\";3\r\n\r\n4;5\r\n");
    REQUIRE(table.has_value());
    CHECK(table->separator == ';');
    CHECK(table->header == std::vector<std::string>{"a", "b", "c"});
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0][1] == "two; with \"quotes\"\r\nand a line");
    CHECK(table->rows[1] == std::vector<std::string>{"4", "5", ""});
    CHECK(table->lines == std::vector<int>{2, 5});
    CHECK(guessSeparator("a\tb\tc") == '\t');
    CHECK(guessSeparator("\"a,b\";c") == ';');
    CHECK(readCsv("a,b\n\"never").error().code == ErrorCode::FileFormat);
    CHECK(readCsv("a,b\n\"x\"y,2").error().code == ErrorCode::FileFormat);
    CHECK(readCsv("a,b\n1,2,3").error().context.find("line 2") != std::string::npos);
    CHECK(readCsv("").error().code == ErrorCode::FileFormat);
    CHECK(readCsv("a\n" + std::string(kCsvMaxField + 1, 'x')).error().code == ErrorCode::FileFormat);
    CHECK(readCsv(std::string(300, ',')).error().code == ErrorCode::FileFormat);
}

TEST_CASE("Columns are known by their names in several languages", "[store][import]")
{
    using C = ImportColumn;
    CHECK(guessColumns({"First name", "Last Name", "DOB", "Phone", "E-mail", "Notes"})
          == std::vector<C>{C::GivenName, C::FamilyName, C::Born, C::Phone, C::Email, C::Ignore});
    CHECK(guessColumns({"Name", "Vorname", "Geburtsdatum", "Handy", "Patienten-Nr."})
          == std::vector<C>{C::FamilyName, C::GivenName, C::Born, C::Phone, C::Ignore});
    CHECK(guessColumns({"Prénom", "Nom", "Date de naissance", "Sexe"}) == std::vector<C>{C::GivenName, C::FamilyName, C::Born, C::Sex});
    CHECK(guessColumns({"Nombre", "Apellidos", "Fecha de nacimiento", "Móvil"}) == std::vector<C>{C::GivenName, C::FamilyName, C::Born, C::Phone});
    CHECK(guessColumns({"Patient", "Phone", "Phone"}) == std::vector<C>{C::FullName, C::Phone, C::Ignore});
}

TEST_CASE("Preview, then import: all or nothing, duplicates held back", "[store][import]")
{
    Clinic clinic;
    REQUIRE(clinic.records->savePatient(elena()).has_value());
    const std::string csv = "Chart;Vorname;Nachname;Geburtsdatum;Telefon;Geschlecht;Allergien\n"
                            "A1;J\xFCrgen;Wei\xDF;03.12.1970;030 123;m;Latex, Nickel\n"
                            "A2;Elena;Marsh;12.03.1985;;w;\n"          // is there already
                            "A3;Anna;Berg;31.02.1990;;w;\n"            // no such day
                            "A4;;;01.01.1990;;;\n"                      // nobody
                            "A5;J\xFCrgen;Wei\xDF;03.12.1970;;m;\n"    // twice in the file
                            "A1;Paul;Klee;18.12.1979;;m;\n"            // number twice
                            "SC-20418;Max;Ernst;02.04.1991;;m;\n"      // number taken
                            ";Sophie;Taeuber;19.01.89;;w;\n";
    const auto preview = previewImport(clinic.records->desk(), bytesOf(csv), {});
    REQUIRE(preview.has_value());
    CHECK(preview->encoding == Encoding::Windows1252);
    CHECK(preview->separator == ';');
    CHECK(preview->dateOrder == DateOrder::DayMonthYear);
    CHECK(preview->dateOrderSure);
    CHECK(preview->good == 2);
    CHECK(preview->duplicates == 2);
    CHECK(preview->problems == 4);
    CHECK(preview->rows[0].patient.givenName == "Jürgen");
    CHECK(preview->rows[0].patient.allergies == std::vector<std::string>{"Latex", "Nickel"});
    CHECK(preview->rows[0].patient.sex == ports::Sex::Male);
    CHECK(preview->rows[1].alikeInClinic.size() == 1);
    CHECK(preview->rows[2].problem == ImportProblem::DateImpossible);
    CHECK(preview->rows[3].problem == ImportProblem::NoName);
    CHECK(preview->rows[4].alikeLine == 2);
    CHECK(preview->rows[5].problem == ImportProblem::ChartNumberTwice);
    CHECK(preview->rows[6].problem == ImportProblem::ChartNumberTaken);
    CHECK(preview->rows[7].patient.born == ports::Day{1989, 1, 19});
    CHECK(clinic.records->findPatients("weiss")->empty()); // a preview changes nothing

    const auto done = importPatients(clinic.records->desk(), bytesOf(csv), {});
    REQUIRE(done.has_value());
    CHECK(*done == 2);
    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->findPatients("weiss jürgen")->size() == 1);
    CHECK(clinic.records->findPatients("taeuber")->front().chartNumber == "SC-10001");
    CHECK(clinic.records->findPatients("marsh")->size() == 1);
    CHECK(clinic.records->verify().has_value());
    REQUIRE(clinic.reopen("anna").has_value());
    CHECK(importPatients(clinic.records->desk(), bytesOf(csv), {}).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("Dates that read both ways are said to be so", "[store][import]")
{
    Clinic clinic;
    const auto orderOf = [&](const std::string& csv) { return *previewImport(clinic.records->desk(), bytesOf(csv), {}); };
    CHECK_FALSE(orderOf("name,dob\nA B,03/04/1985\n").dateOrderSure);
    CHECK(orderOf("name,dob\nA B,03/14/1985\n").dateOrder == DateOrder::MonthDayYear);
    CHECK(orderOf("name,dob\nA B,14/03/1985\n").dateOrder == DateOrder::DayMonthYear);
    CHECK(orderOf("name,dob\nA B,1985-03-14\n").dateOrder == DateOrder::YearMonthDay);
    ImportOptions options;
    options.dateOrder = DateOrder::MonthDayYear;
    const auto preview = previewImport(clinic.records->desk(), bytesOf("name,dob\n\"Marsh, Elena\",03/04/1985\n"), options);
    CHECK(preview->rows[0].patient.born == ports::Day{1985, 3, 4});
    CHECK(preview->rows[0].patient.givenName == "Elena");
    CHECK(orderOf("name,dob\nA B,14/03/2085\n").rows[0].problem == ImportProblem::DateImpossible);
    CHECK(orderOf("name,dob\nA B,soon\n").rows[0].problem == ImportProblem::DateUnreadable);
}

TEST_CASE("Random and cut files are refused or read, never more", "[store][import]")
{
    Clinic clinic;
    std::mt19937 random(7);
    const std::string csv = "name,dob,phone\n\"Marsh, Elena\",1985-03-12,\"+1 503\"\nPaul Klee,1979-12-18,\n";
    for (std::size_t size = 0; size < csv.size(); ++size)
        (void)previewImport(clinic.records->desk(), bytesOf(csv.substr(0, size)), {});
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string noise(random() % 400, '\0');
        for (char& c : noise)
            c = static_cast<char>(random());
        refused += previewImport(clinic.records->desk(), bytesOf(noise), {}) ? 0 : 1;
    }
    CHECK(refused > 100);
    CHECK(previewImport(clinic.records->desk(), bytesOf(csv), {})->good == 2);
}

TEST_CASE("Two charts of one person become one, with a trace in both", "[store][merge]")
{
    Treated clinic;
    ports::Patient twin = elena();
    twin.chartNumber = "DUP-1";
    twin.givenName = "Elena M.";
    const auto other = clinic.records->savePatient(twin);
    ports::Goal goal;
    goal.concern = "Redness";
    goal.words = "entered on the second chart";
    REQUIRE(clinic.records->saveGoal(other->id, goal).has_value());
    Desk& desk = clinic.records->desk();
    CHECK(mergePatients(desk, clinic.patient, clinic.patient, "x").error().code == ErrorCode::StoreConflict);
    REQUIRE(mergePatients(desk, clinic.patient, other->id, "same person").has_value());
    CHECK(mergePatients(desk, clinic.patient, other->id, "again").error().code == ErrorCode::StoreConflict);
    CHECK(mergePatients(desk, other->id, clinic.patient, "circle").error().code == ErrorCode::StoreConflict);

    REQUIRE(clinic.reopen().has_value());
    CHECK(clinic.records->findPatients("marsh")->size() == 1);
    const auto chart = clinic.records->chart(other->id);
    REQUIRE(chart.has_value());
    CHECK(chart->sessions.size() == 1);
    CHECK(chart->goals.size() == 2);
    CHECK(std::any_of(chart->timeline.begin(), chart->timeline.end(), [](const auto& e) { return e.kind == "merged_in" && e.about == "SC-20418"; }));
    CHECK(std::any_of(chart->timeline.begin(), chart->timeline.end(), [](const auto& e) { return e.kind == "merged_out" && e.about == "DUP-1"; }));
    CHECK(clinic.records->chart(clinic.patient)->patient.chartNumber == "DUP-1"); // the old number leads there
    CHECK(clinic.records->verify().has_value());
}

TEST_CASE("A session of the wrong patient is moved, and both charts keep a signed trace", "[store][merge]")
{
    const bool isSigned = GENERATE(true, false);
    Treated clinic(isSigned);
    const auto right = clinic.records->savePatient([] { auto p = elena(); p.chartNumber = "B"; p.familyName = "Berg"; return p; }());
    CHECK(moveSession(clinic.records->desk(), clinic.session, clinic.patient, "x").error().code == ErrorCode::StoreConflict);
    const auto copy = moveSession(clinic.records->desk(), clinic.session, right->id, "wrong chart open");
    REQUIRE(copy.has_value());
    const auto moved = clinic.records->session(*copy);
    REQUIRE(moved.has_value());
    CHECK(moved->patient == right->id);
    CHECK(moved->stage == ports::SessionStage::ToSign);
    CHECK(moved->note == "All went well");
    CHECK(moved->segments.size() == 3);
    CHECK(moved->segments[0].strokes == 1000);
    CHECK(moved->alarms.size() == 1);
    REQUIRE(moved->assessment.answers.size() == 1);
    CHECK(moved->assessment.answers[0].overrideReason == "healed flat");
    CHECK(moved->plan.zones == facePlan().zones);
    CHECK(clinic.records->session(clinic.session)->stage == (isSigned ? ports::SessionStage::Signed : ports::SessionStage::Abandoned));
    const auto chart = clinic.records->chart(clinic.patient);
    CHECK(std::any_of(chart->timeline.begin(), chart->timeline.end(), [](const auto& e) { return e.kind == "moved_out" && e.number == 1 && e.detail == "wrong chart open"; }));
    CHECK(clinic.records->verify().has_value());
    REQUIRE(clinic.records->sign(*copy, kPassword, "reviewed").has_value());
    CHECK(clinic.records->verify().has_value());
}
