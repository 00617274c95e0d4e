// Purpose: where a piece of clinical content comes from, and how far it may be trusted.
// Thread: any. Values only.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

// The source id of what no page supports: a clinician must check it.
inline constexpr std::string_view kGeneralKnowledge = "GK";

struct Provenance {
    std::vector<std::string> sources; // ids of sources.json, never empty
    bool verify = false;              // true exactly when GK is among the sources
    bool proposed = false;            // the number or rule was chosen for this software
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

struct Source {
    std::string id;
    std::string title;
    std::vector<std::string> urls; // empty only for GK
};

class SourceRegister {
public:
    SourceRegister() = default;
    explicit SourceRegister(std::vector<Source> sources) : m_sources(std::move(sources)) {}

    [[nodiscard]] const std::vector<Source>& all() const noexcept { return m_sources; }
    [[nodiscard]] const Source* find(std::string_view id) const noexcept
    {
        const auto it = std::ranges::find(m_sources, id, &Source::id);
        return it == m_sources.end() ? nullptr : &*it;
    }
    [[nodiscard]] const Source* findByUrl(std::string_view url) const noexcept
    {
        const auto it = std::ranges::find_if(
            m_sources, [&](const Source& source) { return std::ranges::find(source.urls, url) != source.urls.end(); });
        return it == m_sources.end() ? nullptr : &*it;
    }

private:
    std::vector<Source> m_sources;
};

} // namespace stipple::clinical
