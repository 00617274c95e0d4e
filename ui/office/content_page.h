// Purpose: the page on which the responsible clinician reviews and approves the clinical content.
// Thread: UI thread.
// Units: logical pixels.
// Failure: as ContentApproval.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <functional>
#include <optional>

namespace stipple::ui {

class ContentApproval;
class SessionFlow;

class ContentPage : public Page {
    Q_OBJECT
public:
    explicit ContentPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

signals:
    void approved(const stipple::ports::Clinic& clinic);

private:
    SessionFlow& m_flow;
    QVBoxLayout* m_outer = nullptr;
    ContentApproval* m_approval = nullptr;
};

} // namespace stipple::ui
