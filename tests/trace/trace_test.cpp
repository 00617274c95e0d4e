// The register of hazards against the sources: every control cited where it is, every cited id known, every hazard
// that can be tested here tagged on a test. core/safety/HAZARDS.md explains the register.
#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = STIPPLE_SOURCE_DIR;

struct Hazard {
    std::string id, hazard, cause, harm, control, where, severity, verification, status;
};

std::vector<std::string> splitCsv(const std::string& line)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    return cells;
}

std::vector<Hazard> readRegister()
{
    std::vector<Hazard> rows;
    std::ifstream file(kRoot / "tests/trace/hazards.csv");
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        const auto c = splitCsv(line);
        if (c.size() == 9)
            rows.push_back({c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]});
        else
            rows.push_back({line, "", "", "", "", "", "", "", "broken row"});
    }
    return rows;
}

std::string textOf(const fs::path& path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

bool isSource(const fs::path& path)
{
    static const std::set<std::string> endings{".h", ".cpp", ".py", ".sh", ".sql", ".cmake"};
    return endings.contains(path.extension().string());
}

// Which files name which hazard. `pattern` has the id as its first group.
std::map<std::string, std::set<std::string>> citations(const std::vector<std::string>& rooms, const std::regex& pattern)
{
    std::map<std::string, std::set<std::string>> found;
    for (const std::string& room : rooms) {
        if (!fs::exists(kRoot / room))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / room)) {
            if (!entry.is_regular_file() || !isSource(entry.path()))
                continue;
            const std::string text = textOf(entry.path());
            for (std::sregex_iterator hit(text.begin(), text.end(), pattern), end; hit != end; ++hit)
                found[(*hit)[1].str()].insert(fs::relative(entry.path(), kRoot).string());
        }
    }
    return found;
}

const std::map<std::string, std::set<std::string>>& inCode()
{
    static const auto found = citations({"app", "core", "device", "ui", "packaging"}, std::regex("(HAZ-[0-9]+)"));
    return found;
}
const std::map<std::string, std::set<std::string>>& inTests()
{
    static const auto found = citations({"tests"}, std::regex("\\[(HAZ-[0-9]+)\\]"));
    return found;
}

std::vector<std::string> parts(const std::string& list)
{
    std::vector<std::string> out;
    std::stringstream stream(list);
    for (std::string part; std::getline(stream, part, ';');)
        out.push_back(part);
    return out;
}

bool has(const std::string& text, char letter) { return text.find(letter) != std::string::npos; }

} // namespace

TEST_CASE("the register is whole: 32 hazards of the design, each with a control and an honest status")
{
    const auto rows = readRegister();
    std::set<std::string> ids;
    for (const Hazard& row : rows) {
        INFO(row.id);
        CHECK(ids.insert(row.id).second);
        CHECK_FALSE(row.hazard.empty());
        CHECK_FALSE(row.cause.empty());
        CHECK_FALSE(row.harm.empty());
        CHECK_FALSE(row.control.empty());
        CHECK_FALSE(row.where.empty());
        CHECK((row.status == "covered" || row.status == "planned"));
        CHECK(std::regex_match(row.verification, std::regex("[EQBU]+")));
        CHECK(std::regex_match(row.severity, std::regex("[1-5]")));
    }
    for (int n = 1; n <= 32; ++n) {
        const std::string id = "HAZ-0" + std::string(n < 10 ? "0" : "") + std::to_string(n);
        INFO(id);
        CHECK(ids.contains(id));
    }
}

TEST_CASE("no code and no test names a hazard that the register does not know")
{
    std::set<std::string> ids;
    for (const Hazard& row : readRegister())
        ids.insert(row.id);
    for (const auto* found : {&inCode(), &inTests()})
        for (const auto& [id, files] : *found) {
            INFO(id << " in " << *files.begin());
            CHECK(ids.contains(id));
        }
}

TEST_CASE("every covered control is cited in the files that the register names")
{
    for (const Hazard& row : readRegister()) {
        if (row.status != "covered")
            continue;
        const bool procedureOnly = !has(row.verification, 'E') && !has(row.verification, 'Q');
        for (const std::string& file : parts(row.where)) {
            INFO(row.id << " in " << file);
            CHECK(fs::exists(kRoot / file));
            if (procedureOnly)
                continue;
            const auto cited = inCode().find(row.id);
            REQUIRE(cited != inCode().end());
            CHECK(cited->second.contains(file));
        }
    }
}

TEST_CASE("every covered hazard that can be tested here carries its tag on a test")
{
    for (const Hazard& row : readRegister()) {
        if (row.status != "covered" || !has(row.verification, 'E'))
            continue;
        INFO(row.id << ": " << row.hazard);
        CHECK(inTests().contains(row.id));
    }
}

TEST_CASE("what is planned is said")
{
    int planned = 0;
    for (const Hazard& row : readRegister()) {
        if (row.status != "planned")
            continue;
        ++planned;
        std::cout << "planned: " << row.id << " " << row.hazard << "\n";
    }
    CHECK(planned <= 33);
}
