#include "ui/shell/content.h"

#include "core/clinical/catalogue.h"

namespace stipple::ui::content {

std::span<const clinical::Zone> zones(const clinical::ClinicalCatalogue& catalogue)
{
    return catalogue.zones();
}

const clinical::Zone* zone(const clinical::ClinicalCatalogue& catalogue, std::string_view id)
{
    return catalogue.zone(id);
}

std::span<const clinical::Indication> indications(const clinical::ClinicalCatalogue& catalogue)
{
    return catalogue.indications();
}

QString concernName(const clinical::ClinicalCatalogue& catalogue, const std::string& concern)
{
    const auto* indication = catalogue.indication(concern);
    return QString::fromStdString(indication ? indication->label : concern);
}

const clinical::ScreeningRules& screening(const clinical::ClinicalCatalogue& catalogue)
{
    return catalogue.screening();
}

plan::LimitInputs baseLimits(const clinical::ClinicalCatalogue& catalogue)
{
    plan::LimitInputs inputs;
    inputs.ceiling = catalogue.limits().deviceCeiling.depth;
    inputs.acknowledgeAbove = catalogue.limits().acknowledgeAbove.depth;
    inputs.rateClasses = catalogue.rateClasses();
    inputs.cartridgeTypes = catalogue.cartridges().types;
    return inputs;
}

std::vector<plan::IntervalRule> intervalRules(const clinical::ClinicalCatalogue& catalogue)
{
    return catalogue.limits().intervals;
}

std::string version(const clinical::ClinicalCatalogue& catalogue)
{
    return catalogue.manifest().version;
}

} // namespace stipple::ui::content
