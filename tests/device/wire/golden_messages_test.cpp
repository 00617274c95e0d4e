// Every golden message both ways: wire → struct = listed fields, listed fields → struct → wire.
#include "device/wire/message_table.h"
#include "device/wire/names.h"
#include "tests/device/wire/golden.h"

#include <catch2/catch.hpp>

using namespace stipple::wire;
using nlohmann::json;

namespace {

// Sets one field from its listed value, through the same table the codec uses.
template <class T> void setField(T& field, const json& value)
{
    if constexpr (std::is_integral_v<T>) {
        field = value.get<T>();
    } else if constexpr (detail::IsBytes<T>::value) {
        const auto bytes = golden::fromHex(value.get<std::string>());
        REQUIRE(bytes.size() == field.size());
        std::copy(bytes.begin(), bytes.end(), field.begin());
    } else if constexpr (detail::IsText<T>::value) {
        field = T::of(value.get<std::string>());
    } else {
        static_assert(detail::IsList<T>::value);
        const auto bytes = golden::fromHex(value.get<std::string>());
        constexpr std::size_t size = kWireSize<typename detail::IsList<T>::Item>;
        for (std::size_t i = 0; (i + 1) * size <= bytes.size(); ++i)
            detail::get(bytes.data() + i * size, field.items[i]);
    }
}

// A refusal that is cut lists its head only; everything else must then be zero.
template <class T> void fill(T& record, const json& fields, std::size_t& used, bool cut)
{
    T::eachField(record, [&](std::string_view name, std::size_t, auto& field) {
        if constexpr (Record<std::remove_cvref_t<decltype(field)>>) {
            fill(field, fields, used, cut);
        } else {
            INFO("field " << name);
            if (cut && !fields.contains(std::string(name)))
                return;
            REQUIRE(fields.contains(std::string(name)));
            setField(field, fields.at(std::string(name)));
            ++used;
        }
    });
}

struct Collect {
    std::vector<Deframed> seen;
    Header header;
    std::vector<std::uint8_t> payload;
    void onStop() { seen.push_back(Deframed::Stop); }
    void onDrop(DropReason) { seen.push_back(Deframed::Drop); }
    void onFrame(const Frame& f)
    {
        seen.push_back(Deframed::Frame);
        header = f.header;
        payload.assign(f.payload.begin(), f.payload.end());
    }
};

template <class M> void check(const json& vector)
{
    const auto wireBytes = golden::fromHex(vector["wire_hex"]);
    M listed{};
    std::size_t used = 0;
    const bool cut = vector.value("cut", false);
    fill(listed, vector["fields"], used, cut);
    CHECK(used == vector["fields"].size());

    const FrameIds ids{vector["seq"], vector["sid"], vector["attempt"]};
    if (!cut)
        CHECK(golden::toHex(encode(ids, listed).bytes()) == vector["wire_hex"].get<std::string>());

    Deframer deframer(sofFor(M::kKind) == kSofHostToPen ? Receiver::Pen : Receiver::Host);
    Collect got;
    deframer.feed(wireBytes, got);
    REQUIRE(got.seen == std::vector<Deframed>{Deframed::Frame});
    CHECK(got.header.seq == ids.seq);
    CHECK(got.header.sid == ids.sid);
    CHECK(got.header.attempt == ids.attempt);
    CHECK(golden::toHex(got.payload) == vector["payload_hex"].get<std::string>());
    const auto decoded = decode<M>(Frame{got.header, got.payload});
    REQUIRE(decoded.has_value());
    CHECK(*decoded == listed);
}

} // namespace

TEST_CASE("golden messages agree both ways", "[wire][HAZ-005]")
{
    std::size_t checked = 0;
    for (const json& vector : golden::vectors()["messages"]) {
        INFO(vector["name"].get<std::string>());
        forEachMessageType([&]<class M>() {
            if (static_cast<int>(M::kId) != vector["msg_id"].get<int>() ||
                static_cast<int>(M::kKind) != vector["kind"].get<int>())
                return;
            CHECK(nameOf(M::kId) == vector["msg"].get<std::string>());
            check<M>(vector);
            ++checked;
        });
    }
    CHECK(checked == golden::vectors()["messages"].size());
    CHECK(checked >= 62);
}
