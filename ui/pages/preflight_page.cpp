#include "ui/pages/preflight_page.h"

#include "ui/cockpit/alarm_feed.h"
#include "ui/cockpit/what_to_do_sheet.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/hand_tool_sheet.h"
#include "ui/pages/numbing_sheet.h"
#include "ui/pages/preflight_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/readback_table.h"
#include "ui/shell/content.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/scroll_area.h"

namespace stipple::ui {

using session::CheckId;
using session::CheckReason;
using session::CheckState;

namespace {
constexpr CheckId kOrder[] = {CheckId::Practitioner, CheckId::Content,   CheckId::Screening, CheckId::Plan, CheckId::Numbing,
                              CheckId::Pen,          CheckId::Cartridge, CheckId::Patient,   CheckId::ReadBack};

QString actionOf(const session::CheckRow& row)
{
    switch (row.id) {
    case CheckId::Practitioner: // who to go to: the licence stands with the account
        return row.state == CheckState::Blocked && row.reason != CheckReason::RoleMayNotTreat ? PreflightPage::tr("Account") : QString();
    case CheckId::Content: return row.state == CheckState::Done ? QString() : PreflightPage::tr("Review");
    case CheckId::Plan: return row.state == CheckState::Done ? QString() : PreflightPage::tr("Open plan");
    case CheckId::Screening: return row.state == CheckState::Done ? QString() : PreflightPage::tr("Open");
    case CheckId::Numbing: return row.state == CheckState::Done ? PreflightPage::tr("Numbing") : PreflightPage::tr("Edit");
    case CheckId::Patient: return row.state == CheckState::Done ? PreflightPage::tr("Undo") : PreflightPage::tr("Confirmed aloud");
    case CheckId::Pen:
        if (row.reason == CheckReason::PenLatched || row.reason == CheckReason::PenBusy)
            return PreflightPage::tr("Clear");
        return row.reason == CheckReason::PenMissing ? PreflightPage::tr("Look again") : QString();
    case CheckId::Cartridge: return {};
    case CheckId::ReadBack:
        return row.reason == CheckReason::ReadBackWaiting ? PreflightPage::tr("Waiting") : PreflightPage::tr("Read again");
    }
    return {};
}
} // namespace

PreflightPage::PreflightPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("preflight"));
    auto* page = bare<QVBoxLayout>(this);
    m_outer = bare<QVBoxLayout>(nullptr, 12);
    m_outer->setContentsMargins(32, 20, 24, 12);
    page->addLayout(m_outer, 1);
    m_alarms = named(new AlarmBanner, "preflight.alarms");
    m_alarms->hide();
    m_outer->addWidget(m_alarms);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    m_columns = bare<QHBoxLayout>(nullptr, 24);
    m_outer->addLayout(m_columns, 1);

    auto* list = new Card;
    list->setPadding(8);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* rows = bare<QVBoxLayout>(host, 0);
    rows->setContentsMargins(20, 0, 20, 0);
    for (std::size_t i = 0; i < std::size(kOrder); ++i) {
        const auto check = kOrder[i];
        auto* row = new CheckRow(checkIcon(check), checkTitle(check));
        row->setObjectName(QStringLiteral("preflight.check.%1").arg(int(check)));
        row->button()->setObjectName(QStringLiteral("preflight.action.%1").arg(int(check)));
        if (check == CheckId::Patient)
            row->button()->setObjectName(QStringLiteral("preflight.confirmPatient"));
        if (check == CheckId::ReadBack)
            row->button()->setObjectName(QStringLiteral("preflight.readAgain"));
        if (i > 0)
            rows->addWidget(new Rule);
        rows->addWidget(row, 1);
        m_rows.push_back(row);
        connect(row, &CheckRow::actionClicked, this, [this, check] { act(check); });
    }
    scroll->setWidget(host);
    list->body()->addWidget(scroll);
    m_columns->addWidget(list, 1);
    buildRight(m_columns);
    buildFoot();
    page->addWidget(m_foot);

    m_numbing = new NumbingSheet(flow, this);
    m_numbing->setFootHeight(144);
    m_handTool = new HandToolSheet(flow, this);
    m_handTool->setFootHeight(144);
    connect(m_byHand, &QAbstractButton::clicked, m_handTool, &HandToolSheet::start);
    m_whatToDo = new WhatToDoSheet(this);
    m_whatToDo->setFootHeight(144);
    connect(m_alarms, &AlarmBanner::whatToDo, m_whatToDo, &WhatToDoSheet::show);
    connect(&flow.treatment(), &TreatmentDesk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&flow.pen(), &PenWatch::alarmsChanged, this, &PreflightPage::refreshAlarms);
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (!isVisible())
            return;
        m_problem->show(error);
        m_arm->reset();
    });
    connect(&flow, &SessionFlow::notice, this, [this](const QString& words) { m_problem->say(words); });
}

void PreflightPage::buildRight(QHBoxLayout* to)
{
    auto* card = new Card;
    card->setPadding(0);
    m_right = card;
    card->setFixedWidth(600);
    auto* head = new Inset(Inset::Ground::Sunken);
    auto* words = bare<QVBoxLayout>(nullptr, 4);
    words->setContentsMargins(14, 6, 14, 8);
    words->addWidget(new Label(tr("Say it aloud before arming"), look::kCaption));
    m_who = named(new Label({}, {28, QFont::DemiBold, Tone::Ink}), "preflight.who");
    m_who->setWrap(Label::Wrap::Words); // said aloud: nothing of it may be cut
    words->addWidget(m_who);
    m_what = new Label({}, {18, QFont::Normal, Tone::Ink2});
    m_what->setWrap(Label::Wrap::Words);
    words->addWidget(m_what);
    head->row()->addLayout(words, 1);
    auto* around = bare<QVBoxLayout>();
    around->setContentsMargins(14, 6, 14, 0);
    around->addWidget(head);
    card->body()->addLayout(around);
    auto* inner = bare<QVBoxLayout>(nullptr, 6);
    inner->setContentsMargins(28, 12, 14, 16);
    auto* title = bare<QHBoxLayout>(nullptr, 8);
    auto* readBack = new Label(tr("Plan read-back"), {18, QFont::DemiBold, Tone::Ink});
    readBack->setWrap(Label::Wrap::Words);
    title->addWidget(readBack, 1);
    m_match = named(new Badge({}), "preflight.match");
    title->addWidget(m_match);
    title->setContentsMargins(0, 0, 14, 0);
    inner->addLayout(title);
    auto* scroll = new ScrollArea;
    m_table = named(new ReadbackTable, "preflight.table");
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host);
    column->setContentsMargins(0, 0, 14, 0); // the scroll bar stands beside the last column
    column->addWidget(m_table);
    column->addStretch(1);
    scroll->setWidget(host);
    inner->addWidget(scroll, 1);
    card->body()->addLayout(inner, 1);
    to->addWidget(card);
}

void PreflightPage::buildFoot()
{
    m_foot = new FootBar;
    m_foot->setRuled(false);
    m_done = named(new DigitLabel({}, {64, QFont::Bold, Tone::Accent}), "preflight.done");
    m_of = new Label({}, {24, QFont::Normal, Tone::Ink2});
    auto* count = bare<QHBoxLayout>(nullptr, 8);
    count->addWidget(m_done, 0, Qt::AlignVCenter);
    count->addWidget(m_of, 0, Qt::AlignVCenter);
    m_foot->row()->addLayout(count);
    m_foot->row()->addSpacing(8);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addStretch(1);
    m_title = new Label({}, {26, QFont::DemiBold, Tone::Ink});
    m_left = new Label({}, look::kBody);
    m_left->setTone(Tone::Ink2);
    m_left->setWrap(Label::Wrap::Words);
    words->addWidget(m_title);
    words->addWidget(m_left);
    words->addStretch(1);
    m_foot->row()->addLayout(words, 1);
    m_byHand = named(new Button(tr("By hand"), Button::Kind::Quiet), "preflight.byHand", tr("Treat without a connected pen and enter the values by hand"));
    m_foot->row()->addWidget(m_byHand);
    m_end = named(new Button(tr("End treatment"), Button::Kind::Quiet), "preflight.end", tr("End the treatment that was left unfinished"));
    m_foot->row()->addWidget(m_end);
    connect(m_end, &QAbstractButton::clicked, this, [this] { m_flow.treatment().finish(); });
    m_arm = named(new HoldButton(tr("Hold to ARM")), "preflight.arm", tr("Arm pen, hold for 1.5 seconds"));
    m_arm->setIconName(QStringLiteral("target"));
    m_foot->row()->addWidget(m_arm);
    m_stopRoom = new QWidget; // STOP stands here, above everything
    m_foot->row()->addWidget(m_stopRoom);
    connect(m_arm, &HoldButton::held, this, [this] {
        if (!m_flow.treatment().armHeld())
            m_arm->reset();
    });
}

void PreflightPage::applyMetrics(const Metrics& metrics)
{
    m_outer->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 20, metrics.compact ? 16 : 24, metrics.compact ? 4 : 12);
    m_columns->setSpacing(metrics.compact ? 12 : 24);
    m_right->setFixedWidth(metrics.compact ? 420 : 600);
    for (auto* row : m_rows)
        row->setCompact(metrics.compact);
    m_foot->setBarHeight(metrics.preflightFoot);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->row()->setContentsMargins(metrics.pageMargin, 0, metrics.stopRight, 0);
    m_arm->setFixedSize(metrics.compact ? 216 : 300, metrics.action);
    m_stopRoom->setFixedSize(metrics.stopWidth, metrics.action);
    m_done->setLook({metrics.compact ? 46 : 64, QFont::Bold, Tone::Accent});
    m_who->setLook({metrics.compact ? 22 : 28, QFont::DemiBold, Tone::Ink});
    m_whatToDo->setFootHeight(metrics.preflightFoot);
    m_numbing->setFootHeight(metrics.preflightFoot);
    m_handTool->setFootHeight(metrics.preflightFoot);
}

void PreflightPage::entered()
{
    m_arm->reset();
    refresh();
    refreshAlarms();
}

void PreflightPage::act(CheckId check)
{
    switch (check) {
    case CheckId::Practitioner: emit accountRequested(); return;
    case CheckId::Cartridge: return;
    case CheckId::Content: emit contentRequested(); return;
    case CheckId::Plan: m_flow.go(FlowStep::Plan); return;
    case CheckId::Screening: m_flow.go(FlowStep::Assess); return;
    case CheckId::Numbing: m_numbing->start(); return;
    case CheckId::Patient: m_flow.treatment().confirmPatient(!m_flow.treatment().patientConfirmed()); return;
    case CheckId::Pen:
        if (m_flow.pen().now().state == safety::State::Offline)
            m_flow.pen().port().reconnect();
        else
            m_flow.treatment().clear();
        return;
    case CheckId::ReadBack: m_flow.treatment().readBack(); return;
    }
}

void PreflightPage::refresh()
{
    if (!m_flow.isOpen())
        return;
    const auto& patient = m_flow.chart().patient;
    auto who = qs(patient.givenName + " " + patient.familyName).trimmed();
    if (patient.born)
        who += tr(", born %1").arg(text::dayLong(*patient.born));
    m_who->setText(who);
    Micrometres deepest{};
    const auto& plan = m_flow.plan().plan();
    for (const auto& zone : plan.zones)
        deepest = std::max(deepest, zone.depth);
    QStringList what;
    if (!plan.indication.empty())
        what << content::concernName(m_flow.services().catalogue, plan.indication);
    what << counted(static_cast<int>(plan.zones.size()), tr("1 zone"), tr("%1 zones")) << tr("deepest %1").arg(text::mmWithUnit(deepest));
    m_what->setText(what.join(QStringLiteral(" · ")));

    const auto& preflight = m_flow.treatment().preflight();
    QStringList left;
    for (std::size_t i = 0; i < std::size(kOrder); ++i) {
        const auto& row = preflight.row(kOrder[i]);
        auto* widget = m_rows[i];
        const bool waits = row.reason == CheckReason::ReadBackWaiting;
        switch (row.state) {
        case CheckState::Todo: widget->setState(waits ? CheckRow::State::Waiting : CheckRow::State::ToDo); break;
        case CheckState::Running:
            widget->setState(CheckRow::State::Running);
            showProgress(*widget, row);
            break;
        case CheckState::Done: widget->setState(CheckRow::State::Done); break;
        case CheckState::Blocked: widget->setState(CheckRow::State::Failed); break;
        }
        auto detail = row.state == CheckState::Done ? checkDone(row.id, m_flow) : checkReason(row.reason);
        if (row.id == CheckId::ReadBack && row.state != CheckState::Done && !m_flow.treatment().lastOutcome().isEmpty())
            detail += QStringLiteral(" · ") + m_flow.treatment().lastOutcome();
        if (row.id == CheckId::Plan && row.reason == CheckReason::PlanHasProblems && !row.subject.empty())
            detail = text::zoneName(row.subject) + QStringLiteral(": ") + detail;
        if (row.id == CheckId::Numbing)
            detail = numbingDetail(m_flow, row);
        widget->setDetail(detail);
        widget->setAction(actionOf(row));
        widget->setActionEnabled(!waits);
        if (row.state != CheckState::Done)
            left << text::lowered(checkTitle(row.id));
    }
    const int done = preflight.done();
    m_done->setText(QString::number(done));
    m_of->setText(tr("of %1").arg(session::kCheckCount));
    m_title->setText(preflight.complete() ? tr("Ready to arm") : counted(session::kCheckCount - done, tr("1 check left"), tr("%1 checks left")));
    m_left->setText(preflight.complete() ? tr("Hold for 1.5 seconds. Motor stays still until you press the trigger.")
                                         : left.join(QStringLiteral(" · ")));
    m_arm->setEnabled(preflight.complete());
    m_end->setVisible(m_flow.treatment().begun());
    m_byHand->setVisible(!m_flow.treatment().begun());
    refreshTable();
}

// The ring of the cream runs to its minimum; of anything else nobody knows how long it takes.
void PreflightPage::showProgress(CheckRow& row, const session::CheckRow& check)
{
    const auto cream = m_flow.numbing().state();
    if (check.id != CheckId::Numbing || !cream || cream->of.count() == 0) {
        row.setProgress(0.3, {});
        return;
    }
    const double done = 1.0 - static_cast<double>(cream->left.count()) / static_cast<double>(cream->of.count());
    row.setProgress(done, text::duration(cream->left.count() * 1000));
}

void PreflightPage::refreshTable()
{
    const auto& pen = m_flow.pen().now();
    const bool same = m_flow.treatment().preflight().row(CheckId::ReadBack).state == CheckState::Done;
    const bool differs = m_flow.treatment().preflight().row(CheckId::ReadBack).reason == CheckReason::ReadBackDiffers;
    std::vector<ReadbackTable::Row> rows;
    int order = 0;
    for (const auto& zone : m_flow.plan().plan().zones) {
        ReadbackTable::Row row;
        row.order = ++order;
        row.zone = text::zoneName(zone.zone);
        row.brief = text::zoneShort(zone.zone);
        row.depth = text::mm(zone.depth);
        row.rate = text::rate(zone.rate);
        row.passes = QString::number(zone.passes);
        if (order == 1 && same)
            row.pen = ReadbackTable::Row::Pen::Same;
        if (order == 1 && differs && pen.confirmed) {
            row.pen = ReadbackTable::Row::Pen::Differs;
            row.penHas = text::mm(pen.confirmed->depth);
        }
        rows.push_back(row);
    }
    m_table->setRows(std::move(rows));
    m_match->setText(same ? tr("Pen matches plan") : differs ? tr("Pen differs") : tr("Not read yet"));
    m_match->setLook(same ? Badge::Look::Accent : differs ? Badge::Look::Caution : Badge::Look::Neutral);
    m_match->setIconName(same ? QStringLiteral("check") : QString());
}

void PreflightPage::refreshAlarms()
{
    const auto lines = alarmLines(m_flow.pen(), m_flow.services());
    m_alarms->setAlarms(lines);
    m_alarms->setVisible(!lines.isEmpty());
}

} // namespace stipple::ui
