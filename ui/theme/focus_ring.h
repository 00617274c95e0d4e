// Purpose: the keyboard focus ring: 3 px gap, 3 px ink (white in the cockpit), outside the control, over everything.
//          One per window. Shown while the focus came from the keyboard; a mouse or finger does not call it.
// Thread: UI thread.
// Units: logical pixels.
// Failure: a widget with the dynamic property "ownFocusRing" paints its own and gets none.
#pragma once

#include <QPointer>
#include <QWidget>

namespace stipple::ui {

class FocusRing : public QWidget {
    Q_OBJECT
public:
    // Watches the whole application.
    static void install();
    explicit FocusRing(QWidget* window);
    void follow(QWidget* target);
    [[nodiscard]] QWidget* target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched;
};

} // namespace stipple::ui
