// Purpose: the program as a shell sees it: what it printed and how it ended.
// Thread: test. Units: none. Failure: REQUIRE.
#pragma once

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

struct Ran {
    int status = -1;
    std::string output;
};

// `before` stands before the command (variables); nothing is typed into it.
inline Ran runProgram(const std::string& arguments, const std::string& before = {})
{
    const std::string command = "exec 3</dev/null; QT_QPA_PLATFORM=offscreen " + before
        + " timeout 60 " STIPPLE_BIN_DIR "/stipple " + arguments + " 2>&1 < /dev/null";
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
