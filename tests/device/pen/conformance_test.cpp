// The emulated pen passes stipple-pencheck whole, in one go on one pen.
#include "tests/device/pen/pen_process.h"

using namespace process;

TEST_CASE("the emulated pen passes every check",
          "[pencheck][HAZ-001][HAZ-002][HAZ-003][HAZ-005][HAZ-006][HAZ-008][HAZ-013][HAZ-017][HAZ-018][HAZ-019][HAZ-026][HAZ-030][HAZ-031]")
{
    PenProcess pen;
    const Ended all =
        runToEnd({binary("stipple-pencheck"), pen.link(), "--control", pen.control(), "--motion", "--spend"}, 200000);
    INFO(all.out);
    CHECK(all.code == 0);
    CHECK(all.out.find("65 passed, 0 failed") != std::string::npos);
    CHECK(pen.hand.command(R"({"cmd":"quit"})"));
    CHECK(pen.child().wait(5000).code == 0); // no invariant was broken on the way
}
