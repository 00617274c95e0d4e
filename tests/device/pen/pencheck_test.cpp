// stipple-pencheck finds each deliberate defect of the emulated pen, by the check that is meant to find it.
#include "device/pen/defects.h"
#include "tests/device/pen/pen_process.h"

#include <map>

using namespace process;

namespace {

const std::map<std::string, std::string> kFinder{
    {"ignore_stop", "F05"},     {"clamp_config", "C02"},      {"late_lease", "M06"},      {"lying_status", "S11"},
    {"lost_log", "G02"},        {"reused_token", "R01"},      {"stop_not_in_frame", "F05"}, {"ignore_permit", "M05"},
    {"plain_heartbeat", "M07"}, {"executes_repeats", "S02"},  {"accepts_seq_reuse", "S03"}, {"speaks_first", "I01"},
    {"foreign_sid", "S01"},     {"readback_lies", "C03"},     {"answers_noise", "F01"},   {"ignores_busy", "S06"},
    {"no_edge", "A07"},         {"clears_locks", "L06"},      {"blind_ack", "G01"},       {"early_stopped", "M02"},
    {"no_idle_limit", "S10"},   {"used_cartridge_ok", "A08"},
};

Ended check(PenProcess& pen, std::vector<std::string> more)
{
    std::vector<std::string> command{binary("stipple-pencheck"), pen.link(), "--control", pen.control(), "--motion"};
    command.insert(command.end(), more.begin(), more.end());
    return runToEnd(command, 120000);
}

} // namespace

TEST_CASE("each defect is found for the right reason", "[pencheck]")
{
    CHECK(kFinder.size() == stipple::pen::kDefects.size());
    for (const auto& row : stipple::pen::kDefects) {
        const std::string name(row.name);
        const std::string id = kFinder.at(name);
        INFO(name << " by " << id);
        PenProcess pen({"--defect", name});
        const Ended broken = check(pen, {"--only", id});
        INFO(broken.out);
        CHECK(broken.code == 1);
        CHECK(broken.out.find(id + "  FAIL") != std::string::npos);
    }
}

TEST_CASE("wrong use, no pen, JSON", "[pencheck]")
{
    CHECK(runToEnd({binary("stipple-pencheck")}, 5000).code == 2);
    CHECK(runToEnd({binary("stipple-pencheck"), "--bogus"}, 5000).code == 2);
    CHECK(runToEnd({binary("stipple-pencheck"), "/nowhere/pen"}, 10000).code == 3);
    PenProcess pen;
    const Ended json = runToEnd({binary("stipple-pencheck"), pen.link(), "--json", "--only", "I04", "--only", "M02"}, 20000);
    CHECK(json.code == 0);
    CHECK(json.out.find("\"outcome\": \"PASS\"") != std::string::npos);
    CHECK(json.out.find("\"outcome\": \"SKIPPED\"") != std::string::npos); // without --motion
    CHECK(json.out.find("\"simulated\": true") != std::string::npos);
}
