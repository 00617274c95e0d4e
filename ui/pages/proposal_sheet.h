// Purpose: what the approved content proposes for the goals of this patient: zones and ranges with evidence and
//          source. Nothing is in the plan until somebody puts it there, and then it still has to be set.
// Thread: UI thread.
// Units: shown through ui/text.
// Failure: goals without zones, or without an entry in the content, say so.
#pragma once

#include "core/plan/builder.h"
#include "ui/widgets/side_sheet.h"

class QVBoxLayout;

namespace stipple::ui {

class SessionFlow;

class ProposalSheet : public SideSheet {
    Q_OBJECT
public:
    ProposalSheet(SessionFlow& flow, QWidget* host);
    void refresh();

private:
    void addGoal(const plan::ProposedGoal& goal, std::size_t index);
    void addZone(const plan::ProposedGoal& goal, const plan::ProposedZone& zone);
    void take(const plan::ProposedGoal& goal, const std::vector<std::string>& zones);

    SessionFlow& m_flow;
    QVBoxLayout* m_list = nullptr;
};

} // namespace stipple::ui
