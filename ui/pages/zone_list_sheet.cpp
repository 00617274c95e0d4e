#include "ui/pages/zone_list_sheet.h"

#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scroll_area.h"

#include <QScrollBar>

namespace stipple::ui {

ZoneListSheet::ZoneListSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Zones and order"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.list"));
    setWide(520);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    m_list = bare<QVBoxLayout>(content, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(content);
    scroll->setObjectName(QStringLiteral("plan.zoneList"));
    setContent(scroll);
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary), "plan.listDone");
    foot()->addWidget(done);
    connect(done, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(this, &SideSheet::opened, this, &ZoneListSheet::refresh);
}

void ZoneListSheet::refresh()
{
    if (!isVisible())
        return;
    auto* scroll = findChild<ScrollArea*>(QStringLiteral("plan.zoneList"));
    const int place = scroll->verticalScrollBar()->value();
    emptyLayout(m_list);
    m_list->addWidget(new Label(tr("In the plan"), {17, QFont::DemiBold, Tone::Ink2}));
    if (m_flow.plan().plan().zones.empty())
        m_list->addWidget(new Label(tr("No zone yet."), look::kDetail));
    for (std::size_t i = 0; i < m_flow.plan().plan().zones.size(); ++i)
        addPlanned(i);
    m_list->addSpacing(18);
    m_list->addWidget(new Label(tr("Can be added"), {17, QFont::DemiBold, Tone::Ink2}));
    for (const auto& zone : content::zones(m_flow.services().catalogue))
        if (!zone.excluded && m_flow.plan().orderOf(zone.id) == 0)
            addFree(zone.id);
    m_list->addStretch(1);
    scroll->verticalScrollBar()->setValue(place);
}

void ZoneListSheet::addPlanned(std::size_t index)
{
    const auto& zone = m_flow.plan().plan().zones[index];
    const auto name = text::zoneName(zone.zone);
    const bool locked = m_flow.readOnly();
    auto* row = bare<QHBoxLayout>(nullptr, 8);
    row->setContentsMargins(0, 4, 0, 4);
    auto* number = new DigitLabel(QString::number(index + 1), {17, QFont::DemiBold, Tone::Accent});
    number->setFixedWidth(28);
    row->addWidget(number);
    auto* open = new Button(name + QStringLiteral(" · ") + text::mmWithUnit(zone.depth), Button::Kind::Quiet, Button::Size::Dense);
    open->setObjectName(QStringLiteral("plan.zone.") + qs(zone.zone));
    open->setAccessibleName(tr("%1, order %2, %3").arg(name).arg(index + 1).arg(text::mmSpoken(zone.depth)));
    row->addWidget(open, 1, Qt::AlignLeft);
    auto* up = named(new IconButton(QStringLiteral("chev-u"), tr("%1 earlier").arg(name)), "plan.earlier");
    auto* down = named(new IconButton(QStringLiteral("chev-d"), tr("%1 later").arg(name)), "plan.later");
    auto* remove = named(new IconButton(QStringLiteral("x"), tr("Remove %1").arg(name)), "plan.removeFromList");
    up->setEnabled(index > 0 && !locked);
    down->setEnabled(index + 1 < m_flow.plan().plan().zones.size() && !locked);
    remove->setEnabled(!locked);
    row->addWidget(up);
    row->addWidget(down);
    row->addWidget(remove);
    m_list->addLayout(row);
    m_list->addWidget(new Rule);
    const auto id = zone.zone;
    connect(open, &QAbstractButton::clicked, this, [this, id] {
        close();
        emit zoneChosen(qs(id));
    });
    connect(up, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().move(id, -1); });
    connect(down, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().move(id, 1); });
    connect(remove, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().remove(id); });
}

void ZoneListSheet::addFree(const std::string& zone)
{
    auto* add = new Button(text::zoneName(zone), Button::Kind::Quiet, Button::Size::Dense);
    add->setIconBefore(QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("plan.zone.") + qs(zone));
    add->setAccessibleName(tr("Add %1").arg(text::zoneName(zone)));
    add->setEnabled(!m_flow.readOnly());
    m_list->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QAbstractButton::clicked, this, [this, zone] {
        m_flow.plan().add(zone);
        emit zoneChosen(qs(zone));
    });
}

} // namespace stipple::ui
