#include "ui/pages/zones_page.h"

#include "core/plan/estimate.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/map_legend.h"
#include "ui/pages/map_stage.h"
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
#include "ui/widgets/reason_line.h"

#include <QKeyEvent>

namespace stipple::ui {

namespace {
// Whole minutes from one minute on: it is an estimate.
QString roughMinutes(std::chrono::milliseconds time)
{
    const auto seconds = time.count() / 1000;
    return text::roughDuration(seconds < 60 ? seconds : (seconds + 30) / 60 * 60);
}

} // namespace

ZonesPage::ZonesPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("plan"));
    auto* page = bare<QVBoxLayout>(this);
    auto* row = bare<QHBoxLayout>();
    page->addLayout(row, 1);
    auto* ground = new QWidget; // white, as paper under a drawing
    m_canvas = bare<QVBoxLayout>(ground, 8);
    m_canvas->setContentsMargins(24, 16, 24, 0);
    row->addWidget(ground, 1);
    row->addWidget(new Rule(Qt::Vertical));
    m_maps = new MapStage(flow);
    buildDrawBar(m_maps->above());
    m_problem = new ProblemStrip;
    m_maps->above()->addWidget(m_problem);
    m_reason = named(new ReasonLine, "plan.reason");
    m_maps->above()->addWidget(m_reason, 0, Qt::AlignHCenter);
    m_canvas->addWidget(m_maps, 1);

    m_panelBox = new QWidget;
    auto* box = bare<QVBoxLayout>(m_panelBox);
    m_panel = new PlanPanel(flow);
    box->addWidget(m_panel);
    m_panelBox->setFixedWidth(440);
    for (auto* white : {ground, m_panelBox}) {
        white->setBackgroundRole(QPalette::Base);
        white->setAutoFillBackground(true);
    }
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
    connect(&flow.marks(), &MarkDesk::changed, this, &ZonesPage::refreshMaps);
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
    connectMaps();
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
    m_maps->setDrawing(on);
    refreshUndo();
}

// While places are drawn, undo and redo are about them; else about the plan.
void ZonesPage::undo()
{
    m_maps->drawing() ? m_flow.marks().undo() : m_flow.plan().undo();
}

void ZonesPage::redo()
{
    m_maps->drawing() ? m_flow.marks().redo() : m_flow.plan().redo();
}

void ZonesPage::refreshUndo()
{
    const bool marks = m_maps->drawing();
    m_maps->setUndo(marks ? m_flow.marks().canUndo() : m_flow.plan().canUndo(), marks ? m_flow.marks().canRedo() : m_flow.plan().canRedo());
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

void ZonesPage::connectMaps()
{
    connect(m_maps, &MapStage::chosen, this, &ZonesPage::choose);
    connect(m_maps, &MapStage::swept, this, &ZonesPage::chooseAll);
    connect(m_maps, &MapStage::removeRequested, this, [this](const QString& zone) { m_flow.plan().remove(ss(zone)); });
    connect(m_maps, &MapStage::excluded, this, [this](const QString& words) { m_reason->say(words); });
    connect(m_maps, &MapStage::depthStepRequested, this, [this](int direction) { m_panel->stepDepth(direction); });
    connect(m_maps, &MapStage::orderStepRequested, this, [this](int direction) {
        if (!m_zone.isEmpty())
            m_flow.plan().move(ss(m_zone), direction);
    });
    connect(m_maps, &MapStage::linkRequested, this, [this] {
        if (!m_zone.isEmpty())
            m_flow.plan().setLinked(ss(m_zone), !m_flow.plan().linked(ss(m_zone)));
    });
    connect(m_maps, &MapStage::undoRequested, this, &ZonesPage::undo);
    connect(m_maps, &MapStage::redoRequested, this, &ZonesPage::redo);
    connect(m_maps, &MapStage::markDrawn, m_mark, &MarkSheet::draw);
    connect(m_maps, &MapStage::markTapped, this, [this](const QString& id) {
        const auto* mark = m_maps->drawing() ? m_flow.marks().find(id) : nullptr;
        if (mark)
            m_mark->edit(*mark);
    });
}

void ZonesPage::applyMetrics(const Metrics& metrics)
{
    m_maps->applyMetrics(metrics);
    m_panel->setCompact(metrics.compact);
    m_panelBox->setFixedWidth(metrics.compact ? 340 : 440);
    m_canvas->setContentsMargins(metrics.pageMargin, metrics.compact ? 10 : 16, metrics.pageMargin, 0);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(88);
    m_legend->setVisible(!metrics.compact);
    m_foot->row()->setStretchFactor(m_totals, metrics.compact ? 1 : 0);
}

void ZonesPage::entered()
{
    refresh();
    m_maps->focusMap();
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
    refreshMaps();
    refreshFoot();
    m_list->refresh();
}

void ZonesPage::refreshMaps()
{
    m_maps->refresh(m_zone);
    refreshUndo();
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
    if (event->key() == Qt::Key_Escape && m_maps->drawing()) {
        drawMarks(false);
        return;
    }
    const bool isRedo = event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier;
    if (isRedo || event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    if (event->key() == Qt::Key_L)
        m_list->open();
    else if (event->key() == Qt::Key_X)
        drawMarks(!m_maps->drawing());
    else if (!m_maps->viewKey(event->key()))
        Page::keyPressEvent(event);
}

} // namespace stipple::ui
