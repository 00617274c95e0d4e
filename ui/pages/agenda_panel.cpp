#include "ui/pages/agenda_panel.h"

#include "ui/pages/hero_visit.h"
#include "ui/pages/page.h"
#include "ui/pages/visit_row.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"

#include <QLocale>
#include <QPointer>

namespace stipple::ui {

using ports::SessionStage;

namespace {
constexpr int kListDays = 56; // as far as "List" looks ahead

// The first visit that is not ended; who has arrived goes first.
std::size_t nextVisit(const std::vector<ports::Visit>& visits)
{
    std::size_t first = visits.size();
    for (std::size_t i = 0; i < visits.size(); ++i) {
        const auto& visit = visits[i];
        if (visit.stage == SessionStage::Signed || visit.stage == SessionStage::ToSign)
            continue;
        if (visit.arrivedMin)
            return i;
        if (first == visits.size())
            first = i;
    }
    return first;
}

QDate firstOfWeek(const QDate& date)
{
    return date.addDays(-((date.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}
} // namespace

AgendaPanel::AgendaPanel(const Services& services, QWidget* parent) : QWidget(parent), m_services(services)
{
    m_column = bare<QVBoxLayout>(this, 0);
    buildHead();
    m_column->addSpacing(16);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_rows = bare<QVBoxLayout>(host, 8);
    m_rows->addWidget(new Skeleton(6));
    scroll->setWidget(host);
    m_column->addWidget(scroll, 1);
    connect(m_span, &SegmentedControl::chosen, this, &AgendaPanel::refresh);
    connect(m_back, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { move(1); });
}

void AgendaPanel::buildHead()
{
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    auto* titles = bare<QVBoxLayout>(nullptr, 0);
    m_title = named(new Label({}, look::kPage), "today.title");
    m_counts = new Label({}, look::kBody);
    m_counts->setTone(Tone::Ink2);
    titles->addWidget(m_title);
    titles->addWidget(m_counts);
    head->addLayout(titles, 1);
    m_back = named(new IconButton(QStringLiteral("chev-l"), tr("Earlier"), IconButton::Frame::None), "today.back");
    m_on = named(new IconButton(QStringLiteral("chev-r"), tr("Later"), IconButton::Frame::None), "today.on");
    for (auto* button : {m_back, m_on}) {
        button->setSide(44);
        head->addWidget(button);
    }
    m_span = named(new SegmentedControl({{tr("Day"), {}, {}}, {tr("Week"), {}, {}}, {tr("List"), {}, {}}}), "today.span", tr("What the agenda shows"));
    m_span->setDense(56);
    m_span->setCurrent(0);
    head->addWidget(m_span);
    auto* add = named(new Button(tr("Add visit"), Button::Kind::Secondary), "today.addVisit", tr("Add a visit"));
    add->setIconBefore(QStringLiteral("plus"));
    head->addWidget(add);
    connect(add, &QAbstractButton::clicked, this, [this] { emit addVisit(m_day); });
    m_column->addLayout(head);
}

AgendaPanel::Span AgendaPanel::span() const { return static_cast<Span>(std::max(0, m_span->current())); }
bool AgendaPanel::isToday(const ports::Day& day) const { return day == text::localDay(m_services.utcNow()); }

std::pair<ports::Day, ports::Day> AgendaPanel::range() const
{
    const auto date = text::toDate(m_day);
    switch (span()) {
    case Span::Day: break;
    case Span::Week: return {text::toDay(firstOfWeek(date)), text::toDay(firstOfWeek(date).addDays(6))};
    case Span::List: return {m_day, text::toDay(date.addDays(kListDays - 1))};
    }
    return {m_day, m_day};
}

void AgendaPanel::move(int direction)
{
    const int days = span() == Span::Day ? 1 : span() == Span::Week ? 7 : kListDays;
    m_day = text::toDay(text::toDate(m_day).addDays(direction * days));
    refresh();
}

void AgendaPanel::showToday()
{
    m_day = text::localDay(m_services.utcNow());
    refresh();
}

void AgendaPanel::refresh()
{
    const int question = ++m_question;
    const auto [from, to] = range();
    QPointer<AgendaPanel> self(this);
    m_services.records.visits(from, to, [self, question](Result<Days> days) {
        if (!self || question != self->m_question)
            return;
        if (!days) {
            emit self->failed(days.error());
            return;
        }
        self->show(*days);
        emit self->loaded();
    });
    if (m_title->text().isEmpty())
        showTitle({});
}

void AgendaPanel::showTitle(const Days& days)
{
    const auto [from, to] = range();
    m_title->setText(span() == Span::Day ? text::dayFull(m_day) : tr("%1 – %2").arg(text::dayShort(from), text::dayShort(to)));
    int visits = 0, isSigned = 0, toSign = 0;
    for (const auto& day : days)
        for (const auto& visit : day.visits) {
            ++visits;
            isSigned += visit.stage == SessionStage::Signed ? 1 : 0;
            toSign += visit.stage == SessionStage::ToSign ? 1 : 0;
        }
    m_counts->setText(counted(visits, tr("1 visit"), tr("%1 visits")) + tr(" · %1 signed · %2 to sign").arg(isSigned).arg(toSign));
}

void AgendaPanel::show(const Days& days)
{
    showTitle(days);
    emptyLayout(m_rows);
    if (days.empty())
        addEmpty();
    for (const auto& day : days) {
        if (span() != Span::Day) {
            m_rows->addSpacing(8);
            m_rows->addWidget(named(new Label(text::dayFull(day.day), look::kName), "today.dayTitle"));
        }
        addDay(day);
    }
    m_rows->addStretch(1);
}

void AgendaPanel::addEmpty()
{
    const bool today = span() == Span::Day && isToday(m_day);
    auto* none = new EmptyState(QStringLiteral("calendar"), today ? tr("No visits today") : tr("No visits"),
                                today ? tr("Walk-ins appear here too.") : QString(), tr("Add visit"));
    connect(none, &EmptyState::actionClicked, this, [this] { emit addVisit(m_day); });
    m_rows->addWidget(none);
}

void AgendaPanel::setArrived(ports::Visit visit, const ports::Day& day)
{
    visit.arrivedMin = text::minutesOf(m_services.utcNow());
    QPointer<AgendaPanel> self(this);
    m_services.records.changeVisit(std::move(visit), day, [self](Result<ports::Unit> kept) {
        if (!self)
            return;
        if (!kept)
            emit self->failed(kept.error());
        self->refresh();
    });
}

void AgendaPanel::addDay(const ports::DayVisits& day)
{
    const auto hero = span() == Span::Day && isToday(day.day) ? nextVisit(day.visits) : day.visits.size();
    for (std::size_t i = 0; i < day.visits.size(); ++i) {
        const auto& visit = day.visits[i];
        const auto patient = visit.patient;
        if (i == hero) {
            auto* card = new HeroVisit(visit);
            connect(card, &HeroVisit::startSession, this, [this, patient] { emit startSession(patient); });
            connect(card, &HeroVisit::openChart, this, [this, patient] { emit openChart(patient); });
            connect(card, &HeroVisit::arrived, this, [this, visit, on = day.day] { setArrived(visit, on); });
            connect(card, &HeroVisit::change, this, [this, visit, on = day.day] { emit changeVisit(visit, on); });
            m_rows->addWidget(card);
            continue;
        }
        auto* row = new VisitRow(visit);
        connect(row, &VisitRow::openChart, this, [this, patient] { emit openChart(patient); });
        connect(row, &VisitRow::change, this, [this, visit, on = day.day] { emit changeVisit(visit, on); });
        connect(row, &VisitRow::openSession, this, [this, patient, session = visit.session] {
            if (session)
                emit openSession(patient, *session);
            else
                emit openChart(patient);
        });
        m_rows->addWidget(row);
    }
}

} // namespace stipple::ui
