// Purpose: the reference content: what is treated, how deep, how often, with which evidence and source.
// Thread: UI thread; read from the catalogue once.
// Units: mm, sessions, days.
// Failure: content that is not approved says so; nothing can be changed here.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

namespace stipple::ui {

class ProtocolsPage : public Page {
    Q_OBJECT
public:
    explicit ProtocolsPage(const Services& services, QWidget* parent = nullptr);
    void applyMetrics(const Metrics& metrics) override;
    void setClinic(const ports::Clinic& clinic);

private:
    void build(QVBoxLayout* to);
    const Services& m_services;
    QVBoxLayout* m_outer = nullptr;
    Label* m_state = nullptr;
};

} // namespace stipple::ui
