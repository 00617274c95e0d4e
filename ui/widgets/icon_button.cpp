#include "ui/widgets/icon_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

IconButton::IconButton(const QString& icon, const QString& accessibleName, Frame frame, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_frame(frame)
{
    Q_ASSERT(!accessibleName.isEmpty());
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconButton::setSide(int px)
{
    m_side = std::max(px, kMinTarget);
    updateGeometry();
}

void IconButton::setIconPx(int px)
{
    m_iconPx = px;
    update();
}

QSize IconButton::sizeHint() const { return {m_side, m_side}; }

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const QColor ground = isDown() ? theme.sunken : m_frame == Frame::Outline ? theme.surface : QColor();
    const QColor hovered = underMouse() && isEnabled() && !isDown() ? theme.sunken : ground;
    if (m_frame == Frame::Outline)
        paint::box(p, QRectF(rect()), radius::kControl, isEnabled() ? hovered : theme.sunken, theme.line, 1.4);
    else if (hovered.isValid())
        paint::box(p, QRectF(rect()), radius::kControl, hovered);
    const qreal half = m_iconPx / 2.0;
    icons::paint(p, m_icon, QRectF(width() / 2.0 - half, height() / 2.0 - half, m_iconPx, m_iconPx),
                 isEnabled() ? theme.ink : theme.ink3);
}

} // namespace stipple::ui
