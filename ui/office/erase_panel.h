// Purpose: erasing a person on request: what stands against it, legal hold, and the erasure confirmed by typing.
// Thread: UI thread.
// Units: days.
// Failure: a rule that stands against it is said with its date; nothing is erased before the chart number is typed.
#pragma once

#include "core/ports/clinic.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class Card;
class Field;
class Inset;
class PatientPicker;
class ProblemStrip;
class ToggleSwitch;
struct Services;

class ErasePanel : public QWidget {
    Q_OBJECT
public:
    explicit ErasePanel(const Services& services, QWidget* parent = nullptr);
    void start();

private:
    void readBar();
    void show(const ports::Erasure& erasure);
    void setHold(bool hold);
    void refresh();
    void submit();

    const Services& m_services;
    ProblemStrip* m_problem = nullptr;
    PatientPicker* m_patient = nullptr;
    QWidget *m_facts = nullptr, *m_confirm = nullptr;
    Inset* m_barBox = nullptr;
    Label* m_bar = nullptr;
    ToggleSwitch* m_hold = nullptr;
    Field *m_reason = nullptr, *m_typed = nullptr;
    Button* m_go = nullptr;
    bool m_busy = false, m_free = false;
};

} // namespace stipple::ui
