// The program's command line as a shell sees it: help, version, wrong options, folders that cannot be used.
#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Ran {
    int status = -1;
    std::string output;
};

Ran run(const std::string& arguments)
{
    const std::string command = "QT_QPA_PLATFORM=offscreen timeout 60 " STIPPLE_BIN_DIR "/stipple " + arguments + " 2>&1";
    Ran ran;
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::array<char, 4096> chunk{};
    for (std::size_t n = 0; (n = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
        ran.output.append(chunk.data(), n);
    const int result = pclose(pipe);
    ran.status = WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
    return ran;
}

struct TemporaryFolder {
    std::filesystem::path path;
    TemporaryFolder()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "stipple-cli-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path = pattern;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path); }
};

} // namespace

TEST_CASE("help names every option and ends well")
{
    const Ran ran = run("--help");
    CHECK(ran.status == 0);
    for (const char* option : {"--demo", "--data-dir", "--pen", "--walk", "--size", "--version"})
        CHECK(ran.output.find(option) != std::string::npos);
    CHECK(ran.output.find("Not a cleared medical device") != std::string::npos);
}

TEST_CASE("version needs no display")
{
    const Ran ran = run("--version");
    CHECK(ran.status == 0);
    CHECK(ran.output.rfind("Stipple ", 0) == 0);
}

TEST_CASE("wrong command lines end with 2 and a sentence")
{
    const char* line = GENERATE("--no-such-option", "stray", "--walk /tmp/x", "--demo --size 10x10", "--demo --size wide",
                                "--language xx", "--headless", "--data-dir");
    const Ran ran = run(line);
    INFO(line << "\n" << ran.output);
    CHECK(ran.status == 2);
    CHECK(ran.output.find("--help") != std::string::npos);
}

TEST_CASE("a data folder that cannot be written is said, not crashed on")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path / "file") << "not a folder";
    const Ran ran = run("--demo --walk " + (folder.path / "walk").string() + " --data-dir " + (folder.path / "file").string());
    INFO(ran.output);
    CHECK(ran.status == 3);
    CHECK(ran.output.find("E-201") != std::string::npos);
}

TEST_CASE("a pen that is not there is said, and the walk ends")
{
    const TemporaryFolder folder;
    const Ran ran = run("--demo --pen " + (folder.path / "no-pen").string() + " --walk " + (folder.path / "walk").string()
                        + " --data-dir " + (folder.path / "data").string());
    INFO(ran.output);
    CHECK(ran.status == 1);
    CHECK(ran.output.find("E-101") != std::string::npos);
}
