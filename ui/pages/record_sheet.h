// Purpose: what makes a signed record believable (who signed it, whether everything still fits) and the dated notes that
//          are added to it afterwards.
// Thread: UI thread.
// Units: none.
// Failure: a note that could not be added stays where it was typed, and the reason is said.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"
#include "ui/widgets/side_sheet.h"

class QPlainTextEdit;

namespace stipple::ui {

class Button;
class ProblemStrip;

class RecordSheet : public SideSheet {
    Q_OBJECT
public:
    RecordSheet(const Services& services, QWidget* host);
    void start(SessionId session);

private:
    void read();
    void show(const ports::Evidence& evidence);
    void add();

    const Services& m_services;
    SessionId m_session{};
    QVBoxLayout* m_facts = nullptr;
    QVBoxLayout* m_notes = nullptr;
    QPlainTextEdit* m_text = nullptr;
    Button* m_add = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
