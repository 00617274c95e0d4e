#include "ui/pages/zones_page.h"

#include "core/plan/estimate.h"
#include "ui/map/map_thumb.h"
#include "ui/map/zone_map_view.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/map_legend.h"
#include "ui/pages/plan_panel.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/zone_list_sheet.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/error_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>

namespace stipple::ui {

namespace {
struct Part {
    const char* icon;
    QStringList views;
};
const Part kParts[] = {
    {"face", {QStringLiteral("face_right"), QStringLiteral("face_front"), QStringLiteral("face_left")}},
    {"scalp", {QStringLiteral("scalp_top")}},
    {"body", {QStringLiteral("body_front"), QStringLiteral("body_back")}},
    {"hand", {QStringLiteral("hands_dorsal")}},
};

// Whole minutes from one minute on: it is an estimate.
QString roughMinutes(std::chrono::milliseconds time)
{
    const auto seconds = time.count() / 1000;
    return text::roughDuration(seconds < 60 ? seconds : (seconds + 30) / 60 * 60);
}

QString thumbName(const QString& view)
{
    if (view == QLatin1String("face_right"))
        return ZonesPage::tr("Right side");
    if (view == QLatin1String("face_front") || view == QLatin1String("body_front"))
        return ZonesPage::tr("Front");
    if (view == QLatin1String("face_left"))
        return ZonesPage::tr("Left side");
    if (view == QLatin1String("body_back"))
        return ZonesPage::tr("Back");
    return text::viewName(view);
}
} // namespace

ZonesPage::ZonesPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("plan"));
    auto* page = bare<QVBoxLayout>(this);
    auto* row = bare<QHBoxLayout>();
    page->addLayout(row, 1);
    auto* ground = new QWidget;
    m_canvas = bare<QVBoxLayout>(ground, 8);
    m_canvas->setContentsMargins(24, 16, 24, 0);
    row->addWidget(ground, 1);
    row->addWidget(new Rule(Qt::Vertical));
    buildToolbar(m_canvas);
    m_problem = new ProblemStrip;
    m_canvas->addWidget(m_problem);
    m_reason = named(new ReasonLine, "plan.reason");
    m_canvas->addWidget(m_reason, 0, Qt::AlignHCenter);
    m_map = named(new map::ZoneMapView, "plan.map");
    m_map->setCallouts(map::Callouts::Full);
    m_map->setSideMarks(map::SideMarks::LettersAndWords);
    m_map->setEmptyHint(tr("Tap a zone to start"));
    m_canvas->addWidget(m_map, 1);

    m_panelBox = new QWidget;
    auto* box = bare<QVBoxLayout>(m_panelBox);
    m_panel = new PlanPanel(flow);
    box->addWidget(m_panel);
    m_panelBox->setFixedWidth(440);
    row->addWidget(m_panelBox);
    buildFoot();
    page->addWidget(m_foot);

    m_list = new ZoneListSheet(flow, this);
    connect(m_list, &ZoneListSheet::zoneChosen, this, &ZonesPage::choose);
    connect(m_panel, &PlanPanel::removeRequested, this, [this](const QString& zone) { m_flow.plan().remove(ss(zone)); });
    connect(&flow.plan(), &PlanDesk::changed, this, &ZonesPage::refresh);
    connect(&flow.plan(), &PlanDesk::refused, this, [this](const Error& error, const QString& zone) {
        const auto words = text::wordsFor(error);
        m_reason->say(zone.isEmpty() ? words.sentence : text::zoneName(ss(zone)) + QStringLiteral(": ") + words.sentence);
    });
    connect(&flow, &SessionFlow::opened, this, [this] {
        m_zone.clear();
        const auto& zones = m_flow.plan().plan().zones;
        if (!zones.empty())
            m_zone = qs(zones.front().zone);
    });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
    connectMap();
    showPart(0);
}

void ZonesPage::buildToolbar(QVBoxLayout* to)
{
    auto* bar = bare<QHBoxLayout>(nullptr, 10);
    m_part = named(new SegmentedControl({{tr("Face"), QLatin1String(kParts[0].icon), {}},
                                         {tr("Scalp"), QLatin1String(kParts[1].icon), {}},
                                         {tr("Body"), QLatin1String(kParts[2].icon), {}},
                                         {tr("Hands"), QLatin1String(kParts[3].icon), {}}},
                                        SegmentedControl::Layout::IconBefore),
                   "plan.part", tr("Part of the body"));
    m_part->setCurrent(0);
    bar->addWidget(m_part);
    bar->addSpacing(8);
    m_undo = named(new IconButton(QStringLiteral("undo"), tr("Undo")), "plan.undo");
    m_redo = named(new IconButton(QStringLiteral("repeat"), tr("Redo")), "plan.redo");
    auto* zoom = named(new IconButton(QStringLiteral("zoom-in"), tr("Zoom in")), "plan.zoomIn");
    auto* fit = named(new IconButton(QStringLiteral("fit"), tr("Show all")), "plan.fit");
    for (auto* button : {m_undo, m_redo, zoom, fit})
        bar->addWidget(button);
    bar->addStretch(1);
    m_thumbRow = bare<QHBoxLayout>(nullptr, 8);
    bar->addLayout(m_thumbRow);
    to->addLayout(bar);
    connect(m_part, &SegmentedControl::chosen, this, &ZonesPage::showPart);
    connect(m_undo, &QAbstractButton::clicked, this, [this] { m_flow.plan().undo(); });
    connect(m_redo, &QAbstractButton::clicked, this, [this] { m_flow.plan().redo(); });
    connect(zoom, &QAbstractButton::clicked, this, [this] { m_map->zoomIn(); });
    connect(fit, &QAbstractButton::clicked, this, [this] { m_map->fit(); });
}

void ZonesPage::buildFoot()
{
    m_foot = new FootBar;
    m_legend = new MapLegend;
    m_foot->row()->addWidget(m_legend, 1);
    m_totals = named(new Label({}, look::kBody), "plan.totals");
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_totals->setTone(Tone::Ink2);
    m_foot->row()->addWidget(m_totals);
    m_order = named(new Button(tr("Order"), Button::Kind::Secondary), "plan.order", tr("Zones and order as a list"));
    m_order->setIconBefore(QStringLiteral("list"));
    m_foot->row()->addWidget(m_order);
    m_next = named(new Button(tr("Pre-flight"), Button::Kind::Primary), "plan.next", tr("Go on to pre-flight"));
    m_next->setIconAfter(QStringLiteral("arrow-r"));
    m_next->setDisabledLook(Button::DisabledLook::Lock);
    m_foot->row()->addWidget(m_next);
    connect(m_order, &QAbstractButton::clicked, this, [this] { m_list->open(); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_flow.go(FlowStep::PreFlight); });
}

void ZonesPage::connectMap()
{
    connect(m_map, &map::ZoneMapView::zoneActivated, this, &ZonesPage::choose);
    connect(m_map, &map::ZoneMapView::openRequested, this, &ZonesPage::choose);
    connect(m_map, &map::ZoneMapView::zonesSwept, this, [this](const QStringList& zones) {
        for (const auto& zone : zones)
            choose(zone);
    });
    connect(m_map, &map::ZoneMapView::removeRequested, this, [this](const QString& zone) { m_flow.plan().remove(ss(zone)); });
    connect(m_map, &map::ZoneMapView::excludedTapped, this, [this](const QString& id, const QString& reason) {
        m_reason->say(reason.isEmpty() ? text::exclusionReason(ss(id)) : reason);
    });
    connect(m_map, &map::ZoneMapView::depthStepRequested, this, [this](int direction) { m_panel->stepDepth(direction); });
    connect(m_map, &map::ZoneMapView::orderStepRequested, this, [this](int direction) {
        if (!m_zone.isEmpty())
            m_flow.plan().move(ss(m_zone), direction);
    });
    connect(m_map, &map::ZoneMapView::linkRequested, this, [this] {
        if (!m_zone.isEmpty())
            m_flow.plan().setLinked(ss(m_zone), !m_flow.plan().linked(ss(m_zone)));
    });
    connect(m_map, &map::ZoneMapView::undoRequested, this, [this] { m_flow.plan().undo(); });
}

void ZonesPage::applyMetrics(const Metrics& metrics)
{
    m_panelBox->setFixedWidth(metrics.compact ? 340 : 440);
    m_map->setCallouts(metrics.compact ? map::Callouts::NumberAndDepth : map::Callouts::Full);
    m_canvas->setContentsMargins(metrics.pageMargin, metrics.compact ? 10 : 16, metrics.pageMargin, 0);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(88);
    m_legend->setVisible(!metrics.compact || width() > 1200);
}

void ZonesPage::entered()
{
    refresh();
    m_map->setFocus();
}

void ZonesPage::showPart(int part)
{
    const auto& views = kParts[part].views;
    m_part->setCurrent(part);
    emptyLayout(m_thumbRow);
    m_thumbs.clear();
    for (const auto& view : views) {
        const auto document = map::builtInMap(view);
        if (!document || views.size() < 2)
            continue;
        auto* thumb = new map::MapThumb(*document, thumbName(view));
        thumb->setObjectName(QStringLiteral("plan.view.") + view);
        m_thumbRow->addWidget(thumb);
        m_thumbs.emplace_back(view, thumb);
        connect(thumb, &QAbstractButton::clicked, this, [this, view] { showView(view); });
    }
    showView(views.contains(QStringLiteral("face_front")) ? QStringLiteral("face_front") : views.front());
}

void ZonesPage::showView(const QString& name)
{
    m_view = name;
    const auto document = map::builtInMap(name);
    m_map->setTitle(text::viewName(name));
    if (document)
        m_map->setMap(*document);
    else
        m_map->setProblem(text::wordsFor(document.error()).whole());
    for (const auto& [view, thumb] : m_thumbs)
        thumb->setChecked(view == name);
    refreshMarks();
}

void ZonesPage::choose(const QString& zone)
{
    m_zone = zone;
    if (m_flow.plan().orderOf(ss(zone)) == 0)
        m_flow.plan().add(ss(zone)); // refresh comes from the desk
    refresh();
}

void ZonesPage::refresh()
{
    if (!m_flow.isOpen())
        return;
    const auto& planned = m_flow.plan().plan().zones;
    if (m_flow.plan().orderOf(ss(m_zone)) == 0) // removed or undone: the next one in the order is shown
        m_zone = planned.empty() ? QString() : qs(planned.front().zone);
    m_undo->setEnabled(m_flow.plan().canUndo());
    m_redo->setEnabled(m_flow.plan().canRedo());
    m_panel->show(ss(m_zone));
    refreshMarks();
    refreshFoot();
    m_list->refresh();
}

void ZonesPage::refreshMarks()
{
    const auto screened = m_flow.isOpen() ? m_flow.screeningVerdict().limits : std::vector<plan::ScreeningLimit>{};
    const auto* chosen = content::zone(m_flow.services().catalogue, ss(m_zone));
    QList<map::ZoneMark> marks;
    QSet<QString> planned;
    for (const auto& zone : content::zones(m_flow.services().catalogue)) {
        map::ZoneMark mark;
        mark.id = qs(zone.id);
        mark.name = text::zoneName(zone.id);
        mark.shortName = text::zoneShort(zone.id);
        mark.number = m_flow.plan().orderOf(zone.id);
        if (const auto* values = m_flow.plan().zone(zone.id)) {
            mark.state = map::ZoneState::Planned;
            mark.depth = text::mm(values->depth);
            mark.linked = chosen && chosen->twin == zone.id && m_flow.plan().linked(zone.id);
            planned.insert(mark.id);
        }
        if (zone.excluded) {
            mark.state = map::ZoneState::Excluded;
            mark.reason = text::exclusionReason(zone.id);
        }
        for (const auto& limit : screened) {
            if (limit.kind != plan::ScreeningLimit::Kind::ExcludeZone || std::ranges::find(limit.zones, zone.id) == limit.zones.end())
                continue;
            mark.state = map::ZoneState::Excluded;
            mark.reason = tr("%1 is left out by today's screening").arg(mark.name);
        }
        marks.append(mark);
    }
    m_map->setMarks(marks);
    m_map->setSelected(m_zone);
    for (const auto& [view, thumb] : m_thumbs)
        thumb->setPlanned(planned);
}

void ZonesPage::refreshFoot()
{
    const auto& whole = m_flow.plan().plan();
    int area = 0;
    for (const auto& zone : whole.zones)
        area += zone.areaCm2;
    m_totals->setText(whole.zones.empty() ? tr("No zone yet")
                                          : counted(static_cast<int>(whole.zones.size()), tr("1 zone"), tr("%1 zones")) + QStringLiteral(" · ") + text::area(area)
                                                + QStringLiteral(" · ") + roughMinutes(plan::planTime(whole)));
    const auto problems = m_flow.plan().problems();
    m_next->setEnabled(m_flow.readOnly() || problems.empty());
    if (!problems.empty() && !whole.zones.empty())
        m_totals->setText(tr("%1 needs another value").arg(text::zoneName(problems.front().zone)));
}

void ZonesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_flow.plan().undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_flow.plan().redo();
        return;
    }
    switch (event->key()) {
    case Qt::Key_F: showPart(0); return;
    case Qt::Key_S: showPart(1); return;
    case Qt::Key_B: showPart(2); return;
    case Qt::Key_H: showPart(3); return;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: {
        const auto index = static_cast<std::size_t>(event->key() - Qt::Key_1);
        if (index < m_thumbs.size())
            showView(m_thumbs[index].first);
        return;
    }
    default: break;
    }
    Page::keyPressEvent(event);
}

} // namespace stipple::ui
