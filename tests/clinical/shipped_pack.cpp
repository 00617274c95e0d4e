#include "tests/clinical/shipped_pack.h"

#include "core/crypto/hash.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace stipple::test {

using clinical::ContentTexts;
using nlohmann::json;

const ContentTexts& shippedTexts()
{
    static const ContentTexts texts = [] {
        ContentTexts result;
        for (const auto& file : std::filesystem::directory_iterator(STIPPLE_SOURCE_DIR "/resources/clinical")) {
            std::ifstream in(file.path(), std::ios::binary);
            result[file.path().filename().string()] = {std::istreambuf_iterator<char>(in), {}};
        }
        return result;
    }();
    return texts;
}

std::string sha256Hex(std::string_view text)
{
    return crypto::hexOf(crypto::sha256(crypto::viewOf(std::string(text))));
}

const clinical::ClinicalCatalogue& shipped()
{
    static const auto catalogue = clinical::buildCatalogue(shippedTexts(), sha256Hex);
    if (!catalogue)
        FAIL(toError(catalogue.error()).context);
    return *catalogue;
}

EditedPack& EditedPack::set(const std::string& file, const std::string& pointer, const json& value)
{
    json document = json::parse(m_texts.at(file));
    document[json::json_pointer(pointer)] = value;
    m_texts[file] = document.dump();
    return *this;
}

EditedPack& EditedPack::remove(const std::string& file, const std::string& pointer)
{
    json document = json::parse(m_texts.at(file));
    const json::json_pointer where(pointer);
    json& parent = document.at(where.parent_pointer());
    if (parent.is_array())
        parent.erase(std::stoul(where.back()));
    else
        REQUIRE(parent.erase(where.back()) == 1);
    m_texts[file] = document.dump();
    return *this;
}

EditedPack& EditedPack::replace(const std::string& file, const std::string& what, const std::string& by)
{
    std::string& text = m_texts.at(file);
    const std::size_t found = text.find(what);
    REQUIRE(found != std::string::npos);
    text.replace(found, what.size(), by);
    return *this;
}

EditedPack& EditedPack::dropFile(const std::string& file)
{
    REQUIRE(m_texts.erase(file) == 1);
    return *this;
}

clinical::ContentResult<clinical::ClinicalCatalogue> EditedPack::build()
{
    json manifest = json::parse(m_texts.at("manifest.json"));
    for (json& file : manifest["files"])
        if (const auto text = m_texts.find(file["path"].get<std::string>()); text != m_texts.end())
            file["sha256"] = sha256Hex(text->second);
    m_texts["manifest.json"] = manifest.dump();
    return clinical::buildCatalogue(m_texts, sha256Hex);
}

std::string at(const std::string& file, const std::string& list, const std::string& id)
{
    const json document = json::parse(shippedTexts().at(file));
    const json& entries = document[json::json_pointer(list)];
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i]["id"] == id)
            return list + "/" + std::to_string(i);
    FAIL("no entry " << id << " in " << file << list);
    return {};
}

} // namespace stipple::test
