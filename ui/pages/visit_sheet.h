// Purpose: one visit of the agenda: who came when, another day, time, room or reason, or called off.
// Thread: UI thread.
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
    void callOff();
    [[nodiscard]] ports::Answer<ports::Unit> closeWhenDone();

    const Services& m_services;
    ports::Visit m_visit;
    ports::Day m_day;
    bool m_sure = false; // the second press calls it off
    ProblemStrip* m_problem = nullptr;
    Label *m_who = nullptr, *m_arrivedAt = nullptr;
    Button *m_arrived = nullptr, *m_off = nullptr;
    VisitFields* m_fields = nullptr;
};

} // namespace stipple::ui
