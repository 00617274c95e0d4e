// Purpose: a review for a patient who cannot be treated today: a day that the rule allows, in the agenda and as a
//          calendar file.
// Thread: UI thread.
// Units: calendar day, clock time, minutes.
// Failure: a day before the rule's date is named and not booked; what the records refuse is shown, the sheet stays.
#pragma once

#include "ui/widgets/side_sheet.h"

#include <chrono>

namespace stipple::ui {

class AppointmentFields;
class Button;
class Label;
class ProblemStrip;
class SessionFlow;

inline constexpr std::chrono::minutes kReviewTime{30}; // consultation, procedure.json: 10–15 min, and the photos

class BookReviewSheet : public SideSheet {
    Q_OBJECT
public:
    BookReviewSheet(SessionFlow& flow, QWidget* host);
    void start();

private:
    void book();
    void save();

    SessionFlow& m_flow;
    Label* m_why = nullptr;
    AppointmentFields* m_when = nullptr;
    ProblemStrip* m_problem = nullptr;
    Label* m_result = nullptr;
    Button *m_book = nullptr, *m_file = nullptr;
};

} // namespace stipple::ui
