#include "ui/pages/add_visit_sheet.h"

#include "ui/pages/page.h"
#include "ui/pages/patient_row.h"
#include "ui/pages/problem_strip.h"
#include "core/text/number_input.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>
#include <QTime>

namespace stipple::ui {

namespace {
constexpr int kMostShown = 4;
}

AddVisitSheet::AddVisitSheet(const Services& services, QWidget* host) : SideSheet(tr("Add visit"), host), m_services(services)
{
    setObjectName(QStringLiteral("addVisit"));
    setWide(520);
    auto* content = new QWidget;
    auto* form = bare<QVBoxLayout>(content, 12);
    m_problem = new ProblemStrip;
    form->addWidget(m_problem);
    m_find = new Field(tr("Patient"));
    named(m_find->edit(), "addVisit.patient", tr("Patient"));
    form->addWidget(m_find);
    m_hits = bare<QVBoxLayout>(nullptr, 6);
    form->addLayout(m_hits);
    m_day = new Field(tr("Day"));
    named(m_day->edit(), "addVisit.day", tr("Day"));
    form->addWidget(m_day);
    m_time = new Field(tr("Time"));
    named(m_time->edit(), "addVisit.time", tr("Time"));
    m_time->setHint(tr("For example 14:30"));
    form->addWidget(m_time);
    m_reason = new Field(tr("Reason"));
    named(m_reason->edit(), "addVisit.reason", tr("Reason"));
    form->addWidget(m_reason);
    form->addStretch(1);
    setContent(content);
    auto* buttons = bare<QHBoxLayout>(nullptr, 12);
    auto* fresh = named(new Button(tr("New patient"), Button::Kind::Secondary), "addVisit.newPatient");
    auto* save = named(new Button(tr("Add visit"), Button::Kind::Primary), "addVisit.save");
    buttons->addWidget(fresh, 1);
    buttons->addWidget(save, 1);
    foot()->addLayout(buttons);
    m_wait.setSingleShot(true);
    m_wait.setInterval(150);
    connect(&m_wait, &QTimer::timeout, this, &AddVisitSheet::search);
    connect(m_find->edit(), &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        m_wait.start();
    });
    connect(save, &QAbstractButton::clicked, this, &AddVisitSheet::submit);
    connect(fresh, &QAbstractButton::clicked, this, [this] {
        close();
        emit newPatient();
    });
}

void AddVisitSheet::start(ports::Day day)
{
    m_chosen.reset();
    m_problem->clear();
    m_find->setText({});
    m_reason->setText({});
    m_day->setText(qs(stipple::text::formatDate(day)));
    m_day->setProblem({});
    m_time->setText(text::clock(m_services.utcNow()));
    m_time->setProblem({});
    emptyLayout(m_hits);
    open();
    m_find->edit()->setFocus();
}

void AddVisitSheet::search()
{
    const int question = ++m_question;
    QPointer<AddVisitSheet> self(this);
    m_services.records.findPatients(ss(m_find->text().trimmed()), [self, question](Result<std::vector<ports::PatientHit>> hits) {
        if (!self || question != self->m_question)
            return;
        if (hits)
            self->show(*hits);
        else
            self->m_problem->show(hits.error());
    });
}

void AddVisitSheet::show(const std::vector<ports::PatientHit>& hits)
{
    emptyLayout(m_hits);
    int shown = 0;
    for (const auto& hit : hits) {
        if (++shown > kMostShown)
            break;
        auto* row = new PatientRow(hit, 60);
        row->setObjectName(QStringLiteral("addVisit.row"));
        m_hits->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, hit] {
            m_chosen = hit;
            m_find->setText(qs(hit.name));
            m_find->setProblem({});
            emptyLayout(m_hits);
        });
    }
}

void AddVisitSheet::submit()
{
    if (!m_chosen) {
        m_find->setProblem(tr("Choose a patient from the list"));
        return;
    }
    const auto time = QTime::fromString(m_time->text().trimmed(), QStringLiteral("H:mm"));
    if (!time.isValid()) {
        m_time->setProblem(tr("Write the time like 14:30"));
        return;
    }
    m_time->setProblem({});
    const auto day = stipple::text::parseDate(ss(m_day->text().trimmed()), text::typedOrder());
    m_day->setProblem(day ? QString() : text::problemWords(day.error()));
    if (!day)
        return;
    ports::Visit visit;
    visit.patient = m_chosen->id;
    visit.name = m_chosen->name;
    visit.initials = m_chosen->initials;
    visit.reason = ss(m_reason->text().trimmed());
    visit.minutesFromMidnight = time.hour() * 60 + time.minute();
    QPointer<AddVisitSheet> self(this);
    m_services.records.addVisit(visit, *day, [self](Result<ports::Unit> saved) {
        if (!self)
            return;
        if (!saved) {
            self->m_problem->show(saved.error());
            return;
        }
        self->close();
        emit self->added();
    });
}

} // namespace stipple::ui
