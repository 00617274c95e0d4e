// stipple-pen as a program: command line, pty, control socket, memory, hang-ups, line faults.
#include "device/pencheck/tiny_host.h"
#include "tests/device/pen/pen_process.h"

using namespace process;
using stipple::pencheck::TinyHost;
using stipple::wire::PenState;
namespace wire = stipple::wire;

TEST_CASE("command line", "[pen][process]")
{
    const auto unknown = runToEnd({binary("stipple-pen"), "--colour", "red"}, 5000);
    CHECK(unknown.code == 2);
    CHECK(unknown.out.find("unknown option --colour") != std::string::npos);
    CHECK(runToEnd({binary("stipple-pen"), "--clock", "late"}, 5000).code == 2);
    CHECK(runToEnd({binary("stipple-pen"), "--seed"}, 5000).code == 2);
    const auto help = runToEnd({binary("stipple-pen"), "--help"}, 5000);
    CHECK(help.code == 0);
    CHECK(help.out.find("--control PATH") != std::string::npos);
    CHECK(runToEnd({binary("stipple-pen"), "--version"}, 5000).out.find("PenLink 1.0") != std::string::npos);
    CHECK(runToEnd({binary("stipple-pen"), "--defect", "list"}, 5000).out.find("ignore_stop") != std::string::npos);
}

TEST_CASE("a run over a pseudo-terminal, and the first line names it", "[pen][process][HAZ-018]")
{
    PenProcess pen;
    CHECK(pen.firstLine().starts_with("pty: /dev/pts/"));
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    CHECK(host.ident.maker.view() == "Stipple");
    CHECK(host.ident.model.view() == "Emulated pen");
    CHECK(host.ident.serial.view() == "SIM-0001");
    CHECK(host.cart.gauge == 33);
    CHECK(host.cart.pins == 12);
    CHECK(host.cart.lot.view() == "K24-0831");
    CHECK((host.cart.cart_flags & wire::cart_flag::kUsed) == 0);
    REQUIRE(host.armAndRun(500));
    host.closeAbruptly(); // as a killed host
    REQUIRE(host.open());
    REQUIRE(host.hello(host.helloReq(0)).has_value());
    const auto status = host.ask<wire::StatusRsp>(wire::StatusReq{});
    REQUIRE(status);
    CHECK(status->strokes_run > 10);
    CHECK(status->last_stop == 3);
    CHECK(pen.hand.command(R"({"cmd":"status"})"));
    CHECK_FALSE(pen.hand.command(R"({"cmd":"dance"})"));
    CHECK_FALSE(pen.hand.command("not json"));
}

TEST_CASE("memory outlives the program and belongs to one pen", "[pen][process][HAZ-008][HAZ-018]")
{
    PenProcess pen;
    std::uint32_t strokes = 0, next = 0;
    {
        TinyHost host(pen.link(), pen.hand);
        REQUIRE(host.open());
        REQUIRE(host.start());
        REQUIRE(host.armAndRun(300));
        host.sendByte('!');
        host.release();
        REQUIRE(host.waitState(PenState::Stopped, 500));
        strokes = host.ask<wire::StatusRsp>(wire::StatusReq{})->strokes_life;
        next = host.ask<wire::LogInfoRsp>(wire::LogInfoReq{})->next_idx;
        const auto twin = runToEnd({binary("stipple-pen"), "--state", pen.state()}, 5000);
        CHECK(twin.code == 4);
        CHECK(twin.out.find("in use") != std::string::npos);
    }
    ::kill(pen.child().pid(), SIGKILL);
    static_cast<void>(pen.child().wait(2000));
    pen.start();
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    CHECK(host.ask<wire::StatusRsp>(wire::StatusReq{})->strokes_life == strokes);
    CHECK(host.ask<wire::LogInfoRsp>(wire::LogInfoReq{})->next_idx > next);
    CHECK(host.cart.use_count == 1); // the same cartridge
}

TEST_CASE("unplug and replug: the old line dies, the link leads to a new one", "[pen][process][HAZ-004]")
{
    PenProcess pen;
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    REQUIRE(pen.hand.command(R"({"cmd":"unplug"})"));
    CHECK_FALSE(fs::exists(pen.link()));
    REQUIRE(pen.hand.command(R"({"cmd":"replug"})"));
    CHECK(pen.child().readLine(2000).starts_with("pty: /dev/pts/"));
    host.closeAbruptly();
    REQUIRE(host.open());
    CHECK(host.start());
}

TEST_CASE("exactly once over a bad line", "[pen][process][HAZ-005][HAZ-006]")
{
    PenProcess pen({"--seed", "7"});
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    REQUIRE(pen.hand.command(R"({"cmd":"drop","p":0.15,"dir":"both"})"));
    REQUIRE(pen.hand.command(R"({"cmd":"bitflip","p":0.1,"k":2,"dir":"both"})"));
    REQUIRE(pen.hand.command(R"({"cmd":"dup","p":0.1,"dir":"both"})"));
    unsigned accepted = 0;
    std::uint32_t lastId = 0;
    for (int i = 0; i < 40; ++i) {
        const auto block = host.block();
        const auto rsp = host.configure(block);
        if (!rsp)
            break; // four losses in a row: a real host would reconnect
        REQUIRE(rsp->head.status == 0);
        if (lastId != 0)
            CHECK(rsp->cfg_id == lastId + 1); // a repeat must not count twice
        lastId = rsp->cfg_id;
        CHECK(rsp->block == block);
        ++accepted;
    }
    CHECK(accepted > 10);
}

TEST_CASE("single bytes, delays and AT probes do not hurt", "[pen][process][HAZ-013]")
{
    PenProcess pen;
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    REQUIRE(pen.hand.command(R"({"cmd":"at_probe","p":0.3,"dir":"rx"})"));
    REQUIRE(pen.hand.command(R"({"cmd":"delay","ms":3,"jitter_ms":4,"dir":"both"})"));
    for (int i = 0; i < 20; ++i)
        CHECK(host.ask<wire::StatusRsp>(wire::StatusReq{}));
}

TEST_CASE("a Unix socket is a cable too", "[pen][process]")
{
    PenProcess pen;
    const std::string socket = pen.state() + ".sock";
    Child other({binary("stipple-pen"), "--unix-socket", socket, "--state", pen.state() + "2", "--serial", "SIM-0002"});
    CHECK(other.readLine(5000) == "socket: " + socket);
    stipple::pencheck::Operator nobody;
    TinyHost host(socket, nobody);
    REQUIRE(host.open());
    REQUIRE(host.start());
    CHECK(host.ident.serial.view() == "SIM-0002");
}

TEST_CASE("a script plays in stepped time", "[pen][process]")
{
    PenProcess pen({"--clock", "stepped"});
    CHECK(pen.hand.command(R"({"cmd":"step","ms":400})"));
    CHECK(pen.hand.command(R"({"cmd":"e_stop","pressed":true})"));
    CHECK(pen.hand.command(R"({"cmd":"step","ms":2})"));
    const auto bad = runToEnd({binary("stipple-pen"), "--script", pen.state()}, 5000);
    CHECK(bad.code == 2);
}

TEST_CASE("a broken invariant ends the program with its capture", "[pen][process]")
{
    PenProcess pen;
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    REQUIRE(pen.hand.command(R"({"cmd":"break_invariant"})"));
    const Ended ended = pen.child().wait(5000);
    CHECK(ended.code == 70);
    CHECK(ended.out.find("invariant broken") != std::string::npos);
    CHECK(ended.out.find(" > 3e") != std::string::npos); // what the host sent
    CHECK(ended.out.find("state LINKED") != std::string::npos);
}

TEST_CASE("an echoing line and a replayed recording change nothing", "[pen][process][HAZ-031]")
{
    PenProcess pen;
    TinyHost host(pen.link(), pen.hand);
    REQUIRE(host.open());
    REQUIRE(host.start());
    REQUIRE(pen.hand.command(R"({"cmd":"echo","on":true})"));
    for (int i = 0; i < 10; ++i)
        CHECK(host.ask<wire::StatusRsp>(wire::StatusReq{}));
    REQUIRE(pen.hand.command(R"({"cmd":"replay","hex":"3e90909c80c0fab0d9a1e980888080fd80bc85e0da81e8879681f081f0818088a78080e887b0e08282a1e58ea6dddcbdc0ccfab8f9f1a0808080ac82a086e09c888080a8ae92e6c7b4decadd820a"})"));
    host.idle(50);
    CHECK(host.ask<wire::StatusRsp>(wire::StatusReq{})->cfg_id == 0);
}

TEST_CASE("with --die-with-parent the pen ends with the program that started it", "[pen][process]")
{
    std::string pattern = (fs::temp_directory_path() / "stipple-pen-test.XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    const std::string link = pattern + "/pen";
    const std::string command = binary("stipple-pen") + " --die-with-parent --state " + pattern + "/s --link " + link +
                                " >/dev/null & for i in 1 2 3 4 5 6 7 8 9; do [ -L " + link + " ] && break; sleep 0.2; done";
    CHECK(runToEnd({"/bin/sh", "-c", command}, 10000).code == 0);
    bool gone = false;
    for (int i = 0; i < 200 && !gone; ++i) {
        gone = !fs::exists(fs::symlink_status(link)); // it takes its link away when it ends
        ::usleep(20000);
    }
    CHECK(gone);
    fs::remove_all(pattern);
}
