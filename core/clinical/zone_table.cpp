#include "core/clinical/zone_table.h"

#include "core/clinical/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace stipple::clinical {

namespace {

constexpr std::array<std::string_view, 13> kColumns{
    "zone_id", "label", "view", "area_cm2", "depth_min_mm", "depth_typical_mm", "depth_max_mm",
    "passes_min", "passes_max", "endpoint", "caution", "source", "speed_class"};
constexpr std::array<std::string_view, 7> kViews{"face_front", "face_left", "face_right", "body_front",
                                                 "body_back", "hands", "scalp_top"};
constexpr int kAreaMaxCm2 = 2000;
constexpr int kPassesMax = 10;
constexpr std::string_view kVerifyMark = "general knowledge (verify)";
constexpr std::string_view kExcludedEndPoint = "none_excluded";

std::optional<int> parseCount(std::string_view text, int max)
{
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || value < 0 || value > max)
        return std::nullopt;
    return value;
}

// Every address named must stand in the source register; a row without any must say "general knowledge".
std::string sourceFault(std::string_view text, const SourceRegister& sources)
{
    bool known = text.find(kVerifyMark) != std::string_view::npos;
    for (std::size_t at = text.find("http"); at != std::string_view::npos; at = text.find("http", at + 1)) {
        const std::string_view url = text.substr(at, text.find_first_of(" ;|", at) - at);
        if (sources.findByUrl(url) == nullptr)
            return fmt::format("source names an address outside the register: {}", url);
        known = true;
    }
    return known ? std::string() : "names no source";
}

std::string readEndPoint(std::string_view text, Zone& zone)
{
    if (text == kExcludedEndPoint)
        zone.excluded = true;
    else if (text == "erythema")
        zone.endPoint = plan::EndPoint::Erythema;
    else if (text == "erythema_to_pinpoint")
        zone.endPoint = plan::EndPoint::ErythemaToPinpoint;
    else if (text == "pinpoint_bleeding")
        zone.endPoint = plan::EndPoint::PinpointBleeding;
    else
        return fmt::format("endpoint has the unknown value '{}'", text);
    return {};
}

std::string readSpeed(std::string_view text, Zone& zone)
{
    if (zone.excluded)
        return text.empty() ? std::string() : "an excluded zone has a speed_class";
    if (text == "slow")
        zone.speed = SpeedClass::Slow;
    else if (text == "normal")
        zone.speed = SpeedClass::Normal;
    else if (text == "body")
        zone.speed = SpeedClass::Body;
    else
        return fmt::format("speed_class has the unknown value '{}'", text);
    return {};
}

std::string rangeFault(const Zone& zone, Micrometres ceiling)
{
    const bool anyNumber = zone.depthMin > 0_um || zone.depthTypical > 0_um || zone.depthMax > 0_um
                           || zone.passesMin > 0 || zone.passesMax > 0;
    if (zone.excluded)
        return anyNumber ? "an excluded zone has a depth or passes" : std::string();
    if (zone.depthMin <= 0_um || zone.passesMin < 1 || zone.areaCm2 < 1)
        return "a treatable zone needs a depth, a pass and an area above zero";
    if (zone.depthMin > zone.depthTypical || zone.depthTypical > zone.depthMax)
        return "depth range is upside down";
    if (zone.passesMin > zone.passesMax)
        return "pass range is upside down";
    if (zone.depthMax > ceiling)
        return fmt::format("depth_max_mm is above the device ceiling of {} um", ceiling.um());
    return {};
}

std::string readNumbers(const std::vector<std::string>& fields, Zone& zone)
{
    const auto area = parseCount(fields[3], kAreaMaxCm2);
    const std::array depths{parseMillimetres(fields[4]), parseMillimetres(fields[5]), parseMillimetres(fields[6])};
    const auto passesMin = parseCount(fields[7], kPassesMax);
    const auto passesMax = parseCount(fields[8], kPassesMax);
    if (!area)
        return "area_cm2 is not a whole number in range";
    if (!depths[0] || !depths[1] || !depths[2])
        return "a depth is not millimetres with at most three decimals";
    if (!passesMin || !passesMax)
        return "a pass count is not a whole number in range";
    zone.areaCm2 = *area;
    zone.depthMin = *depths[0];
    zone.depthTypical = *depths[1];
    zone.depthMax = *depths[2];
    zone.passesMin = *passesMin;
    zone.passesMax = *passesMax;
    return {};
}

void readSide(Zone& zone)
{
    constexpr std::string_view kLeft = "_left", kRight = "_right";
    if (zone.id.ends_with(kLeft)) {
        zone.side = Side::Left;
        zone.twin = zone.id.substr(0, zone.id.size() - kLeft.size()) + std::string(kRight);
    } else if (zone.id.ends_with(kRight)) {
        zone.side = Side::Right;
        zone.twin = zone.id.substr(0, zone.id.size() - kRight.size()) + std::string(kLeft);
    }
}

std::string readZone(const std::vector<std::string>& fields, const SourceRegister& sources, Micrometres ceiling,
                     Zone& zone)
{
    zone.id = fields[0];
    zone.label = fields[1];
    zone.view = fields[2];
    zone.caution = fields[10];
    zone.source = fields[11];
    zone.verify = zone.source.find(kVerifyMark) != std::string::npos;
    readSide(zone);
    if (zone.id.empty() || zone.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != std::string::npos)
        return "zone_id is not lower-case words";
    if (zone.label.empty() || zone.caution.empty())
        return "label or caution is blank";
    if (std::ranges::find(kViews, zone.view) == kViews.end())
        return fmt::format("view has the unknown value '{}'", zone.view);
    for (std::string fault : {readNumbers(fields, zone), readEndPoint(fields[9], zone), readSpeed(fields[12], zone)})
        if (!fault.empty())
            return fault;
    std::string fault = rangeFault(zone, ceiling);
    return fault.empty() ? sourceFault(zone.source, sources) : fault;
}

} // namespace

std::optional<Micrometres> parseMillimetres(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && part.empty()) || part.size() > 3)
        return std::nullopt;
    const std::string digits = fmt::format("{}{:0<3}", whole, part);
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    const auto value = parseCount(digits, 100'000);
    return value ? std::optional(Micrometres(*value)) : std::nullopt;
}

ContentResult<std::vector<Zone>> parseZones(std::string_view text, const SourceRegister& sources,
                                            Micrometres deviceCeiling)
{
    const auto refuse = [](std::string entry, std::string reason) {
        return tl::unexpected<ContentError>(
            ContentError{std::string(kZonesFile), std::move(entry), std::move(reason)});
    };
    const auto rows = parseCsv(kZonesFile, text);
    if (!rows)
        return tl::unexpected<ContentError>(rows.error());
    if (!std::ranges::equal(rows->front().fields, kColumns))
        return refuse("row 1", "the columns are not the ones this version reads");
    std::vector<Zone> zones;
    std::vector<int> lines;
    for (auto row = rows->begin() + 1; row != rows->end(); ++row) {
        Zone zone;
        const std::string fault = readZone(row->fields, sources, deviceCeiling, zone);
        const std::string entry = fmt::format("row {} ({})", row->line, zone.id);
        if (!fault.empty())
            return refuse(entry, fault);
        if (std::ranges::find(zones, zone.id, &Zone::id) != zones.end())
            return refuse(entry, "the zone appears twice");
        zones.push_back(std::move(zone));
        lines.push_back(row->line);
    }
    for (std::size_t i = 0; i < zones.size(); ++i)
        if (!zones[i].twin.empty() && std::ranges::find(zones, zones[i].twin, &Zone::id) == zones.end())
            return refuse(fmt::format("row {} ({})", lines[i], zones[i].id), "the other side is missing");
    return zones;
}

} // namespace stipple::clinical
