// Purpose: what happened after a treatment: reactions (kinds, grades and what to do by the clinic's content), and calls
//          that are due.
// Thread: UI thread.
// Units: calendar days.
// Failure: what could not be saved stays as it was typed, and the reason is said.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

class QComboBox;
class QPlainTextEdit;

namespace stipple::ui {

class Button;
class Field;
class ProblemStrip;
class SegmentedControl;

class CareSheet : public SideSheet {
    Q_OBJECT
public:
    CareSheet(const Services& services, QWidget* host);
    void start(PatientId patient);

private:
    void buildReaction(QVBoxLayout* to);
    void buildCall(QVBoxLayout* to);
    void read();
    void refreshAdvice();
    [[nodiscard]] QString nameOf(const std::string& kind) const;
    void showReactions(const std::vector<ports::AdverseEvent>& events);
    void showCalls(const std::vector<ports::FollowUp>& calls);
    void saveReaction();
    void planCall();
    void settle(ports::FollowUp call); // somebody called

    const Services& m_services;
    PatientId m_patient{};
    ProblemStrip* m_problem = nullptr;
    QVBoxLayout *m_reactions = nullptr, *m_calls = nullptr;
    QComboBox* m_kind = nullptr;
    SegmentedControl* m_grade = nullptr;
    Label* m_advice = nullptr;
    QPlainTextEdit* m_text = nullptr;
    Button* m_save = nullptr;
    Field *m_due = nullptr, *m_about = nullptr;
};

} // namespace stipple::ui
