// The program's command line as a shell sees it: help, version, wrong options, folders that cannot be used.
#include "tests/app/run_program.h"

#include <fstream>

TEST_CASE("help names every option and ends well")
{
    const Ran ran = runProgram("--help");
    CHECK(ran.status == 0);
    for (const char* option : {"--demo", "--data-dir", "--pen", "--walk", "--size", "--version"})
        CHECK(ran.output.find(option) != std::string::npos);
    CHECK(ran.output.find("Not a cleared medical device") != std::string::npos);
}

TEST_CASE("version needs no display")
{
    const Ran ran = runProgram("--version");
    CHECK(ran.status == 0);
    CHECK(ran.output.rfind("Stipple ", 0) == 0);
}

TEST_CASE("wrong command lines end with 2 and a sentence")
{
    const char* line = GENERATE("--no-such-option", "stray", "--walk /tmp/x", "--demo --size 10x10", "--demo --size wide",
                                "--language xx", "--headless", "--data-dir");
    const Ran ran = runProgram(line);
    INFO(line << "\n" << ran.output);
    CHECK(ran.status == 2);
    CHECK(ran.output.find("--help") != std::string::npos);
}

TEST_CASE("a data folder that cannot be written is said, not crashed on")
{
    const TemporaryFolder folder;
    std::ofstream(folder.path / "file") << "not a folder";
    const Ran ran = runProgram("--demo --walk " + (folder.path / "walk").string() + " --data-dir " + (folder.path / "file").string());
    INFO(ran.output);
    CHECK(ran.status == 3);
    CHECK(ran.output.find("E-201") != std::string::npos);
}

TEST_CASE("a pen that is not there is said, and the walk ends")
{
    const TemporaryFolder folder;
    const Ran ran = runProgram("--demo --pen " + (folder.path / "no-pen").string() + " --walk " + (folder.path / "walk").string()
                        + " --data-dir " + (folder.path / "data").string());
    INFO(ran.output);
    CHECK(ran.status == 1);
    CHECK(ran.output.find("E-101") != std::string::npos);
}
