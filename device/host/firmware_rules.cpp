#include "device/host/firmware_rules.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace stipple::device {
namespace {

using nlohmann::json;

constexpr std::string_view kSchema = "stipple.pens.firmware/1";

// "1.2.3", each part within its bits.
std::optional<std::uint32_t> versionOf(std::string_view text)
{
    std::uint32_t version = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (const unsigned shift : {24U, 16U, 0U}) {
        const bool last = shift == 0;
        std::uint32_t part = 0;
        const auto [next, error] = std::from_chars(at, end, part);
        if (error != std::errc{} || part > (last ? 0xFFFFU : 0xFFU) || (last ? next != end : next == end || *next != '.'))
            return std::nullopt;
        version |= part << shift;
        at = last ? next : next + 1;
    }
    return version;
}

std::optional<std::array<std::uint8_t, 8>> buildOf(std::string_view text)
{
    std::array<std::uint8_t, 8> build{};
    if (text.size() != 2 * build.size())
        return std::nullopt;
    for (std::size_t i = 0; i < build.size(); ++i) {
        const char* const at = text.data() + 2 * i;
        if (std::from_chars(at, at + 2, build[i], 16).ptr != at + 2)
            return std::nullopt;
    }
    return build;
}

// The name of the key that is not understood, or nothing.
std::optional<std::string> readRule(const json& from, FirmwareRule& rule)
{
    if (!from.is_object() || !from.contains("allow") || !from.contains("reason"))
        return "allow or reason is missing";
    for (const auto& [key, value] : from.items()) {
        const std::string* text = value.get_ptr<const std::string*>();
        const auto version = text != nullptr ? versionOf(*text) : std::nullopt;
        if (key == "allow" && value.is_boolean())
            rule.allow = value.get<bool>();
        else if (key == "reason" && text != nullptr && !text->empty())
            continue; // for people who read the file
        else if (key == "maker" && text != nullptr && !text->empty())
            rule.maker = *text;
        else if (key == "model" && text != nullptr && !text->empty())
            rule.model = *text;
        else if (key == "from" && version)
            rule.from = *version;
        else if (key == "to" && version)
            rule.to = *version;
        else if (key == "build" && text != nullptr && buildOf(*text))
            rule.build = buildOf(*text);
        else
            return key;
    }
    return rule.from <= rule.to ? std::nullopt : std::optional<std::string>("from is above to");
}

} // namespace

Result<std::vector<FirmwareRule>> parseFirmwareRules(std::string_view text)
{
    const json list = json::parse(text, nullptr, false);
    const bool ours = list.is_object() && list.contains("schema") && list["schema"] == json(kSchema);
    if (!ours || !list.contains("rules") || !list["rules"].is_array())
        return fail(ErrorCode::FileFormat, "firmware list: not " + std::string(kSchema));
    std::vector<FirmwareRule> rules;
    for (const json& entry : list["rules"]) {
        FirmwareRule rule;
        if (const auto wrong = readRule(entry, rule))
            return fail(ErrorCode::FileFormat, "firmware list, rule " + std::to_string(rules.size() + 1) + ": " + *wrong);
        rules.push_back(std::move(rule));
    }
    return rules;
}

std::vector<FirmwareRule> refuseEveryFirmware()
{
    FirmwareRule all;
    all.allow = false;
    return {all};
}

bool mayDrive(const std::vector<FirmwareRule>& rules, const wire::IdentRsp& ident)
{
    const auto fits = [&ident](const FirmwareRule& rule) {
        return (rule.maker.empty() || rule.maker == ident.maker.view()) && (rule.model.empty() || rule.model == ident.model.view())
            && ident.fw_version >= rule.from && ident.fw_version <= rule.to && (!rule.build || *rule.build == ident.fw_build);
    };
    const auto rule = std::find_if(rules.begin(), rules.end(), fits);
    return rule == rules.end() || rule->allow;
}

} // namespace stipple::device
