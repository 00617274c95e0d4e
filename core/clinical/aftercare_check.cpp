#include "core/clinical/aftercare_check.h"

#include "core/clinical/json_entry.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace stipple::clinical {

namespace {

using Names = std::set<std::string, std::less<>>;

struct Known {
    std::vector<std::string> languages;
    std::vector<std::string> lineIds;
    Names groups, headings, phases, areas, zones, lines, forAllSkin, addedByRule;
};

void checkNames(const Entry& entry, std::string_view kind, const Names& known, const std::vector<std::string>& named)
{
    for (const std::string& name : named)
        if (!known.contains(name))
            entry.refuse(fmt::format("names the unknown {} '{}'", kind, name));
}

// Exactly the languages of the file: a sheet must not fall back to another language in one line.
void checkTexts(const Entry& entry, const Known& known)
{
    const std::map<std::string, std::string> texts = entry.textMap("text");
    for (const std::string& language : known.languages)
        if (!texts.contains(language))
            entry.refuse(fmt::format("has no text in {}", language));
    if (texts.size() > known.languages.size())
        entry.refuse("has a text in a language the file does not list");
}

void checkOrder(const Entry& root, Known& known)
{
    const std::vector<std::string> order = root.texts("print_order");
    for (const std::string& group : order)
        if (group.size() != 1)
            root.refuse("print_order holds something that is not one letter");
    known.groups = Names(order.begin(), order.end());
    if (order.empty() || order.back() != root.text("boxed_group"))
        root.refuse("the boxed group must be printed last");
}

void checkHeadings(const Entry& root, const SourceRegister& sources, Known& known)
{
    for (const Entry& entry : root.objects("headings")) {
        known.headings.insert(entry.text("id"));
        checkTexts(entry, known);
        (void)entry.provenance(sources);
        entry.close();
    }
    checkNames(root, "heading", known.headings, {root.text("title_heading")});
    for (const Entry& entry : root.objects("phases")) {
        known.phases.insert(entry.text("id"));
        checkNames(entry, "heading", known.headings, {entry.text("heading")});
        const int from = entry.integer("from_hours", 0, 10'000);
        if (entry.integer("to_hours", 0, 10'000) < from)
            entry.refuse("hour range is upside down");
        entry.close();
    }
}

void checkLines(const Entry& root, const SourceRegister& sources, Known& known)
{
    for (const Entry& entry : root.objects("lines")) {
        const std::string id = entry.text("id");
        known.lines.insert(id);
        known.lineIds.push_back(id);
        if (!known.groups.contains(id.substr(0, 1)))
            entry.refuse("its group is not in print_order");
        checkNames(entry, "phase", known.phases, {entry.text("phase")});
        if (entry.text("zone_class") == "all")
            known.forAllSkin.insert(id);
        checkTexts(entry, known);
        (void)entry.text("icon");
        (void)entry.flag("forbid");
        (void)entry.provenance(sources);
        entry.close();
    }
}

void checkAreas(const Entry& root, const SourceRegister& sources, Known& known)
{
    for (const Entry& entry : root.objects("areas")) {
        known.areas.insert(entry.text("id"));
        for (const std::string& zone : entry.texts("zones"))
            if (!known.zones.insert(zone).second)
                entry.refuse(fmt::format("the zone '{}' is in two areas", zone));
        (void)entry.provenance(sources);
        entry.close();
    }
}

void checkRules(const Entry& root, const SourceRegister& sources, Known& known)
{
    for (const Entry& entry : root.objects("rules")) {
        if (entry.has("when_area") == entry.has("when_zones"))
            entry.refuse("needs either when_area or when_zones");
        if (entry.has("when_area"))
            checkNames(entry, "area", known.areas, {entry.text("when_area")});
        checkNames(entry, "zone", known.zones, entry.maybeTexts("when_zones"));
        const std::vector<std::string> add = entry.texts("add"), hide = entry.texts("hide_if_only");
        checkNames(entry, "line", known.lines, add);
        checkNames(entry, "line", known.lines, hide);
        known.addedByRule.insert(add.begin(), add.end());
        if (!entry.has("when_area") && !hide.empty())
            entry.refuse("only an area can hide lines");
        (void)entry.provenance(sources);
        entry.close({"id", "note"});
    }
    for (const Entry& entry : root.objects("scopes")) {
        checkNames(entry, "line", known.lines, {entry.text("line")});
        checkNames(entry, "area", known.areas, {entry.text("when_area")});
        (void)entry.oneOf<bool>("other_areas", {{"only_face", true}, {"any", false}});
        checkTexts(entry, known);
        (void)entry.provenance(sources);
        entry.close({"id", "note"});
    }
}

// A line that no rule adds and that is not for all skin would never be printed.
void checkReachable(const Entry& root, const Known& known)
{
    for (const std::string& id : known.lineIds)
        if (known.addedByRule.contains(id) == known.forAllSkin.contains(id))
            root.refuse(fmt::format("the line {} must be for all skin or be added by a rule, not both", id));
}

AftercareSummary check(const Entry& root, const SourceRegister& sources)
{
    Known known;
    known.languages = root.texts("languages");
    checkOrder(root, known);
    checkHeadings(root, sources, known);
    checkLines(root, sources, known);
    checkAreas(root, sources, known);
    checkRules(root, sources, known);
    checkReachable(root, known);
    for (const char* described : {"time_choices", "product_guide"})
        for (const Entry& entry : root.objects(described))
            (void)entry.provenance(sources);
    (void)root.object("translation_review").provenance(sources);
    root.close({"schema", "how_rules_work"});
    return {known.languages, known.lineIds, {known.zones.begin(), known.zones.end()}};
}

} // namespace

ContentResult<AftercareSummary> checkAftercare(std::string_view text, const SourceRegister& sources)
{
    return readDocument<AftercareSummary>(kAftercareFile, "stipple.clinical.aftercare/1", text,
                                          [&](const Entry& root) { return check(root, sources); });
}

} // namespace stipple::clinical
