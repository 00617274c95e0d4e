#include "ui/pages/cartridge_choice.h"

#include "core/clinical/catalogue.h"
#include "ui/pages/page.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"

#include <QComboBox>

#include <algorithm>

namespace stipple::ui {

CartridgeChoice::CartridgeChoice(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* column = bare<QVBoxLayout>(this, 6);
    auto* head = bare<QHBoxLayout>(nullptr, 8);
    head->addWidget(new Label(tr("Cartridge"), look::kDetail), 1);
    m_everywhere = named(new Button(tr("Same for every zone"), Button::Kind::Quiet, Button::Size::Dense), "plan.cartridgeEverywhere",
                         tr("Plan this class of cartridge for every zone"));
    head->addWidget(m_everywhere);
    column->addLayout(head);
    m_box = named(new QComboBox, "plan.cartridge", tr("Class of cartridge"));
    m_box->setMinimumHeight(56);
    m_box->setMinimumContentsLength(8);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_box);
    m_use = new Label({}, {14, QFont::Normal, Tone::Ink3});
    m_use->setWrap(Label::Wrap::Words);
    column->addWidget(m_use);
    connect(m_box, &QComboBox::activated, this, [this](int i) { emit chosen(m_box->itemData(i).toString()); });
    connect(m_everywhere, &QAbstractButton::clicked, this, [this] {
        m_flow.plan().setCartridgeEverywhere(ss(m_box->currentData().toString()));
    });
}

void CartridgeChoice::show(const plan::ZonePlan& zone, const plan::Plan& whole)
{
    const auto& types = m_flow.services().catalogue.cartridges().types;
    m_box->clear();
    m_box->addItem(text::cartridgeClassName({}), QString());
    for (const auto& type : types)
        m_box->addItem(text::cartridgeClassName(type.id), qs(type.id));
    m_box->setCurrentIndex(std::max(0, m_box->findData(qs(zone.cartridge))));
    const auto type = std::ranges::find(types, zone.cartridge, &clinical::CartridgeType::id);
    QStringList words;
    if (type != types.end()) {
        words << qs(type->use);
        if (type->depthMax)
            words << tr("at most %1").arg(text::mmWithUnit(*type->depthMax));
        if (type->provenance.verify)
            words << tr("general knowledge: verify");
    }
    m_use->setText(words.join(QStringLiteral(" · ")));
    m_use->setVisible(!words.isEmpty());
    m_everywhere->setVisible(std::ranges::any_of(whole.zones, [&](const auto& other) { return other.cartridge != zone.cartridge; }));
}

} // namespace stipple::ui
