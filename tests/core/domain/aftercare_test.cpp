// The sheet against the table of CLINICAL §7, on the content that is shipped.
#include "core/aftercare/aftercare.h"
#include "core/aftercare/aftercare_text.h"

#include "tests/core/domain/session_fixtures.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

using namespace stipple;
using namespace stipple::aftercare;
using Lines = std::vector<std::string>;

namespace {

std::string shipped()
{
    std::ifstream file(STIPPLE_SOURCE_DIR "/resources/clinical/aftercare.json");
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

const AftercareContent& content()
{
    static const AftercareContent parsed = parseContent(shipped()).value();
    return parsed;
}

std::vector<ports::Segment> given(const std::vector<std::string>& zones)
{
    std::vector<ports::Segment> segments;
    for (const std::string& zone : zones) {
        ports::Segment segment;
        segment.id = test::makeId<SegmentId>(static_cast<std::uint8_t>(segments.size() + 1));
        segment.order = static_cast<int>(segments.size()) + 1;
        segment.planned.zone = zone;
        segment.planned.depth = 500_um;
        segment.strokes = 100;
        segment.result = ports::Segment::Result::Done;
        segments.push_back(segment);
    }
    return segments;
}

AftercareSheet sheetFor(const std::vector<std::string>& zones)
{
    const auto segments = given(zones);
    return composeSheet(content(), {{2026, 5, 12}, segments, ports::Day{2026, 6, 9}, 2, 4});
}

bool prints(const AftercareSheet& sheet, const std::string& line)
{
    return std::count(sheet.lineIds.begin(), sheet.lineIds.end(), line) == 1;
}

std::string scopeOf(const AftercareSheet& sheet, const std::string& line)
{
    for (const SheetPhase& phase : sheet.phases)
        for (const SheetLine& entry : phase.lines)
            if (entry.line == line)
                return entry.scope;
    return "not printed";
}

const Lines kGeneral = {"A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "B01",
                        "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "C01", "C02", "C03", "C04",
                        "D01", "D02", "D03", "D04", "R01", "R02", "R03", "R04", "R05", "R07"};

Lines general(const Lines& without, const Lines& with)
{
    Lines lines;
    for (const std::string& id : kGeneral)
        if (std::find(without.begin(), without.end(), id) == without.end())
            lines.push_back(id);
    lines.insert(lines.end(), with.begin(), with.end());
    std::sort(lines.begin(), lines.end()); // letters A…R are in print order, numbers have two digits
    return lines;
}

} // namespace

TEST_CASE("which lines are printed, area by area", "[aftercare]")
{
    CHECK(sheetFor({"cheek_left"}).lineIds == general({}, {}));
    CHECK(sheetFor({"scalp_mid"}).lineIds
          == general({"A04", "A06", "A10", "B05", "B06", "C01"}, {"F01", "F02", "F03", "F04", "F05"}));
    CHECK(sheetFor({"hand_dorsal_left"}).lineIds == general({"A06", "A10", "B06"}, {"G01", "G02", "G03"}));
    CHECK(sheetFor({"abdomen"}).lineIds == general({"A06", "A10", "B06"}, {"K01", "K02"}));
    CHECK(sheetFor({"neck_front"}).lineIds == general({}, {"K03"}));
    CHECK(sheetFor({"crows_feet_right"}).lineIds == general({}, {"E01", "R06"}));
    CHECK(sheetFor({"upper_lip"}).lineIds == general({}, {"E02"}));
    CHECK(sheetFor({}).lineIds == general({}, {})); // no zone: the general sheet
}

TEST_CASE("areas together: hidden only if every treated area says so", "[aftercare]")
{
    CHECK(sheetFor({"scalp_mid", "cheek_left"}).lineIds == general({}, {"F01", "F02", "F03", "F04", "F05"}));
    CHECK(sheetFor({"hand_dorsal_left", "abdomen"}).lineIds
          == general({"A06", "A10", "B06"}, {"G01", "G02", "G03", "K01", "K02"}));
    CHECK(sheetFor({"scalp_mid", "abdomen"}).lineIds
          == general({"A06", "A10", "B06"}, {"F01", "F02", "F03", "F04", "F05", "K01", "K02"}));
    CHECK(scopeOf(sheetFor({"scalp_mid", "cheek_left"}), "A04") == "face_only");
    CHECK(scopeOf(sheetFor({"scalp_mid", "abdomen"}), "A04") == "not_scalp");
    CHECK(scopeOf(sheetFor({"cheek_left"}), "A04").empty());
    CHECK(scopeOf(sheetFor({"scalp_mid"}), "A04") == "not printed");
    CHECK(sheetFor({"scalp_mid", "no_such_zone"}).lineIds == general({}, {"F01", "F02", "F03", "F04", "F05"}));
}

TEST_CASE("phases have their days; red flags stand last and apart", "[aftercare]")
{
    const auto sheet = sheetFor({"crows_feet_left", "cheek_left"});
    REQUIRE(sheet.phases.size() == 4);
    CHECK(sheet.title == "H5");
    CHECK(sheet.phases[0].heading == "H0");
    CHECK(sheet.phases[0].from == ports::Day{2026, 5, 12});
    CHECK(sheet.phases[0].to == ports::Day{2026, 5, 12});
    CHECK(sheet.phases[1].from == ports::Day{2026, 5, 13});
    CHECK(sheet.phases[1].to == ports::Day{2026, 5, 14});
    CHECK(sheet.phases[2].from == ports::Day{2026, 5, 15});
    CHECK(sheet.phases[2].to == ports::Day{2026, 5, 18});
    CHECK(sheet.phases[3].from == ports::Day{2026, 5, 19});
    CHECK(sheet.phases[3].to == ports::Day{2026, 6, 8});
    CHECK(sheet.phases[0].lines.back().line == "E01"); // zone lines after the general ones
    CHECK(sheet.redFlagHeading == "H4");
    REQUIRE(sheet.redFlags.size() == 7);
    CHECK(sheet.redFlags.back().line == "R07");
    CHECK(sheet.lineIds.back() == "R07");
    std::size_t lines = sheet.redFlags.size();
    for (const SheetPhase& phase : sheet.phases)
        lines += phase.lines.size();
    CHECK(lines == sheet.lineIds.size());
    CHECK(sheet.nextNotBefore == ports::Day{2026, 6, 9});
    CHECK(sheet.sessionNumber == 2);
    CHECK(sheet.sessionsTotal == 4);
}

TEST_CASE("only what was treated is on the sheet; the deepest zone is named", "[aftercare]")
{
    auto segments = given({"forehead", "cheek_left", "chin", "nose_tip"});
    segments[1].planned.depth = 1500_um;
    segments[2].strokes = 0; // not given …
    segments[2].result = ports::Segment::Result::NotDone;
    segments[3].strokes = 0; // … and not known: the patient's skin may be treated there
    segments[3].certainty = ports::Certainty::EndUncertain;
    segments[3].result = ports::Segment::Result::Unknown;
    std::swap(segments[0], segments[3]); // order is by number, not by place
    const auto sheet = composeSheet(content(), {{2026, 5, 12}, segments, std::nullopt, 1, 1});
    CHECK(sheet.zones == Lines{"forehead", "cheek_left", "nose_tip"});
    CHECK(sheet.deepestZone == "cheek_left");
    CHECK(sheet.deepest == 1500_um);
    CHECK_FALSE(prints(sheet, "E02")); // the chin was not treated
    CHECK_FALSE(composeSheet(content(), {{2026, 5, 12}, {}, std::nullopt, 1, 1}).deepest.has_value());
}

TEST_CASE("every treatable zone has an area and a sheet", "[aftercare]")
{
    for (const clinical::Zone& zone : test::zoneRows()) {
        if (zone.excluded)
            continue;
        INFO(zone.id);
        CHECK(content().areaOf(zone.id) != nullptr);
        CHECK(prints(sheetFor({zone.id}), "R07"));
    }
}

TEST_CASE("the words: six languages, no hole", "[aftercare]")
{
    const auto text = parseText(shipped());
    REQUIRE(text.has_value());
    CHECK(text->languages() == Lines{"en", "es", "fr", "de", "zh-Hans", "ko"});
    CHECK(text->reviewNeeded());
    CHECK(text->hasLanguage("ko"));
    CHECK_FALSE(text->hasLanguage("it"));
    for (const std::string& language : text->languages()) {
        for (const Line& line : content().lines)
            CHECK(text->words(language, line.id).has_value());
        for (const char* id : {"H0", "H1", "H2", "H3", "H4", "H5", "face_only", "not_scalp"})
            CHECK(text->words(language, id).has_value());
    }
    CHECK(text->words("en", "A06") == "Do not wear makeup for 24 hours.");
    CHECK(text->words("de", "H5") == "Ihr Pflegeblatt");
    CHECK_FALSE(text->words("it", "A06").has_value());
    CHECK_FALSE(text->words("en", "Z99").has_value());
}

TEST_CASE("content that is not whole is refused", "[aftercare]")
{
    const std::string good = shipped();
    const auto broken = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto at = text.find(from);
        REQUIRE(at != std::string::npos);
        return text.replace(at, from.size(), to);
    };
    const auto refused = [](const std::string& json) {
        const auto parsed = parseContent(json);
        return !parsed && parsed.error().code == ErrorCode::ContentInvalid;
    };
    CHECK(refused(""));
    CHECK(refused("[]"));
    CHECK(refused("{}"));
    CHECK(refused(broken("stipple.clinical.aftercare/1", "stipple.clinical.aftercare/2")));
    CHECK(refused(broken("\"phase\": \"first_24_h\"", "\"phase\": \"some_day\"")));
    CHECK(refused(broken("\"forbid\": false", "\"forbid\": \"no\"")));
    CHECK(refused(broken("\"from_hours\": 24", "\"from_hours\": \"24\"")));
    CHECK(refused(broken("\"F01\"", "\"F91\"")));
    CHECK(refused(broken("\"other_areas\": \"any\"", "\"other_areas\": \"some\"")));
    CHECK_FALSE(parseText("nothing").has_value());
    CHECK_FALSE(parseText(broken("\"Do not wear makeup for 24 hours.\"", "\"\"")).has_value());
    CHECK_FALSE(parseText(broken("\"languages\": [\n  \"en\"", "\"languages\": [\n  \"it\"")).has_value());
}
