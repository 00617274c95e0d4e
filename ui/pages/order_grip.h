// Purpose: the handle by which a row of an ordered list is dragged; says how far, never moves anything itself.
// Thread: UI thread.
// Units: logical pixels, down is positive.
// Failure: none; a drag that was broken off ends with dropped(0).
#pragma once

#include <QWidget>

namespace stipple::ui {

class OrderGrip : public QWidget {
    Q_OBJECT
public:
    explicit OrderGrip(const QString& accessibleName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {44, 48}; }

signals:
    void dragged(int dy); // while it is held
    void dropped(int dy); // let go

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool m_held = false;
    int m_from = 0;
};

} // namespace stipple::ui
