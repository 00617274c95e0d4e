// Purpose: on / off at once ("Same for cheek, right"). Knob place and fill differ, not only colour.
// Thread: UI thread.
// Units: 60 × 34 drawn in a target of at least 44.
// Failure: none.
#pragma once

#include <QAbstractButton>

namespace stipple::ui {

class ToggleSwitch : public QAbstractButton {
    Q_OBJECT
public:
    explicit ToggleSwitch(const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {60, 44}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Enter too
};

} // namespace stipple::ui
