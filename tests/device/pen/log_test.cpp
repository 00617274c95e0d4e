// The event log: ring, acknowledgement, fullness, what a run leaves in it.
#include "tests/device/pen/bench.h"

using namespace bench;
using wire::LogType;

TEST_CASE("the log of a run adds up", "[pen][HAZ-018]")
{
    Bench b;
    b.armAndRun(3000);
    b.sendByte('!');
    b.run(100);
    std::uint32_t last = 0;
    std::uint64_t lastMs = 0;
    unsigned begins = 0, ends = 0;
    for (std::uint32_t i = b.pen->log().first(); i < b.pen->log().next(); ++i) {
        const wire::LogRecord& r = *b.pen->log().at(i);
        CHECK(r.idx == i);
        if (r.type < 6 || r.type > 8)
            continue;
        CHECK(r.run_id == b.runId);
        CHECK(r.tag == 263);
        CHECK(r.strokes >= last);
        CHECK(r.strokes - last <= 100);
        if (lastMs != 0)
            CHECK(r.t_ms - lastMs <= 500);
        last = r.strokes;
        lastMs = r.t_ms;
        begins += r.type == 6;
        ends += r.type == 8;
    }
    CHECK(begins == 1);
    CHECK(ends == 1);
    CHECK(last == b.look().strokesRun);
    CHECK(last == b.pen->runTruth().at(b.runId).strokes);
    CHECK(b.lastOf(LogType::RunEnd)->ref == b.runNo);
    CHECK(b.lastOf(LogType::RunCheckpoint)->ref == b.cfgCrc);
}

TEST_CASE("power off in any moment loses at most 500 ms", "[pen][HAZ-018]")
{
    for (std::uint64_t ms = 300; ms < 1500; ms += 37) {
        Bench b;
        b.armAndRun(ms);
        const auto truth = b.look().strokesRun;
        const auto run = b.runId;
        b.beating = false;
        b.reboot();
        b.hello(2);
        const auto* last = b.lastOf(LogType::RunCheckpoint);
        const std::uint32_t logged = last != nullptr ? last->strokes : 0;
        CHECK(truth - logged <= 100);
        const auto status = b.ask<wire::StatusRsp>(wire::StatusReq{});
        CHECK(status->run_id == run);
        CHECK(status->strokes_run == truth);
    }
}

TEST_CASE("LOG_READ and LOG_ACK", "[pen][HAZ-018]")
{
    Bench b;
    b.hello();
    const auto info = b.ask<wire::LogInfoRsp>(wire::LogInfoReq{});
    CHECK(info->rec_size == 32);
    CHECK(info->acked_idx == 1);
    const auto read = b.ask<wire::LogReadRsp>(wire::LogReadReq{1, 7, {}});
    REQUIRE(read->n == 2); // BOOT, SESSION_OPEN
    std::uint32_t crc = 0;
    for (std::uint8_t i = 0; i < read->n; ++i)
        crc = wire::logRecordCrc(read->recs.items[i], crc);
    CHECK(b.ask<wire::LogAckRsp>(wire::LogAckReq{3, crc ^ 1})->head.detail == 2);
    CHECK(b.ask<wire::LogAckRsp>(wire::LogAckReq{4, crc})->head.detail == 1);
    CHECK(b.ask<wire::LogAckRsp>(wire::LogAckReq{3, crc})->acked_idx == 3);
    CHECK(b.ask<wire::LogAckRsp>(wire::LogAckReq{2, crc})->head.detail == 1);
    CHECK(b.ask<wire::LogReadRsp>(wire::LogReadReq{3, 7, {}})->n == 0); // from_idx = next_idx
    CHECK(b.ask<wire::LogReadRsp>(wire::LogReadReq{4, 7, {}})->head.status == 16);
    CHECK(b.ask<wire::LogReadRsp>(wire::LogReadReq{1, 8, {}})->head.status == 4);
}

TEST_CASE("a full log never overwrites unacknowledged runs", "[pen][HAZ-018]")
{
    NvState nv;
    EventLog log(nv, 256);
    wire::LogRecord run{};
    run.type = static_cast<std::uint8_t>(LogType::RunCheckpoint);
    wire::LogRecord note{};
    note.type = static_cast<std::uint8_t>(LogType::Boot);
    for (int i = 0; i < 10; ++i)
        CHECK(log.append(note) != 0);
    for (int i = 0; i < 246; ++i)
        CHECK(log.append(run) != 0);
    CHECK(log.nearlyFull());
    for (int i = 0; i < 10; ++i)
        CHECK(log.append(run) != 0); // the old notes go
    CHECK(log.lost() == 10);
    CHECK(log.first() == 11);
    CHECK(log.append(run) == 0); // now the oldest is a run nobody has
    CHECK(log.lost() == 11);
    CHECK(log.acked() >= log.first());
    log.acknowledge(log.next());
    CHECK(log.lost() == 0);
    CHECK(log.append(run) == 267);
    CHECK_FALSE(log.nearlyFull());
}

TEST_CASE("repeated STOP bytes do not fill the log", "[pen]")
{
    Bench b;
    b.hello();
    b.beating = true;
    const auto before = b.pen->log().next();
    for (int i = 0; i < 500; ++i) {
        b.sendByte('!');
        b.run(10);
    }
    CHECK(b.pen->log().next() - before <= 6);
    CHECK(b.look().stopBytes == 500);
}

TEST_CASE("indices grow over reboots", "[pen]")
{
    Bench b;
    const auto before = b.pen->log().next();
    b.reboot();
    CHECK(b.pen->log().next() == before + 1);
    CHECK(b.lastOf(LogType::Boot)->idx == before);
}

TEST_CASE("a run ends while its end can still be written", "[pen][HAZ-018]")
{
    PenSetup small;
    small.logCapacity = 256;
    Bench b(small);
    auto c = b.block();
    c.run_time_max_s = 1800;
    c.strokes_max = 500'000;
    b.armAndRun(300, c);
    const auto took = b.runUntil(180'000, [&] { return b.state() != PenState::Running; }); // two records and more a second
    CHECK(took < 180'000);
    b.run(100);
    CHECK(b.state() == PenState::Stopped);
    CHECK(Bench::is(b.lastOf(LogType::RunEnd)->code, StopReason::Fault));
    CHECK((b.look().faultsActive & wire::faultBit(wire::Fault::LogFull)) != 0);
    CHECK(b.pen->log().lost() == 0);
    CHECK(b.pen->log().room() >= 8);
    const auto* last = b.lastOf(LogType::RunCheckpoint);
    const std::uint32_t told = std::max(last->strokes, b.lastOf(LogType::RunEnd)->strokes);
    CHECK(told == b.pen->runTruth().at(b.runId).strokes); // nothing was delivered that is not in it
}
