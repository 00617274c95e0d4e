#include "ui/pages/patients_page.h"

#include "ui/pages/patient_row.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scroll_area.h"

#include <QLineEdit>
#include <QPointer>

namespace stipple::ui {

PatientsPage::PatientsPage(const Services& services, QWidget* parent) : Page(parent), m_services(services)
{
    setObjectName(QStringLiteral("patients"));
    m_outer = bare<QVBoxLayout>(this, 16);
    m_outer->setContentsMargins(32, 24, 32, 24);
    auto* head = bare<QHBoxLayout>(nullptr, 16);
    head->addWidget(new Label(tr("Patients"), look::kPage), 1);
    m_find = named(new QLineEdit, "patients.find", tr("Find a patient by name, phone or chart number"));
    m_find->setPlaceholderText(tr("Name, phone or chart number"));
    m_find->setMinimumHeight(56);
    m_find->setFixedWidth(420);
    m_find->setClearButtonEnabled(true);
    head->addWidget(m_find);
    auto* add = named(new Button(tr("New patient"), Button::Kind::Primary), "patients.new", tr("Add a new patient"));
    add->setIconBefore(QStringLiteral("plus"));
    head->addWidget(add);
    m_outer->addLayout(head);
    m_problem = new ProblemStrip;
    m_outer->addWidget(m_problem);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    m_list = bare<QVBoxLayout>(host, 8);
    m_list->addWidget(new Skeleton(6));
    scroll->setWidget(host);
    m_outer->addWidget(scroll, 1);

    m_wait.setSingleShot(true);
    m_wait.setInterval(150);
    connect(&m_wait, &QTimer::timeout, this, &PatientsPage::search);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_wait.start(); });
    connect(add, &QAbstractButton::clicked, this, &PatientsPage::newPatient);
}

void PatientsPage::applyMetrics(const Metrics& metrics)
{
    const int v = metrics.compact ? 12 : 24;
    m_outer->setContentsMargins(metrics.pageMargin, v, metrics.pageMargin, v);
    m_find->setFixedWidth(metrics.compact ? 320 : 420);
}

void PatientsPage::entered()
{
    search();
}

void PatientsPage::search()
{
    const int question = ++m_question;
    QPointer<PatientsPage> self(this);
    m_services.records.findPatients(ss(m_find->text().trimmed()), [self, question](Result<std::vector<ports::PatientHit>> hits) {
        if (!self || question != self->m_question)
            return;
        if (hits)
            self->show(*hits);
        else
            self->m_problem->show(hits.error());
    });
}

void PatientsPage::show(const std::vector<ports::PatientHit>& hits)
{
    m_problem->clear();
    emptyLayout(m_list);
    for (const auto& hit : hits) {
        auto* row = new PatientRow(hit);
        m_list->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = hit.id] { emit openChart(id); });
    }
    if (hits.empty()) {
        auto* none = new EmptyState(QStringLiteral("patients"), m_find->text().isEmpty() ? tr("No patients yet") : tr("Nobody found"),
                                    m_find->text().isEmpty() ? tr("Add the first one.") : tr("Try a part of the name, or the birth year."),
                                    tr("New patient"));
        connect(none, &EmptyState::actionClicked, this, &PatientsPage::newPatient);
        m_list->addWidget(none);
    }
    m_list->addStretch(1);
}

} // namespace stipple::ui
