#include "core/aftercare/aftercare_content.h"

#include "core/aftercare/json_reader.h"

#include <algorithm>

namespace stipple::aftercare {
namespace {

constexpr std::string_view kSchema = "stipple.clinical.aftercare/1";

OtherAreas otherAreas(JsonReader& in, const Json& scope)
{
    const std::string word = in.text(scope, "other_areas");
    if (word == "only_face")
        return OtherAreas::OnlyFace;
    if (word != "any")
        in.fault("other_areas is neither only_face nor any");
    return OtherAreas::Any;
}

Line lineOf(JsonReader& in, const Json& json)
{
    Line line;
    line.id = in.text(json, "id");
    line.phase = in.text(json, "phase");
    line.zoneClass = in.text(json, "zone_class");
    line.icon = in.text(json, "icon");
    line.forbid = in.flag(json, "forbid");
    line.verify = in.flag(json, "verify");
    line.sources = in.texts(json, "source");
    return line;
}

void checkReferences(JsonReader& in, const AftercareContent& content)
{
    for (const Line& line : content.lines)
        if (content.phase(line.phase) == nullptr)
            in.fault("line " + line.id + " has no phase");
    const auto known = [&](const std::string& id) {
        if (content.line(id) == nullptr)
            in.fault("no line " + id);
    };
    for (const Rule& rule : content.rules) {
        std::for_each(rule.add.begin(), rule.add.end(), known);
        std::for_each(rule.hideIfOnly.begin(), rule.hideIfOnly.end(), known);
    }
    for (const Scope& scope : content.scopes)
        known(scope.line);
    if (content.redFlagPhase.empty())
        in.fault("no line of the boxed group");
}

} // namespace

const Line* AftercareContent::line(std::string_view id) const noexcept
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line& l) { return l.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

const Phase* AftercareContent::phase(std::string_view id) const noexcept
{
    const auto found = std::find_if(phases.begin(), phases.end(), [&](const Phase& p) { return p.id == id; });
    return found == phases.end() ? nullptr : &*found;
}

const Area* AftercareContent::areaOf(std::string_view zone) const noexcept
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area& a) {
        return std::find(a.zones.begin(), a.zones.end(), zone) != a.zones.end();
    });
    return found == areas.end() ? nullptr : &*found;
}

Result<AftercareContent> parseContent(std::string_view json)
{
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded())
        return fail(ErrorCode::ContentInvalid, "aftercare.json is not JSON");
    JsonReader in;
    AftercareContent content;
    content.schema = in.text(root, "schema");
    if (content.schema != kSchema)
        in.fault("schema is not " + std::string(kSchema));
    content.languages = in.texts(root, "languages");
    content.printOrder = in.texts(root, "print_order");
    content.boxedGroup = in.text(root, "boxed_group");
    content.titleHeading = in.text(root, "title_heading");
    for (const Json& p : in.array(root, "phases"))
        content.phases.push_back(
            {in.text(p, "id"), in.text(p, "heading"), in.number(p, "from_hours"), in.number(p, "to_hours")});
    for (const Json& a : in.array(root, "areas"))
        content.areas.push_back({in.text(a, "id"), in.texts(a, "zones")});
    for (const Json& r : in.array(root, "rules"))
        content.rules.push_back({in.text(r, "id"), in.optionalText(r, "when_area"), in.optionalTexts(r, "when_zones"),
                                 in.texts(r, "add"), in.texts(r, "hide_if_only")});
    for (const Json& s : in.array(root, "scopes"))
        content.scopes.push_back({in.text(s, "id"), in.text(s, "line"), in.text(s, "when_area"), otherAreas(in, s)});
    for (const Json& l : in.array(root, "lines")) {
        content.lines.push_back(lineOf(in, l));
        if (!content.boxedGroup.empty() && content.lines.back().id.starts_with(content.boxedGroup))
            content.redFlagPhase = content.lines.back().phase;
    }
    checkReferences(in, content);
    if (in.failed())
        return fail(ErrorCode::ContentInvalid, "aftercare.json: " + in.fault());
    return content;
}

} // namespace stipple::aftercare
