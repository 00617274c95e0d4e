// Purpose: one goal in the patient's own words: what, where, how bad at first and now, how far to go, how important,
//          and a photo of the concern.
// Thread: UI thread.
// Units: severity 0 none … 10 severe.
// Failure: words are required; without them Save says so and keeps all. A file that is no picture is refused.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/side_sheet.h"

#include "core/ports/records.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace stipple::ui {

class Button;
class Chip;
class Label;
class SegmentedControl;
class SessionFlow;
class SeveritySlider;

class GoalSheet : public SideSheet {
    Q_OBJECT
public:
    GoalSheet(SessionFlow& flow, QWidget* host);
    void edit(const ports::Goal& goal); // null id: a new one

private:
    void submit();
    void choosePhoto();
    void keepPhoto(const QByteArray& file);
    void showPhoto();
    QHBoxLayout* addSlider(QVBoxLayout* to, const QString& name, const char* objectName, SeveritySlider*& slider, Label*& value);

    SessionFlow& m_flow;
    ports::Goal m_goal;
    QComboBox* m_concern = nullptr;
    QPlainTextEdit* m_words = nullptr;
    Label* m_problem = nullptr;
    SeveritySlider *m_now = nullptr, *m_target = nullptr;
    Label *m_nowValue = nullptr, *m_targetValue = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_zones;
    SegmentedControl* m_priority = nullptr;
    Label* m_baseline = nullptr;
    QLabel* m_picture = nullptr;
    Button *m_addPhoto = nullptr, *m_dropPhoto = nullptr, *m_save = nullptr;
};

} // namespace stipple::ui
