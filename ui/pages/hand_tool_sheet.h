// Purpose: with what a session without a connected pen is given: roller or pen, its name, needle, lot.
// Thread: UI thread.
// Units: millimetres as typed; core/text decides what they mean.
// Failure: a field that cannot be read is named below itself; nothing begins then.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class Button;
class Field;
class ProblemStrip;
class SegmentedControl;
class SessionFlow;

class HandToolSheet : public SideSheet {
    Q_OBJECT
public:
    HandToolSheet(SessionFlow& flow, QWidget* host);
    void start();

private:
    void submit();
    void refresh();
    SessionFlow& m_flow;
    SegmentedControl* m_kind = nullptr;
    Field *m_name = nullptr, *m_needle = nullptr, *m_lot = nullptr;
    Label* m_open = nullptr;
    ProblemStrip* m_problem = nullptr;
    Button* m_begin = nullptr;
};

} // namespace stipple::ui
