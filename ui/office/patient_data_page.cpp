#include "ui/office/patient_data_page.h"

#include "ui/office/erase_panel.h"
#include "ui/office/import_panel.h"
#include "ui/office/merge_panel.h"
#include "ui/office/move_panel.h"
#include "ui/office/office_words.h"
#include "ui/pages/problem_strip.h"
#include "ui/widgets/segmented_control.h"

#include <QStackedWidget>

namespace stipple::ui {

namespace {
constexpr ports::Right kRights[] = {ports::Right::ImportPatients, ports::Right::MergePatients, ports::Right::Sign, ports::Right::ErasePatient};
}

PatientDataPage::PatientDataPage(SessionFlow& flow, QWidget* parent)
    : OfficePage(flow, tr("Patient data"), tr("Import, corrections and erasure. Each leaves a trace in the audit log."), parent)
{
    setObjectName(QStringLiteral("patientData"));
    m_parts = named(new SegmentedControl({{tr("Import"), {}, {}}, {tr("Merge charts"), {}, {}}, {tr("Wrong patient"), {}, {}}, {tr("Erase"), {}, {}}}),
                    "patientData.part", tr("What to do"));
    auto* row = bare<QHBoxLayout>();
    row->addWidget(m_parts);
    row->addStretch(1);
    auto* host = new QWidget;
    host->setLayout(row);
    add(host);
    m_notYours = named(new Label({}, look::kBody), "patientData.notYours");
    m_notYours->setWrap(Label::Wrap::Words);
    add(m_notYours);
    m_stack = new QStackedWidget;
    m_import = new ImportPanel(services());
    m_merge = new MergePanel(services());
    m_move = new MovePanel(services());
    m_erase = new ErasePanel(services());
    for (auto* panel : {static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_merge), static_cast<QWidget*>(m_move), static_cast<QWidget*>(m_erase)})
        m_stack->addWidget(panel);
    add(m_stack);
    connect(m_parts, &SegmentedControl::chosen, this, &PatientDataPage::show);
}

void PatientDataPage::entered()
{
    problem().clear();
    const int part = std::max(0, m_parts->current());
    m_parts->setCurrent(part);
    show(part);
}

void PatientDataPage::applyMetrics(const Metrics& metrics)
{
    OfficePage::applyMetrics(metrics);
    m_import->setNarrow(metrics.compact);
}

void PatientDataPage::show(int part)
{
    const bool allowed = may(kRights[part]);
    m_notYours->setVisible(!allowed);
    m_notYours->setText(notYours(kRights[part]));
    m_stack->setVisible(allowed);
    for (int i = 0; i < m_stack->count(); ++i) { // a panel out of sight asks for no room
        const auto policy = i == part ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(i)->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentIndex(part);
    if (!allowed)
        return;
    switch (static_cast<Part>(part)) {
    case Import: m_import->clear(); return;
    case Merge: m_merge->start(); return;
    case Move: m_move->start(); return;
    case Erase: m_erase->start(); return;
    case Parts: return;
    }
}

} // namespace stipple::ui
