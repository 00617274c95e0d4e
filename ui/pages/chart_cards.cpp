#include "ui/pages/chart_cards.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/text/date_text.h"
#include "ui/text/record_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/progress_chart.h"
#include "ui/widgets/session_dots.h"
#include "ui/widgets/severity_slider.h"
#include "ui/widgets/timeline_list.h"

#include "core/plan/schedule.h"

#include <QSet>

#include <algorithm>

namespace stipple::ui {

using ports::SessionStage;

namespace {

// Left and right are listed once, by the name without a side. A name may have a comma in it: "scalp, front".
QString zoneWords(const std::vector<std::string>& zones)
{
    QStringList names;
    for (const auto& zone : zones) {
        const auto name = text::zoneBaseLower(zone);
        if (!names.contains(name))
            names << name;
    }
    return names.join(QStringLiteral(" · "));
}

double daysFrom(UtcMs start, UtcMs at)
{
    return static_cast<double>(at.ms - start.ms) / 86400000.0;
}

} // namespace

GoalsCard::GoalsCard(const Services& services, QWidget* parent) : Card(parent), m_services(services) {}

void GoalsCard::show(const ports::Chart& chart)
{
    emptyLayout(body());
    body()->setSpacing(0);
    auto* head = bare<QHBoxLayout>();
    head->addWidget(new Label(tr("Goals"), look::kCardTitle), 1);
    auto* edit = named(new Button(chart.goals.empty() ? tr("Add goal") : tr("Edit goals"), Button::Kind::Quiet, Button::Size::Dense),
                       "chart.editGoals", tr("Edit goals in an assessment"));
    head->addWidget(edit);
    connect(edit, &QAbstractButton::clicked, this, &GoalsCard::editGoals);
    body()->addLayout(head);
    if (chart.goals.empty()) {
        body()->addWidget(new EmptyState(QStringLiteral("target"), tr("No goals yet"), tr("They are recorded in the assessment.")));
        body()->addStretch(1);
        return;
    }
    UtcMs first = chart.goals.front().recordedAt;
    for (const auto& goal : chart.goals)
        first = std::min(first, goal.recordedAt);
    const UtcMs now = m_services.utcNow();
    QList<ProgressChart::Series> series;
    for (const auto& goal : chart.goals) {
        const auto name = content::concernName(m_services.catalogue, goal.concern);
        body()->addSpacing(8);
        auto* row = bare<QHBoxLayout>(nullptr, 8);
        row->addWidget(new Label(name, {18, QFont::DemiBold, Tone::Ink}));
        row->addWidget(new Label(zoneWords(goal.zones), look::kDetail), 1);
        row->addWidget(new Label(tr("now"), look::kDetail));
        row->addWidget(new DigitLabel(QString::number(goal.now), {22, QFont::DemiBold, Tone::Ink}));
        row->addSpacing(4);
        row->addWidget(new Label(tr("goal %1").arg(goal.target), look::kDetail));
        body()->addLayout(row);
        if (!goal.words.empty()) {
            auto* words = new Label(QStringLiteral("“") + qs(goal.words) + QStringLiteral("”"), look::kDetail);
            body()->addWidget(words);
        }
        auto* slider = new SeveritySlider(SeveritySlider::Scale::Labelled);
        slider->setName(name);
        slider->setAccessibleName(name);
        slider->setBaseline(goal.baseline);
        slider->setGoal(goal.target);
        slider->setValue(goal.now);
        slider->setReadOnly(true);
        slider->setFocusPolicy(Qt::NoFocus);
        body()->addWidget(slider);
        body()->addWidget(new Rule);
        series.append({name, {QPointF(daysFrom(first, goal.recordedAt), goal.baseline), QPointF(daysFrom(first, now), goal.now)}});
    }
    auto* head2 = bare<QHBoxLayout>();
    head2->addWidget(new Label(tr("Progress"), {18, QFont::DemiBold, Tone::Ink}), 1);
    head2->addWidget(new Label(tr("severity 0–10"), look::kCaption));
    body()->addSpacing(8);
    body()->addLayout(head2);
    QList<ProgressChart::Session> sessions;
    for (auto it = chart.sessions.rbegin(); it != chart.sessions.rend(); ++it)
        if (it->stage == SessionStage::Signed)
            sessions.append({daysFrom(first, it->startedAt), QStringLiteral("S%1").arg(it->number),
                             text::dayShort(text::localDay(it->startedAt)), false});
    auto* progress = new ProgressChart;
    progress->setData(series, sessions);
    body()->addWidget(progress, 1);
}

SeriesCard::SeriesCard(const Services& services, QWidget* parent) : Card(parent), m_services(services) {}

void SeriesCard::show(const ports::Chart& chart, const ports::Day& today)
{
    emptyLayout(body());
    body()->setSpacing(0);
    const int done = static_cast<int>(std::ranges::count(chart.sessions, SessionStage::Signed, &ports::SessionRecord::stage));
    auto* head = bare<QHBoxLayout>(nullptr, 12);
    head->addWidget(new Label(tr("Plan"), look::kCardTitle));
    if (!chart.plan || chart.plan->zones.empty()) {
        head->addStretch(1);
        body()->addLayout(head);
        body()->addWidget(new EmptyState(QStringLiteral("clipboard"), tr("No plan yet"), tr("It is made in the first session.")));
        return;
    }
    const auto& plan = *chart.plan;
    const auto series = plan::seriesPosition(done, plan.sessionsTotal);
    auto* what = new Label((plan.indication.empty() ? QString() : content::concernName(m_services.catalogue, plan.indication) + QStringLiteral(" · "))
                               + counted(static_cast<int>(plan.zones.size()), tr("1 zone"), tr("%1 zones")) + QStringLiteral(" · ")
                               + counted(plan.sessionsTotal, tr("1 session"), tr("%1 sessions")),
                           look::kDetail);
    what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(what, 1);
    body()->addLayout(head);
    auto* line = bare<QHBoxLayout>(nullptr, 14);
    line->addWidget(new Label(series.beyond ? tr("Series done") : tr("Session %1").arg(series.number), look::kHeadline), 0, Qt::AlignBottom);
    line->addWidget(new Label(tr("of %1").arg(series.total), {19, QFont::Normal, Tone::Ink2}), 1, Qt::AlignBottom);
    body()->addLayout(line);
    body()->addSpacing(8);
    QStringList captions;
    std::vector<const ports::SessionRecord*> past;
    for (auto it = chart.sessions.rbegin(); it != chart.sessions.rend(); ++it)
        if (it->stage == SessionStage::Signed)
            past.push_back(&*it);
    auto next = past.empty() ? std::optional(today)
                             : plan::addDays(text::localDay(past.back()->startedAt), plan.intervalDays);
    for (int i = 1; i <= plan.sessionsTotal; ++i) {
        if (i <= static_cast<int>(past.size())) {
            captions << text::dayShort(text::localDay(past[static_cast<std::size_t>(i - 1)]->startedAt));
            continue;
        }
        if (!next)
            break;
        const bool due = i == static_cast<int>(past.size()) + 1;
        captions << (due && *next <= today ? tr("Today") : tr("from %1").arg(text::dayShort(*next)));
        next = plan::addDays(std::max(*next, today), plan.intervalDays);
    }
    auto* bars = new SeriesBars;
    bars->setSeries(captions, series.number);
    body()->addWidget(bars);
    body()->addSpacing(12);
    std::optional<ports::Day> earliest;
    if (!past.empty())
        earliest = past.back()->nextNotBefore ? past.back()->nextNotBefore
                                              : plan::addDays(text::localDay(past.back()->startedAt), plan.intervalDays);
    auto* inset = new Inset(Inset::Ground::AccentSoft);
    inset->row()->addWidget(new IconView(QStringLiteral("calendar"), 24, Tone::Accent));
    inset->row()->addWidget(new Label(earliest && *earliest > today ? tr("Next session from %1").arg(text::dayWeek(*earliest))
                                                                    : tr("The next session may be today"),
                                      {18, QFont::Medium, Tone::Accent}),
                            1);
    inset->row()->addWidget(new Label(counted(plan.intervalDays, tr("1 day"), tr("%1 days")), look::kDetail));
    body()->addWidget(inset);
}

TimelineCard::TimelineCard(QWidget* parent) : Card(parent)
{
    addTitle(tr("Timeline"));
}

void TimelineCard::show(const ports::Chart& chart)
{
    emptyLayout(body());
    m_list = nullptr;
    addTitle(tr("Timeline"));
    QList<TimelineList::Entry> entries;
    m_sessions.clear();
    for (const auto& item : chart.timeline) {
        const bool open = item.session && item.stage != SessionStage::Signed && item.stage != SessionStage::Abandoned;
        const auto words = text::timelineWords(item);
        entries.append({text::dayShort(item.day), words.title, words.detail,
                        open ? TimelineList::Mark::Current : item.session ? TimelineList::Mark::Done : TimelineList::Mark::Note,
                        item.session.has_value()});
        m_sessions.push_back(item.session);
    }
    if (entries.isEmpty()) {
        body()->addWidget(new EmptyState(QStringLiteral("history"), tr("Nothing yet"), tr("The first session will stand here.")));
        body()->addStretch(1);
        return;
    }
    m_list = named(new TimelineList, "chart.timeline", tr("Timeline"));
    m_list->setEntries(entries);
    body()->addWidget(m_list);
    body()->addStretch(1);
    connect(m_list, &TimelineList::entryChosen, this, [this](int index) {
        if (const auto& session = m_sessions[static_cast<std::size_t>(index)])
            emit openSession(*session);
    });
}

HealthCard::HealthCard(QWidget* parent) : Card(parent) {}

void HealthCard::show(const ports::Patient& patient)
{
    emptyLayout(body());
    body()->setSpacing(0);
    addTitle(tr("Health notes"));
    body()->addSpacing(10);
    const auto add = [this](const QString& name, const std::string& value) {
        body()->addWidget(new Rule);
        auto* row = bare<QHBoxLayout>(nullptr, 12);
        row->setContentsMargins(0, 9, 0, 9);
        auto* left = new Label(name, look::kDetail);
        left->setFixedWidth(120);
        row->addWidget(left, 0, Qt::AlignTop);
        auto* right = new Label(value.empty() ? tr("none noted") : qs(value), {16, QFont::Normal, value.empty() ? Tone::Ink3 : Tone::Ink});
        right->setWrap(Label::Wrap::Words);
        row->addWidget(right, 1);
        body()->addLayout(row);
    };
    add(tr("Medicines"), patient.medicines);
    add(tr("Skin care"), patient.skincare);
    add(tr("Recent"), patient.recent);
    add(tr("Last reaction"), patient.lastReaction);
    body()->addStretch(1);
}

} // namespace stipple::ui
