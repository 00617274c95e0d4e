#include "tests/store/treated.h"

#include "core/store/pen_log_store.h"

#include <catch2/catch.hpp>

#include <thread>

using namespace store_test;

namespace {

PenLogRecord record(std::uint32_t idx, std::uint32_t boot, std::uint8_t fill = 0)
{
    PenLogRecord raw{};
    raw.fill(fill);
    for (unsigned i = 0; i < 4; ++i) {
        raw[i] = static_cast<std::uint8_t>(idx >> (8 * i));
        raw[4 + i] = static_cast<std::uint8_t>(boot >> (8 * i));
    }
    return raw;
}

} // namespace

TEST_CASE("The pen's log is stored once, however often it comes", "[store][penlog]")
{
    Clinic clinic;
    PenLogStore log(clinic.config());
    const std::vector<PenLogRecord> first = {record(10, 1), record(11, 1), record(12, 2)};
    const auto stored = log.store("SP-0147", first);
    REQUIRE(stored.has_value());
    CHECK(stored->stored == 3);
    const auto again = log.store("SP-0147", first);
    CHECK(again->stored == 0);
    CHECK(again->known == 3);
    const auto other = log.store("SP-0999", first); // another pen's records are its own
    CHECK(other->stored == 3);
    const auto differing = log.store("SP-0147", std::vector{record(11, 1, 0x55), record(13, 2)});
    REQUIRE(differing.has_value());
    CHECK(differing->differing == 1);
    CHECK(differing->stored == 1);

    CHECK(*log.highestIdx("SP-0147") == 13U);
    CHECK_FALSE(log.highestIdx("nobody")->has_value());
    const auto read = log.read("SP-0147", 11, 10);
    REQUIRE(read->size() == 3);
    CHECK((*read)[0] == record(11, 1)); // the first one stays
    CHECK((*read)[2] == record(13, 2));
    CHECK(log.read("SP-0147", 11, 1)->size() == 1);
}

TEST_CASE("The recorder's thread stores while the store's thread works", "[store][penlog]")
{
    Treated clinic(false);
    std::atomic<int> failures{0};
    std::thread recorder([&] {
        PenLogStore log(clinic.config());
        for (std::uint32_t i = 0; i < 50; ++i) {
            if (!log.store("SP-0147", std::vector{record(i, 1)}))
                ++failures;
        }
    });
    for (int i = 0; i < 30; ++i) {
        ports::SessionAlarm alarm;
        alarm.atUtcMs = i;
        if (!clinic.records->saveAlarm(clinic.session, alarm))
            ++failures;
    }
    recorder.join();
    CHECK(failures == 0);
    CHECK(clinic.records->verify()->penRecords == 50);
    CHECK(clinic.records->session(clinic.session)->alarms.size() == 31);
}

TEST_CASE("A signature covers the pen's log of its session", "[store][penlog]")
{
    Treated clinic(false);
    PenLogStore log(clinic.config());
    REQUIRE(log.store("SP-0147", std::vector{record(1, 1), record(2, 1)}).has_value());
    REQUIRE(clinic.records->sign(clinic.session, kPassword, "x").has_value());
    const auto row = clinic.records->desk().db->askOne("signature.of_session", {{"session_id", clinic.session}});
    CHECK((*row)->i64("pen_log_count") == 2);
    CHECK(clinic.records->verify().has_value());
    CHECK(*log.cartridgeUsedElsewhere(cartridge(1).uid, SessionId{{1}}));
    CHECK_FALSE(*log.cartridgeUsedElsewhere(cartridge(1).uid, clinic.session));
    CHECK_FALSE(*log.cartridgeUsedElsewhere(cartridge(9).uid, clinic.session));
}
