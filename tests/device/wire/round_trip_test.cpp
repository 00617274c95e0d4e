// Properties: decode(encode(x)) = x for every body, every chunking, with STOP bytes anywhere; noise never passes.
#include "device/wire/crc.h"
#include "device/wire/deframer.h"
#include "device/wire/message_table.h"

#include "tests/device/effort.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <random>
#include <set>

using namespace stipple::wire;

namespace {

struct Seen {
    std::vector<std::pair<Header, std::vector<std::uint8_t>>> frames;
    unsigned stops = 0, drops = 0;
    void onStop() { ++stops; }
    void onDrop(DropReason) { ++drops; }
    void onFrame(const Frame& f) { frames.push_back({f.header, {f.payload.begin(), f.payload.end()}}); }
};

Header anyHeader()
{
    Header h;
    h.kind = *rc::gen::element(Kind::Req, Kind::Rsp, Kind::Evt, Kind::Ntf);
    h.msg = *rc::gen::arbitrary<std::uint8_t>();
    h.seq = *rc::gen::arbitrary<std::uint16_t>();
    h.sid = *rc::gen::arbitrary<std::uint32_t>();
    h.attempt = *rc::gen::arbitrary<std::uint8_t>();
    return h;
}

Receiver receiverOf(Kind kind) { return sofFor(kind) == kSofHostToPen ? Receiver::Pen : Receiver::Host; }

} // namespace

TEST_CASE("frames survive every chunking and every STOP byte between", "[wire][HAZ-026]")
{
    CHECK(rc::check([] {
        const Header header = anyHeader();
        const auto size = *rc::gen::inRange<std::size_t>(0, kMaxPayload + 1);
        const auto payload = *rc::gen::container<std::vector<std::uint8_t>>(size, rc::gen::arbitrary<std::uint8_t>());
        const auto frame = encodeFrame(header, payload);
        std::vector<std::uint8_t> bytes(frame->bytes().begin(), frame->bytes().end());
        const auto stops = *rc::gen::inRange<unsigned>(0, 5);
        for (unsigned i = 0; i < stops; ++i)
            bytes.insert(bytes.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(bytes.size()) + 1),
                         kStop);
        Deframer deframer(receiverOf(header.kind));
        Seen seen;
        for (std::span<const std::uint8_t> rest(bytes); !rest.empty();) {
            const auto n = *rc::gen::inRange<std::size_t>(1, rest.size() + 1);
            deframer.feed(rest.first(n), seen);
            rest = rest.subspan(n);
        }
        RC_ASSERT(seen.stops == stops);
        RC_ASSERT(seen.drops == 0U);
        RC_ASSERT(seen.frames.size() == 1U);
        RC_ASSERT(seen.frames[0].first == header);
        RC_ASSERT(seen.frames[0].second == payload);
    }));
}

TEST_CASE("every message type: struct to payload to struct", "[wire]")
{
    std::mt19937 random(7);
    forEachMessageType([&]<class M>() {
        for (int i = 0; i < 200; ++i) {
            std::array<std::uint8_t, kMaxPayload> bytes{};
            for (auto& b : bytes)
                b = static_cast<std::uint8_t>(random());
            if constexpr (HasList<M>)
                bytes[ListTraits<M>::kHead - 4] = static_cast<std::uint8_t>(random() % (ListTraits<M>::kMax + 1));
            const auto first = decodePayload<M>(bytes);
            REQUIRE(first.has_value());
            const Payload payload = encodePayload(*first);
            CHECK(std::equal(payload.span().begin(), payload.span().end(), bytes.begin()));
            const auto second = decodePayload<M>(payload.span());
            REQUIRE(second.has_value());
            CHECK(*second == *first);
        }
        const std::vector<std::uint8_t> tooShort(minPayload<M>() == 0 ? 0 : minPayload<M>() - 1);
        if (minPayload<M>() > 4)
            CHECK(decodePayload<M>(tooShort).error() == CodecError::TooShort);
    });
}

// HAZ-005 asks for 10^7 frames in the long run; this is the part of it that every build does.
TEST_CASE("no pattern of one to five wrong bits passes", "[wire][HAZ-005]")
{
    std::mt19937 random(11);
    ConfigSetReq request{};
    request.block.depth_um = 500;
    const auto frame = encode({7, 0xA1B2C3D4}, request);
    const std::vector<std::uint8_t> good(frame.bytes().begin(), frame.bytes().end());
    unsigned accepted = 0;
    const int frames = effort(100'000, 10'000'000);
    for (int i = 0; i < frames; ++i) {
        auto bytes = good;
        const auto bits = 1 + random() % 5;
        std::set<std::size_t> chosen;
        while (chosen.size() < bits)
            chosen.insert(8 + random() % (8 * (bytes.size() - 2))); // not SOF, not EOF
        for (const std::size_t bit : chosen)
            bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        Deframer deframer(Receiver::Pen);
        Seen seen;
        deframer.feed(bytes, seen);
        accepted += static_cast<unsigned>(seen.frames.size());
    }
    CHECK(accepted == 0);
}

TEST_CASE("noise keeps the receiver alive and its counters true", "[wire][HAZ-013]")
{
    std::mt19937 random(3);
    Deframer deframer(Receiver::Pen);
    Seen seen;
    const auto good = encode({4, 1}, StatusReq{});
    std::size_t sent = 0;
    for (int i = 0; i < 20000; ++i) {
        std::vector<std::uint8_t> bytes(random() % 300);
        for (auto& b : bytes)
            b = static_cast<std::uint8_t>(random());
        deframer.feed(bytes, seen);
        const std::uint8_t end = kEof;
        deframer.feed({&end, 1}, seen);
        const auto before = seen.frames.size();
        deframer.feed(good.bytes(), seen);
        ++sent;
        REQUIRE(seen.frames.size() == before + 1);
    }
    const LinkCounters& c = deframer.counters();
    CHECK(c.frames == seen.frames.size());
    CHECK(c.stopBytes == seen.stops);
    CHECK(c.badCrc + c.overlong + c.aborted == seen.drops);
}
