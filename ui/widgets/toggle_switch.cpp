#include "ui/widgets/toggle_switch.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>

namespace stipple::ui {

ToggleSwitch::ToggleSwitch(const QString& accessibleName, QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(accessibleName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", 22);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToggleSwitch::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const QRectF pill(0, (height() - 34) / 2.0, 60, 34);
    const bool on = isChecked();
    if (on)
        paint::box(p, pill, 17, isEnabled() ? t.accent : t.border);
    else
        paint::box(p, pill, 17, t.sunken, t.border, 1.8);
    const QRectF knob(on ? pill.right() - 30 : pill.left() + 4, pill.top() + 4, 26, 26);
    paint::box(p, knob, 13, on ? t.onAccent : t.surface, on ? QColor() : t.border, 1.8);
}

void ToggleSwitch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace stipple::ui
