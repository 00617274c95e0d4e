// Purpose: what to do about an alarm, in a sheet inside the window that never covers STOP.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class Label;

class WhatToDoSheet : public SideSheet {
    Q_OBJECT
public:
    explicit WhatToDoSheet(QWidget* host);
    void show(const AlarmLine& alarm);

private:
    Label* m_title = nullptr;
    Label* m_line = nullptr;
    Label* m_todo = nullptr;
};

} // namespace stipple::ui
