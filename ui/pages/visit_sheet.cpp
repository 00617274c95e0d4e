#include "ui/pages/visit_sheet.h"

#include "ui/pages/page.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/visit_fields.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"

#include <QDateTime>
#include <QPointer>

namespace stipple::ui {

VisitSheet::VisitSheet(const Services& services, QWidget* host) : SideSheet(tr("Visit"), host), m_services(services)
{
    setObjectName(QStringLiteral("visitSheet"));
    setWide(520);
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    m_who = named(new Label({}, look::kName), "visit.who");
    form->addWidget(m_who);
    auto* arrival = bare<QHBoxLayout>(nullptr, 12);
    m_arrivedAt = named(new Label({}, look::kBody), "visit.arrivedAt");
    arrival->addWidget(m_arrivedAt, 1);
    m_arrived = named(new Button({}, Button::Kind::Secondary, Button::Size::Dense), "visit.arrived");
    arrival->addWidget(m_arrived);
    form->addLayout(arrival);
    m_fields = new VisitFields(QStringLiteral("visit"));
    form->addWidget(m_fields);
    m_off = named(new Button(tr("Call the visit off"), Button::Kind::Quiet), "visit.callOff");
    form->addWidget(m_off, 0, Qt::AlignLeft);
    m_sure = new QWidget;
    auto* sure = bare<QHBoxLayout>(m_sure, 12); // a second click at the same place keeps it
    auto* keep = named(new Button(tr("Keep it"), Button::Kind::Secondary), "visit.keep", tr("Keep the visit"));
    auto* yes = named(new Button(tr("Yes, call it off"), Button::Kind::Quiet), "visit.callOffNow");
    sure->addWidget(keep);
    sure->addStretch(1);
    sure->addWidget(yes);
    form->addWidget(m_sure);
    form->addStretch(1);
    setLongContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* shut = named(new Button(tr("Close"), Button::Kind::Secondary), "visit.close");
    auto* save = named(new Button(tr("Save"), Button::Kind::Primary), "visit.save");
    buttons->addWidget(shut, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
    connect(save, &QAbstractButton::clicked, this, &VisitSheet::submit);
    connect(m_off, &QAbstractButton::clicked, this, [this, keep] {
        ask(true);
        keep->setFocus();
    });
    connect(keep, &QAbstractButton::clicked, this, [this] { ask(false); });
    connect(yes, &QAbstractButton::clicked, this, [this] { m_services.records.cancelVisit(m_visit.id, closeWhenDone()); });
    connect(m_arrived, &QAbstractButton::clicked, this, &VisitSheet::noteArrival);
}

void VisitSheet::start(const ports::Visit& visit, ports::Day day)
{
    m_visit = visit;
    m_day = day;
    setSubject(qs(toString(visit.id)));
    m_problem->clear();
    m_fields->show(visit, day);
    refresh();
    open();
}

void VisitSheet::refresh()
{
    const bool today = m_day == text::localDay(m_services.utcNow());
    m_who->setText(qs(m_visit.name));
    m_arrivedAt->setText(m_visit.arrivedMin ? tr("Arrived %1").arg(text::clockOfMinutes(*m_visit.arrivedMin)) : tr("Not arrived yet"));
    m_arrived->setText(m_visit.arrivedMin ? tr("Not arrived") : tr("Arrived now"));
    m_arrived->setEnabled(today);
    ask(false);
}

void VisitSheet::ask(bool sure)
{
    m_off->setVisible(!m_visit.session && !sure);
    m_sure->setVisible(!m_visit.session && sure);
}

void VisitSheet::noteArrival()
{
    auto visit = m_visit; // as the records have it: what is typed below waits for Save
    if (visit.arrivedMin)
        visit.arrivedMin.reset();
    else
        visit.arrivedMin = text::minutesOf(m_services.utcNow());
    m_arrived->setEnabled(false);
    QPointer<VisitSheet> self(this);
    m_services.records.changeVisit(visit, m_day, [self, visit](Result<ports::Unit> done) {
        if (!self || self->m_visit.id != visit.id)
            return;
        if (done)
            self->m_visit = visit;
        else
            self->m_problem->show(done.error());
        self->refresh();
        if (done)
            emit self->changed();
    });
}

void VisitSheet::submit()
{
    auto visit = m_visit;
    if (const auto day = m_fields->readInto(visit)) {
        if (*day != m_day)
            visit.arrivedMin.reset();
        m_services.records.changeVisit(visit, *day, closeWhenDone());
    }
}

ports::Answer<ports::Unit> VisitSheet::closeWhenDone()
{
    QPointer<VisitSheet> self(this);
    return [self, visit = m_visit.id](Result<ports::Unit> done) {
        if (!self)
            return;
        if (self->m_visit.id == visit && done)
            self->close();
        else if (self->m_visit.id == visit)
            self->m_problem->show(done.error());
        if (done)
            emit self->changed();
    };
}

} // namespace stipple::ui
