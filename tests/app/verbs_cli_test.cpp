// --backup, --restore and --check-data as a shell sees them: what is printed, and the exit code for every case.
#include "core/store/records.h"
#include "tests/app/run_program.h"

#include <QCoreApplication>

#include <fstream>
#include <unistd.h>

namespace {

using namespace stipple;

// The password comes through a descriptor of its own, as a script would hand it over.
Ran runWithPassword(const std::string& arguments, const std::string& password)
{
    const std::string file = std::filesystem::temp_directory_path() / ("stipple-pw-" + std::to_string(getpid()));
    std::ofstream(file) << password << '\n';
    const Ran ran = runProgram(arguments + " --password-fd 7 7< " + file);
    std::filesystem::remove(file);
    return ran;
}

struct House {
    std::filesystem::path root;
    std::unique_ptr<store::Records> records;
    House()
    {
        static int argc = 1;
        static char name[] = "test_cli";
        static char* argv[] = {name, nullptr};
        static QCoreApplication app(argc, argv);
        std::string pattern = (std::filesystem::temp_directory_path() / "stipple-verbs-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        root = pattern;
    }
    ~House()
    {
        records.reset();
        std::filesystem::remove_all(root);
    }
    void makeClinic(bool keepOpen = false)
    {
        store::StoreConfig config;
        config.folder = root / "data" / "clinic";
        config.cost = crypto::PasswordCost::forTests();
        store::ClinicSetUp setUp;
        setUp.clinic.name = "Test clinic";
        setUp.administrator.login = "clara";
        setUp.administrator.name = "Dr Clara";
        setUp.administrator.licenceNumber = "L-1";
        setUp.administrator.licenceBody = "Board";
        setUp.administrator.licenceValidUntil = ports::Day{2099, 1, 1};
        setUp.password = "correct horse";
        ports::Account reader;
        reader.login = "rob";
        reader.role = ports::Role::Reader;
        setUp.others = {{reader, "correct horse"}};
        std::string code;
        auto made = store::Records::create(config, setUp, code);
        REQUIRE(made.has_value());
        ports::Patient patient;
        patient.givenName = "Elena";
        patient.familyName = "Marsh";
        REQUIRE((*made)->savePatient(patient).has_value());
        if (keepOpen)
            records = std::move(*made);
    }
    [[nodiscard]] std::string data() const { return " --data-dir " + (root / "data").string(); }
    [[nodiscard]] std::string file() const { return (root / "clinic.stipplebackup").string(); }
};

std::string contentsOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("A clinic is backed up, checked and restored without a window")
{
    House house;
    house.makeClinic();
    const Ran backup = runProgram("--backup " + house.file() + house.data());
    INFO(backup.output);
    CHECK(backup.status == 0);
    CHECK(backup.output.find("1 patients") != std::string::npos);
    CHECK(backup.output.find("100 %") != std::string::npos); // progress
    CHECK(contentsOf(house.file()).find("Marsh") == std::string::npos);

    const Ran check = runProgram("--check-data" + house.data());
    INFO(check.output);
    CHECK(check.status == 0);
    CHECK(check.output.find("without a password") != std::string::npos);
    const Ran withKeys = runWithPassword("--check-data --account clara" + house.data(), "correct horse");
    INFO(withKeys.output);
    CHECK(withKeys.status == 0);
    CHECK(withKeys.output.find("All fits") != std::string::npos);

    const std::string other = " --data-dir " + (house.root / "other").string();
    const Ran restored = runProgram("--restore " + house.file() + other);
    INFO(restored.output);
    CHECK(restored.status == 0);
    CHECK(runWithPassword("--check-data --account clara" + other, "correct horse").status == 0);
}

TEST_CASE("Each way to fail has its exit code and its sentence")
{
    House house;
    CHECK(runProgram("--backup " + house.file() + house.data()).status == 10);
    CHECK(runProgram("--check-data" + house.data()).status == 10);
    house.makeClinic();
    const auto check = [&](const Ran& ran, int status, const char* words) {
        INFO(ran.output);
        CHECK(ran.status == status);
        CHECK(ran.output.find(words) != std::string::npos);
    };
    check(runWithPassword("--check-data --account clara" + house.data(), "wrong password"), 17, "E-301");
    check(runWithPassword("--check-data --account nobody" + house.data(), "correct horse"), 17, "E-301");
    check(runWithPassword("--check-data --account rob" + house.data(), "correct horse"), 17, "E-303");
    check(runWithPassword("--check-data --account clara" + house.data(), ""), 17, "No password");
    check(runProgram("--restore " + (house.root / "missing").string() + house.data()), 18, "E-501");
    check(runProgram("--backup " + (house.root / "no" / "such" / "place").string() + house.data()), 18, "E-502");
    std::ofstream(house.root / "noise") << std::string(50'000, 'x');
    check(runProgram("--restore " + (house.root / "noise").string() + house.data()), 14, "E-503");
    REQUIRE(runProgram("--backup " + house.file() + house.data()).status == 0);
    check(runProgram("--demo --restore " + house.file() + " --data-dir " + (house.root / "other").string()), 16, "E-211");
    std::filesystem::create_directories(house.root / "wall");
    std::ofstream(house.root / "wall" / "clinic") << "not a folder";
    check(runProgram("--restore " + house.file() + " --data-dir " + (house.root / "wall").string()), 12, "E-201");

    const auto db = house.root / "data" / "clinic" / "clinic.db";
    std::string bytes = contentsOf(db);
    for (std::size_t at = 8192; at + 64 < bytes.size(); at += 4096)
        bytes.replace(at, 64, std::string(64, '\xEE'));
    std::ofstream(db, std::ios::binary | std::ios::trunc) << bytes;
    CHECK(runProgram("--check-data" + house.data()).status == 14);
    CHECK(runProgram("--restore " + house.file() + house.data()).status == 0); // a damaged clinic is what one restores over
    CHECK(runProgram("--check-data" + house.data()).status == 0);
}

TEST_CASE("An open clinic is left alone")
{
    House house;
    house.makeClinic(true);
    for (const char* verb : {"--check-data", "--restore x", "--backup y"}) {
        const Ran ran = runProgram(verb + house.data());
        INFO(verb << ran.output);
        CHECK(ran.status == 11);
        CHECK(ran.output.find("E-210") != std::string::npos);
    }
    house.records.reset();
    CHECK(runProgram("--check-data" + house.data()).status == 0);
}

TEST_CASE("Verbs that do not fit together, and servers that are not there")
{
    House house;
    const char* line = GENERATE("--backup a --restore b", "--check-data --size 1366x768", "--account clara", "--check-data --password-fd 3",
                                "--check-data --account clara --password-fd x", "--database mysql://somewhere --check-data", "--backup");
    const Ran wrong = runProgram(line + house.data());
    INFO(line << wrong.output);
    CHECK(wrong.status == 2);
    const Ran noServer = runProgram("--check-data --database 'postgresql://stipple:secret@127.0.0.1:1/clinic'" + house.data());
    INFO(noServer.output);
    CHECK(noServer.status == 12);
    CHECK(noServer.output.find("secret") == std::string::npos);
    const Ran help = runProgram("--help");
    for (const char* word : {"--backup", "--restore", "--check-data", "--database", "--account", "--password-fd", "Exit codes", "  14  ", "stipple [options]"})
        CHECK(help.output.find(word) != std::string::npos);
}
