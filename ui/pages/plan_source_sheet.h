// Purpose: start from the last session, a protocol of the clinic or a preset: first the differences, then the act.
//          Also keeps the present plan as a preset.
// Thread: UI thread.
// Units: shown through ui/text.
// Failure: what today's limits cut or leave out is named before it is applied; a draft protocol cannot be applied.
#pragma once

#include "core/ports/planning.h"
#include "ui/widgets/side_sheet.h"

#include <vector>

class QVBoxLayout;

namespace stipple::ui {

class Button;
class Field;
class Label;
class ScrollArea;
class SessionFlow;

class PlanSourceSheet : public SideSheet {
    Q_OBJECT
public:
    PlanSourceSheet(SessionFlow& flow, QWidget* host);

private:
    void reload();
    void showList();
    void showDiff(const QString& title, const QString& origin, const plan::Plan& wanted);
    void addSource(const char* name, const QString& title, const QString& line, const plan::Plan& plan, const QString& whyNot);
    void keepPlan(ports::TemplateKind kind);
    [[nodiscard]] QString summary(const plan::Plan& plan) const;

    SessionFlow& m_flow;
    std::vector<ports::PlanTemplate> m_templates;
    QVBoxLayout* m_list = nullptr;
    ScrollArea* m_scroll = nullptr;
    Button *m_back = nullptr, *m_apply = nullptr;
    Field* m_name = nullptr;
    plan::Plan m_next;
    QString m_nextName;
};

} // namespace stipple::ui
