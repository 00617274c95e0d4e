// Purpose: one protocol of the clinic: its zones and values, its versions with author and difference; approve, retire.
// Thread: UI thread.
// Units: shown through ui/text.
// Failure: approving what somebody changed meanwhile is refused and said.
#pragma once

#include "core/ports/planning.h"
#include "ui/widgets/side_sheet.h"

#include <vector>

class QVBoxLayout;

namespace stipple::ui {

class Button;
class Label;
class ProblemStrip;
class SessionFlow;

class ProtocolSheet : public SideSheet {
    Q_OBJECT
public:
    ProtocolSheet(SessionFlow& flow, QWidget* host);
    void show(const ports::PlanTemplate& made);

signals:
    void changed();

private:
    void build(const std::vector<ports::PlanTemplate>& history);
    template <class T> void ended(const Result<T>& result);
    SessionFlow& m_flow;
    ports::PlanTemplate m_made;
    QVBoxLayout* m_list = nullptr;
    Button *m_approve = nullptr, *m_retire = nullptr;
    ProblemStrip* m_problem = nullptr;
};

} // namespace stipple::ui
