// Purpose: a session that was recorded with the wrong patient: whose it is now, which one, whose it should be, why.
// Thread: UI thread.
// Units: none.
// Failure: said in the panel. The original stays where it is with a note; the copy has to be signed again.
#pragma once

#include "core/ports/clinic.h"
#include "ui/pages/page.h"

#include <optional>

namespace stipple::ui {

class Button;
class Field;
class PatientPicker;
class ProblemStrip;
struct Services;

class MovePanel : public QWidget {
    Q_OBJECT
public:
    explicit MovePanel(const Services& services, QWidget* parent = nullptr);
    void start();

private:
    void readSessions();
    void show(const ports::Chart& chart);
    void refresh();
    void submit();

    const Services& m_services;
    ProblemStrip* m_problem = nullptr;
    PatientPicker *m_from = nullptr, *m_to = nullptr;
    QVBoxLayout* m_sessions = nullptr;
    Field* m_reason = nullptr;
    Button* m_go = nullptr;
    std::optional<SessionId> m_session;
    bool m_busy = false;
};

} // namespace stipple::ui
