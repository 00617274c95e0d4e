#include "ui/pages/summary_page.h"

#include "core/clinical/catalogue.h"
#include "ui/cockpit/note_sheet.h"
#include "ui/map/zone_map_view.h"
#include "ui/pages/delta_table.h"
#include "ui/pages/flow_layout.h"
#include "ui/pages/foot_bar.h"
#include "ui/pages/icon_view.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/record_sheet.h"
#include "ui/pages/sign_card.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/date_text.h"
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scroll_area.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Choice {
    const char* id;
    const char* words;
};
constexpr Choice kSkinAfter[] = {
    {"erythema_mild", QT_TRANSLATE_NOOP("SkinAfter", "Erythema: mild")},
    {"erythema_moderate", QT_TRANSLATE_NOOP("SkinAfter", "Erythema: moderate")},
    {"erythema_strong", QT_TRANSLATE_NOOP("SkinAfter", "Erythema: strong")},
    {"pinpoint_bleeding", QT_TRANSLATE_NOOP("SkinAfter", "Pinpoint bleeding")},
    {"swelling", QT_TRANSLATE_NOOP("SkinAfter", "Swelling")},
    {"discomfort", QT_TRANSLATE_NOOP("SkinAfter", "Discomfort")},
};
constexpr Choice kGiven[] = {
    {"cooled", QT_TRANSLATE_NOOP("Given", "Cooled")},
    {"hyaluronic serum", QT_TRANSLATE_NOOP("Given", "Hyaluronic serum")},
    {"mineral SPF 50", QT_TRANSLATE_NOOP("Given", "Mineral SPF 50")},
};
constexpr auto kBetween = " · ";
} // namespace

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
    m_columns->addLayout(left, 1);

    m_right = new QWidget;
    auto* right = bare<QVBoxLayout>(m_right, 16);
    buildSkin(right);
    buildUsed(right);
    m_sign = named(new SignCard, "summary.signCard");
    right->addWidget(m_sign);
    right->addStretch(1);
    m_columns->addWidget(m_right);

    m_foot = new FootBar;
    m_footWords = named(new Label({}, look::kBody), "summary.footWords");
    m_footWords->setTone(Tone::Ink2);
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
        column->addWidget(new Label(name, look::kDetail));
        value = named(new DigitLabel({}, {30, QFont::DemiBold, Tone::Ink}), objectName);
        column->addWidget(value);
        row->addLayout(column, 1);
    };
    add(tr("Zones"), m_zones, "summary.zones");
    add(tr("Pen time"), m_time, "summary.penTime");
    add(tr("Strokes"), m_strokes, "summary.strokes");
    add(tr("Mean depth error"), m_error, "summary.depthError");
    add(tr("Alarms"), m_alarms, "summary.alarms");
    card->body()->addLayout(row);
    to->addWidget(card);
}

void SummaryPage::buildSkin(QVBoxLayout* to)
{
    auto* card = new Card;
    auto* row = bare<QHBoxLayout>(nullptr, 20);
    m_map = named(new map::ZoneMapView, "summary.map");
    m_map->setFixedSize(236, 280);
    m_map->setMinimumSize(236, 280);
    m_map->setCallouts(map::Callouts::None);
    m_map->setInteraction(map::Interaction::ShowOnly);
    m_map->setSideMarks(map::SideMarks::None);
    m_map->setSpanTheView(true);
    m_map->setFocusPolicy(Qt::NoFocus);
    row->addWidget(m_map, 0, Qt::AlignTop);
    auto* words = bare<QVBoxLayout>(nullptr, 8);
    const auto addChips = [&](const QString& title, auto& choices, const char* context, const char* prefix, auto& into) {
        words->addWidget(new Label(title, {17, QFont::DemiBold, Tone::Ink}));
        auto* chips = new FlowLayout(8);
        for (const auto& choice : choices) {
            auto* chip = new Chip(QCoreApplication::translate(context, choice.words));
            chip->setObjectName(QLatin1String(prefix) + QString::fromLatin1(choice.id).replace(QLatin1Char(' '), QLatin1Char('_')));
            chips->addWidget(chip);
            into.emplace_back(choice.id, chip);
            connect(chip, &QAbstractButton::clicked, this, [this] { m_keep.start(); });
        }
        words->addLayout(chips);
    };
    addChips(tr("Skin after"), kSkinAfter, "SkinAfter", "summary.skin.", m_skin);
    words->addSpacing(6);
    addChips(tr("Given"), kGiven, "Given", "summary.given.", m_given);
    words->addStretch(1);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    card->body()->addSpacing(10);
    m_note = named(new QLineEdit, "summary.note", tr("Note about the session"));
    m_note->setPlaceholderText(tr("Note about the session"));
    m_note->setMinimumHeight(48);
    card->body()->addWidget(m_note);
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_keep.start(); });
    to->addWidget(card);
}

void SummaryPage::buildUsed(QVBoxLayout* to)
{
    auto* card = new Card;
    card->addTitle(tr("Used"));
    m_used = bare<QVBoxLayout>(nullptr, 0);
    card->body()->addLayout(m_used);
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
    for (const auto& [id, chip] : m_skin) {
        chip->setChecked(std::ranges::find(record.skinAfter, id) != record.skinAfter.end());
        chip->setEnabled(!locked);
    }
    const auto given = qs(record.given).split(QString::fromUtf8(kBetween));
    for (const auto& [id, chip] : m_given) {
        chip->setChecked(given.contains(qs(id)));
        chip->setEnabled(!locked);
    }
    if (!m_note->hasFocus())
        m_note->setText(qs(record.note));
    m_note->setReadOnly(locked);
    refreshMap();
    refreshUsed();
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
    m_differences->setText(m_summary.differences == 0 ? tr("no difference") : counted(m_summary.differences, tr("1 difference to confirm"), tr("%1 differences to confirm")));
    m_source->setText(m_summary.zonesGiven == 0         ? tr("No treatment given")
                      : m_summary.byHand()        ? tr("entered by hand, not counted by a pen")
                      : m_summary.countsFromPen() ? tr("counted by the pen")
                                                  : tr("counted by the pen while running; its log is still to be read"));
}

void SummaryPage::refreshMap()
{
    const auto& record = m_flow.record();
    QString view = QStringLiteral("face_front");
    const auto document = map::builtInMap(view);
    if (!document) {
        m_map->setProblem(tr("No drawing"));
        return;
    }
    m_map->setMap(*document);
    m_map->setFrame(QRectF(240, 60, 520, 640));
    QList<map::ZoneMark> marks;
    for (const auto& segment : record.segments) {
        map::ZoneMark mark;
        mark.id = qs(segment.planned.zone);
        mark.name = text::zoneName(segment.planned.zone);
        mark.state = segment.strokes > 0 ? map::ZoneState::Planned : map::ZoneState::NotInPlan;
        const auto row = std::ranges::find(m_summary.rows, segment.id, &session::SummaryRow::id);
        if (row != m_summary.rows.end() && !row->differences.empty()) {
            mark.number = segment.order;
            mark.state = map::ZoneState::Partly;
        }
        marks.append(mark);
    }
    m_map->setMarks(marks);
}

void SummaryPage::refreshUsed()
{
    emptyLayout(m_used);
    const auto& record = m_flow.record();
    const auto add = [this](const QString& icon, const QString& title, const QString& detail) {
        m_used->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 14);
        row->setContentsMargins(0, 10, 0, 10);
        auto* tile = new IconView(icon, 22);
        tile->setTile(IconView::Tile::Sunken, 44);
        row->addWidget(tile);
        auto* words = bare<QVBoxLayout>(nullptr, 0);
        words->addWidget(new Label(title, {17, QFont::DemiBold, Tone::Ink}));
        words->addWidget(new Label(detail, look::kDetail));
        row->addLayout(words, 1);
        m_used->addLayout(row);
    };
    if (record.cartridge)
        add(QStringLiteral("cartridge"), tr("Cartridge, %1-pin").arg(record.cartridge->pins),
            tr("Lot %1 · use by %2 · to sharps now").arg(qs(record.cartridge->lot.str()), text::ymd(record.cartridge->expiryYmd)));
    if (const auto planned = text::plannedCartridges(record.plan); !planned.isEmpty())
        add(QStringLiteral("clipboard"), tr("Planned cartridge"), planned);
    if (record.pen)
        add(QStringLiteral("device"), tr("Pen %1").arg(qs(record.pen->serial.str())),
            record.pen->simulated ? tr("SIMULATED PEN. This is not a treatment record.") : qs(record.pen->model.str()));
    if (record.handTool)
        add(QStringLiteral("hand"),
            record.handTool->kind == ports::HandTool::Kind::ManualRoller ? tr("Manual roller, entered by hand") : tr("Pen not connected, entered by hand"),
            tr("%1 · %2 · lot %3 · to sharps now").arg(qs(record.handTool->name), text::mmWithUnit(record.handTool->needle), qs(record.handTool->lot)));
    for (const auto& numbing : m_flow.numbing().all()) {
        const auto* product = m_flow.services().catalogue.anaesthetic(numbing.product);
        QStringList facts{qs(numbing.strength), tr("lot %1").arg(qs(numbing.lotText)), text::area(numbing.areaCm2),
                          tr("on at %1").arg(text::clock(numbing.appliedAt))};
        if (numbing.removedAt)
            facts << tr("off at %1").arg(text::clock(*numbing.removedAt));
        add(QStringLiteral("tube"), tr("Numbing: %1").arg(product ? qs(product->label) : qs(numbing.product)), facts.join(QStringLiteral(" · ")));
    }
    if (!record.cartridge && !record.pen && !record.handTool && m_flow.numbing().all().empty())
        m_used->addWidget(new Label(tr("Nothing recorded"), look::kDetail));
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
    record.skinAfter.clear();
    for (const auto& [id, chip] : m_skin)
        if (chip->isChecked())
            record.skinAfter.push_back(id);
    QStringList given;
    for (const auto& [id, chip] : m_given)
        if (chip->isChecked())
            given << qs(id);
    record.given = ss(given.join(QString::fromUtf8(kBetween)));
    record.note = ss(m_note->text().trimmed());
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
