#include "core/clinical/json_entry.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::clinical;

namespace {

const SourceRegister kSources({{"S1", "A page", {"https://example.org"}}, {"GK", "General knowledge", {}}});

// Reads one document of the schema "t" and gives the refusal, or an empty one.
ContentError refusalOf(const std::string& body, const std::function<void(const Entry&)>& read)
{
    const auto result = readDocument<int>("t.json", "t", "{\"schema\":\"t\"," + body + "}", [&](const Entry& root) {
        read(root);
        return 0;
    });
    return result ? ContentError{} : result.error();
}

void entries(const Entry& root, const std::function<void(const Entry&)>& read)
{
    for (const Entry& entry : root.objects("entries"))
        read(entry);
}

} // namespace

TEST_CASE("json: a key twice is refused with its entry", "[clinical][json]")
{
    const auto refusal = refusalOf(R"("entries":[{"id":"x","days":1,"days":2}])", [](const Entry&) {});
    CHECK(refusal == ContentError{"t.json", "x", "has the key 'days' twice"});
    CHECK(refusalOf(R"("a":{"k":1},"b":{"k":1})", [](const Entry&) {}).reason.empty());
}

TEST_CASE("json: no floating-point number anywhere", "[clinical][json]")
{
    CHECK(refusalOf(R"("entries":[{"id":"x","deep":{"depth_max_um":0.5}}])", [](const Entry&) {})
          == ContentError{"t.json", "entries/x/deep/depth_max_um", "is not a whole number"});
    CHECK(refusalOf(R"("n":1.0)", [](const Entry&) {}).reason == "is not a whole number");
    CHECK(refusalOf(R"("n":1e3)", [](const Entry&) {}).reason == "is not a whole number");
}

TEST_CASE("json: broken text, other schema, not an object", "[clinical][json]")
{
    CHECK(parseDocument("t.json", "t", "{\"schema\":\"t\"").error().reason == "is not valid JSON");
    CHECK(parseDocument("t.json", "t", "{\"schema\":\"t\"} x").error().reason == "is not valid JSON");
    CHECK(parseDocument("t.json", "t", "{\"schema\":\"\xff\"}").error().reason == "is not valid JSON");
    CHECK(parseDocument("t.json", "t", "").error().reason == "is not valid JSON");
    CHECK(parseDocument("t.json", "t", "[]").error().reason == "is not of the schema t");
    CHECK(parseDocument("t.json", "t", "{\"schema\":\"u\"}").error().reason == "is not of the schema t");
    CHECK(parseDocument("t.json", "t", "{\"schema\":1}").error().reason == "is not of the schema t");
}

TEST_CASE("json: integers keep their range, whatever their size", "[clinical][json]")
{
    const auto read = [](const Entry& root) { (void)root.integer("n", 0, 10); };
    CHECK(refusalOf(R"("n":10)", read).reason.empty());
    for (const char* wrong : {R"("n":11)", R"("n":-1)", R"("n":4294967296)", R"("n":18446744073709551615)",
                              R"("n":-9223372036854775808)"})
        CHECK(refusalOf(wrong, read).reason == "n is outside 0..10");
    CHECK(refusalOf(R"("n":"5")", read).reason == "n is not a whole number");
    CHECK(refusalOf(R"("n":true)", read).reason == "n is not a whole number");
    CHECK(refusalOf(R"("n":null)", read).reason == "n is not a whole number");
    CHECK(refusalOf(R"("m":1)", read).reason == "n is missing");
}

TEST_CASE("json: texts, flags and lists of the wrong kind", "[clinical][json]")
{
    CHECK(refusalOf(R"("t":" ")", [](const Entry& e) { (void)e.text("t"); }).reason == "t is blank");
    CHECK(refusalOf(R"("t":1)", [](const Entry& e) { (void)e.text("t"); }).reason == "t is not a text");
    CHECK(refusalOf(R"("t":1)", [](const Entry& e) { (void)e.maybeText("t"); }).reason == "t is not a text");
    CHECK(refusalOf(R"("f":0)", [](const Entry& e) { (void)e.flag("f"); }).reason == "f is not true or false");
    CHECK(refusalOf(R"("f":"true")", [](const Entry& e) { (void)e.maybeFlag("f"); }).reason == "f is not true or false");
    CHECK(refusalOf(R"("l":"a")", [](const Entry& e) { (void)e.texts("l"); }).reason == "l is not a list");
    CHECK(refusalOf(R"("l":["a",1])", [](const Entry& e) { (void)e.texts("l"); }).reason
          == "l holds something that is not a text");
    CHECK(refusalOf(R"("l":["a","a"])", [](const Entry& e) { (void)e.texts("l"); }).reason == "l names 'a' twice");
    CHECK(refusalOf(R"("l":5)", [](const Entry& e) { (void)e.integers("l", 0, 9); }).reason == "l is not a list");
    CHECK(refusalOf(R"("l":{})", [](const Entry& e) { (void)e.objects("l"); }).reason == "l is not a list");
    CHECK(refusalOf(R"("l":[1])", [](const Entry& e) { (void)e.objects("l"); })
          == ContentError{"t.json", "l[0]", "is not an object"});
    CHECK(refusalOf(R"("o":[])", [](const Entry& e) { (void)e.object("o"); }).reason == "is not an object");
    CHECK(refusalOf(R"("e":"c")", [](const Entry& e) { (void)e.oneOf<int>("e", {{"a", 1}, {"b", 2}}); }).reason
          == "e has the unknown value 'c'");
}

TEST_CASE("json: an id twice, a key too many", "[clinical][json]")
{
    CHECK(refusalOf(R"("entries":[{"id":"x"},{"id":"x"}])", [](const Entry& e) { (void)e.objects("entries"); }).reason
          == "entries has the id 'x' twice");
    const auto close = [](const Entry& root) { entries(root, [](const Entry& e) { (void)e.text("id"); e.close({"note"}); }); };
    CHECK(refusalOf(R"("entries":[{"id":"x","note":"n"}])", close).reason.empty());
    CHECK(refusalOf(R"("entries":[{"id":"x","depth_cap_umm":1}])", close)
          == ContentError{"t.json", "entries/x", "has the unknown key 'depth_cap_umm'"});
}

TEST_CASE("json: every entry names a known source and says what is to be verified", "[clinical][json]")
{
    const auto read = [](const Entry& root) { entries(root, [](const Entry& e) { (void)e.provenance(kSources); }); };
    const auto with = [&](const std::string& body) { return refusalOf("\"entries\":[{\"id\":\"x\"," + body + "}]", read); };
    CHECK(with(R"("source":["S1"],"verify":false,"proposed":true)").reason.empty());
    CHECK(with(R"("source":["S1","GK"],"verify":true,"proposed":false)").reason.empty());
    CHECK(with(R"("verify":false,"proposed":true)") == ContentError{"t.json", "entries/x", "source is missing"});
    CHECK(with(R"("source":[],"verify":false,"proposed":true)").reason == "names no source");
    CHECK(with(R"("source":["S2"],"verify":false,"proposed":true)").reason == "names the unknown source 'S2'");
    CHECK(with(R"("source":["GK"],"verify":false,"proposed":true)").reason
          == "verify must be true exactly when GK is among the sources");
    CHECK(with(R"("source":["S1"],"verify":true,"proposed":true)").reason
          == "verify must be true exactly when GK is among the sources");
    CHECK(with(R"("source":["S1"],"verify":false)").reason == "proposed is missing");
}
