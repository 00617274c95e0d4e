#include "ui/pages/order_grip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace stipple::ui {

OrderGrip::OrderGrip(const QString& accessibleName, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setCursor(isEnabled() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    setFixedSize(sizeHint());
}

void OrderGrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    icons::paint(p, QStringLiteral("grip"), QRectF(10, 12, 24, 24), m_held ? t.accent : isEnabled() ? t.ink2 : t.line, icons::Weight::Regular);
}

void OrderGrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_held = true;
    m_from = qRound(event->globalPosition().y());
    setCursor(Qt::ClosedHandCursor);
    update();
}

void OrderGrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_held)
        emit dragged(qRound(event->globalPosition().y()) - m_from);
}

void OrderGrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_held || event->button() != Qt::LeftButton)
        return;
    m_held = false;
    setCursor(Qt::OpenHandCursor);
    update();
    emit dropped(qRound(event->globalPosition().y()) - m_from);
}

void OrderGrip::hideEvent(QHideEvent* event)
{
    if (m_held) {
        m_held = false;
        emit dropped(0);
    }
    QWidget::hideEvent(event);
}

} // namespace stipple::ui
