// Purpose: the running treatment on one dark screen. Nothing scrolls, nothing pops up, nothing shifts.
// Thread: UI thread. Snapshots feed it; one 50 ms timer repaints dials, strips and times.
// Units: rows 72/72/1fr/144, columns 520+1fr+432; compact 60/56/1fr/116, 372+1fr+316.
// Failure: old data is shown as no data; STOP is the window's and stands above this page in every state.
#pragma once

#include "core/ports/pen.h"
#include "ui/pages/page.h"

#include <QTimer>

class QGridLayout;

namespace stipple::ui {

class AlarmBanner;
class CockpitDials;
class CockpitFoot;
class CockpitMapCard;
class CockpitSide;
class CockpitTop;
class NoteSheet;
class ProblemStrip;
class SessionFlow;
class WhatToDoSheet;

class CockpitPage : public Page {
    Q_OBJECT
public:
    explicit CockpitPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void refreshAlarms();
    void onEvent(const ports::PenEvent& event);

    SessionFlow& m_flow;
    QGridLayout* m_grid = nullptr;
    CockpitTop* m_top = nullptr;
    AlarmBanner* m_alarms = nullptr;
    CockpitDials* m_dials = nullptr;
    CockpitMapCard* m_map = nullptr;
    QWidget* m_stripCard = nullptr;
    CockpitSide* m_side = nullptr;
    CockpitFoot* m_foot = nullptr;
    ProblemStrip* m_problem = nullptr;
    WhatToDoSheet* m_whatToDo = nullptr;
    NoteSheet* m_note = nullptr;
    QTimer m_tick;
    int m_ticks = 0;
};

} // namespace stipple::ui
