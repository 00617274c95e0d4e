// Purpose: skin type (asked and observed) and how the skin is today.
// Thread: UI thread.
// Units: Fitzpatrick I–VI.
// Failure: nothing is pre-selected but what the chart already holds.
#pragma once

#include "ui/pages/page.h"

namespace stipple::ui {

class Chip;
class FitzpatrickPicker;
class SessionFlow;

class SkinPanel : public QWidget {
    Q_OBJECT
public:
    explicit SkinPanel(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

private:
    void explain();
    SessionFlow& m_flow;
    FitzpatrickPicker* m_type = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_signs;
};

} // namespace stipple::ui
