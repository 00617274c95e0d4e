// The shipped pack for tests: read from resources/clinical, and edited in memory to see what is refused.
#pragma once

#include "core/clinical/catalogue.h"

#include <nlohmann/json.hpp>
#include <string>

namespace stipple::test {

// Every file of resources/clinical, read once.
[[nodiscard]] const clinical::ContentTexts& shippedTexts();
// Built once, with the real SHA-256. Fails the test program if the shipped pack does not load.
[[nodiscard]] const clinical::ClinicalCatalogue& shipped();
[[nodiscard]] std::string sha256Hex(std::string_view text);

// A copy of the pack that can be broken in one place; build() writes the manifest to fit, so that what is tested is
// the content and not its checksum.
class EditedPack {
public:
    EditedPack() : m_texts(shippedTexts()) {}

    // Sets (or with a null value: removes) what the JSON pointer names.
    EditedPack& set(const std::string& file, const std::string& pointer, const nlohmann::json& value);
    EditedPack& remove(const std::string& file, const std::string& pointer);
    // Replaces the first occurrence of a text; fails the test if there is none.
    EditedPack& replace(const std::string& file, const std::string& what, const std::string& by);
    EditedPack& dropFile(const std::string& file);

    [[nodiscard]] clinical::ContentResult<clinical::ClinicalCatalogue> build();

private:
    clinical::ContentTexts m_texts;
};

// The pointer of the entry with this id inside a list of the file: at("screening.json", "/entries", "C_toxin").
[[nodiscard]] std::string at(const std::string& file, const std::string& list, const std::string& id);

} // namespace stipple::test
