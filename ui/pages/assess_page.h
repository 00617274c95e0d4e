// Purpose: step 1: skin, goals and safety screening of today, and what follows from them.
// Thread: UI thread.
// Units: 800 + 1fr; compact: two sub-steps.
// Failure: saving errors stay in the page; a block makes the way on impossible and says until when.
#pragma once

#include "core/ports/assess.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class AnswerSheet;
class BookReviewSheet;
class Button;
class FootBar;
class GoalSheet;
class GoalsPanel;
class IconView;
class ProblemStrip;
class ScaleSheet;
class ScreeningPanel;
class ScrollArea;
class SegmentedControl;
class SessionFlow;
class SinceLastSheet;
class SkinPanel;

class AssessPage : public Page {
    Q_OBJECT
public:
    explicit AssessPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    void refresh();
    void refreshFoot();
    void useScore(const ports::ScaleScore& score);
    void showPart();
    void placeMore();

    SessionFlow& m_flow;
    QVBoxLayout* m_outer = nullptr;
    QHBoxLayout *m_columns = nullptr, *m_top = nullptr;
    SegmentedControl* m_part = nullptr;
    ScrollArea* m_leftScroll = nullptr;
    QWidget* m_left = nullptr;
    SkinPanel* m_skin = nullptr;
    GoalsPanel* m_goals = nullptr;
    ScreeningPanel* m_screening = nullptr;
    GoalSheet* m_goalSheet = nullptr;
    AnswerSheet* m_answerSheet = nullptr;
    ScaleSheet* m_scaleSheet = nullptr;
    ProblemStrip* m_problem = nullptr;
    FootBar* m_foot = nullptr;
    QWidget* m_more = nullptr; // in the foot bar; compact: beside the parts
    IconView* m_sign = nullptr;
    Label* m_footTitle = nullptr;
    Label* m_footLine = nullptr;
    SinceLastSheet* m_sinceSheet = nullptr;
    BookReviewSheet* m_reviewSheet = nullptr;
    Button *m_questions = nullptr, *m_scores = nullptr, *m_since = nullptr;
    Button* m_draft = nullptr;
    Button* m_next = nullptr;
    Button* m_review = nullptr; // while screening blocks
    bool m_compact = false;
};

} // namespace stipple::ui
