// Purpose: what the fills and lines of the zone map mean: planned, selected, linked, not in plan, excluded.
// Thread: UI thread.
// Units: logical pixels.
// Failure: hides its last items when the room is short.
#pragma once

#include <QWidget>

namespace stipple::ui {

class MapLegend : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace stipple::ui
