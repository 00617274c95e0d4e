// stipple-pencheck finds each deliberate defect of the emulated pen, by the check that is meant to find it.
#include "device/pen/defects.h"
#include "tests/device/pen/pen_process.h"

#include <map>

using namespace process;

namespace {

// Which check must find the defect, and the words that say it was found for what it is.
struct Finder {
    std::string check, reason;
};
const std::map<std::string, Finder> kFinders{
    {"ignore_stop", {"M02", "the pen did not stop"}},
    {"clamp_config", {"C02", "accepted instead of refused"}},
    {"late_lease", {"M06", "(limit 175.0 ms)"}},
    {"lying_status", {"S11", "instead of seq"}},
    {"lost_log", {"G02", "no RUN_END in the log"}},
    {"reused_token", {"R01", "a used token armed again"}},
    {"stop_not_in_frame", {"F05", "was not counted"}},
    {"ignore_permit", {"M05", "stopped with reason 1 instead of 4"}},
    {"plain_heartbeat", {"M07", "the pen did not stop"}},
    {"executes_repeats", {"S02", "is not the stored answer"}},
    {"accepts_seq_reuse", {"S03", "same seq with other content gave status 0"}},
    {"speaks_first", {"I01", "bytes came before a HELLO was sent"}},
    {"foreign_sid", {"S01", "a request of another session was answered"}},
    {"readback_lies", {"C03", "the read-back is not the one in use"}},
    {"answers_noise", {"F01", "a frame with a wrong bit was answered"}},
    {"ignores_busy", {"S06", "not 9 BUSY"}},
    {"no_edge", {"A07", "the trigger held at ARM started the motor"}},
    {"clears_locks", {"L06", "with operator_code 0"}},
    {"blind_ack", {"G01", "LOG_ACK with a wrong recs_crc"}},
    {"early_stopped", {"M02", "cannot have been measured"}},
    {"no_idle_limit", {"S10", "silence is still obeyed"}},
    {"used_cartridge_ok", {"A08", "a cartridge marked used"}},
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
    CHECK(kFinders.size() == stipple::pen::kDefects.size());
    for (const auto& row : stipple::pen::kDefects) {
        const std::string name(row.name);
        REQUIRE(kFinders.contains(name));
        const auto& [id, reason] = kFinders.at(name);
        INFO(name << " by " << id << ": " << reason);
        PenProcess pen({"--defect", name});
        const Ended broken = check(pen, {"--only", id});
        INFO(broken.out);
        CHECK(broken.code == 1);
        CHECK(broken.out.find(id + "  FAIL") != std::string::npos);
        CHECK(broken.out.find(reason) != std::string::npos);
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
