// Purpose: step 5: what was planned, what the pen gave, what differs, how the skin is, and the signature.
// Thread: UI thread.
// Units: 1fr + 560; compact: right column below, the page scrolls.
// Failure: signing that failed keeps everything; nothing given says "No treatment given".
#pragma once

#include <QTimer>

#include "ui/pages/page.h"

#include "core/session/summary.h"

class QBoxLayout;

namespace stipple::ui {

class Button;
class DeltaTable;
class DigitLabel;
class FootBar;
class NoteSheet;
class RecordSheet;
class ProblemStrip;
class SessionFlow;
class SignCard;
class SkinAfterCard;
class UsedCard;

class SummaryPage : public Page {
    Q_OBJECT
public:
    explicit SummaryPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

private:
    void buildTotals(QVBoxLayout* to);
    void refresh();
    void refreshTotals();
    void refreshDifferences();
    void refreshFoot();
    void setNote(SegmentId segment, const QString& note);
    void keep();
    void sign();
    [[nodiscard]] QString missing() const; // what keeps it from being signed; "" = nothing

    SessionFlow& m_flow;
    session::Summary m_summary;
    QVBoxLayout* m_outer = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_right = nullptr;
    ProblemStrip* m_problem = nullptr;
    DigitLabel *m_zones = nullptr, *m_time = nullptr, *m_strokes = nullptr, *m_error = nullptr, *m_alarms = nullptr;
    Label *m_timeName = nullptr, *m_tableTitle = nullptr, *m_differences = nullptr, *m_source = nullptr;
    DeltaTable* m_table = nullptr;
    SkinAfterCard* m_skin = nullptr;
    UsedCard* m_used = nullptr;
    SignCard* m_sign = nullptr;
    FootBar* m_foot = nullptr;
    Label* m_footWords = nullptr;
    Button *m_draft = nullptr, *m_signButton = nullptr, *m_next = nullptr;
    NoteSheet* m_noteSheet = nullptr;
    RecordSheet* m_recordSheet = nullptr;
    Button* m_notes = nullptr;
    QTimer m_keep;
    bool m_filling = false;
    bool m_loaded = false;
};

} // namespace stipple::ui
