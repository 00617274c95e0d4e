// Purpose: find a patient by name, phone or chart number, or add one.
// Thread: UI thread; the search runs 150 ms after the last key.
// Units: logical pixels.
// Failure: a search that failed says so; the last hits stay.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <QTimer>

class QLineEdit;

namespace stipple::ui {

class ProblemStrip;

class PatientsPage : public Page {
    Q_OBJECT
public:
    explicit PatientsPage(const Services& services, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

signals:
    void openChart(stipple::PatientId patient);
    void newPatient();

private:
    void search();
    void show(const std::vector<ports::PatientHit>& hits);

    const Services& m_services;
    QVBoxLayout* m_outer = nullptr;
    QLineEdit* m_find = nullptr;
    QVBoxLayout* m_list = nullptr;
    ProblemStrip* m_problem = nullptr;
    QTimer m_wait;
    int m_question = 0; // answers of older questions are ignored
};

} // namespace stipple::ui
