#include "ui/pages/add_visit_sheet.h"

#include "ui/pages/page.h"
#include "ui/pages/patient_row.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/visit_fields.h"
#include "ui/text/date_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>
#include <QPointer>

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
    m_fields = new VisitFields(QStringLiteral("addVisit"));
    form->addWidget(m_fields);
    form->addStretch(1);
    setLongContent(content);
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
    ports::Visit fresh;
    fresh.minutesFromMidnight = text::minutesOf(m_services.utcNow());
    m_fields->show(fresh, day);
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
    ports::Visit visit;
    const auto day = m_fields->readInto(visit);
    if (!day)
        return;
    visit.patient = m_chosen->id;
    visit.name = m_chosen->name;
    visit.initials = m_chosen->initials;
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
