// Purpose: two charts of one person: those that look alike, or any two; which stays, and why.
// Thread: UI thread.
// Units: none.
// Failure: said in the panel; nothing is merged before a reason is typed.
#pragma once

#include "core/ports/clinic.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class Card;
class Field;
class PatientPicker;
class ProblemStrip;
class SegmentedControl;
struct Services;

class MergePanel : public QWidget {
    Q_OBJECT
public:
    explicit MergePanel(const Services& services, QWidget* parent = nullptr);
    void start();

private:
    void read();
    void show(const std::vector<ports::Duplicate>& pairs);
    void refresh();
    void submit();

    const Services& m_services;
    ProblemStrip* m_problem = nullptr;
    QVBoxLayout* m_pairs = nullptr;
    PatientPicker *m_first = nullptr, *m_second = nullptr;
    SegmentedControl* m_stays = nullptr;
    Field* m_reason = nullptr;
    Button* m_go = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
