// Purpose: the list beside the map: order of the plan, and every zone that can be added; does all the map does.
// Thread: UI thread.
// Units: logical pixels.
// Failure: excluded zones are not in the list.
#pragma once

#include "ui/widgets/side_sheet.h"

class QVBoxLayout;

namespace stipple::ui {

class SessionFlow;

class ZoneListSheet : public SideSheet {
    Q_OBJECT
public:
    ZoneListSheet(SessionFlow& flow, QWidget* host);
    void refresh();

signals:
    void zoneChosen(const QString& zone);

private:
    void addPlanned(std::size_t index);
    void addFree(const std::string& zone);
    SessionFlow& m_flow;
    QVBoxLayout* m_list = nullptr;
};

} // namespace stipple::ui
