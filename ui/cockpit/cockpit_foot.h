// Purpose: the foot of the cockpit: state, one hint, Next zone or Finish, and the one positive action of this state.
// Thread: UI thread.
// Units: 144 px high (116 compact). STOP stands over its right end and is not part of it.
// Failure: a state that cannot go on says why in the hint; no action is offered that would be refused.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace stipple::ui {

class Button;
class HoldButton;
class Label;
class SessionFlow;
class StateBlock;
struct Metrics;

class CockpitFoot : public QWidget {
    Q_OBJECT
public:
    explicit CockpitFoot(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();
    void applyMetrics(const Metrics& metrics);
    void nextZone();   // key N
    void pause();      // key P

private:
    enum class Positive { Arm, Disarm, Pause, Resume, Clear, Reconnect, Dose, Retry, Wait };
    struct Shown {
        Positive positive = Positive::Wait;
        bool enabled = false;
        QString cause, hint;
    };
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] Shown atRest() const; // Ready, Verified
    void build();

    SessionFlow& m_flow;
    StateBlock* m_state = nullptr;
    Label* m_hint = nullptr;
    Button* m_early = nullptr;
    Button* m_next = nullptr;
    QStackedWidget* m_positive = nullptr;
    HoldButton *m_arm = nullptr, *m_resume = nullptr;
    Button *m_disarm = nullptr, *m_pause = nullptr, *m_clear = nullptr, *m_reconnect = nullptr, *m_dose = nullptr, *m_wait = nullptr;
    QWidget* m_stopRoom = nullptr;
    bool m_earlyAsked = false;
};

} // namespace stipple::ui
