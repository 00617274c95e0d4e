#include "ui/pages/numbing_list.h"

#include "ui/shell/numbing_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::ui {

namespace {
struct NumbingTimeSay {
    Q_DECLARE_TR_FUNCTIONS(Numbing)
};
} // namespace

namespace {

int minutes(std::chrono::seconds time)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(time).count());
}

} // namespace

QString creamWords(const clinical::ZoneCream& cream)
{
    if (cream.off)
        return cream.cleared ? NumbingTimeSay::tr("Off after %1 min, skin is clean").arg(minutes(cream.on))
                             : NumbingTimeSay::tr("Off after %1 min. Tick both when done.").arg(minutes(cream.on));
    const auto on = text::duration(std::chrono::duration_cast<std::chrono::milliseconds>(cream.on).count());
    if (cream.stage == clinical::CreamStage::TooLong)
        return NumbingTimeSay::tr("%1 on the skin. Too long: take it off now.").arg(on);
    if (cream.toMin.count() > 0)
        return NumbingTimeSay::tr("%1 on the skin, minimum in %2").arg(on, text::duration(cream.toMin.count() * 1000));
    return NumbingTimeSay::tr("%1 on the skin. Ready; off within %2.").arg(on, text::duration(cream.toMax.count() * 1000));
}

NumbingList::NumbingList(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    m_column = bare<QVBoxLayout>(this, 0);
    connect(&flow.numbing(), &NumbingDesk::changed, this, &NumbingList::refresh);
    connect(&flow.numbing(), &NumbingDesk::passed, this, &NumbingList::writeTimes);
}

void NumbingList::refresh()
{
    build();
    writeTimes();
}

void NumbingList::build()
{
    emptyLayout(m_column);
    m_rows.clear();
    const auto& ticks = m_flow.numbing().content().removalTicks;
    std::vector<std::string> seen;
    for (const auto& cream : m_flow.numbing().creams()) {
        if (std::ranges::find(seen, cream.zone) != seen.end())
            continue;
        seen.push_back(cream.zone);
        Row row;
        row.zone = cream.zone;
        m_column->addWidget(new Rule);
        auto* line = bare<QHBoxLayout>(nullptr, 12);
        line->setContentsMargins(0, 8, 0, 8);
        auto* words = bare<QVBoxLayout>(nullptr, 2);
        words->addWidget(new Label(text::zoneName(cream.zone), {17, QFont::DemiBold, Tone::Ink}));
        row.time = named(new Label({}, look::kDetail), "");
        row.time->setObjectName(QStringLiteral("numbing.time.") + qs(cream.zone));
        row.time->setWrap(Label::Wrap::Words);
        words->addWidget(row.time);
        line->addLayout(words, 1);
        row.off = new Button(tr("Cream off"), Button::Kind::Secondary, Button::Size::Dense);
        row.off->setObjectName(QStringLiteral("numbing.off.") + qs(cream.zone));
        row.off->setAccessibleName(tr("Cream is off: %1").arg(text::zoneName(cream.zone)));
        row.residue = new Chip(ticks.empty() ? tr("Residue wiped off") : qs(ticks.front()));
        row.residue->setObjectName(QStringLiteral("numbing.residue.") + qs(cream.zone));
        row.disinfected = new Chip(ticks.size() < 2 ? tr("Skin disinfected") : qs(ticks[1]));
        row.disinfected->setObjectName(QStringLiteral("numbing.disinfected.") + qs(cream.zone));
        for (auto* widget : {static_cast<QWidget*>(row.off), static_cast<QWidget*>(row.residue), static_cast<QWidget*>(row.disinfected)}) {
            widget->setEnabled(!m_flow.readOnly());
            line->addWidget(widget);
        }
        connect(row.off, &QAbstractButton::clicked, this, [this, zone = cream.zone] { m_flow.numbing().takeOff(zone); });
        const auto tick = [this, zone = cream.zone, residue = row.residue, clean = row.disinfected] {
            m_flow.numbing().tick(zone, residue->isChecked(), clean->isChecked());
        };
        connect(row.residue, &QAbstractButton::clicked, this, tick);
        connect(row.disinfected, &QAbstractButton::clicked, this, tick);
        m_column->addLayout(line);
        m_rows.push_back(row);
    }
}

void NumbingList::writeTimes()
{
    const auto creams = m_flow.numbing().creams();
    for (const Row& row : m_rows) {
        // Of several applications to one zone the newest counts.
        const auto it = std::find_if(creams.rbegin(), creams.rend(), [&](const clinical::ZoneCream& c) { return c.zone == row.zone; });
        if (it == creams.rend())
            continue;
        row.time->setText(creamWords(*it));
        row.time->setTone(!it->off && it->stage == clinical::CreamStage::TooLong ? Tone::SandInk : Tone::Ink2);
        row.off->setVisible(!it->off);
        row.residue->setVisible(it->off);
        row.disinfected->setVisible(it->off);
    }
    for (const auto& numbing : m_flow.numbing().all())
        for (const auto& zone : numbing.times)
            for (const Row& row : m_rows)
                if (row.zone == zone.zone) {
                    row.residue->setChecked(zone.residueOff);
                    row.disinfected->setChecked(zone.disinfected);
                }
}

} // namespace stipple::ui
