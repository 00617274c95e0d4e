#include "core/clinical/clinic_copy.h"

#include "core/clinical/csv.h"
#include "core/clinical/indication.h"
#include "core/clinical/zone_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace stipple::clinical {
namespace {

using Json = nlohmann::ordered_json; // the order of the file stays

constexpr std::array<std::string_view, 7> kZoneFields{"area_cm2",     "depth_min_mm", "depth_typical_mm", "depth_max_mm",
                                                      "passes_min", "passes_max",   "endpoint"};
constexpr std::array<std::string_view, 6> kIndicationFields{"depth_min_um", "depth_max_um",      "sessions_min",
                                                            "sessions_max", "interval_min_days", "interval_max_days"};
constexpr std::string_view kExcluded = "none_excluded";

bool editable(std::string_view file, std::string_view field) noexcept
{
    const auto fields = editableFields(file);
    return std::ranges::find(fields, field) != fields.end();
}

// ---- the table
struct Place {
    std::vector<CsvRow> rows;
    std::size_t row = 0, column = 0;
};

std::optional<Place> findCell(std::string_view text, std::string_view entry, std::string_view field)
{
    auto rows = parseCsv(kZonesFile, text);
    if (!rows || rows->empty())
        return std::nullopt;
    Place place{std::move(*rows), 0, 0};
    const auto& header = place.rows.front().fields;
    const auto column = std::ranges::find(header, field);
    const auto end = std::ranges::find(header, "endpoint");
    if (column == header.end() || end == header.end())
        return std::nullopt;
    place.column = static_cast<std::size_t>(column - header.begin());
    const auto endPoint = static_cast<std::size_t>(end - header.begin());
    for (std::size_t i = 1; i < place.rows.size(); ++i) {
        const auto& fields = place.rows[i].fields;
        if (fields.front() == entry && fields[endPoint] != kExcluded) { // an exclusion is nobody's to edit
            place.row = i;
            return place;
        }
    }
    return std::nullopt;
}

std::string writeCsv(const std::vector<CsvRow>& rows)
{
    std::string text;
    for (const CsvRow& row : rows) {
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            const std::string& field = row.fields[i];
            const bool quoted = field.find_first_of(",\"\r\n") != std::string::npos;
            text += i == 0 ? "" : ",";
            if (quoted)
                text += '"';
            for (const char c : field) {
                if (c == '"')
                    text += '"';
                text += c;
            }
            if (quoted)
                text += '"';
        }
        text += '\n';
    }
    return text;
}

// ---- the goals
Json* findGoalField(Json& document, std::string_view entry, std::string_view field)
{
    if (!document.is_object() || !document.contains("entries") || !document["entries"].is_array())
        return nullptr;
    for (Json& one : document["entries"]) {
        if (!one.is_object() || one.value("id", "") != entry)
            continue;
        const auto at = one.find(std::string(field));
        return at != one.end() && at->is_number_integer() ? &*at : nullptr;
    }
    return nullptr;
}

Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// The new text of the file, or why not.
tl::expected<std::string, std::string> edited(std::string_view text, const ports::ContentEdit& edit)
{
    if (edit.file == kZonesFile) {
        auto place = findCell(text, edit.entry, edit.field);
        if (!place)
            return tl::unexpected<std::string>("is not there, or may not be edited");
        std::string& cell = place->rows[place->row].fields[place->column];
        if (cell != edit.before)
            return tl::unexpected<std::string>("is " + cell + " and not " + edit.before + " as the edit says");
        if (edit.after == kExcluded)
            return tl::unexpected<std::string>("an edit cannot make an exclusion");
        cell = edit.after;
        return writeCsv(place->rows);
    }
    Json document = parsed(text);
    Json* value = findGoalField(document, edit.entry, edit.field);
    if (value == nullptr)
        return tl::unexpected<std::string>("is not there, or may not be edited");
    if (value->dump() != edit.before)
        return tl::unexpected<std::string>("is " + value->dump() + " and not " + edit.before + " as the edit says");
    const auto after = wholeNumber(edit.after);
    if (!after)
        return tl::unexpected<std::string>("needs a whole number");
    *value = *after;
    return document.dump(1);
}

void writeManifest(ContentTexts& texts, std::size_t edits, const Sha256Hex& sha256)
{
    Json manifest = parsed(texts[std::string(kManifestFile)]);
    if (!manifest.is_object() || !manifest.contains("files"))
        return; // buildCatalogue() refuses it with its reason
    manifest["version"] = clinicVersion(manifest.value("version", ""), static_cast<std::int64_t>(edits));
    for (Json& file : manifest["files"])
        if (const auto text = texts.find(file.value("path", "")); text != texts.end())
            file["sha256"] = sha256(text->second);
    texts[std::string(kManifestFile)] = manifest.dump(1);
}

} // namespace

std::span<const std::string_view> editableFields(std::string_view file) noexcept
{
    if (file == kZonesFile)
        return kZoneFields;
    if (file == kIndicationsFile)
        return kIndicationFields;
    return {};
}

std::optional<std::string> contentValue(const ContentTexts& texts, std::string_view file, std::string_view entry,
                                        std::string_view field)
{
    const auto text = texts.find(file);
    if (text == texts.end() || !editable(file, field))
        return std::nullopt;
    if (file == kZonesFile) {
        const auto place = findCell(text->second, entry, field);
        return place ? std::optional(place->rows[place->row].fields[place->column]) : std::nullopt;
    }
    Json document = parsed(text->second);
    const Json* value = findGoalField(document, entry, field);
    return value ? std::optional(value->dump()) : std::nullopt;
}

ContentResult<ContentTexts> withEdits(ContentTexts texts, std::span<const ports::ContentEdit> edits, const Sha256Hex& sha256)
{
    if (edits.empty())
        return texts;
    for (const ports::ContentEdit& edit : edits) {
        const auto refuse = [&](const std::string& why) {
            return tl::unexpected<ContentError>(ContentError{edit.file, edit.entry + "/" + edit.field, why});
        };
        const auto text = texts.find(edit.file);
        if (text == texts.end() || !editable(edit.file, edit.field))
            return refuse("may not be edited");
        auto next = edited(text->second, edit);
        if (!next)
            return refuse(next.error());
        text->second = std::move(*next);
    }
    writeManifest(texts, edits.size(), sha256);
    return texts;
}

std::string clinicVersion(std::string_view packVersion, std::int64_t edits)
{
    return edits == 0 ? std::string(packVersion) : std::string(packVersion) + "+clinic." + std::to_string(edits);
}

} // namespace stipple::clinical
