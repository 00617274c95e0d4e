#include "ui/pages/summary_page.h"

#include "ui/cockpit/note_sheet.h"
#include "ui/pages/delta_table.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/record_sheet.h"
#include "ui/pages/sign_card.h"
#include "ui/pages/skin_after_card.h"
#include "ui/pages/used_card.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/scroll_area.h"

#include <algorithm>

namespace stipple::ui {

SummaryPage::SummaryPage(SessionFlow& flow, QWidget* parent) : Page(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("summary"));
    auto* page = bare<QVBoxLayout>(this);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_outer = bare<QVBoxLayout>(host, 12);
    m_outer->setContentsMargins(32, 20, 32, 16);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(20);
    m_outer->addLayout(m_columns, 1);
    scroll->setWidget(host);
    page->addWidget(scroll, 1);

    auto* left = bare<QVBoxLayout>(nullptr, 16);
    buildTotals(left);
    auto* table = new Card;
    auto* head = bare<QHBoxLayout>(nullptr, 16);
    m_tableTitle = new Label(tr("Planned and delivered"), look::kCardTitle);
    head->addWidget(m_tableTitle);
    m_source = named(new Label({}, look::kDetail), "summary.source");
    head->addWidget(m_source, 1);
    m_differences = named(new Label({}, look::kDetail), "summary.differences");
    head->addWidget(m_differences);
    table->body()->addLayout(head);
    m_table = named(new DeltaTable, "summary.table");
    table->body()->addWidget(m_table, 1);
    left->addWidget(table, 1);
    m_used = new UsedCard(flow.services().catalogue);
    left->addWidget(m_used);
    m_columns->addLayout(left, 1);

    m_right = new QWidget;
    auto* right = bare<QVBoxLayout>(m_right, 16);
    m_skin = new SkinAfterCard;
    right->addWidget(m_skin);
    m_sign = named(new SignCard, "summary.signCard");
    right->addWidget(m_sign);
    right->addStretch(1);
    m_columns->addWidget(m_right);

    m_foot = new FootBar;
    m_footWords = named(new Label({}, look::kBody), "summary.footWords");
    m_footWords->setTone(Tone::Ink2);
    m_footWords->setWrap(Label::Wrap::Words);
    m_foot->row()->addWidget(m_footWords, 1);
    m_draft = named(new Button(tr("Save as draft"), Button::Kind::Secondary, Button::Size::Large), "summary.saveDraft");
    m_signButton = named(new Button(tr("Sign & lock"), Button::Kind::Primary, Button::Size::Large), "summary.sign", tr("Sign and lock the record"));
    m_signButton->setIconBefore(QStringLiteral("lock"));
    m_notes = named(new Button(tr("Dated notes"), Button::Kind::Secondary, Button::Size::Large), "summary.notes", tr("Signature and dated notes of this record"));
    m_next = named(new Button(tr("Aftercare"), Button::Kind::Primary, Button::Size::Large), "summary.next");
    m_next->setIconAfter(QStringLiteral("arrow-r"));
    m_foot->row()->addWidget(m_draft);
    m_foot->row()->addWidget(m_signButton);
    m_foot->row()->addWidget(m_notes);
    m_foot->row()->addWidget(m_next);
    page->addWidget(m_foot);

    m_noteSheet = new NoteSheet(this);
    m_noteSheet->setFootHeight(104);
    m_recordSheet = new RecordSheet(flow.services(), this);
    m_recordSheet->setFootHeight(104);
    connect(m_notes, &QAbstractButton::clicked, this, [this] { m_recordSheet->start(m_flow.record().id); });
    m_keep.setSingleShot(true);
    m_keep.setInterval(400);
    connect(&m_keep, &QTimer::timeout, this, &SummaryPage::keep);
    connect(&m_flow, &SessionFlow::flushing, this, [this] {
        if (m_keep.isActive())
            keep();
    });
    connect(m_skin, &SkinAfterCard::changed, this, [this] { m_keep.start(); });
    connect(m_sign, &SignCard::changed, this, [this] {
        if (!m_filling && !m_flow.readOnly() && ss(m_sign->svg()) != m_flow.record().signatureSvg)
            m_keep.start(); // the strokes are kept like every other change
        refreshFoot();
    });
    connect(m_sign, &SignCard::submitted, this, &SummaryPage::sign);
    connect(m_signButton, &QAbstractButton::clicked, this, &SummaryPage::sign);
    connect(m_draft, &QAbstractButton::clicked, this, [this] {
        keep();
        m_flow.leave();
    });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_flow.go(FlowStep::Aftercare); });
    connect(m_table, &DeltaTable::endPointReached, this, [this](SegmentId id) { setNote(id, tr("End point reached before the last pass.")); });
    connect(m_table, &DeltaTable::noteRequested, this, [this](SegmentId id) {
        const auto& segments = m_flow.record().segments;
        const auto it = std::ranges::find(segments, id, &ports::Segment::id);
        if (it != segments.end())
            m_noteSheet->edit(id, text::zoneName(it->planned.zone), qs(it->note));
    });
    connect(m_noteSheet, &NoteSheet::saved, this, &SummaryPage::setNote);
    connect(&flow, &SessionFlow::recordChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&flow, &SessionFlow::opened, this, [this] { m_loaded = false; });
    connect(&flow, &SessionFlow::problem, this, [this](const Error& error) {
        if (!isVisible())
            return;
        m_problem->show(error);
        refreshFoot();
    });
}

void SummaryPage::buildTotals(QVBoxLayout* to)
{
    auto* card = new Card;
    auto* row = bare<QHBoxLayout>(nullptr, 16);
    const auto add = [row](const QString& name, DigitLabel*& value, const char* objectName) {
        auto* column = bare<QVBoxLayout>(nullptr, 2);
        auto* title = new Label(name, look::kDetail);
        column->addWidget(title);
        value = named(new DigitLabel({}, {30, QFont::DemiBold, Tone::Ink}), objectName);
        column->addWidget(value);
        row->addLayout(column, 1);
        return title;
    };
    add(tr("Zones"), m_zones, "summary.zones");
    m_timeName = add(tr("Pen time"), m_time, "summary.penTime");
    add(tr("Strokes"), m_strokes, "summary.strokes");
    add(tr("Mean depth error"), m_error, "summary.depthError");
    add(tr("Alarms"), m_alarms, "summary.alarms");
    card->body()->addLayout(row);
    to->addWidget(card);
}

void SummaryPage::applyMetrics(const Metrics& metrics)
{
    const bool compact = metrics.compact;
    m_outer->setContentsMargins(metrics.pageMargin, compact ? 12 : 20, metrics.pageMargin, compact ? 12 : 16);
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(compact ? 12 : 20);
    m_right->setMinimumWidth(compact ? 0 : 560);
    m_right->setMaximumWidth(compact ? QWIDGETSIZE_MAX : 560);
    m_foot->setSideMargins(metrics.pageMargin);
    m_foot->setBarHeight(compact ? 84 : 104);
}

void SummaryPage::entered()
{
    m_loaded = false;
    m_problem->clear();
    refresh();
}

void SummaryPage::refresh()
{
    if (!m_flow.isOpen())
        return;
    const auto& record = m_flow.record();
    m_summary = session::summarise(record.segments, record.alarms);
    m_filling = true;
    refreshTotals();
    const bool locked = m_flow.readOnly();
    m_table->show(m_summary, record.segments, locked ? DeltaTable::Access::ReadOnly : DeltaTable::Access::Edit);
    m_skin->show(record, m_summary, locked);
    m_used->show(record, m_flow.numbing().all());
    const auto& person = m_flow.practitioner();
    m_sign->setSigner(locked ? qs(record.practitioner + " · " + record.licence)
                      : person ? qs(person->name + " · " + person->licenceNumber) : QString());
    QStringList zones;
    for (const auto& row : m_summary.rows)
        if (!row.differences.empty())
            zones << text::zoneLower(row.zone);
    if (!m_loaded) {
        m_sign->loadSignature(qs(record.signatureSvg));
        m_loaded = true;
    }
    m_sign->setDifferences(zones);
    if (locked)
        m_sign->setLocked(tr("Signed %1, %2").arg(text::dayLong(text::localDay(record.signedAt)), text::clock(record.signedAt)));
    m_filling = false;
    refreshFoot();
}

void SummaryPage::refreshTotals()
{
    m_zones->setText(tr("%1 of %2").arg(m_summary.zonesGiven).arg(m_summary.zonesPlanned));
    m_timeName->setText(m_summary.byHand() ? tr("Time") : tr("Pen time"));
    m_time->setText(text::duration(m_summary.penTime.count()));
    m_strokes->setText(m_summary.byHand() ? tr("not counted") : text::grouped(m_summary.strokes));
    m_error->setText(m_summary.meanDepthError ? text::mmWithUnit(*m_summary.meanDepthError) : QStringLiteral("–"));
    QStringList alarms;
    if (m_summary.alarmsHigh)
        alarms << tr("%1 high").arg(m_summary.alarmsHigh);
    if (m_summary.alarmsMedium)
        alarms << tr("%1 medium").arg(m_summary.alarmsMedium);
    if (m_summary.alarmsLow)
        alarms << tr("%1 low").arg(m_summary.alarmsLow);
    m_alarms->setText(alarms.isEmpty() ? tr("none") : alarms.join(QStringLiteral(", ")));
    m_source->setText(m_summary.zonesGiven == 0         ? tr("No treatment given")
                      : m_summary.byHand()        ? tr("entered by hand, not counted by a pen")
                      : m_summary.countsFromPen() ? tr("counted by the pen")
                                                  : tr("counted by the pen while running; its log is still to be read"));
}

void SummaryPage::refreshDifferences()
{
    const bool open = std::ranges::any_of(m_summary.rows, &session::SummaryRow::needsNote) || !m_sign->reviewed();
    if (m_summary.differences == 0)
        m_differences->setText(tr("no difference"));
    else if (open && !m_flow.readOnly())
        m_differences->setText(counted(m_summary.differences, tr("1 difference to confirm"), tr("%1 differences to confirm")));
    else
        m_differences->setText(counted(m_summary.differences, tr("1 difference, confirmed"), tr("%1 differences, confirmed")));
}

QString SummaryPage::missing() const
{
    for (const auto& row : m_summary.rows)
        if (row.needsNote())
            return tr("%1: say why it differs").arg(text::zoneName(row.zone));
    if (!m_sign->reviewed())
        return tr("Confirm that you reviewed the differences");
    if (!m_sign->hasSignature())
        return tr("Sign in the box");
    if (m_sign->password().isEmpty())
        return tr("Enter the password to sign");
    return {};
}

void SummaryPage::refreshFoot()
{
    if (m_filling)
        return;
    refreshDifferences();
    const bool locked = m_flow.readOnly();
    const auto open = locked ? QString() : missing();
    m_signButton->setVisible(!locked);
    m_draft->setVisible(!locked);
    m_notes->setVisible(locked);
    m_next->setVisible(locked);
    m_signButton->setEnabled(open.isEmpty() && !m_flow.busy());
    m_footWords->setText(locked            ? tr("This record is signed and locked. Later changes are added as dated notes.")
                         : open.isEmpty() ? tr("Locking makes the record read-only. Later changes are added as dated notes.")
                                          : open);
}

void SummaryPage::setNote(SegmentId segment, const QString& note)
{
    if (m_flow.readOnly())
        return;
    auto& record = m_flow.recordForDesk();
    const auto it = std::ranges::find(record.segments, segment, &ports::Segment::id);
    if (it == record.segments.end())
        return;
    it->note = ss(note);
    m_flow.treatment().setNote(segment, it->note);
    m_flow.keepSummary(record);
    refresh();
}

void SummaryPage::keep()
{
    m_keep.stop();
    if (m_flow.readOnly() || !m_flow.isOpen())
        return;
    auto record = m_flow.record();
    m_skin->collect(record);
    record.signatureSvg = ss(m_sign->svg());
    m_flow.keepSummary(record);
}

void SummaryPage::sign()
{
    if (m_flow.readOnly() || m_flow.busy() || !missing().isEmpty())
        return;
    m_problem->clear();
    keep();
    m_flow.sign(ss(m_sign->password()));
    m_sign->clearPassword();
    refreshFoot();
}

} // namespace stipple::ui
