// Purpose: put somebody into the agenda: who, which day, when, why.
// Thread: UI thread.
// Units: a calendar day, clock time of that day.
// Failure: a day or time that cannot be read is named; the sheet stays.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

#include <QTimer>

#include <optional>

namespace stipple::ui {

class Field;
class ProblemStrip;
class VisitFields;

class AddVisitSheet : public SideSheet {
    Q_OBJECT
public:
    AddVisitSheet(const Services& services, QWidget* host);
    void start(stipple::ports::Day day);

signals:
    void added();
    void newPatient();

private:
    void search();
    void show(const std::vector<ports::PatientHit>& hits);
    void submit();

    const Services& m_services;
    std::optional<ports::PatientHit> m_chosen;
    Field* m_find = nullptr;
    VisitFields* m_fields = nullptr;
    QVBoxLayout* m_hits = nullptr;
    ProblemStrip* m_problem = nullptr;
    QTimer m_wait;
    int m_question = 0;
};

} // namespace stipple::ui
