#include "ui/pages/today_page.h"

#include "ui/pages/agenda_panel.h"
#include "ui/pages/pen_card.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/pen_watch.h"
#include "ui/text/date_text.h"
#include "ui/text/record_text.h"
#include "ui/widgets/attention_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"

#include <QPointer>

namespace stipple::ui {

using ports::SessionStage;

namespace {
QString attentionIcon(const std::string& kind)
{
    if (kind.starts_with("lot"))
        return QStringLiteral("cartridge");
    if (kind == "follow_up")
        return QStringLiteral("phone");
    if (kind == "to_sign")
        return QStringLiteral("sign");
    if (kind.starts_with("backup"))
        return QStringLiteral("download");
    return QStringLiteral("clipboard");
}

// The age of the last good backup, always in sight.
QString backupAge(const std::optional<UtcMs>& last, UtcMs now)
{
    if (!last)
        return TodayPage::tr("No backup yet");
    const auto hours = std::max<std::int64_t>(0, (now.ms - last->ms) / 3'600'000);
    if (hours < 1)
        return TodayPage::tr("Last backup less than an hour ago");
    return hours < 48 ? counted(static_cast<int>(hours), TodayPage::tr("Last backup 1 hour ago"), TodayPage::tr("Last backup %1 hours ago"))
                      : TodayPage::tr("Last backup %1 days ago").arg(hours / 24);
}
} // namespace

TodayPage::TodayPage(const Services& services, PenWatch& pen, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("today"));
    m_columns = bare<QHBoxLayout>(this, 28);
    m_columns->setContentsMargins(32, 24, 32, 24);
    auto* left = bare<QVBoxLayout>(nullptr, 0);
    m_problem = new ProblemStrip;
    left->addWidget(m_problem);
    m_unfinished = bare<QVBoxLayout>(nullptr, 8);
    left->addLayout(m_unfinished);

    m_agenda = new AgendaPanel(services);
    left->addWidget(m_agenda, 1);
    m_columns->addLayout(left, 1);

    m_sideScroll = new ScrollArea;
    m_sideHost = new QWidget;
    m_side = bare<QVBoxLayout>(m_sideHost, 16);
    m_penCard = named(new PenCard(pen), "today.pen");
    m_side->addWidget(m_penCard);
    m_sideCards = bare<QVBoxLayout>(nullptr, 16);
    m_side->addLayout(m_sideCards);
    m_side->addStretch(1);
    m_sideScroll->setWidget(m_sideHost);
    m_sideScroll->setFixedWidth(456);
    m_columns->addWidget(m_sideScroll);
    connect(m_agenda, &AgendaPanel::failed, m_problem, &ProblemStrip::show);
    connect(m_agenda, &AgendaPanel::loaded, m_problem, &ProblemStrip::clear);
    connect(m_agenda, &AgendaPanel::startSession, this, &TodayPage::startSession);
    connect(m_agenda, &AgendaPanel::openChart, this, &TodayPage::openChart);
    connect(m_agenda, &AgendaPanel::openSession, this, &TodayPage::openSession);
    connect(m_agenda, &AgendaPanel::addVisit, this, &TodayPage::addVisit);
    connect(m_agenda, &AgendaPanel::changeVisit, this, &TodayPage::changeVisit);
}

void TodayPage::applyMetrics(const Metrics& metrics)
{
    m_sideScroll->setFixedWidth(metrics.compact ? 336 : 456);
    m_penCard->setCompact(metrics.compact);
    m_columns->setContentsMargins(metrics.pageMargin, metrics.compact ? 12 : 24, metrics.pageMargin, metrics.compact ? 12 : 24);
    m_columns->setSpacing(metrics.compact ? 16 : 28);
}

void TodayPage::entered()
{
    m_agenda->showToday();
    readSide();
    readUnfinished();
}

void TodayPage::refresh()
{
    m_agenda->refresh();
    readSide();
}

void TodayPage::readSide()
{
    QPointer<TodayPage> self(this);
    m_services.records.today(text::localDay(m_services.utcNow()), [self](Result<ports::TodayView> view) {
        if (!self)
            return;
        if (view)
            self->buildSide(*view);
        else
            self->m_problem->show(view.error());
    });
}

void TodayPage::readUnfinished()
{
    QPointer<TodayPage> self(this);
    m_services.records.unfinishedSessions([self](Result<std::vector<ports::SessionRecord>> open) {
        if (!self || !open)
            return;
        emptyLayout(self->m_unfinished);
        for (const auto& record : *open) {
            if (record.stage != SessionStage::Treating)
                continue; // to sign: has its own attention row
            auto* row = named(new AttentionRow(QStringLiteral("activity"), tr("A treatment was left unfinished"),
                                               tr("Session %1 of %2. What the pen gave is kept. Open it to go on or to end it.")
                                                   .arg(record.number)
                                                   .arg(record.ofTotal)),
                              "today.unfinished");
            self->m_unfinished->addWidget(row);
            connect(row, &QAbstractButton::clicked, self, [self, patient = record.patient, id = record.id] {
                emit self->openSession(patient, id);
            });
        }
    });
}

void TodayPage::buildSide(const ports::TodayView& view)
{
    emptyLayout(m_sideCards);
    auto* attention = new Card;
    attention->body()->setSpacing(0);
    attention->addTitle(tr("Needs attention"), QString::number(view.attention.size()));
    attention->body()->addSpacing(12);
    if (view.attention.empty())
        attention->body()->addWidget(new Label(tr("Nothing waits."), look::kDetail));
    for (const auto& item : view.attention) {
        const auto words = text::attentionWords(item);
        auto* row = named(new AttentionRow(attentionIcon(item.kind), words.title, words.detail), "today.attention");
        attention->body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, item] {
            if (item.patient && item.session)
                emit openSession(*item.patient, *item.session);
            else if (item.patient)
                emit openChart(*item.patient);
            else if (item.kind.starts_with("backup"))
                emit backupRequested();
            else if (item.kind.starts_with("lot_"))
                emit stockRequested();
        });
        row->setEnabled(item.patient.has_value() || item.kind.starts_with("backup") || item.kind.starts_with("lot_"));
    }
    attention->body()->addSpacing(8);
    attention->body()->addWidget(named(new Label(backupAge(view.lastBackup, m_services.utcNow()), look::kCaption), "today.backupAge"));
    m_sideCards->addWidget(attention);
    if (view.returnDates.empty())
        return;
    auto* dates = new Card;
    dates->body()->setSpacing(0);
    dates->addTitle(tr("Earliest return dates"));
    dates->body()->addSpacing(10);
    for (const auto& date : view.returnDates) {
        dates->body()->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 8);
        row->setContentsMargins(0, 10, 0, 10);
        row->addWidget(new Label(qs(date.name), look::kBody), 1);
        auto* right = new Label(text::returnWords(date), look::kDetail);
        right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(right, 1);
        dates->body()->addLayout(row);
    }
    m_sideCards->addWidget(dates);
}

} // namespace stipple::ui
