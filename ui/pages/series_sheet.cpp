#include "ui/pages/series_sheet.h"

#include "core/clinical/catalogue.h"
#include "core/plan/estimate.h"
#include "ui/pages/appointment_fields.h"
#include "ui/pages/page.h"
#include "ui/pages/sheet_lines.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/stepper.h"

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kSessionsMost = 24, kIntervalMost = 180;

QString ruleName(const std::string& rule)
{
    if (rule == "shallow")
        return SeriesSheet::tr("0.50 mm or less");
    if (rule == "documented_protocol")
        return SeriesSheet::tr("documented protocol");
    if (rule == "weekly_hair")
        return SeriesSheet::tr("hair loss");
    return SeriesSheet::tr("full depth");
}

std::vector<plan::TreatedZone> planned(const plan::Plan& plan)
{
    std::vector<plan::TreatedZone> zones;
    for (const auto& zone : plan.zones)
        zones.push_back({zone.zone, zone.depth});
    return zones;
}

std::vector<plan::ZoneDue> dueAfter(const SessionFlow& flow, const ports::Day& treated, const std::vector<plan::TreatedZone>& zones)
{
    return plan::earliestByZone(treated, zones, flow.plan().plan().indication, plan::Protocol::None, content::intervalRules(flow.services().catalogue));
}
} // namespace

SeriesSheet::SeriesSheet(SessionFlow& flow, QWidget* host) : SideSheet(tr("Series and calendar"), host), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.series"));
    setWide(520);
    auto* scroll = new ScrollArea;
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 8);
    form->setContentsMargins(0, 0, 12, 0);
    m_position = named(new Label({}, look::kCardTitle), "plan.series.position");
    form->addWidget(m_position);
    m_visit = named(wrapped({}), "plan.series.visit");
    form->addWidget(m_visit);
    const auto stepper = [&](const QString& name, const char* objectName, int least, int most) {
        form->addSpacing(8);
        form->addWidget(new Label(name, look::kDetail));
        auto* made = named(new Stepper(Measure::Plain), objectName, name);
        made->setName(name);
        made->setRange(least, most);
        made->setStep(1);
        form->addWidget(made);
        return made;
    };
    m_sessions = stepper(tr("Sessions in all"), "plan.series.sessions", 1, kSessionsMost);
    m_interval = stepper(tr("Days between"), "plan.series.interval", 1, kIntervalMost);
    m_rule = wrapped({});
    form->addWidget(m_rule);
    form->addSpacing(12);
    form->addWidget(new Label(tr("Each zone again from"), kListHeading));
    m_zones = bare<QVBoxLayout>();
    form->addLayout(m_zones);
    form->addSpacing(12);
    form->addWidget(new Label(tr("Next appointment"), kListHeading));
    m_when = new AppointmentFields(QStringLiteral("plan.series"));
    form->addWidget(m_when);
    m_length = named(wrapped({}), "plan.series.length");
    form->addWidget(m_length);
    m_result = named(wrapped({}), "plan.series.result");
    form->addWidget(m_result);
    form->addStretch(1);
    scroll->setWidget(content);
    setContent(scroll);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* save = named(new Button(tr("Save calendar file"), Button::Kind::Secondary), "plan.series.ics");
    auto* done = named(new Button(tr("Done"), Button::Kind::Primary), "plan.series.done");
    buttons->addWidget(save, 1);
    buttons->addWidget(done, 1);
    foot()->addLayout(buttons);
    const auto edited = [this](int) {
        if (!m_filling)
            m_flow.plan().setSeries(m_sessions->value(), m_interval->value());
    };
    connect(m_sessions, &Stepper::valueEdited, this, edited);
    connect(m_interval, &Stepper::valueEdited, this, edited);
    connect(save, &QAbstractButton::clicked, this, &SeriesSheet::saveCalendar);
    connect(done, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(this, &SideSheet::opened, this, [this] {
        m_result->setText({});
        m_when->clear();
        m_when->setTime(QTime(10, 0));
        refresh();
    });
    connect(&flow.plan(), &PlanDesk::changed, this, &SeriesSheet::refresh);
}

std::vector<plan::ZoneDue> SeriesSheet::tooEarly(const SessionFlow& flow)
{
    std::vector<plan::ZoneDue> early;
    for (const auto& session : flow.chart().sessions) {
        if (session.stage != ports::SessionStage::Signed || session.id == flow.record().id)
            continue;
        const auto treated = session.segments.empty() ? planned(session.plan) : plan::treatedZones(session.segments);
        for (const auto& due : dueAfter(flow, text::localDay(session.startedAt), treated)) {
            if (due.earliest <= flow.today() || flow.plan().orderOf(due.zone) == 0)
                continue;
            const auto known = std::ranges::find(early, due.zone, &plan::ZoneDue::zone);
            if (known == early.end())
                early.push_back(due);
            else if (known->earliest < due.earliest)
                *known = due;
        }
    }
    return early;
}

void SeriesSheet::refresh()
{
    if (!isVisible())
        return;
    m_filling = true;
    const auto& plan = m_flow.plan().plan();
    const bool locked = m_flow.readOnly();
    m_position->setText(tr("Session %1 of %2").arg(m_flow.record().number).arg(std::max(plan.sessionsTotal, m_flow.record().number)));
    m_sessions->setValue(plan.sessionsTotal);
    m_interval->setValue(plan.intervalDays);
    m_sessions->setEnabled(!locked);
    m_interval->setEnabled(!locked);
    std::chrono::minutes least{}, most{};
    for (const auto& product : m_flow.services().catalogue.anaesthetics().products) {
        least = least.count() == 0 ? product.timerMin : std::min(least, product.timerMin);
        most = std::max(most, product.timerMax);
    }
    const auto visit = plan::visitTime(plan, least, most);
    m_visit->setText(tr("This visit: about %1 min of needling, plus %2–%3 min if the skin is numbed. A whole procedure usually takes 30–60 min.")
                         .arg(visit.procedure.count())
                         .arg(visit.numbing.count())
                         .arg(visit.numbingMax.count()));
    m_length->setText(tr("Booked for %1 min: consultation, numbing and procedure. The file names the clinic and the time, nothing of the treatment.")
                          .arg(appointmentLength(m_flow).count()));
    const auto due = dueAfter(m_flow, m_flow.today(), planned(plan));
    int days = 0;
    emptyLayout(m_zones);
    for (const auto& zone : due) {
        days = std::max(days, zone.days);
        auto* row = bare<QHBoxLayout>(nullptr, 10);
        row->setContentsMargins(0, 5, 0, 5);
        row->addWidget(new Label(text::zoneName(zone.zone), look::kBody), 1);
        row->addWidget(new Label(tr("%1 · %2 days · %3").arg(text::dayWeek(zone.earliest)).arg(zone.days).arg(ruleName(zone.rule)), look::kDetail));
        m_zones->addLayout(row);
        m_zones->addWidget(new Rule);
    }
    if (due.empty())
        m_zones->addWidget(wrapped(tr("No zone in the plan yet.")));
    for (const auto& zone : tooEarly(m_flow))
        m_zones->addWidget(wrapped(tr("%1: today is earlier than %2, %3 days after its last treatment.").arg(text::zoneName(zone.zone), text::dayWeek(zone.earliest)).arg(zone.days)));
    m_rule->setText(plan.intervalDays < days ? tr("Shorter than the %1 days that the content asks for between two treatments of a zone. Booking earlier needs an override.").arg(days)
                                             : tr("At least %1 days for the zones of this plan.").arg(days));
    if (!m_when->hasDay())
        if (const auto next = plan::addDays(m_flow.today(), std::max(days, plan.intervalDays)))
            m_when->setDay(*next);
    m_filling = false;
}

void SeriesSheet::saveCalendar()
{
    if (const auto when = m_when->read())
        m_result->setText(saveCalendarFile(m_flow, *when, appointmentLength(m_flow)).words());
}

} // namespace stipple::ui
