// Purpose: the small window of the emulated pen: trigger (hold), cartridge, cable. Marked SIMULATED PEN.
// Thread: UI thread. Stays above the main window, never over STOP, and never takes its keys.
// Failure: none of its own; DemoPen reports.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace stipple::app {

class DemoPen;

class DemoPenWindow : public QWidget {
    Q_OBJECT
public:
    explicit DemoPenWindow(DemoPen& pen, QWidget* parent = nullptr);

private:
    void showState();

    DemoPen& m_pen;
    QLabel* m_state = nullptr;
    QPushButton* m_trigger = nullptr;
    QPushButton* m_cartridge = nullptr;
    QPushButton* m_cable = nullptr;
    bool m_hasCartridge = true;
    bool m_plugged = true;
};

} // namespace stipple::app
