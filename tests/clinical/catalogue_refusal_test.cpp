// What breaks a pack is refused with file, entry and reason. Each case breaks the shipped pack in one place.
#include "tests/clinical/shipped_pack.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::clinical;
using nlohmann::json;
using stipple::test::at;
using stipple::test::EditedPack;

namespace {

struct Break {
    const char *file, *list, *id, *key; // list and id empty: key is a pointer of the file
    json value;
    const char* reason;
};

ContentError refusalOf(EditedPack& pack)
{
    const auto catalogue = pack.build();
    return catalogue ? ContentError{} : catalogue.error();
}

ContentError refusalOf(const Break& broken)
{
    EditedPack pack;
    const std::string entry = *broken.id == '\0' ? "" : at(broken.file, broken.list, broken.id) + "/";
    return refusalOf(pack.set(broken.file, entry + broken.key, broken.value));
}

void check(const Break& broken)
{
    INFO(broken.file << " " << broken.id << " " << broken.key);
    const ContentError error = refusalOf(broken);
    CHECK(error.file == broken.file);
    CHECK(error.reason == broken.reason);
    CHECK(error.entry.find(broken.id) != std::string::npos);
}

} // namespace

TEST_CASE("the unbroken copy loads", "[clinical][refusal]") { CHECK(EditedPack().build().has_value()); }

TEST_CASE("limits and indications that cannot be true are refused", "[clinical][refusal]")
{
    const char* const l = "limits.json";
    const char* const i = "indications.json";
    const Break cases[]{
        {l, "", "", "/depth/device_ceiling/depth_um", 2501, "depth_um is outside 0..2500"},
        {l, "", "", "/depth/acknowledge_above/depth_um", 0, "depth_um is zero"},
        {l, "", "", "/depth/acknowledge_above/source", json::array({"S999"}), "names the unknown source 'S999'"},
        {l, "/skin_type_modifiers", "fitzpatrick_4_to_6", "depth_cap_delta_um", 250, "depth_cap_delta_um is outside -2500..0"},
        {l, "/skin_type_modifiers", "fitzpatrick_4_to_6", "skin_type_max", 3, "skin type range is upside down"},
        {l, "/session_intervals", "weekly_hair", "goals", json::array({"hair"}), "names the unknown goal 'hair'"},
        {l, "/session_intervals", "weekly_hair", "interval_days", 0, "interval_days is outside 1..365"},
        {l, "/session_intervals", "shallow", "depth_max_um", 2600, "depth_max_um is outside 0..2500"},
        {i, "/entries", "striae", "depth_max_um", 2600, "depth_max_um is outside 0..2500"},
        {i, "/entries", "striae", "depth_min_um", 2100, "depth range is upside down"},
        {i, "/entries", "striae", "depth_min_um", 1500.5, "is not a whole number"},
        {i, "/entries", "striae", "sessions_min", 7, "session range is upside down"},
        {i, "/entries", "striae", "interval_min_days", 43, "interval range is upside down"},
        {i, "/entries", "striae", "evidence_grade", json::array({"E"}), "evidence_grade has the unknown value 'E'"},
        {i, "/entries", "striae", "scales", json::array({"gias"}), "names the unknown scale 'gias'"},
        {i, "/entries", "alopecia_aga", "depth_start_um", 400, "depth_start_um is outside the range"},
        {i, "/entries", "acne_scar_rolling", "override_depth_max_um", 1400, "override_depth_max_um is below the range"},
        {i, "/entries", "hands", "source", json::array(), "names no source"},
    };
    for (const Break& broken : cases)
        check(broken);
    CHECK(refusalOf({i, "/entries", "striae", "depth_exceptions/0/zones", json::array({"thigh"}), ""}).reason
          == "names the unknown zone 'thigh'");
    CHECK(refusalOf({i, "/entries", "striae", "depth_exceptions/0/zones", json::array({"excl_navel"}), ""}).reason
          == "names the excluded zone 'excl_navel'");
}

TEST_CASE("stroke rates that cannot be true are refused", "[clinical][refusal]")
{
    const char* const s = "stroke_rates.json";
    check({s, "/classes", "slow", "rate_min_spm", 6001, "rate range is upside down"});
    check({s, "", "", "/cleared_window/rate_max_spm", 8999, "a class is faster than the cleared window"});
    check({s, "", "", "/classes/2", json::parse(R"({"id":"fast","rate_min_spm":1,"rate_max_spm":2})"),
           "id has the unknown value 'fast'"});
}

TEST_CASE("screening rules that could not be carried out are refused", "[clinical][refusal]")
{
    const char* const s = "screening.json";
    const Break cases[]{
        {s, "/entries", "C_toxin", "action", "HALT", "action has the unknown value 'HALT'"},
        {s, "/entries", "C_toxin", "action", "BLOCK", "interval_days without DEFER"},
        {s, "/entries", "C_toxin", "interval_days", -14, "interval_days is outside 1..3650"},
        {s, "/entries", "C_toxin", "date_asked", "", "interval_days and date_asked belong together"},
        {s, "/entries", "C_fever_ill", "until", "", "a DEFER needs interval_days or until"},
        {s, "/entries", "C_filler_ha", "warn_until_days", 14, "warn_until_days must come after interval_days"},
        {s, "/entries", "C_wart_mole", "scope", "session", "a ZONE action needs the scope zones"},
        {s, "/entries", "C_herpes_history", "zones", json::array({"lips"}), "names the unknown zone 'lips'"},
        {s, "/entries", "C_keloid_personal", "zone_actions/0/zones", json::array({"excl_ear_left"}),
         "names the excluded zone 'excl_ear_left'"},
        {s, "/entries", "C_anticoagulant", "depth_cap_um", 2600, "depth_cap_um is outside 0..2500"},
        {s, "/entries", "C_nsaid_supplement", "recommended_min_days", 11, "recommended range is upside down"},
        {s, "/entries", "C_age_18_21", "age_min_years", 22, "age range is upside down"},
        {s, "/entries", "C_fever_ill", "age_max_years", 17, "an age rule and its age limits belong together"},
        {s, "/entries", "C_fever_ill", "ask_every_visit", "yes", "ask_every_visit is not true or false"},
        {s, "/entries", "C_fever_ill", "acton", "WARN", "has the unknown key 'acton'"},
    };
    for (const Break& broken : cases)
        check(broken);
    CHECK(refusalOf({s, "/entries", "C_keloid_personal", "zone_actions/0/action", "DEFER", ""}).reason
          == "a zone action cannot DEFER");
    CHECK(refusalOf({s, "/entries", "C_herpes_no_antiviral", "asked_if", "C_none", ""}).reason
          == "C_herpes_no_antiviral has an asked_if that is not an earlier, unconditional rule");
    CHECK(refusalOf({s, "/entries", "C_herpes_history", "asked_if", "C_herpes_no_antiviral", ""}).reason
          == "C_herpes_history has an asked_if that is not an earlier, unconditional rule");
    CHECK(refusalOf({s, "/entries", "C_toxin", "id", "C_surgery", ""}).reason == "entries has the id 'C_surgery' twice");
}

TEST_CASE("aftercare that would print a wrong sheet is refused", "[clinical][refusal]")
{
    const char* const a = "aftercare.json";
    const Break cases[]{
        {a, "/lines", "B05", "text/ko", "  ", "ko is blank"},
        {a, "/lines", "B05", "text/it", "Ciao", "has a text in a language the file does not list"},
        {a, "/lines", "B05", "phase", "later", "names the unknown phase 'later'"},
        {a, "/lines", "B05", "zone_class", "eyes", "the line B05 must be for all skin or be added by a rule, not both"},
        {a, "/lines", "E01", "zone_class", "all", "the line E01 must be for all skin or be added by a rule, not both"},
        {a, "/lines", "B05", "id", "Z05", "its group is not in print_order"},
        {a, "/lines", "B05", "forbid", 1, "forbid is not true or false"},
        {a, "/phases", "red_flags", "heading", "H9", "names the unknown heading 'H9'"},
        {a, "/phases", "h24_to_72", "from_hours", 73, "hour range is upside down"},
        {a, "/rules", "scalp", "when_area", "skull", "names the unknown area 'skull'"},
        {a, "/rules", "scalp", "hide_if_only", json::array({"A99"}), "names the unknown line 'A99'"},
        {a, "/rules", "eye_area", "when_zones", json::array({"eyelid"}), "names the unknown zone 'eyelid'"},
        {a, "/rules", "eye_area", "hide_if_only", json::array({"A06"}), "only an area can hide lines"},
        {a, "/rules", "eye_area", "when_area", "face", "needs either when_area or when_zones"},
        {a, "/scopes", "face_only", "line", "A99", "names the unknown line 'A99'"},
        {a, "/areas", "scalp", "zones", json::array({"cheek_left"}), "the zone 'cheek_left' is in two areas"},
    };
    for (const Break& broken : cases) {
        INFO(broken.id << " " << broken.key);
        const ContentError error = refusalOf(broken);
        CHECK(error.file == a);
        CHECK(error.reason == broken.reason);
    }
    CHECK(refusalOf(EditedPack().remove(a, at(a, "/lines", "R07") + "/text/fr")).reason == "has no text in fr");
    CHECK(refusalOf(EditedPack().set(a, "/boxed_group", "A")).reason == "the boxed group must be printed last");
    CHECK(refusalOf(EditedPack().set(a, "/areas/1/zones", json::array({"scalp_mid"}))).reason
          == "do not hold exactly the treatable zones of zones.csv");
}

TEST_CASE("numbing, cartridges, steps, events and devices that cannot be true are refused", "[clinical][refusal]")
{
    const Break cases[]{
        {"anaesthetics.json", "/products", "lmx4", "timer_min_minutes", 61, "timer range is upside down"},
        {"anaesthetics.json", "/products", "lmx4", "label_max_minutes", 59, "the timer is longer than the label allows"},
        {"anaesthetics.json", "", "", "/occluded_default", true, "occluded_default must be false"},
        {"anaesthetics.json", "/rules", "tla_risk", "screening_rule", "C_tla", "names the unknown rule 'C_tla'"},
        {"cartridges.json", "/rules", "use_time", "amber_minutes", 60, "red must come after amber"},
        {"cartridges.json", "/types", "nano", "depth_max_um", 2501, "depth_max_um is outside 0..2500"},
        {"cartridges.json", "/types", "nano", "no_needling", false, "pins and no_needling contradict each other"},
        {"procedure.json", "/steps", "numb", "order", 6, "the steps are not numbered in their order"},
        {"procedure.json", "/steps", "numb", "minutes_max", 14, "minute range is upside down"},
        {"adverse_events.json", "/unexpected", "pih", "ctcae_min", 3, "grade range is upside down or half given"},
        {"adverse_events.json", "/ctcae_grades", "g2", "grade", 3, "grades are not 1 to 5 in order"},
        {"adverse_events.json", "/follow_up", "d7", "after_days", 2, "follow-ups are not in ascending time"},
        {"devices.json", "/entries", "exceed", "rate_min_spm", 9001, "rate range is upside down"},
        {"devices.json", "/entries", "exceed", "device_class", "laser", "device_class has the unknown value 'laser'"},
    };
    for (const Break& broken : cases) {
        INFO(broken.file << " " << broken.id << " " << broken.key);
        const ContentError error = refusalOf(broken);
        CHECK(error.file == broken.file);
        CHECK(error.reason == broken.reason);
    }
}

TEST_CASE("zones and the lists that refer to them must agree", "[clinical][refusal]")
{
    EditedPack excludedDropped;
    excludedDropped.set("limits.json", at("limits.json", "/hard_rules", "excluded_zones") + "/zones", json::array({"excl_lips"}));
    CHECK(refusalOf(excludedDropped).reason == "does not name exactly the excluded zones of zones.csv");
    EditedPack deep;
    deep.replace("zones.csv", "forehead,Forehead,face_front,60,0.25,0.5,0.75", "forehead,Forehead,face_front,60,0.25,0.5,2.75");
    CHECK(refusalOf(deep) == ContentError{"zones.csv", "row 2 (forehead)", "depth_max_mm is above the device ceiling of 2500 um"});
    EditedPack renamed;
    renamed.replace("zones.csv", "chin,Chin", "chin_tip,Chin");
    CHECK_FALSE(renamed.build().has_value());
}

TEST_CASE("the manifest pins the files, byte for byte", "[clinical][refusal]")
{
    const auto refusal = [](const ContentTexts& texts) {
        const auto catalogue = buildCatalogue(texts, stipple::test::sha256Hex);
        REQUIRE_FALSE(catalogue.has_value());
        return catalogue.error();
    };
    ContentTexts texts = stipple::test::shippedTexts();
    texts["zones.csv"] += " ";
    CHECK(refusal(texts) == ContentError{"zones.csv", "", "does not have the SHA-256 of the manifest"});
    texts = stipple::test::shippedTexts();
    texts["extra.json"] = "{}";
    CHECK(refusal(texts) == ContentError{"extra.json", "", "is not in the manifest"});
    texts = stipple::test::shippedTexts();
    texts.erase("devices.json");
    CHECK(refusal(texts) == ContentError{"devices.json", "", "is in the manifest but missing"});
    texts.erase("manifest.json");
    CHECK(refusal(texts) == ContentError{"manifest.json", "", "is missing"});
    EditedPack unlisted;
    unlisted.remove("manifest.json", "/files/0");
    CHECK(refusalOf(unlisted).reason == "is not in the manifest");
    CHECK(parseManifest(R"({"schema":"stipple.clinical.manifest/1","pack":"p","version":"1","date":"d","status":"s",
                            "approved":false,"files":[{"path":"a","sha256":"AB"}]})").error().reason
          == "sha256 is not 64 lower-case hex digits");
}

TEST_CASE("sources: no id twice, no source without address, GK must be there", "[clinical][refusal]")
{
    const char* const s = "sources.json";
    CHECK(refusalOf({s, "", "", "/entries/1/id", "S1", ""}).reason == "entries has the id 'S1' twice");
    CHECK(refusalOf({s, "", "", "/entries/0/urls", json::array(), ""}).reason == "every source but GK needs an address");
    CHECK(refusalOf({s, "", "", "/entries/0/urls/0", "drpen", ""}).reason == "has an address that is not http(s)");
    EditedPack noGk;
    noGk.remove(s, at(s, "/entries", "GK"));
    CHECK(refusalOf(noGk) == ContentError{s, "", "lacks the source GK"});
}
