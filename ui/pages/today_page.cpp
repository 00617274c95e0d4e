#include "ui/pages/today_page.h"

#include "ui/pages/hero_visit.h"
#include "ui/pages/pen_card.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/visit_row.h"
#include "ui/shell/pen_watch.h"
#include "ui/text/date_text.h"
#include "ui/widgets/attention_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scroll_area.h"

#include <QPointer>

namespace stipple::ui {

using ports::SessionStage;

namespace {
QString attentionIcon(const std::string& kind)
{
    if (kind == "cartridge" || kind.starts_with("lot"))
        return QStringLiteral("cartridge");
    if (kind == "call" || kind == "follow_up")
        return QStringLiteral("phone");
    if (kind == "sign" || kind == "to_sign")
        return QStringLiteral("sign");
    if (kind == "backup")
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
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    auto* titles = bare<QVBoxLayout>(nullptr, 0);
    m_title = new Label({}, look::kPage);
    m_counts = new Label({}, look::kBody);
    m_counts->setTone(Tone::Ink2);
    titles->addWidget(m_title);
    titles->addWidget(m_counts);
    head->addLayout(titles, 1);
    auto* add = named(new Button(tr("Add visit"), Button::Kind::Secondary), "today.addVisit", tr("Add a visit today"));
    add->setIconBefore(QStringLiteral("plus"));
    head->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, &TodayPage::addVisit);
    left->addLayout(head);
    left->addSpacing(16);
    m_problem = new ProblemStrip;
    left->addWidget(m_problem);
    m_unfinished = bare<QVBoxLayout>(nullptr, 8);
    left->addLayout(m_unfinished);

    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_agenda = bare<QVBoxLayout>(host, 8);
    m_agenda->addWidget(new Skeleton(6));
    scroll->setWidget(host);
    left->addWidget(scroll, 1);
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
    const auto day = text::localDay(m_services.utcNow());
    m_title->setText(text::dayFull(day));
    QPointer<TodayPage> self(this);
    m_services.records.today(day, [self](Result<ports::TodayView> view) {
        if (!self)
            return;
        if (view)
            self->show(*view);
        else
            self->m_problem->show(view.error());
    });
    readUnfinished();
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

std::size_t TodayPage::nextVisit(const ports::TodayView& view) const
{
    // The first visit that is not ended; who has arrived goes first.
    std::size_t first = view.visits.size();
    for (std::size_t i = 0; i < view.visits.size(); ++i) {
        const auto& visit = view.visits[i];
        if (visit.stage == SessionStage::Signed || visit.stage == SessionStage::ToSign)
            continue;
        if (visit.arrivedMin)
            return i;
        if (first == view.visits.size())
            first = i;
    }
    return first;
}

void TodayPage::show(const ports::TodayView& view)
{
    m_problem->clear();
    emptyLayout(m_agenda);
    int isSigned = 0, toSign = 0;
    for (const auto& visit : view.visits) {
        isSigned += visit.stage == SessionStage::Signed ? 1 : 0;
        toSign += visit.stage == SessionStage::ToSign ? 1 : 0;
    }
    m_counts->setText(counted(static_cast<int>(view.visits.size()), tr("1 visit"), tr("%1 visits"))
                      + tr(" · %1 signed · %2 to sign").arg(isSigned).arg(toSign));
    if (view.visits.empty()) {
        auto* none = new EmptyState(QStringLiteral("calendar"), tr("No visits today"), tr("Walk-ins appear here too."), tr("Add visit"));
        connect(none, &EmptyState::actionClicked, this, &TodayPage::addVisit);
        m_agenda->addWidget(none);
    }
    const auto hero = nextVisit(view);
    for (std::size_t i = 0; i < view.visits.size(); ++i) {
        const auto& visit = view.visits[i];
        const auto patient = visit.patient;
        if (i == hero) {
            auto* card = new HeroVisit(visit);
            connect(card, &HeroVisit::startSession, this, [this, patient] { emit startSession(patient); });
            connect(card, &HeroVisit::openChart, this, [this, patient] { emit openChart(patient); });
            m_agenda->addWidget(card);
            continue;
        }
        auto* row = new VisitRow(visit);
        connect(row, &VisitRow::openChart, this, [this, patient] { emit openChart(patient); });
        connect(row, &VisitRow::openSession, this, [this, patient, session = visit.session] {
            if (session)
                emit openSession(patient, *session);
            else
                emit openChart(patient);
        });
        m_agenda->addWidget(row);
    }
    m_agenda->addStretch(1);
    buildSide(view);
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
        auto* row = named(new AttentionRow(attentionIcon(item.kind), qs(item.title), qs(item.detail)), "today.attention");
        attention->body()->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, item] {
            if (item.patient && item.session)
                emit openSession(*item.patient, *item.session);
            else if (item.patient)
                emit openChart(*item.patient);
            else if (item.kind == "backup")
                emit backupRequested();
        });
        row->setEnabled(item.patient.has_value() || item.kind == "backup");
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
    for (const auto& [name, when] : view.returnDates) {
        dates->body()->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 8);
        row->setContentsMargins(0, 10, 0, 10);
        row->addWidget(new Label(qs(name), look::kBody), 1);
        auto* right = new Label(qs(when), look::kDetail);
        right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(right, 1);
        dates->body()->addLayout(row);
    }
    m_sideCards->addWidget(dates);
}

} // namespace stipple::ui
