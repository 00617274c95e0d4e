// Purpose: step 6: the sheet the patient takes home: language, preview, PDF, printer.
// Thread: UI thread. The print dialog is opened, never waited for; the motor is off here.
// Units: A4 or Letter as the clinic has it.
// Failure: a printer that fails: "Saved as PDF" and try again; a file that cannot be written says where.
#pragma once

#include "ui/pages/page.h"
#include "ui/print/sheet_content.h"

namespace stipple::ui {

class Button;
class FootBar;
class ProblemStrip;
class SegmentedControl;
class SessionFlow;
class SheetPreview;

class AftercarePage : public Page {
    Q_OBJECT
public:
    explicit AftercarePage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    void compose();
    void savePdf(const QString& path);
    void print();
    [[nodiscard]] QString defaultPath() const;

    SessionFlow& m_flow;
    print::SheetContent m_content;
    std::vector<std::string> m_codes;
    QHBoxLayout* m_columns = nullptr;
    QWidget *m_sideCards = nullptr, *m_side = nullptr;
    SheetPreview* m_preview = nullptr;
    SegmentedControl* m_language = nullptr;
    Label *m_review = nullptr, *m_result = nullptr, *m_facts = nullptr;
    ProblemStrip* m_problem = nullptr;
    FootBar* m_foot = nullptr;
    Button *m_save = nullptr, *m_elsewhere = nullptr, *m_print = nullptr;
};

} // namespace stipple::ui
