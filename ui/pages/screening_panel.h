// Purpose: the safety questions of today, grouped by topic, each with its answer, result, rule and source. Lasting
//          answers of an earlier visit wait in one strip for one tap, and can be opened one by one.
// Thread: UI thread.
// Units: logical pixels.
// Failure: unanswered is never clear. "No to the rest" fills only what was asked in front of the person and is
//          one act of the clinician a group.
#pragma once

#include "ui/widgets/card.h"

#include "core/clinical/screening.h"

#include <map>

namespace stipple::ui {

class Button;
class Inset;
class Label;
class ScreeningDesk;
class ScreeningRow;
class SessionFlow;

class ScreeningPanel : public Card {
    Q_OBJECT
public:
    explicit ScreeningPanel(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

signals:
    void editAnswer(const stipple::clinical::ScreeningRule& rule);

private:
    struct Group {
        QWidget* head = nullptr;
        Button* rest = nullptr;
        std::vector<std::string> rules;
    };
    void build();
    void buildHeld();
    void refreshHeld();
    [[nodiscard]] bool shown(const clinical::ScreeningRule& rule) const;
    [[nodiscard]] ports::ScreeningAnswer::Value valueOf(const std::string& rule) const;
    void answer(const std::string& rule, ports::ScreeningAnswer::Value value);
    void restIsNo(const Group& group);
    void showFinding(ScreeningRow& row, const clinical::ScreeningRule& rule, const clinical::ScreeningFinding* finding);
    [[nodiscard]] bool asked(const clinical::ScreeningRule& rule) const;

    SessionFlow& m_flow;
    ScreeningDesk* m_desk = nullptr;
    Inset* m_held = nullptr;
    Label *m_heldTitle = nullptr, *m_heldLine = nullptr;
    Button *m_showHeld = nullptr, *m_confirm = nullptr;
    bool m_heldOpen = false;
    std::map<std::string, ScreeningRow*> m_rows;
    std::vector<Group> m_groups;
};

} // namespace stipple::ui
