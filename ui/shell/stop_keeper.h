// Purpose: STOP as the window keeps it: the button over everything, and its keys before any other handler.
// Thread: UI thread; the action is PenPort::requestStop, called first, from inside the event handler. HAZ-026
// Units: geometry by StopButton::anchorTo.
// Failure: STOP is in sight on every page that can power the motor, and on any page while the motor can run.
#pragma once

#include "ui/shell/services.h"

#include <QObject>

#include <functional>

namespace stipple::ui {

class PenWatch;
class StopButton;

class StopKeeper : public QObject {
    Q_OBJECT
public:
    StopKeeper(const Services& services, PenWatch& pen, QWidget* window);
    ~StopKeeper() override;
    void setPageNeedsStop(bool needs);
    [[nodiscard]] bool inSight() const;
    [[nodiscard]] StopButton* button() const { return m_button; }

signals:
    void stopped();   // after the byte is on its way
    void userActive(); // any key, press or touch: the idle lock waits

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] bool isStopKey(int key) const;

    const Services& m_services;
    PenWatch& m_pen;
    QWidget* m_window;
    StopButton* m_button = nullptr;
    bool m_pageNeedsStop = false;
    quint64 m_askedAt = 0;
    int m_askedKey = 0;
};

} // namespace stipple::ui
