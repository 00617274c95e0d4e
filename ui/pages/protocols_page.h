// Purpose: the protocols of the clinic and the reference content: what is treated, how deep, how often, with which
//          evidence and source; the clinic's changes of it with author, date and difference.
// Thread: UI thread; read again when the page is entered and after each change.
// Units: mm, sessions, days.
// Failure: content that is not approved says so; what cannot be read is told in the page.
#pragma once

#include "core/ports/planning.h"
#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <vector>

class QLineEdit;

namespace stipple::ui {

class ContentSheet;
class ProblemStrip;
class ProtocolSheet;
class SegmentedControl;
class SessionFlow;
class Button;

class ProtocolsPage : public Page {
    Q_OBJECT
public:
    explicit ProtocolsPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;
    void setClinic(const ports::Clinic& clinic);

signals:
    void contentChanged(); // the clinic's copy is another, and its approval is gone
    void contentRequested(); // review and approval

private:
    enum class Part { Protocols, Goals, Zones, Changes };
    void reload();
    void build();
    void addProtocol(const ports::PlanTemplate& made);
    void addGoals();
    void addZones();
    void addChanges();
    void addRow(QWidget* picture, const QString& title, const QString& line, QWidget* range, const QString& numbers, QWidget* badge,
                const QString& objectName, const std::function<void()>& open);
    [[nodiscard]] bool fits(const QString& words) const;
    [[nodiscard]] bool nothing(bool any, const QString& icon, const QString& title, const QString& line);

    SessionFlow& m_flow;
    ports::Clinic m_clinic;
    std::vector<ports::PlanTemplate> m_templates;
    std::vector<ports::ContentEdit> m_edits;
    bool m_compact = false;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_list = nullptr;
    Label* m_state = nullptr;
    SegmentedControl* m_part = nullptr;
    QLineEdit* m_find = nullptr;
    ProblemStrip* m_problem = nullptr;
    ContentSheet* m_content = nullptr;
    ProtocolSheet* m_protocol = nullptr;
    Button* m_review = nullptr;
};

} // namespace stipple::ui
