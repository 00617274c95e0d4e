// Purpose: all clinical reference content of one version, read from the texts of resources/clinical and validated
//          as a whole. What is inside a ClinicalCatalogue refers only to what is inside it.
// Thread: any. Immutable once built; share it by reference.
// Units: as in the parts.
// Failure: buildCatalogue refuses the pack with file, entry and reason; there is no half-loaded catalogue.
//          A pack that is not approved still loads: arming is refused elsewhere (ContentNotApproved).
#pragma once

#include "core/clinical/aftercare_check.h"
#include "core/clinical/anaesthetic.h"
#include "core/clinical/content_error.h"
#include "core/clinical/indication.h"
#include "core/clinical/limit_content.h"
#include "core/clinical/provenance.h"
#include "core/clinical/reference.h"
#include "core/clinical/scale.h"
#include "core/clinical/screening_rule.h"
#include "core/clinical/zone.h"
#include "core/clinical/zone_table.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace stipple::clinical {

inline constexpr std::string_view kManifestFile = "manifest.json";
inline constexpr std::string_view kSourcesFile = "sources.json";

struct ManifestFile {
    std::string path, sha256;
};
struct Manifest {
    std::string pack, version, date, status;
    bool approved = false;
    std::vector<ManifestFile> files;
};

// File name → content. The caller reads the files; core does no I/O.
using ContentTexts = std::map<std::string, std::string, std::less<>>;
// SHA-256 as 64 lower-case hex digits; core has no cryptography of its own.
using Sha256Hex = std::function<std::string(std::string_view)>;

class ClinicalCatalogue {
public:
    [[nodiscard]] const Manifest& manifest() const noexcept { return m_manifest; }
    [[nodiscard]] const SourceRegister& sources() const noexcept { return m_sources; }
    [[nodiscard]] const std::vector<Zone>& zones() const noexcept { return m_zones; } // file order: zone tags
    [[nodiscard]] const std::vector<RateClass>& rateClasses() const noexcept { return m_rates; }
    [[nodiscard]] const LimitContent& limits() const noexcept { return m_limits; }
    [[nodiscard]] const std::vector<Indication>& indications() const noexcept { return m_indications; }
    [[nodiscard]] const std::vector<ScaleForm>& scales() const noexcept { return m_scales; }
    [[nodiscard]] const ScreeningRules& screening() const noexcept { return m_screening; }
    [[nodiscard]] const AnaestheticContent& anaesthetics() const noexcept { return m_anaesthetics; }
    [[nodiscard]] const AftercareSummary& aftercare() const noexcept { return m_aftercare; }
    [[nodiscard]] const std::vector<ProcedureStep>& procedure() const noexcept { return m_procedure; }
    [[nodiscard]] const CartridgeContent& cartridges() const noexcept { return m_cartridges; }
    [[nodiscard]] const AdverseEventContent& adverseEvents() const noexcept { return m_adverseEvents; }
    [[nodiscard]] const std::vector<ReferenceDevice>& devices() const noexcept { return m_devices; }

    [[nodiscard]] const Zone* zone(std::string_view id) const noexcept;
    [[nodiscard]] const Indication* indication(std::string_view id) const noexcept;
    [[nodiscard]] const ScaleForm* scale(std::string_view id) const noexcept;
    [[nodiscard]] const AnaestheticProduct* anaesthetic(std::string_view id) const noexcept;

private:
    friend class CatalogueBuilder;
    Manifest m_manifest;
    SourceRegister m_sources;
    std::vector<Zone> m_zones;
    std::vector<RateClass> m_rates;
    LimitContent m_limits;
    std::vector<Indication> m_indications;
    std::vector<ScaleForm> m_scales;
    ScreeningRules m_screening;
    AnaestheticContent m_anaesthetics;
    AftercareSummary m_aftercare;
    std::vector<ProcedureStep> m_procedure;
    CartridgeContent m_cartridges;
    AdverseEventContent m_adverseEvents;
    std::vector<ReferenceDevice> m_devices;
};

[[nodiscard]] ContentResult<Manifest> parseManifest(std::string_view text);
[[nodiscard]] ContentResult<SourceRegister> parseSources(std::string_view text);

// Checks every file of the manifest against its SHA-256, reads it, then checks what refers across files.
[[nodiscard]] ContentResult<ClinicalCatalogue> buildCatalogue(const ContentTexts& texts, const Sha256Hex& sha256);

} // namespace stipple::clinical
