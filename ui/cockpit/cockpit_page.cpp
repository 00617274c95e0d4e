#include "ui/cockpit/cockpit_page.h"

#include "ui/cockpit/alarm_feed.h"
#include "ui/cockpit/cockpit_dials.h"
#include "ui/cockpit/cockpit_foot.h"
#include "ui/cockpit/cockpit_map_card.h"
#include "ui/cockpit/cockpit_side.h"
#include "ui/cockpit/cockpit_top.h"
#include "ui/cockpit/note_sheet.h"
#include "ui/cockpit/what_to_do_sheet.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/zone_text.h"
#include "ui/theme/apply.h"
#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/strip_plot.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace stipple::ui {

namespace {
constexpr int kTickMs = 50;        // dials at 20 Hz
constexpr int kSlowEvery = 4;      // times and states at 5 Hz
} // namespace

CockpitPage::CockpitPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("cockpit"));
    setFocusPolicy(Qt::StrongFocus);
    applyCockpit(this);
    m_grid = new QGridLayout(this);
    m_top = new CockpitTop(flow);
    m_alarms = named(new AlarmBanner, "cockpit.alarms");
    m_dials = new CockpitDials(flow.pen());
    m_map = new CockpitMapCard(flow);
    auto* strips = new Card;
    strips->setPadding(14);
    strips->body()->addWidget(m_dials->strips());
    m_stripCard = strips;
    m_side = new CockpitSide(flow);
    m_foot = new CockpitFoot(flow);
    auto* middle = new QWidget;
    auto* column = bare<QVBoxLayout>(middle, 16);
    column->setObjectName(QStringLiteral("middle"));
    column->addWidget(m_map, 1);
    column->addWidget(m_stripCard);
    m_grid->addWidget(m_top, 0, 0, 1, 3);
    m_grid->addWidget(m_alarms, 1, 0, 1, 3);
    m_grid->addWidget(m_dials, 2, 0);
    m_grid->addWidget(middle, 2, 1);
    m_grid->addWidget(m_side, 2, 2);
    m_grid->addWidget(m_foot, 3, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(2, 1);
    m_problem = new ProblemStrip(this); // over the head, so that nothing below shifts
    m_whatToDo = new WhatToDoSheet(this);
    m_note = new NoteSheet(this);

    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_dials->tick(m_flow.services().monoNow());
        if (++m_ticks % kSlowEvery == 0) {
            refreshAlarms();
            refresh();
        }
    });
    connect(&flow.pen(), &PenWatch::changed, this, [this] {
        if (isVisible())
            m_dials->feed();
    });
    connect(&flow.pen(), &PenWatch::event, this, &CockpitPage::onEvent);
    connect(&flow.treatment(), &TreatmentDesk::changed, this, [this] {
        if (isVisible())
            m_foot->refresh();
    });
    connect(m_alarms, &AlarmBanner::whatToDo, m_whatToDo, &WhatToDoSheet::show);
    connect(m_side, &CockpitSide::noteRequested, this, [this] {
        if (const auto* model = m_flow.treatment().model(); model && model->current())
            m_note->edit(model->current()->id, text::zoneName(model->current()->planned.zone), qs(model->current()->note));
    });
    connect(m_note, &NoteSheet::saved, this, [this](SegmentId segment, const QString& note) {
        m_flow.treatment().setNote(segment, ss(note));
        refresh();
    });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
    connect(&flow, &SessionFlow::notice, this, [this](const QString& words) {
        if (isVisible())
            m_problem->say(words);
    });
    applyMetrics(Metrics::normal());
}

void CockpitPage::applyMetrics(const Metrics& metrics)
{
    const bool compact = metrics.compact;
    m_grid->setContentsMargins(metrics.cockpitMargin, 0, metrics.cockpitMargin, 0);
    m_grid->setHorizontalSpacing(compact ? 12 : 16);
    m_grid->setVerticalSpacing(0);
    m_top->setFixedHeight(compact ? 60 : 72);
    m_alarms->setFixedHeight(compact ? 56 : 72);
    m_dials->setFixedWidth(compact ? 372 : 520);
    m_side->setFixedWidth(compact ? 316 : 432);
    m_stripCard->setFixedHeight(compact ? 146 : 216);
    m_grid->setRowMinimumHeight(2, 300);
    const int gap = compact ? 12 : 16;
    for (auto* cell : {static_cast<QWidget*>(m_dials), m_stripCard->parentWidget(), static_cast<QWidget*>(m_side)})
        cell->layout()->setContentsMargins(0, gap, 0, 0);
    m_stripCard->parentWidget()->layout()->setSpacing(gap);
    m_top->setCompact(compact);
    m_dials->setCompact(compact);
    m_side->setCompact(compact);
    m_foot->applyMetrics(metrics);
    m_whatToDo->setFootHeight(metrics.cockpitFoot);
    m_note->setFootHeight(metrics.cockpitFoot);
    m_problem->setGeometry(metrics.cockpitMargin, compact ? 60 : 72, width() - 2 * metrics.cockpitMargin, 92);
}

void CockpitPage::entered()
{
    m_problem->clear();
    m_problem->setGeometry(m_grid->contentsMargins().left(), m_top->height(), width() - 2 * m_grid->contentsMargins().left(), 92);
    m_dials->strips()->clear();
    m_top->showSession();
    m_dials->feed();
    refreshAlarms();
    refresh();
    m_tick.start();
    setFocus();
}

void CockpitPage::refresh()
{
    if (!m_flow.isOpen() || !isVisible()) {
        m_tick.stop();
        return;
    }
    m_top->refresh();
    m_map->refresh();
    m_side->refresh();
    m_foot->refresh();
}

void CockpitPage::refreshAlarms()
{
    const auto lines = alarmLines(m_flow.pen(), m_flow.services());
    const auto same = [](const AlarmLine& a, const AlarmLine& b) {
        return a.id == b.id && a.detail == b.detail && a.priority == b.priority && a.title == b.title;
    };
    const auto& old = m_alarms->alarms();
    if (lines.size() != old.size() || !std::equal(lines.begin(), lines.end(), old.begin(), same))
        m_alarms->setAlarms(lines);
}

void CockpitPage::onEvent(const ports::PenEvent& event)
{
    if (const auto* raised = std::get_if<ports::AlarmRaised>(&event))
        m_dials->alarm(raised->alarm);
    if (const auto* gone = std::get_if<ports::AlarmCleared>(&event))
        m_dials->alarmGone(gone->id);
    if (!isVisible())
        return;
    refreshAlarms();
    refresh();
}

void CockpitPage::keyPressEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    switch (event->key()) {
    case Qt::Key_P: m_foot->pause(); return;
    case Qt::Key_N: m_foot->nextZone(); return;
    case Qt::Key_A: m_alarms->pauseSound(); return;
    case Qt::Key_B: m_side->toggle("pinpoint_bleeding"); return;
    case Qt::Key_E: m_side->toggle("erythema"); return;
    case Qt::Key_D: m_side->toggle("discomfort"); return;
    case Qt::Key_C: m_side->toggle("cooled"); return;
    case Qt::Key_S: m_side->toggle("serum"); return;
    case Qt::Key_T: emit m_side->noteRequested(); return;
    default: break;
    }
    Page::keyPressEvent(event);
}

void CockpitPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(this).paper);
}

} // namespace stipple::ui
