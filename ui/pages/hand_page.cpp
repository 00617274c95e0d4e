#include "ui/pages/hand_page.h"

#include "ui/cockpit/note_sheet.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/hand_row.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scroll_area.h"

#include <algorithm>

namespace stipple::ui {

using Outcome = ports::Segment::Result;

HandPage::HandPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("handPage"));
    auto* page = bare<QVBoxLayout>(this);
    m_outer = bare<QVBoxLayout>(nullptr, 12);
    page->addLayout(m_outer, 1);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    auto* card = new Card;
    auto* head = bare<QHBoxLayout>(nullptr, 14);
    head->addWidget(new Label(tr("What was given"), look::kCardTitle));
    auto* badge = new Badge(tr("Entered by hand"), Badge::Look::Caution);
    head->addWidget(badge);
    m_tool = named(new Label({}, look::kDetail), "handPage.tool");
    m_tool->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_tool, 1);
    card->body()->addLayout(head);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_list = bare<QVBoxLayout>(host, 0);
    m_list->setContentsMargins(0, 0, 12, 0);
    scroll->setWidget(host);
    card->body()->addWidget(scroll, 1);
    m_outer->addWidget(card, 1);

    m_foot = new FootBar;
    m_left = named(new Label({}, look::kBody), "handPage.left");
    m_left->setTone(Tone::Ink2);
    m_foot->row()->addWidget(m_left, 1);
    m_finish = named(new Button(tr("End treatment"), Button::Kind::Primary, Button::Size::Large), "handPage.finish");
    m_finish->setIconAfter(QStringLiteral("arrow-r"));
    m_foot->row()->addWidget(m_finish);
    page->addWidget(m_foot);
    m_note = new NoteSheet(this);
    connect(m_note, &NoteSheet::saved, this, [this](SegmentId id, const QString& note) {
        const auto& segments = m_flow.record().segments;
        const auto it = std::ranges::find(segments, id, &ports::Segment::id);
        if (it == segments.end())
            return;
        session::ByHand values{it->passesDelivered, std::chrono::milliseconds(it->elapsedMs), it->depthMean};
        (void)m_flow.byHand().enter(id, values, ss(note));
    });
    connect(m_finish, &QAbstractButton::clicked, this, [this] { m_flow.byHand().finish(); });
    connect(&flow.byHand(), &HandDesk::changed, this, &HandPage::refresh);
    connect(&flow, &SessionFlow::opened, this, [this] { m_of = {}; });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (isVisible())
            m_problem->show(error);
    });
}

void HandPage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 20, metrics.pageMargin, metrics.compact ? 12 : 20);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(metrics.compact ? 84 : 104);
}

void HandPage::entered()
{
    if (m_of != m_flow.record().id)
        build();
    refresh();
}

void HandPage::build()
{
    m_of = m_flow.record().id;
    emptyLayout(m_list);
    m_rows.clear();
    const auto& tool = m_flow.record().handTool;
    if (!tool)
        return;
    m_tool->setText(tr("%1 %2 · %3 · lot %4")
                        .arg(tool->kind == ports::HandTool::Kind::ManualRoller ? tr("Manual roller") : tr("Pen, not connected"),
                             qs(tool->name), text::mmWithUnit(tool->needle), qs(tool->lot)));
    for (const auto& segment : m_flow.record().segments) {
        if (!m_rows.empty())
            m_list->addWidget(new Rule);
        auto* row = new HandRow(segment, tool->needle);
        m_list->addWidget(row);
        m_rows.push_back(row);
        connect(row, &HandRow::keep, this, [this, row] { keep(*row); });
        connect(row, &HandRow::leaveOut, this, [this, row] { leaveOut(*row); });
        connect(row, &HandRow::noteRequested, this, [this, row] { editNote(*row); });
    }
    m_list->addStretch(1);
}

void HandPage::keep(HandRow& row)
{
    const auto values = row.values();
    const auto& segments = m_flow.record().segments;
    const auto it = std::ranges::find(segments, row.segment(), &ports::Segment::id);
    if (!values || it == segments.end())
        return;
    const bool same = it->passesDelivered == values->passes && it->depthMean == values->depth
        && it->elapsedMs == static_cast<std::uint32_t>(values->elapsed.count());
    if (!same && !m_flow.byHand().enter(row.segment(), *values, it->note))
        row.refuse(tr("These values cannot be"));
}

void HandPage::leaveOut(HandRow& row)
{
    const auto& segments = m_flow.record().segments;
    const auto it = std::ranges::find(segments, row.segment(), &ports::Segment::id);
    if (it == segments.end())
        return;
    const auto said = qs(it->note), out = tr("Left out.");
    (void)m_flow.byHand().enter(row.segment(), {}, ss(said.contains(out) ? said : (said + QLatin1Char(' ') + out).trimmed()));
    editNote(row); // why
}

void HandPage::editNote(HandRow& row)
{
    const auto& segments = m_flow.record().segments;
    const auto it = std::ranges::find(segments, row.segment(), &ports::Segment::id);
    if (it != segments.end())
        m_note->edit(it->id, text::zoneName(it->planned.zone), qs(it->note));
}

void HandPage::refresh()
{
    int open = 0;
    for (const auto& segment : m_flow.record().segments) {
        const bool settled = segment.result != Outcome::NotDone || !segment.note.empty();
        open += settled ? 0 : 1;
        for (auto* row : m_rows)
            if (row->segment() == segment.id)
                row->show(segment);
    }
    m_finish->setEnabled(open == 0 && !m_flow.byHand().busy());
    m_left->setText(open == 0 ? tr("Every zone has values or was left out.") : counted(open, tr("1 zone is open"), tr("%1 zones are open")));
}

} // namespace stipple::ui
