// Purpose: STOP. Acts on press of any finger, any mouse button, Enter or Space; no confirmation, no delay.
// Thread: UI thread; the action itself is a direct call (PenPort::requestStop) made before anything is painted.
// Units: logical pixels: 360 × 112 at right 24, bottom 16; compact 264 × 96 at right 16, bottom 10.
// Failure: cannot be disabled: setEnabled(false) is undone. Is kept above everything in its window. HAZ-026
#pragma once

#include <QAbstractButton>
#include <QTimer>

#include <functional>

namespace stipple::ui {

class StopButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StopButton(QWidget* parent = nullptr);

    // Called first and directly, from within the event handler.
    void setAction(std::function<void()> action);
    // Makes it a child of the window, keeps it bottom-right and raised on every resize and child added.
    void anchorTo(QWidget* window);
    // The same as a press; for the keys Esc, F12 and Space, which the window catches first.
    void trigger();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stopped(); // after the action ran

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void showPressed();
    std::function<void()> m_action;
    QTimer m_release;
    bool m_pressed = false;
};

} // namespace stipple::ui
