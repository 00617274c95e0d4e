#include "ui/pages/zone_list_sheet.h"

#include "ui/pages/order_grip.h"
#include "ui/pages/page.h"
#include "ui/pages/sheet_lines.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scroll_area.h"

#include <QFrame>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Group {
    const char* prefix;
    QString name;
};
std::vector<Group> groups()
{
    return {{"face", ZoneListSheet::tr("Face and neck")},
            {"scalp", ZoneListSheet::tr("Scalp")},
            {"body", ZoneListSheet::tr("Body")},
            {"hands", ZoneListSheet::tr("Hands")}};
}
} // namespace

ZoneListSheet::ZoneListSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Zones and order"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.list"));
    setWide(560);
    m_find = named(new QLineEdit, "plan.findZone", tr("Find a zone"));
    m_find->setPlaceholderText(tr("Find a zone"));
    m_find->setClearButtonEnabled(true);
    body()->addWidget(m_find);
    connect(m_find, &QLineEdit::textChanged, this, &ZoneListSheet::applyFilter);
    m_scroll = named(new ScrollArea, "plan.zoneList");
    auto* content = new QWidget;
    m_list = bare<QVBoxLayout>(content, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    m_scroll->setWidget(content);
    m_line = new QFrame(content);
    m_line->setFixedHeight(4);
    m_line->setAutoFillBackground(true);
    m_line->hide();
    setContent(m_scroll);
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary), "plan.listDone");
    foot()->addWidget(done);
    connect(done, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(this, &SideSheet::opened, this, [this] {
        m_find->clear();
        refresh();
    });
}

void ZoneListSheet::refresh()
{
    if (!isVisible())
        return;
    const int place = m_scroll->verticalScrollBar()->value();
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    emptyLayout(m_list);
    m_rows.clear();
    m_free.clear();
    m_line->hide();
    m_list->addWidget(new Label(tr("In the plan"), kListHeading));
    if (m_flow.plan().plan().zones.empty())
        m_list->addWidget(new Label(tr("No zone yet."), look::kDetail));
    for (std::size_t i = 0; i < m_flow.plan().plan().zones.size(); ++i)
        addPlanned(i);
    for (const auto& group : groups()) {
        m_list->addSpacing(18);
        auto* heading = new Label(group.name, kListHeading);
        m_list->addWidget(heading);
        for (const auto& zone : content::zones(m_flow.services().catalogue)) {
            if (zone.excluded || !zone.view.starts_with(group.prefix) || m_flow.plan().orderOf(zone.id) != 0)
                continue;
            addFree(zone.id);
            m_free.back().heading = heading;
        }
    }
    addExcluded();
    m_list->addStretch(1);
    applyFilter();
    m_scroll->verticalScrollBar()->setValue(place);
    if (auto* again = focused.isEmpty() ? nullptr : findChild<QWidget*>(focused))
        again->setFocus();
}

void ZoneListSheet::addPlanned(std::size_t index)
{
    const auto& zone = m_flow.plan().plan().zones[index];
    const auto* row = content::zone(m_flow.services().catalogue, zone.zone);
    const auto name = text::zoneName(zone.zone);
    const bool locked = m_flow.readOnly();
    auto* box = new QWidget;
    auto* line = bare<QHBoxLayout>(box, 4);
    line->setContentsMargins(0, 4, 0, 4);
    auto* grip = named(new OrderGrip(tr("Drag %1 to another place").arg(name)), "");
    grip->setObjectName(QStringLiteral("plan.grip.") + qs(zone.zone));
    grip->setEnabled(!locked);
    line->addWidget(grip);
    auto* number = new DigitLabel(QString::number(index + 1), {17, QFont::DemiBold, Tone::Accent});
    number->setFixedWidth(26);
    line->addWidget(number);
    auto* open = new Button(name + QStringLiteral(" · ") + text::mmWithUnit(zone.depth), Button::Kind::Quiet, Button::Size::Dense);
    open->setObjectName(QStringLiteral("plan.zone.") + qs(zone.zone));
    open->setAccessibleName(tr("%1, order %2, %3").arg(name).arg(index + 1).arg(text::mmSpoken(zone.depth)));
    open->setMinimumWidth(kMinTarget); // a long name gives way, never the buttons after it
    line->addWidget(open, 1, Qt::AlignLeft);
    const auto id = zone.zone;
    if (row && !row->twin.empty() && m_flow.plan().orderOf(row->twin) == 0) {
        auto* mirror = named(new IconButton(QStringLiteral("mirror"), tr("Add %1 with the same values").arg(text::zoneLower(row->twin))), "plan.mirrorFromList");
        mirror->setSide(48);
        mirror->setEnabled(!locked);
        line->addWidget(mirror);
        connect(mirror, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().setLinked(id, true); });
    }
    auto* up = named(new IconButton(QStringLiteral("chev-u"), tr("%1 earlier").arg(name)), "plan.earlier");
    auto* down = named(new IconButton(QStringLiteral("chev-d"), tr("%1 later").arg(name)), "plan.later");
    auto* remove = named(new IconButton(QStringLiteral("x"), tr("Remove %1").arg(name)), "plan.removeFromList");
    up->setEnabled(index > 0 && !locked);
    down->setEnabled(index + 1 < m_flow.plan().plan().zones.size() && !locked);
    remove->setEnabled(!locked);
    for (auto* button : {up, down, remove}) {
        button->setSide(48);
        line->addWidget(button);
    }
    m_list->addWidget(box);
    m_rows.push_back(box);
    m_list->addWidget(new Rule);
    connect(open, &QAbstractButton::clicked, this, [this, id] {
        close();
        emit zoneChosen(qs(id));
    });
    connect(up, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().move(id, -1); });
    connect(down, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().move(id, 1); });
    connect(remove, &QAbstractButton::clicked, this, [this, id] { m_flow.plan().remove(id); });
    connect(grip, &OrderGrip::dragged, this, [this, index](int dy) { dragRow(index, dy); });
    connect(grip, &OrderGrip::dropped, this, [this, index](int dy) { dropRow(index, dy); });
}

// A row is passed when the leading edge of the dragged one crosses its middle.
std::size_t ZoneListSheet::placeFor(std::size_t index, int dy) const
{
    const QRect dragged = m_rows[index]->geometry();
    const int edge = (dy < 0 ? dragged.top() : dragged.bottom()) + dy;
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (i != index && m_rows[i]->geometry().center().y() < edge)
            ++place;
    return place;
}

void ZoneListSheet::dragRow(std::size_t index, int dy)
{
    if (index >= m_rows.size())
        return;
    const auto place = placeFor(index, dy);
    const auto& under = m_rows[place]->geometry();
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::Window, themeOf(this).accent);
    m_line->setPalette(palette);
    m_line->setGeometry(under.left(), place > index ? under.bottom() - 1 : under.top() - 3, under.width(), 4);
    m_line->setVisible(place != index);
    m_line->raise();
    m_scroll->ensureVisible(0, under.center().y(), 0, 80);
}

void ZoneListSheet::dropRow(std::size_t index, int dy)
{
    m_line->hide();
    if (index >= m_rows.size())
        return;
    const auto place = placeFor(index, dy);
    const auto zone = m_flow.plan().plan().zones[index].zone;
    if (place != index)
        m_flow.plan().moveTo(zone, static_cast<int>(place));
}

void ZoneListSheet::addFree(const std::string& zone)
{
    auto* add = new Button(text::zoneName(zone), Button::Kind::Quiet, Button::Size::Dense);
    add->setIconBefore(QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("plan.zone.") + qs(zone));
    add->setAccessibleName(tr("Add %1").arg(text::zoneName(zone)));
    add->setEnabled(!m_flow.readOnly());
    add->setMinimumWidth(kMinTarget);
    m_list->addWidget(add, 0, Qt::AlignLeft);
    m_free.push_back({text::zoneName(zone), add, nullptr});
    connect(add, &QAbstractButton::clicked, this, [this, zone] {
        m_flow.plan().add(zone);
        emit zoneChosen(qs(zone));
    });
}

void ZoneListSheet::addExcluded()
{
    m_list->addSpacing(18);
    m_list->addWidget(new Label(tr("Never needled"), kListHeading));
    for (const auto& zone : content::zones(m_flow.services().catalogue)) {
        if (!zone.excluded)
            continue;
        auto* words = new Label(text::exclusionReason(zone.id), look::kDetail);
        words->setWrap(Label::Wrap::Words);
        m_list->addWidget(words);
        m_list->addSpacing(4);
    }
}

void ZoneListSheet::applyFilter()
{
    const QString wanted = m_find->text().trimmed();
    for (const auto& entry : m_free)
        entry.heading->hide();
    for (const auto& entry : m_free) {
        const bool fits = wanted.isEmpty() || entry.words.contains(wanted, Qt::CaseInsensitive);
        entry.button->setVisible(fits);
        if (fits)
            entry.heading->show();
    }
}

} // namespace stipple::ui
