// CRC, septet, config and arm vectors; names; field table sanity.
#include "device/wire/arm_proof.h"
#include "device/wire/config_block.h"
#include "device/wire/crc.h"
#include "device/wire/message_table.h"
#include "device/wire/names.h"
#include "tests/device/wire/golden.h"

#include <catch2/catch.hpp>
#include <set>

using namespace stipple::wire;
using golden::fromHex;

TEST_CASE("checks of the two polynomials", "[wire]")
{
    const std::string text = "123456789";
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    CHECK(crc32c(bytes) == 0xE3069283U);
    CHECK(bcrc(bytes) == 0xCBF43926U);
    for (const auto& vector : golden::vectors()["crc_vectors"])
        CHECK(crc32c(fromHex(vector["data_hex"])) == golden::number(vector["crc32c"]));
    const std::span<const std::uint8_t> all(bytes);
    for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
        CHECK(crc32c(all.subspan(cut), crc32c(all.first(cut))) == 0xE3069283U);
        CHECK(bcrc(all.subspan(cut), bcrc(all.first(cut))) == 0xCBF43926U);
    }
}

TEST_CASE("septet vectors", "[wire]")
{
    for (const auto& vector : golden::vectors()["septet_vectors"]) {
        const auto body = fromHex(vector["body_hex"]);
        std::vector<std::uint8_t> out(septetsFor(body.size()));
        CHECK(packSeptets(body, out) == out.size());
        CHECK(golden::toHex(out) == vector["septets_hex"].get<std::string>());
    }
}

TEST_CASE("config check and arm proof vectors", "[wire][HAZ-006]")
{
    const auto& vector = golden::vectors()["config_block"];
    const auto bytes = fromHex(vector["hex"]);
    ConfigBlock block{};
    REQUIRE(bytes.size() == kWireSize<ConfigBlock>);
    detail::get(bytes.data(), block);
    CHECK(cfgCrc(block) == golden::number(vector["cfg_crc"]));
    CHECK(golden::toHex(configBytes(block)) == vector["hex"].get<std::string>());

    const auto& arm = golden::vectors()["arm_proof"];
    ArmProofInput input{golden::number(arm["arm_token"]), golden::number(arm["cfg_crc"]), {},
                        golden::number(arm["host_random"])};
    const auto uid = fromHex(arm["cart_uid"]);
    std::copy(uid.begin(), uid.end(), input.cart_uid.begin());
    CHECK(armProof(input) == golden::number(arm["proof"]));
}

TEST_CASE("log record check equals the golden LOG_ACK", "[wire][HAZ-018]")
{
    std::uint32_t crc = 0;
    std::uint32_t want = 0;
    for (const auto& vector : golden::vectors()["messages"]) {
        if (vector["name"] == "log_read.rsp") {
            const auto recs = fromHex(vector["fields"]["recs"]);
            for (std::size_t i = 0; i < recs.size(); i += kWireSize<LogRecord>) {
                LogRecord record{};
                detail::get(recs.data() + i, record);
                crc = logRecordCrc(record, crc);
            }
        }
        if (vector["name"] == "log_ack.req")
            want = vector["fields"]["recs_crc"];
    }
    CHECK(crc == want);
}

TEST_CASE("raw numbers become enums only when known", "[wire]")
{
    CHECK(penStateFrom(10) == PenState::Service);
    CHECK_FALSE(penStateFrom(11).has_value());
    CHECK(statusFrom(20) == Status::Auth);
    CHECK_FALSE(statusFrom(128).has_value());
    CHECK(messageIdFrom(0x40) == MessageId::Heartbeat);
    CHECK_FALSE(messageIdFrom(0).has_value());
    CHECK(stopReasonFrom(21) == StopReason::SessionIdle);
    CHECK(nameOf(StopReason::LeaseExpired) == "LEASE_EXPIRED");
    CHECK(nameOf(Fault::NotWithdrawn) == "NOT_WITHDRAWN");
    CHECK(faultRow(std::uint8_t{28}) == nullptr);
    CHECK((faultsAtLeast(Severity::Service) & faultBit(Fault::Clock)) != 0);
    CHECK((faultsAtLeast(Severity::Stop) & faultBit(Fault::LogFull)) == 0);
}

TEST_CASE("the message table is complete and without twins", "[wire]")
{
    std::set<std::pair<int, int>> seen;
    for (const MessageInfo& message : allMessages()) {
        CHECK(seen.emplace(static_cast<int>(message.kind), static_cast<int>(message.id)).second);
        CHECK(findMessage(message.kind, static_cast<std::uint8_t>(message.id)) == &message);
        CHECK(message.size <= kMaxPayload);
    }
    CHECK(seen.size() == 48);
    CHECK(findMessage(Kind::Req, 0x60) == nullptr);
}

TEST_CASE("short, cut and overfull payloads", "[wire]")
{
    const std::vector<std::uint8_t> refusal{4, 2, 3, 0};
    CHECK(decodePayload<StatusRsp>(refusal)->head.status == 4);
    CHECK(decodePayload<HelloRsp>(refusal).error() == CodecError::TooShort); // HELLO is never cut
    const std::vector<std::uint8_t> okButShort{0, 0, 3, 0};
    CHECK(decodePayload<StatusRsp>(okButShort).error() == CodecError::TooShort);
    FaultsRsp faults{};
    faults.n = 19;
    Payload payload = encodePayload(faults);
    CHECK(decodePayload<FaultsRsp>(payload.span()).error() == CodecError::BadCount);
    payload.bytes[12] = 3;
    payload.size = 16 + 2 * 12;
    CHECK(decodePayload<FaultsRsp>(payload.span()).error() == CodecError::TooShort);
    payload.size = 16 + 3 * 12 + 5; // a longer payload than known is fine
    CHECK(decodePayload<FaultsRsp>(payload.span()).has_value());
    const std::vector<std::uint8_t> tooLong(kMaxPayload + 1);
    CHECK(encodeFrame({}, tooLong).error() == CodecError::TooLong);
}
