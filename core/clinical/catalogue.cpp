#include "core/clinical/catalogue.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace stipple::clinical {

namespace {

template <class T> const T* findById(const std::vector<T>& all, std::string_view id) noexcept
{
    const auto it = std::ranges::find(all, id, &T::id);
    return it == all.end() ? nullptr : &*it;
}

} // namespace

// Builds step by step; the first refusal ends the work.
class CatalogueBuilder {
public:
    CatalogueBuilder(const ContentTexts& texts, const Sha256Hex& sha256) : m_texts(texts), m_sha256(sha256) {}

    ContentResult<ClinicalCatalogue> build()
    {
        take(kManifestFile, m_made.m_manifest, [](std::string_view text) { return parseManifest(text); });
        checkFiles();
        readParts();
        if (!m_refusal.refused())
            checkReferences();
        if (m_refusal.refused())
            return tl::unexpected<ContentError>(m_refusal.first());
        return std::move(m_made);
    }

private:
    template <class T, class Parse> void take(std::string_view file, T& into, Parse parse)
    {
        if (m_refusal.refused())
            return;
        const auto text = m_texts.find(file);
        if (text == m_texts.end())
            return refuse(file, "", "is missing");
        auto parsed = parse(std::string_view(text->second));
        if (parsed)
            into = std::move(*parsed);
        else
            m_refusal.refuse(parsed.error());
    }

    void refuse(std::string_view file, std::string entry, std::string reason)
    {
        m_refusal.refuse({std::string(file), std::move(entry), std::move(reason)});
    }

    // Exactly the files of the manifest, byte for byte.
    void checkFiles()
    {
        if (m_refusal.refused())
            return;
        std::set<std::string, std::less<>> listed{std::string(kManifestFile)};
        for (const ManifestFile& file : m_made.m_manifest.files) {
            const auto text = m_texts.find(file.path);
            if (text == m_texts.end())
                return refuse(file.path, "", "is in the manifest but missing");
            if (m_sha256(text->second) != file.sha256)
                return refuse(file.path, "", "does not have the SHA-256 of the manifest");
            if (!listed.insert(file.path).second)
                return refuse(kManifestFile, file.path, "is listed twice");
        }
        for (const auto& [name, text] : m_texts)
            if (!listed.contains(name))
                return refuse(name, "", "is not in the manifest");
    }

    void readParts()
    {
        const SourceRegister& sources = m_made.m_sources;
        const Micrometres& ceiling = m_made.m_limits.deviceCeiling.depth;
        using Text = std::string_view;
        take(kSourcesFile, m_made.m_sources, [](Text t) { return parseSources(t); });
        take(kLimitsFile, m_made.m_limits, [&](Text t) { return parseLimits(t, sources); });
        take(kZonesFile, m_made.m_zones, [&](Text t) { return parseZones(t, sources, ceiling); });
        take(kStrokeRatesFile, m_made.m_rates, [&](Text t) { return parseStrokeRates(t, sources); });
        take(kScalesFile, m_made.m_scales, [&](Text t) { return parseScales(t, sources); });
        take(kIndicationsFile, m_made.m_indications, [&](Text t) { return parseIndications(t, sources, ceiling); });
        take(kScreeningFile, m_made.m_screening, [&](Text t) { return parseScreening(t, sources, ceiling); });
        take(kAnaestheticsFile, m_made.m_anaesthetics, [&](Text t) { return parseAnaesthetics(t, sources); });
        take(kAftercareFile, m_made.m_aftercare, [&](Text t) { return checkAftercare(t, sources); });
        take(kProcedureFile, m_made.m_procedure, [&](Text t) { return parseProcedure(t, sources); });
        take(kCartridgesFile, m_made.m_cartridges, [&](Text t) { return parseCartridges(t, sources, ceiling); });
        take(kAdverseEventsFile, m_made.m_adverseEvents, [&](Text t) { return parseAdverseEvents(t, sources); });
        take(kDevicesFile, m_made.m_devices, [&](Text t) { return parseDevices(t, sources); });
    }

    void needTreatable(std::string_view file, const std::string& entry, const std::vector<std::string>& zones)
    {
        for (const std::string& id : zones) {
            const Zone* zone = m_made.zone(id);
            if (zone == nullptr)
                refuse(file, entry, fmt::format("names the unknown zone '{}'", id));
            else if (zone->excluded)
                refuse(file, entry, fmt::format("names the excluded zone '{}'", id));
        }
    }

    void checkReferences()
    {
        checkZoneSets();
        checkIndications();
        checkScreening();
        for (const plan::IntervalRule& rule : m_made.m_limits.intervals)
            for (const std::string& goal : rule.goals)
                if (m_made.indication(goal) == nullptr)
                    refuse(kLimitsFile, rule.id, fmt::format("names the unknown goal '{}'", goal));
        for (const ScaleForm& form : m_made.m_scales)
            if (form.gate && m_made.m_screening.find(form.gate->rule) == nullptr)
                refuse(kScalesFile, form.id, fmt::format("names the unknown rule '{}'", form.gate->rule));
        if (m_made.m_screening.find(m_made.m_anaesthetics.screeningRule) == nullptr)
            refuse(kAnaestheticsFile, "rules",
                   fmt::format("names the unknown rule '{}'", m_made.m_anaesthetics.screeningRule));
    }

    // The hard exclusions and the aftercare areas must be exactly the excluded and the treatable rows.
    void checkZoneSets()
    {
        std::set<std::string> excluded, treatable;
        for (const Zone& zone : m_made.m_zones)
            (zone.excluded ? excluded : treatable).insert(zone.id);
        const auto asSet = [](const std::vector<std::string>& ids) {
            return std::set<std::string>(ids.begin(), ids.end());
        };
        if (asSet(m_made.m_limits.excludedZones) != excluded)
            refuse(kLimitsFile, "hard_rules/excluded_zones", "does not name exactly the excluded zones of zones.csv");
        if (asSet(m_made.m_aftercare.zones) != treatable)
            refuse(kAftercareFile, "areas", "do not hold exactly the treatable zones of zones.csv");
    }

    void checkIndications()
    {
        for (const Indication& indication : m_made.m_indications) {
            for (const std::string& scale : indication.scales)
                if (m_made.scale(scale) == nullptr)
                    refuse(kIndicationsFile, indication.id, fmt::format("names the unknown scale '{}'", scale));
            for (const DepthException& exception : indication.depthExceptions)
                needTreatable(kIndicationsFile, indication.id, exception.zones);
        }
    }

    void checkScreening()
    {
        for (const ScreeningRule& rule : m_made.m_screening.rules) {
            needTreatable(kScreeningFile, rule.id, rule.zones);
            for (const ZoneAction& sharper : rule.zoneActions)
                needTreatable(kScreeningFile, rule.id, sharper.zones);
        }
    }

    const ContentTexts& m_texts;
    const Sha256Hex& m_sha256;
    ClinicalCatalogue m_made;
    Refusal m_refusal;
};

const Zone* ClinicalCatalogue::zone(std::string_view id) const noexcept { return findById(m_zones, id); }

const Indication* ClinicalCatalogue::indication(std::string_view id) const noexcept
{
    return findById(m_indications, id);
}

const ScaleForm* ClinicalCatalogue::scale(std::string_view id) const noexcept { return findById(m_scales, id); }

const AnaestheticProduct* ClinicalCatalogue::anaesthetic(std::string_view id) const noexcept
{
    return findById(m_anaesthetics.products, id);
}

ContentResult<ClinicalCatalogue> buildCatalogue(const ContentTexts& texts, const Sha256Hex& sha256)
{
    return CatalogueBuilder(texts, sha256).build();
}

} // namespace stipple::clinical
