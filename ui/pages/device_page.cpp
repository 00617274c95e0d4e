#include "ui/pages/device_page.h"

#include "ui/cockpit/alarm_feed.h"
#include "ui/cockpit/what_to_do_sheet.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/pen_card.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/text/error_text.h"
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/scroll_area.h"

#include <QGridLayout>

namespace stipple::ui {

using safety::State;

DevicePage::DevicePage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("device"));
    auto* page = bare<QVBoxLayout>(this);
    m_outer = bare<QVBoxLayout>(nullptr, 16);
    m_outer->setContentsMargins(32, 24, 24, 12);
    page->addLayout(m_outer, 1);
    m_outer->addWidget(new Label(tr("Device"), look::kPage));
    m_alarms = named(new AlarmBanner, "device.alarms");
    m_outer->addWidget(m_alarms);
    auto* scroll = new ScrollArea; // a small screen shows the cards one after the other, never squeezed
    auto* cards = new QWidget;
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setSpacing(16);
    m_pen = named(new PenCard(flow.pen()), "device.pen");
    m_facts = new Card;
    m_live = new Card;
    m_cartridge = new Card;
    grid->addWidget(m_pen, 0, 0);
    grid->addWidget(m_facts, 0, 1);
    grid->addWidget(m_cartridge, 1, 0);
    grid->addWidget(m_live, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    scroll->setWidget(cards);
    m_outer->addWidget(scroll, 1);

    m_foot = new FootBar;
    m_foot->setRuled(false);
    auto* icon = new IconView(QStringLiteral("device"), 30);
    icon->setTile(IconView::Tile::Sunken, 72);
    m_foot->row()->addWidget(icon);
    m_line = new Label({}, {22, QFont::DemiBold, Tone::Ink});
    m_line->setWrap(Label::Wrap::Words);
    m_foot->row()->addWidget(m_line, 1);
    m_action = named(new Button(tr("Look again"), Button::Kind::Ink, Button::Size::Action), "device.action");
    m_foot->row()->addWidget(m_action);
    m_stopRoom = new QWidget;
    m_foot->row()->addWidget(m_stopRoom);
    page->addWidget(m_foot);

    m_whatToDo = new WhatToDoSheet(this);
    m_whatToDo->setFootHeight(144);
    connect(m_alarms, &AlarmBanner::whatToDo, m_whatToDo, &WhatToDoSheet::show);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        const auto state = m_flow.pen().now().state;
        if (state == State::Stopped || state == State::Latched)
            m_flow.pen().port().clear();
        else
            m_flow.pen().port().reconnect();
    });
    connect(&flow.pen(), &PenWatch::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&flow.pen(), &PenWatch::alarmsChanged, this, [this] { m_alarms->setAlarms(alarmLines(m_flow.pen(), m_flow.services())); });
}

void DevicePage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 10 : 24, metrics.compact ? 16 : 24, metrics.compact ? 4 : 12);
    m_foot->setBarHeight(metrics.preflightFoot);
    m_foot->row()->setContentsMargins(metrics.pageMargin, 0, metrics.stopRight, 0);
    m_action->setFixedSize(metrics.compact ? 216 : 300, metrics.action);
    m_stopRoom->setFixedSize(metrics.stopWidth, metrics.action);
    m_whatToDo->setFootHeight(metrics.preflightFoot);
}

void DevicePage::entered()
{
    m_shown.clear();
    m_alarms->setAlarms(alarmLines(m_flow.pen(), m_flow.services()));
    refresh();
}

void DevicePage::fill(Card* card, const QString& title, const QList<std::pair<QString, QString>>& rows)
{
    emptyLayout(card->body());
    card->addTitle(title);
    for (const auto& [name, value] : rows) {
        card->body()->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 12);
        row->setContentsMargins(0, 9, 0, 9);
        row->addWidget(new Label(name, look::kBody), 1);
        row->addWidget(new DigitLabel(value, {17, QFont::DemiBold, Tone::Ink}));
        card->body()->addLayout(row);
    }
    card->body()->addStretch(1);
}

void DevicePage::refresh()
{
    const auto& now = m_flow.pen().now();
    const bool resting = now.state == State::Stopped || now.state == State::Latched;
    m_action->setText(resting ? tr("Clear") : tr("Look again"));
    m_action->setEnabled(resting ? !clearMustWait(m_flow.pen()) : now.state == State::Offline);
    const auto offline = text::wordsFor(now.offlineReason);
    m_line->setText(now.state == State::Offline     ? offline.sentence + QLatin1Char(' ') + offline.next
                    : now.state == State::Latched ? offline.sentence + QLatin1Char(' ') + offline.next
                                                    : tr("The pen is connected. Its motor is off."));
    QStringList live;
    if (now.live && !m_flow.pen().stale())
        live << QString::number(now.live->supplyMv / 50) << QString::number(now.live->motorCentiC.value_or(0) / 50)
             << QString::number(now.live->gripCentiC.value_or(0) / 50);
    const auto shown = QStringLiteral("%1/%2/%3/%4/%5").arg(int(now.state)).arg(m_flow.pen().stale()).arg(now.linkQualityPercent).arg(live.join(QLatin1Char(',')),
                           now.cartridge ? text::cartridgeWords(*now.cartridge) : QString());
    if (shown == m_shown)
        return;
    m_shown = shown;
    const auto none = QStringLiteral("–");
    const auto caps = now.caps;
    fill(m_facts, tr("What it can do"),
         {{tr("Depth"), caps ? text::mm(caps->depthMin) + QStringLiteral("–") + text::mmWithUnit(caps->depthMax) : none},
          {tr("Rate"), caps ? text::rate(caps->rateMin) + QStringLiteral("–") + text::rateWithUnit(caps->rateMax) : none},
          {tr("Longest run"), caps ? text::duration(caps->runTimeMaxS * 1000) : none},
          {tr("Stops within"), caps ? tr("%1 ms").arg(caps->stopTimeMs) : none}});
    const bool fresh = now.live && !m_flow.pen().stale();
    const auto centi = [&](std::optional<std::int16_t> value) { return value ? tr("%1 °C").arg(*value / 100) : none; };
    fill(m_live, tr("Now"),
         {{tr("State"), text::stateWord(now.state)},
          {tr("Link quality"), m_flow.pen().linked() ? tr("%1 %").arg(now.linkQualityPercent) : none},
          {tr("Supply"), fresh ? tr("%1 V").arg(now.live->supplyMv / 1000.0, 0, 'f', 2) : text::noData()},
          {tr("Motor"), fresh ? centi(now.live->motorCentiC) : text::noData()},
          {tr("Grip"), fresh ? centi(now.live->gripCentiC) : text::noData()},
          {tr("Timing"), now.realtime ? tr("real time") : tr("reduced margin")}});
    fill(m_cartridge, tr("Cartridge"),
         {{tr("Inserted"), now.cartridge ? tr("%1-pin").arg(now.cartridge->pins) : tr("none")},
          {tr("Lot"), now.cartridge ? qs(now.cartridge->lot.str()) : none},
          {tr("Longest depth"), now.cartridge ? text::mmWithUnit(now.cartridge->maxDepth) : none},
          {tr("Used"), now.cartridge ? (now.cartridge->used ? tr("yes") : tr("no")) : none}});
}

} // namespace stipple::ui
