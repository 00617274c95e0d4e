// Purpose: the frame of every office page: title, one line, an action on the right, problems, a body that scrolls.
// Thread: UI thread.
// Units: logical pixels.
// Failure: problem() shows what a port answered.
#pragma once

#include "core/ports/rights.h"
#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <optional>

namespace stipple::ui {

class ProblemStrip;
class SessionFlow;

class OfficePage : public Page {
    Q_OBJECT
public:
    OfficePage(SessionFlow& flow, const QString& title, const QString& line, QWidget* parent = nullptr);
    void applyMetrics(const Metrics& metrics) override;

protected:
    [[nodiscard]] const Services& services() const;
    [[nodiscard]] SessionFlow& flow() const { return m_flow; }
    [[nodiscard]] ports::Day today() const;
    [[nodiscard]] bool may(ports::Right right) const; // whoever is signed in
    [[nodiscard]] QHBoxLayout* head() const { return m_head; }   // actions on the right of the title
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }   // ends with a stretch
    [[nodiscard]] ProblemStrip& problem() const { return *m_problem; }
    void setLine(const QString& line);
    void add(QWidget* widget); // into the body, above the stretch

private:
    SessionFlow& m_flow;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_head = nullptr;
    Label* m_line = nullptr;
    ProblemStrip* m_problem = nullptr;
};

} // namespace stipple::ui
