// Purpose: what has changed since last time, in one tap: the last session, goals then and now, answers that differ,
//          scores that moved.
// Thread: UI thread.
// Units: severity 0–10; scores as in core/clinical/score.h.
// Failure: nothing to compare shows one line. It changes nothing.
#pragma once

#include "core/ports/assess.h"
#include "ui/pages/page.h"
#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class ScoresCard;
class SessionFlow;

class SinceLastSheet : public SideSheet {
    Q_OBJECT
public:
    SinceLastSheet(SessionFlow& flow, QWidget* host);
    void start();

private:
    void addHead(const QString& words);
    void addLine(const QString& name, const QString& words);
    void addSession();
    void addGoals();
    void addAnswers();
    SessionFlow& m_flow;
    QVBoxLayout* m_list = nullptr;
    ScoresCard* m_scores = nullptr;
};

} // namespace stipple::ui
