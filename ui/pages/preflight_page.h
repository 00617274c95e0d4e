// Purpose: step 3: every check between plan and armed pen, the patient said aloud, the hold to arm.
// Thread: UI thread. What is done is decided in core/session/preflight.
// Units: list + 600 (420 compact), foot 144 (116). STOP stands over the right end of the foot.
// Failure: a row that is not done says its cause and one fix; arming stays locked.
#pragma once

#include "ui/pages/page.h"

#include "core/session/preflight.h"

namespace stipple::ui {

class AlarmBanner;
class Badge;
class Button;
class CheckRow;
class DigitLabel;
class FootBar;
class HandToolSheet;
class HoldButton;
class NumbingSheet;
class ProblemStrip;
class ReadbackTable;
class SessionFlow;
class WhatToDoSheet;

class PreflightPage : public Page {
    Q_OBJECT
public:
    explicit PreflightPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

signals:
    void accountRequested(); // the licence has run out, or lacks something
    void contentRequested(); // the content is not approved: to the page where it is

private:
    void buildRight(QHBoxLayout* to);
    void buildFoot();
    void refresh();
    void refreshAlarms();
    void refreshTable();
    void showProgress(CheckRow& row, const session::CheckRow& check);
    void act(session::CheckId check);

    SessionFlow& m_flow;
    QHBoxLayout* m_columns = nullptr;
    QVBoxLayout* m_outer = nullptr;
    ProblemStrip* m_problem = nullptr;
    AlarmBanner* m_alarms = nullptr;
    WhatToDoSheet* m_whatToDo = nullptr;
    NumbingSheet* m_numbing = nullptr;
    HandToolSheet* m_handTool = nullptr;
    std::vector<CheckRow*> m_rows;
    QWidget* m_right = nullptr;
    Label* m_who = nullptr;
    Label* m_what = nullptr;
    Badge* m_match = nullptr;
    ReadbackTable* m_table = nullptr;
    FootBar* m_foot = nullptr;
    DigitLabel* m_done = nullptr;
    Label* m_of = nullptr;
    Label* m_title = nullptr;
    Label* m_left = nullptr;
    Button* m_byHand = nullptr;
    Button* m_end = nullptr; // only for a treatment that was left unfinished
    HoldButton* m_arm = nullptr;
    QWidget* m_stopRoom = nullptr;
};

} // namespace stipple::ui
