// Purpose: SIMULATED PEN: in sight wherever an emulated pen could be taken for a real one. Sand and ink stripes, never red.
// Thread: UI thread.
// Units: 40 px high.
// Failure: cannot be hidden by a page: it is shown or not by the window, from PenIdentity::simulated and the clinic.
#pragma once

#include <QWidget>

namespace stipple::ui {

class SimulatedBadge : public QWidget {
    Q_OBJECT
public:
    explicit SimulatedBadge(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stipple::ui
