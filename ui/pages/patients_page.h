// Purpose: find a patient by name, phone or chart number, or add one.
// Thread: UI thread; every key asks the records at once, the answer comes later.
// Units: logical pixels.
// Failure: a search that failed says so; the last hits stay.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <vector>

class QLineEdit;

namespace stipple::ui {

class PatientRow;
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
    void listed(int hits); // what was typed last is answered in the list

private:
    void search();
    void show(const std::vector<ports::PatientHit>& hits);
    void showNone(bool nothingTyped);

    const Services& m_services;
    QVBoxLayout* m_outer = nullptr;
    QLineEdit* m_find = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<PatientRow*> m_rows; // kept from one answer to the next: making widgets takes longer than finding people
    std::vector<PatientId> m_ids;
    QWidget* m_instead = nullptr;    // of rows: before the first answer, and where nobody is found
    ProblemStrip* m_problem = nullptr;
    int m_question = 0; // answers of older questions are ignored
};

} // namespace stipple::ui
