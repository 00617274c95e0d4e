// Purpose: what can be done with the plan as a whole, each with one line that says what it is.
// Thread: UI thread.
// Units: logical pixels.
// Failure: what cannot be done now is disabled.
#pragma once

#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class Button;

class PlanMenuSheet : public SideSheet {
    Q_OBJECT
public:
    explicit PlanMenuSheet(QWidget* host);
    void setLocked(bool locked); // a signed or running session: only what changes nothing

signals:
    void propose();
    void startFrom();
    void drawMarks();
    void series();

private:
    Button* add(const char* name, const QString& icon, const QString& title, const QString& line);
    Button *m_propose = nullptr, *m_from = nullptr, *m_marks = nullptr, *m_series = nullptr;
};

} // namespace stipple::ui
