// Purpose: skin type (asked and observed) and how the skin is today.
// Thread: UI thread.
// Units: Fitzpatrick I–VI.
// Failure: nothing is pre-selected but what the chart already holds.
#pragma once

#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class Chip;
class FitzpatrickPicker;
class SessionFlow;

class SkinPanel : public QWidget {
    Q_OBJECT
public:
    explicit SkinPanel(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

signals:
    void rate(const std::string& scale); // empty: choose one

private:
    void explain();
    SessionFlow& m_flow;
    FitzpatrickPicker* m_type = nullptr;
    Button *m_questions = nullptr, *m_scores = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_signs;
};

} // namespace stipple::ui
