#include "ui/pages/skin_card.h"

#include "ui/pages/flow_layout.h"
#include "ui/shell/content.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fitzpatrick_picker.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Sign {
    const char* id;
    const char* words;
};
constexpr Sign kSigns[] = {
    {"rolling_scars", QT_TRANSLATE_NOOP("SkinSign", "Rolling scars")},
    {"boxcar_scars", QT_TRANSLATE_NOOP("SkinSign", "Boxcar scars")},
    {"icepick_scars", QT_TRANSLATE_NOOP("SkinSign", "Ice-pick scars")},
    {"redness", QT_TRANSLATE_NOOP("SkinSign", "Redness")},
    {"active_spots", QT_TRANSLATE_NOOP("SkinSign", "Active spots")},
    {"melasma", QT_TRANSLATE_NOOP("SkinSign", "Melasma")},
    {"dry", QT_TRANSLATE_NOOP("SkinSign", "Dry")},
    {"sensitive", QT_TRANSLATE_NOOP("SkinSign", "Sensitive")},
};
} // namespace

SkinPanel::SkinPanel(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* outer = bare<QVBoxLayout>(this, 16);
    auto* type = new Card;
    type->addTitle(tr("Skin type"), tr("Fitzpatrick · asked and observed"));
    m_type = named(new FitzpatrickPicker, "assess.fitzpatrick", tr("Skin type, Fitzpatrick"));
    type->body()->addWidget(m_type);
    outer->addWidget(type);

    auto* today = new Card;
    today->addTitle(tr("Skin today"), tr("Tap all that apply"));
    auto* chips = new FlowLayout(10);
    for (const auto& sign : kSigns) {
        auto* chip = new Chip(QCoreApplication::translate("SkinSign", sign.words));
        chip->setObjectName(QStringLiteral("assess.skin.") + QLatin1String(sign.id));
        chips->addWidget(chip);
        m_signs.emplace_back(sign.id, chip);
        connect(chip, &QAbstractButton::clicked, this, [this, id = std::string(sign.id)](bool on) { m_flow.setSkinToday(id, on); });
    }
    today->body()->addLayout(chips);
    outer->addWidget(today);
    connect(m_type, &FitzpatrickPicker::picked, this, [this](int picked) {
        m_flow.setFitzpatrick(picked);
        explain();
    });
}

void SkinPanel::refresh()
{
    const auto& assessment = m_flow.assessment();
    m_type->setType(assessment.fitzpatrick);
    m_type->setEnabled(!m_flow.readOnly());
    for (const auto& [id, chip] : m_signs) {
        chip->setChecked(std::ranges::find(assessment.skinToday, id) != assessment.skinToday.end());
        chip->setEnabled(!m_flow.readOnly());
    }
    explain();
}

void SkinPanel::explain()
{
    const auto type = m_flow.assessment().fitzpatrick;
    if (!type) {
        m_type->setMeaning(tr("Not chosen yet"), tr("Pick the type that fits what was asked and what you see."));
        return;
    }
    auto inputs = m_flow.limitInputs();
    QString detail = *type >= plan::kSkinTypeFrom ? tr("Pigment risk high: 0.25 mm and one pass less, no further than scattered dots.")
                     : *type == 3               ? tr("Pigment risk medium.")
                                                : tr("Pigment risk low.");
    if (const auto* cheek = content::zone(m_flow.services().catalogue, "cheek_left")) {
        const auto limits = plan::mergeLimits(*cheek, inputs);
        detail += QLatin1Char(' ') + tr("Cheek depth limit %1.").arg(text::mmWithUnit(limits.depth.softMax.value));
    }
    m_type->setMeaning(fitzpatrickNumeral(*type) + QStringLiteral(" · ") + fitzpatrickWords(*type), detail);
}

} // namespace stipple::ui
