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
    m_instead = new Skeleton(6);
    m_list->addWidget(m_instead);
    m_list->addStretch(1);
    scroll->setWidget(host);
    m_outer->addWidget(scroll, 1);

    connect(m_find, &QLineEdit::textChanged, this, &PatientsPage::search);
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
    delete m_instead;
    m_instead = nullptr;
    m_ids.clear();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        m_ids.push_back(hits[i].id);
        if (i < m_rows.size()) {
            m_rows[i]->setHit(hits[i]);
            m_rows[i]->show();
            continue;
        }
        m_rows.push_back(new PatientRow(hits[i]));
        m_list->insertWidget(static_cast<int>(i), m_rows.back());
        connect(m_rows.back(), &QAbstractButton::clicked, this, [this, i] { emit openChart(m_ids.at(i)); });
    }
    for (std::size_t i = hits.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    if (hits.empty())
        showNone(m_find->text().trimmed().isEmpty());
    emit listed(static_cast<int>(hits.size()));
}

void PatientsPage::showNone(bool nothingTyped)
{
    auto* none = new EmptyState(QStringLiteral("patients"), nothingTyped ? tr("No patients yet") : tr("Nobody found"),
                                nothingTyped ? tr("Add the first one.") : tr("Try a part of the name, or the birth year."), tr("New patient"));
    connect(none, &EmptyState::actionClicked, this, &PatientsPage::newPatient);
    m_list->insertWidget(0, none);
    m_instead = none;
}

} // namespace stipple::ui
