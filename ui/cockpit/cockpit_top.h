// Purpose: the head of the cockpit: who is treated, with what, allergies, the simulated badge, pen, cartridge, clock.
// Thread: UI thread.
// Units: 72 px high (60 compact).
// Failure: no pen says so in words.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stipple::ui {

class Avatar;
class DigitLabel;
class Label;
class PenPill;
class SessionFlow;
class SimulatedBadge;

class CockpitTop : public QWidget {
    Q_OBJECT
public:
    explicit CockpitTop(SessionFlow& flow, QWidget* parent = nullptr);
    void showSession();
    void refresh();
    void setCompact(bool compact);

private:
    SessionFlow& m_flow;
    Avatar* m_face = nullptr;
    Label *m_name = nullptr, *m_facts = nullptr, *m_plan = nullptr, *m_number = nullptr;
    QHBoxLayout* m_badges = nullptr;
    SimulatedBadge* m_simulated = nullptr;
    PenPill *m_pen = nullptr, *m_cartridge = nullptr;
    DigitLabel* m_clock = nullptr;
};

} // namespace stipple::ui
