#include "ui/pages/zones_page.h"

#include "core/plan/estimate.h"
#include "ui/map/map_thumb.h"
#include "ui/map/zone_map_view.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/map_legend.h"
#include "ui/pages/mark_sheet.h"
#include "ui/pages/plan_menu_sheet.h"
#include "ui/pages/plan_panel.h"
#include "ui/pages/plan_source_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/proposal_sheet.h"
#include "ui/pages/series_sheet.h"
#include "ui/pages/zone_list_sheet.h"
#include "ui/shell/content.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"
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
    buildDrawBar(m_canvas);
    m_problem = new ProblemStrip;
    m_canvas->addWidget(m_problem);
    m_reason = named(new ReasonLine, "plan.reason");
    m_canvas->addWidget(m_reason, 0, Qt::AlignHCenter);
    m_map = named(new map::ZoneMapView, "plan.map");
    m_map->setCallouts(map::Callouts::Full);
    m_map->setSideMarks(map::SideMarks::LettersAndWords);
    m_map->setEmptyHint(tr("Tap a zone to start"));
    m_map->setSmallZoneChips(true);
    m_canvas->addWidget(m_map, 1);

    m_panelBox = new QWidget;
    auto* box = bare<QVBoxLayout>(m_panelBox);
    m_panel = new PlanPanel(flow);
    box->addWidget(m_panel);
    m_panelBox->setFixedWidth(440);
    row->addWidget(m_panelBox);
    buildFoot();
    page->addWidget(m_foot);

    buildSheets();
    connect(m_panel, &PlanPanel::removeRequested, this, [this](const QString& zone) { m_flow.plan().remove(ss(zone)); });
    connect(&flow.plan(), &PlanDesk::changed, this, &ZonesPage::refresh);
    connect(&flow.plan(), &PlanDesk::refused, this, [this](const Error& error, const QString& zone) {
        const auto words = text::wordsFor(error);
        m_reason->say(zone.isEmpty() ? words.sentence : text::zoneName(ss(zone)) + QStringLiteral(": ") + words.sentence);
    });
    connect(&flow.marks(), &MarkDesk::changed, this, &ZonesPage::refreshMarks);
    connect(&flow, &SessionFlow::opened, this, [this] {
        drawMarks(false);
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
    m_redo = named(new IconButton(QStringLiteral("redo"), tr("Redo")), "plan.redo");
    m_zoomIn = named(new IconButton(QStringLiteral("zoom-in"), tr("Zoom in")), "plan.zoomIn");
    m_zoomOut = named(new IconButton(QStringLiteral("zoom-out"), tr("Zoom out")), "plan.zoomOut");
    auto* fit = named(new IconButton(QStringLiteral("fit"), tr("Show all")), "plan.fit");
    for (auto* button : {m_undo, m_redo, m_zoomIn, m_zoomOut, fit})
        bar->addWidget(button);
    bar->addStretch(1);
    m_thumbRow = bare<QHBoxLayout>(nullptr, 8);
    bar->addLayout(m_thumbRow);
    to->addLayout(bar);
    connect(m_part, &SegmentedControl::chosen, this, &ZonesPage::showPart);
    connect(m_undo, &QAbstractButton::clicked, this, &ZonesPage::undo);
    connect(m_redo, &QAbstractButton::clicked, this, &ZonesPage::redo);
    connect(m_zoomIn, &QAbstractButton::clicked, this, [this] { m_map->zoomIn(); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, [this] { m_map->zoomOut(); });
    connect(fit, &QAbstractButton::clicked, this, [this] { m_map->fit(); });
}

void ZonesPage::buildDrawBar(QVBoxLayout* to)
{
    auto* bar = new Inset(Inset::Ground::Sand);
    m_drawBar = bar;
    auto* words = new Label(tr("Tap a mole, tattoo, lesion or filler site, or drag from its middle to its edge. Arrow keys and Space do the same."), look::kDetail);
    words->setWrap(Label::Wrap::Words);
    bar->row()->addWidget(words, 1);
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary, Button::Size::Dense), "plan.marksDone", tr("Stop drawing places to leave out"));
    bar->row()->addWidget(done);
    connect(done, &QAbstractButton::clicked, this, [this] { drawMarks(false); });
    bar->hide();
    to->addWidget(bar);
}

void ZonesPage::buildSheets()
{
    m_list = new ZoneListSheet(m_flow, this);
    m_mark = new MarkSheet(m_flow.marks(), this);
    m_more = new PlanMenuSheet(this);
    m_proposal = new ProposalSheet(m_flow, this);
    m_source = new PlanSourceSheet(m_flow, this);
    m_series = new SeriesSheet(m_flow, this);
    connect(m_list, &ZoneListSheet::zoneChosen, this, &ZonesPage::choose);
    connect(m_more, &PlanMenuSheet::propose, m_proposal, &SideSheet::open);
    connect(m_more, &PlanMenuSheet::startFrom, m_source, &SideSheet::open);
    connect(m_more, &PlanMenuSheet::series, m_series, &SideSheet::open);
    connect(m_more, &PlanMenuSheet::drawMarks, this, [this] { drawMarks(true); });
    connect(m_panel, &PlanPanel::proposeRequested, m_proposal, &SideSheet::open);
    connect(m_panel, &PlanPanel::startFromRequested, m_source, &SideSheet::open);
}

void ZonesPage::drawMarks(bool on)
{
    m_drawBar->setVisible(on);
    m_map->setInteraction(on ? map::Interaction::DrawMark : map::Interaction::Choose);
    refreshUndo();
    if (on)
        m_map->setFocus();
}

// While places are drawn, undo and redo are about them; else about the plan.
void ZonesPage::undo()
{
    m_drawBar->isHidden() ? m_flow.plan().undo() : m_flow.marks().undo();
}

void ZonesPage::redo()
{
    m_drawBar->isHidden() ? m_flow.plan().redo() : m_flow.marks().redo();
}

void ZonesPage::refreshUndo()
{
    const bool marks = !m_drawBar->isHidden();
    m_undo->setEnabled(marks ? m_flow.marks().canUndo() : m_flow.plan().canUndo());
    m_redo->setEnabled(marks ? m_flow.marks().canRedo() : m_flow.plan().canRedo());
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
    m_setAll = named(new Button(tr("Set all"), Button::Kind::Soft), "plan.acceptAll", tr("Set all proposed values as they stand"));
    m_foot->row()->addWidget(m_setAll);
    m_menu = named(new Button(tr("Plan"), Button::Kind::Secondary), "plan.more", tr("Propose, start from, leave out, series"));
    m_menu->setIconBefore(QStringLiteral("dots3"));
    m_foot->row()->addWidget(m_menu);
    connect(m_setAll, &QAbstractButton::clicked, this, [this] { m_flow.plan().acceptAll(); });
    connect(m_menu, &QAbstractButton::clicked, this, [this] {
        m_more->setLocked(m_flow.readOnly() || m_flow.treatment().begun());
        m_more->open();
    });
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
    connect(m_map, &map::ZoneMapView::zonesSwept, this, &ZonesPage::chooseAll);
    connect(m_map, &map::ZoneMapView::zoomChanged, this, [this](double zoom) {
        m_zoomIn->setEnabled(zoom < map::kMostZoom - 0.01);
        m_zoomOut->setEnabled(zoom > 1.01);
    });
    m_zoomOut->setEnabled(false);
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
    connect(m_map, &map::ZoneMapView::undoRequested, this, &ZonesPage::undo);
    connect(m_map, &map::ZoneMapView::markDrawn, this, [this](const QPointF& centre, double radius) {
        if (const auto document = map::builtInMap(m_view))
            m_mark->edit(drawnMark(**document, centre, radius));
    });
    connect(m_map, &map::ZoneMapView::markTapped, this, [this](const QString& id) {
        const auto* mark = m_drawBar->isHidden() ? nullptr : m_flow.marks().find(id);
        if (mark)
            m_mark->edit(*mark);
    });
}

void ZonesPage::applyMetrics(const Metrics& metrics)
{
    m_compact = metrics.compact;
    m_part->setItemLayout(metrics.compact ? SegmentedControl::Layout::IconAbove : SegmentedControl::Layout::IconBefore);
    for (const auto& [view, thumb] : m_thumbs)
        thumb->setPictureOnly(metrics.compact);
    m_panel->setCompact(metrics.compact);
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
        thumb->setPictureOnly(m_compact);
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

// A drag across: one edit, so that one undo takes it back.
void ZonesPage::chooseAll(const QStringList& zones)
{
    if (zones.isEmpty())
        return;
    m_zone = zones.back();
    std::vector<std::string> ids;
    for (const auto& zone : zones)
        ids.push_back(ss(zone));
    m_flow.plan().addAll(ids);
    refresh();
}

void ZonesPage::refresh()
{
    if (!m_flow.isOpen())
        return;
    const auto& planned = m_flow.plan().plan().zones;
    if (m_flow.plan().orderOf(ss(m_zone)) == 0) // removed or undone: the next one in the order is shown
        m_zone = planned.empty() ? QString() : qs(planned.front().zone);
    refreshUndo();
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
            mark.proposed = values->origin == plan::ValueOrigin::Proposed;
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
    if (const auto document = map::builtInMap(m_view))
        m_map->setLesions(m_flow.marks().onMap(**document));
    refreshUndo();
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
    const int proposals = m_flow.plan().proposals();
    m_setAll->setVisible(proposals > 0 && !m_flow.readOnly());
    m_setAll->setText(counted(proposals, tr("Set 1 proposal"), tr("Set all %1 proposals")));
    const auto real = std::ranges::find_if(problems, [](const auto& problem) { return problem.code != plan::PlanProblemCode::ProposalNotSet; });
    const auto early = SeriesSheet::tooEarly(m_flow);
    if (real != problems.end() && !whole.zones.empty())
        m_totals->setText(tr("%1 needs another value").arg(text::zoneName(real->zone)));
    else if (!early.empty())
        m_totals->setText(tr("%1: not before %2").arg(text::zoneShort(early.front().zone), text::dayWeek(early.front().earliest)));
}

void ZonesPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_drawBar->isHidden()) {
        drawMarks(false);
        return;
    }
    const bool isRedo = event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier;
    if (isRedo || event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    switch (event->key()) {
    case Qt::Key_L: m_list->open(); return;
    case Qt::Key_X: drawMarks(m_drawBar->isHidden()); return;
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
