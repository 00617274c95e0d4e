// Purpose: the locked window: nothing of a patient in sight, one password to go on, STOP still above it.
// Thread: UI thread.
// Units: logical pixels.
// Failure: a wrong password is said in the page; nothing behind it is lost.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

namespace stipple::ui {

class Button;
class Field;
class ProblemStrip;
class SimulatedBadge;

class LockPage : public Page {
    Q_OBJECT
public:
    explicit LockPage(const Services& services, QWidget* parent = nullptr);
    void lockFor(const QString& name);
    void setSimulated(bool simulated);

signals:
    void unlocked(const stipple::ports::Account& account);
    void signOut();

private:
    void submit();
    const Services& m_services;
    Label* m_name = nullptr;
    Field* m_password = nullptr;
    Button* m_go = nullptr;
    ProblemStrip* m_problem = nullptr;
    SimulatedBadge* m_simulated = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
