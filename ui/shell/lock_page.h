// Purpose: the locked window: nothing of a patient in sight; PIN or password to go on, STOP still above it.
// Thread: UI thread.
// Units: logical pixels; waits in seconds.
// Failure: a wrong PIN says how many tries are left and waits longer each time; after the last only the password
//          unlocks. Nothing behind the page is lost.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <QTimer>

namespace stipple::ui {

class Button;
class Field;
class PinPad;
class ProblemStrip;
class SimulatedBadge;

class LockPage : public Page {
    Q_OBJECT
public:
    explicit LockPage(const Services& services, QWidget* parent = nullptr);
    void lockFor(const QString& name); // the records lock with it
    void setSimulated(bool simulated);

signals:
    void unlocked(const stipple::ports::Account& account);
    void signOut();

private:
    enum Way { Password, Pin };
    void choose(Way way);
    void submitPassword();
    void submitPin();
    void pinWrong();
    void tick();
    [[nodiscard]] QWidget* buildPassword();
    [[nodiscard]] QWidget* buildPin();

    const Services& m_services;
    Label *m_name = nullptr, *m_pinWords = nullptr;
    QWidget *m_byPassword = nullptr, *m_byPin = nullptr; // one of them is in sight
    Way m_way = Password;
    Field* m_password = nullptr;
    PinPad* m_pin = nullptr;
    Button *m_go = nullptr, *m_other = nullptr;
    ProblemStrip* m_problem = nullptr;
    SimulatedBadge* m_simulated = nullptr;
    bool m_busy = false, m_hasPin = false;
    int m_wrongPins = 0, m_waitS = 0;
    QTimer m_second{this};
};

} // namespace stipple::ui
