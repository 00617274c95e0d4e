// Purpose: step 4 without a pen: the planned zones, and what the clinician says was given, marked as entered by hand.
// Thread: UI thread.
// Units: as in hand_row.h.
// Failure: the treatment ends only when every zone has values or was left out; errors stay in the page.
#pragma once

#include "ui/pages/page.h"

#include "core/ids.h"

namespace stipple::ui {

class Button;
class FootBar;
class HandRow;
class NoteSheet;
class ProblemStrip;
class SessionFlow;

class HandPage : public Page {
    Q_OBJECT
public:
    explicit HandPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    void build();
    void refresh();
    void keep(HandRow& row);
    void leaveOut(HandRow& row);
    void editNote(HandRow& row);
    SessionFlow& m_flow;
    QVBoxLayout* m_outer = nullptr;
    Label* m_tool = nullptr;
    ProblemStrip* m_problem = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<HandRow*> m_rows;
    FootBar* m_foot = nullptr;
    Label* m_left = nullptr;
    Button* m_finish = nullptr;
    NoteSheet* m_note = nullptr;
    SessionId m_of{};
};

} // namespace stipple::ui
