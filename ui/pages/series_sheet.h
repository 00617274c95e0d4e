// Purpose: the course: how many sessions, how far apart, from which day each zone may be treated again, how long a
//          visit takes, and the next appointment as a calendar file.
// Thread: UI thread.
// Units: days, minutes; the file speaks UTC.
// Failure: an interval shorter than the content's rule says so; a file that cannot be written names its place.
#pragma once

#include "core/plan/schedule.h"
#include "ui/widgets/side_sheet.h"

class QVBoxLayout;

namespace stipple::ui {

class AppointmentFields;
class Label;
class SessionFlow;
class Stepper;

class SeriesSheet : public SideSheet {
    Q_OBJECT
public:
    SeriesSheet(SessionFlow& flow, QWidget* host);
    void refresh();
    // Zones of the plan whose last treatment is not long enough ago, with their earliest day.
    [[nodiscard]] static std::vector<plan::ZoneDue> tooEarly(const SessionFlow& flow);

private:
    void saveCalendar();
    SessionFlow& m_flow;
    Label *m_position = nullptr, *m_visit = nullptr, *m_rule = nullptr, *m_length = nullptr, *m_result = nullptr;
    Stepper *m_sessions = nullptr, *m_interval = nullptr;
    QVBoxLayout* m_zones = nullptr;
    AppointmentFields* m_when = nullptr;
    bool m_filling = false;
};

} // namespace stipple::ui
