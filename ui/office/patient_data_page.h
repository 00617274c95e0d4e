// Purpose: work on patients' data that is not care: import, merging, a session on the wrong patient, erasure.
// Thread: UI thread.
// Units: none.
// Failure: a role without a right sees who has it instead of the panel.
#pragma once

#include "ui/office/office_page.h"

class QStackedWidget;

namespace stipple::ui {

class ErasePanel;
class ImportPanel;
class MergePanel;
class MovePanel;
class SegmentedControl;

class PatientDataPage : public OfficePage {
    Q_OBJECT
public:
    explicit PatientDataPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    enum Part { Import, Merge, Move, Erase, Parts };
    void show(int part);
    SegmentedControl* m_parts = nullptr;
    QStackedWidget* m_stack = nullptr;
    Label* m_notYours = nullptr;
    ImportPanel* m_import = nullptr;
    MergePanel* m_merge = nullptr;
    MovePanel* m_move = nullptr;
    ErasePanel* m_erase = nullptr;
};

} // namespace stipple::ui
