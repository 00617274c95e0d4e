// Purpose: the goals in the assessment: how bad today, with one slider a goal; add and edit.
// Thread: UI thread.
// Units: severity 0–10.
// Failure: none here; saving errors are shown by the page.
#pragma once

#include "ui/widgets/card.h"

#include "core/ports/records.h"

#include <QTimer>

#include <map>

namespace stipple::ui {

class SessionFlow;

class GoalsPanel : public Card {
    Q_OBJECT
public:
    explicit GoalsPanel(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

signals:
    void editGoal(const stipple::ports::Goal& goal);

private:
    void saveChanged();
    SessionFlow& m_flow;
    std::map<GoalId, int> m_changed;
    QTimer m_wait;
};

} // namespace stipple::ui
