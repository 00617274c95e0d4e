// Purpose: one visit of the agenda: who came when, another day, time, room or reason, or called off.
// Thread: UI thread.
//         Who arrived is in the records at once; the rest with Save.
// Failure: a visit whose session has begun cannot be called off; what the records refuse is said in the sheet, which stays.
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class Button;
class Label;
class ProblemStrip;
class VisitFields;

class VisitSheet : public SideSheet {
    Q_OBJECT
public:
    VisitSheet(const Services& services, QWidget* host);
    void start(const stipple::ports::Visit& visit, stipple::ports::Day day);

signals:
    void changed();

private:
    void refresh();
    void submit();
    void noteArrival();
    void ask(bool sure); // whether the visit is really to be called off
    [[nodiscard]] ports::Answer<ports::Unit> closeWhenDone();

    const Services& m_services;
    ports::Visit m_visit;
    ports::Day m_day;
    ProblemStrip* m_problem = nullptr;
    Label *m_who = nullptr, *m_arrivedAt = nullptr;
    Button *m_arrived = nullptr, *m_off = nullptr;
    QWidget* m_sure = nullptr;
    VisitFields* m_fields = nullptr;
};

} // namespace stipple::ui
