// Purpose: one zone of the plan: depth, rate, passes, end point, pattern, the other side, area and time.
// Thread: UI thread.
// Units: µm, strokes/min inside; shown through ui/text.
// Failure: a value beyond the limit returns to it and the limit is named; above the soft cap only with a reason.
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace stipple::plan {
struct ZonePlan;
}

namespace stipple::ui {

class Button;
class CartridgeChoice;
class Field;
class Inset;
class LimitEditor;
class NumberDisc;
class SegmentedControl;
class SessionFlow;
class ToggleSwitch;

class PlanPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlanPanel(SessionFlow& flow, QWidget* parent = nullptr);
    void show(const std::string& zone); // "" = nothing chosen
    [[nodiscard]] const std::string& zone() const { return m_zone; }
    void refresh();
    void stepDepth(int direction);
    void setCompact(bool compact); // narrower: passes above the end point

signals:
    void removeRequested(const QString& zone);
    void proposeRequested();   // from the empty panel
    void startFromRequested();

private:
    void build(QVBoxLayout* to);
    void change(const QString& name, const char* key, const std::function<void(plan::ZonePlan&)>& edit);
    void refreshProposal(const plan::ZonePlan& values);
    void placePair();
    void refreshPasses(int current);
    void refreshEndPoints(const plan::ZonePlan& values);

    SessionFlow& m_flow;
    std::string m_zone;
    bool m_filling = false, m_compact = false;
    QStackedLayout* m_stack = nullptr;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_pair = nullptr;
    NumberDisc* m_number = nullptr;
    Label* m_name = nullptr;
    Label* m_order = nullptr;
    Inset* m_proposal = nullptr;
    Label* m_proposalWords = nullptr;
    Label* m_source = nullptr;
    Inset* m_linkBox = nullptr;
    Label* m_linkWords = nullptr;
    ToggleSwitch* m_link = nullptr;
    LimitEditor* m_depth = nullptr;
    LimitEditor* m_rate = nullptr;
    Button* m_above = nullptr;
    Field* m_reason = nullptr;
    SegmentedControl* m_passes = nullptr;
    QComboBox* m_endPoint = nullptr;
    SegmentedControl* m_pattern = nullptr;
    CartridgeChoice* m_cartridge = nullptr;
    Label* m_caution = nullptr;
    Label* m_area = nullptr;
    Button* m_remove = nullptr;
};

} // namespace stipple::ui
