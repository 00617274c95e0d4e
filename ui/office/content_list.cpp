#include "ui/office/content_list.h"

#include "core/aftercare/aftercare_text.h"
#include "core/clinical/catalogue.h"
#include "ui/pages/page.h"
#include "ui/text/units_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::ui {

namespace {

struct Content {
    Q_DECLARE_TR_FUNCTIONS(Content)
};

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const auto& word : words)
        list << qs(word);
    return list.join(QStringLiteral(", "));
}

ReviewEntry entry(const std::string& title, const QString& detail, const clinical::Provenance& from)
{
    return {qs(title), detail, joined(from.sources), from.verify, from.proposed};
}

QString range(Micrometres least, Micrometres most)
{
    return text::mm(least) + QStringLiteral("–") + text::mmWithUnit(most);
}

std::vector<ReviewEntry> zones(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& zone : catalogue.zones()) {
        QStringList detail;
        if (zone.excluded)
            detail << Content::tr("never needled");
        else
            detail << range(zone.depthMin, zone.depthMax) << Content::tr("%1–%2 passes").arg(zone.passesMin).arg(zone.passesMax)
                   << Content::tr("%1 cm²").arg(zone.areaCm2);
        if (!zone.caution.empty())
            detail << qs(zone.caution);
        list.push_back({qs(zone.label), detail.join(QStringLiteral(" · ")), qs(zone.source), zone.verify, false});
    }
    return list;
}

std::vector<ReviewEntry> indications(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& each : catalogue.indications())
        list.push_back(entry(each.label,
                             QStringList{range(each.depthMin, each.depthMax), Content::tr("%1–%2 sessions").arg(each.sessionsMin).arg(each.sessionsMax),
                                         Content::tr("every %1–%2 days").arg(each.intervalMinDays).arg(each.intervalMaxDays),
                                         Content::tr("evidence %1").arg(joined(each.evidenceGrades))}
                                 .join(QStringLiteral(" · ")),
                             each.provenance));
    return list;
}

QString actionWord(clinical::ScreeningAction action)
{
    using A = clinical::ScreeningAction;
    switch (action) {
    case A::Block: return Content::tr("blocks");
    case A::Override: return Content::tr("needs a recorded reason");
    case A::Defer: return Content::tr("defers");
    case A::Zone: return Content::tr("excludes zones");
    case A::Warn: return Content::tr("warns");
    }
    return {};
}

std::vector<ReviewEntry> screening(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& rule : catalogue.screening().rules) {
        QStringList detail{actionWord(rule.action)};
        if (rule.intervalDays)
            detail << Content::tr("%1 days").arg(*rule.intervalDays);
        if (!rule.note.empty())
            detail << qs(rule.note);
        list.push_back(entry(rule.question.empty() ? rule.condition : rule.question, detail.join(QStringLiteral(" · ")), rule.provenance));
    }
    return list;
}

std::vector<ReviewEntry> limits(const clinical::ClinicalCatalogue& catalogue)
{
    const auto& content = catalogue.limits();
    std::vector<ReviewEntry> list;
    list.push_back(entry(ss(Content::tr("Ceiling of every device: %1").arg(text::mmWithUnit(content.deviceCeiling.depth))), qs(content.deviceCeiling.text), content.deviceCeiling.provenance));
    list.push_back(entry(ss(Content::tr("A recorded reason above %1").arg(text::mmWithUnit(content.acknowledgeAbove.depth))), qs(content.acknowledgeAbove.text), content.acknowledgeAbove.provenance));
    for (const auto& skin : content.skinTypes)
        list.push_back(entry(ss(Content::tr("Skin types %1 to %2").arg(skin.typeMin).arg(skin.typeMax)),
                             Content::tr("depth limit lower by %1, passes fewer by %2").arg(text::mmWithUnit(skin.depthCapReduction)).arg(skin.passesReduction), skin.provenance));
    return list;
}

std::vector<ReviewEntry> rates(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& rate : catalogue.rateClasses()) {
        const auto name = rate.speed == clinical::SpeedClass::Slow ? Content::tr("Slow") : rate.speed == clinical::SpeedClass::Normal ? Content::tr("Normal") : Content::tr("Body");
        list.push_back({name, text::rate(rate.min) + QStringLiteral("–") + text::rateWithUnit(rate.max), qs(rate.source), false, false});
    }
    return list;
}

std::vector<ReviewEntry> scales(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& scale : catalogue.scales())
        list.push_back(entry(scale.label, Content::tr("version %1 · %2 items").arg(qs(scale.version)).arg(scale.items.size()), scale.provenance));
    return list;
}

std::vector<ReviewEntry> anaesthetics(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& product : catalogue.anaesthetics().products) {
        QStringList detail{Content::tr("%1–%2 min").arg(product.timerMin.count()).arg(product.timerMax.count())};
        detail << (product.areaMaxCm2 ? Content::tr("at most %1 cm²").arg(*product.areaMaxCm2) : Content::tr("no area limit known"));
        if (!product.doseText.empty())
            detail << qs(product.doseText);
        list.push_back(entry(product.label, detail.join(QStringLiteral(" · ")), product.provenance));
    }
    for (const auto& stage : catalogue.anaesthetics().toxicity)
        list.push_back(entry(joined(stage.signs).toStdString(), qs(stage.action), stage.provenance));
    return list;
}

std::vector<ReviewEntry> cartridges(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& type : catalogue.cartridges().types)
        list.push_back(entry(type.label, qs(type.use), type.provenance));
    return list;
}

std::vector<ReviewEntry> events(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& event : catalogue.adverseEvents().expected)
        list.push_back(entry(event.label, qs(event.duration) + QStringLiteral(" · ") + qs(event.action), event.provenance));
    for (const auto& event : catalogue.adverseEvents().unexpected)
        list.push_back(entry(event.label, (event.emergency ? Content::tr("emergency") + QStringLiteral(" · ") : QString()) + qs(event.action), event.provenance));
    return list;
}

std::vector<ReviewEntry> procedure(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& step : catalogue.procedure())
        list.push_back(entry(QString::fromStdString(step.id).replace(QLatin1Char('_'), QLatin1Char(' ')).toStdString(),
                             QStringList{Content::tr("%1–%2 min").arg(step.least.count()).arg(step.most.count()), qs(step.note)}.join(QStringLiteral(" · ")), step.provenance));
    return list;
}

std::vector<ReviewEntry> devices(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& device : catalogue.devices())
        list.push_back(entry(device.label, qs(device.clearance), device.provenance));
    return list;
}

std::vector<ReviewEntry> sources(const clinical::ClinicalCatalogue& catalogue)
{
    std::vector<ReviewEntry> list;
    for (const auto& source : catalogue.sources().all())
        list.push_back({qs(source.id + "  " + source.title), joined(source.urls), {}, false, false});
    return list;
}

struct Part {
    const char* path;
    const char* title;
    std::vector<ReviewEntry> (*entries)(const clinical::ClinicalCatalogue&);
};
constexpr Part kParts[] = {{"zones.csv", QT_TRANSLATE_NOOP("Content", "Zones, depths and exclusions"), zones},
                           {"limits.json", QT_TRANSLATE_NOOP("Content", "Limits and skin types"), limits},
                           {"stroke_rates.json", QT_TRANSLATE_NOOP("Content", "Stroke rates"), rates},
                           {"indications.json", QT_TRANSLATE_NOOP("Content", "Protocols by indication"), indications},
                           {"screening.json", QT_TRANSLATE_NOOP("Content", "Screening rules"), screening},
                           {"anaesthetics.json", QT_TRANSLATE_NOOP("Content", "Anaesthetics"), anaesthetics},
                           {"cartridges.json", QT_TRANSLATE_NOOP("Content", "Cartridges"), cartridges},
                           {"procedure.json", QT_TRANSLATE_NOOP("Content", "Steps of a visit"), procedure},
                           {"adverse_events.json", QT_TRANSLATE_NOOP("Content", "Reactions and what to do"), events},
                           {"scales.json", QT_TRANSLATE_NOOP("Content", "Scales"), scales},
                           {"aftercare.json", QT_TRANSLATE_NOOP("Content", "Aftercare lines"), nullptr},
                           {"devices.json", QT_TRANSLATE_NOOP("Content", "Reference devices"), devices},
                           {"sources.json", QT_TRANSLATE_NOOP("Content", "Sources"), sources}};

// Lines of the patient's sheet, in the words in which they are printed.
std::vector<ReviewEntry> aftercareLines(const clinical::ClinicalCatalogue& catalogue, const aftercare::AftercareText& sheet)
{
    std::vector<ReviewEntry> list;
    for (const auto& line : catalogue.aftercare().lines) {
        const auto words = sheet.words("en", line);
        list.push_back({words ? QString::fromUtf8(words->data(), static_cast<qsizetype>(words->size())) : qs(line),
                        qs(line) + QStringLiteral(" · ") + joined(catalogue.aftercare().languages), {}, false, false});
    }
    return list;
}

} // namespace

int ReviewFile::toVerify() const
{
    return static_cast<int>(std::ranges::count_if(entries, &ReviewEntry::verify));
}

std::vector<ReviewFile> reviewFiles(const clinical::ClinicalCatalogue& catalogue, const aftercare::AftercareText& sheet)
{
    std::vector<ReviewFile> files;
    for (const auto& part : kParts)
        for (const auto& file : catalogue.manifest().files)
            if (file.path == part.path)
                files.push_back({qs(file.path), Content::tr(part.title), qs(file.sha256.substr(0, 8)), part.entries ? part.entries(catalogue) : aftercareLines(catalogue, sheet)});
    for (const auto& file : catalogue.manifest().files) // whatever a later pack brings is shown, too
        if (std::ranges::none_of(kParts, [&](const Part& part) { return file.path == part.path; }))
            files.push_back({qs(file.path), qs(file.path), qs(file.sha256.substr(0, 8)), {}});
    return files;
}

} // namespace stipple::ui
