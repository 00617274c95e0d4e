// Mouse, finger and keys of the map. A tap is decided on release, a drag across zones at its end.
#include "ui/map/zone_map_parts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessible.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace stipple::ui::map {

QString ZoneMapView::idAt(const QPointF& pos) const
{
    const Hit hit = hitTest(pos);
    return hit.kind == HitKind::Nothing ? QString() : hit.id;
}

void ZoneMapView::showReason(const QString& id, const QString& reason)
{
    m->reason->say(reason);
    m->reason->raise();
    emit excludedTapped(id, reason);
}

void ZoneMapView::activate(const QString& id)
{
    if (m->excluded(id))
        showReason(id, m->reasonFor(id));
    else
        emit zoneActivated(id);
}

void ZoneMapView::itemPress(int index) { activate(m->order.value(index)); }

void ZoneMapView::moveFocus(const QString& id)
{
    if (id.isEmpty() || id == m->focused)
        return;
    lookChanged(std::exchange(m->focused, id));
    lookChanged(id);
    accessible::itemFocused(this, static_cast<int>(m->order.indexOf(id)));
    emit zoneFocused(id);
}

void ZoneMapView::hoverAt(const QPointF& pos)
{
    const QString id = m->interaction == Interaction::Choose ? idAt(pos) : QString();
    if (id == m->hovered)
        return;
    lookChanged(std::exchange(m->hovered, id));
    lookChanged(id);
    setCursor(id.isEmpty() ? Qt::ArrowCursor : m->excluded(id) ? Qt::ForbiddenCursor : Qt::PointingHandCursor);
}

void ZoneMapView::mousePressEvent(QMouseEvent* event)
{
    if (!m->map)
        return;
    if (event->button() == Qt::MiddleButton || event->button() == Qt::RightButton) { // a drag with them only moves the drawing
        m->drag = Parts::Drag::Pan;
        m->lastAt = event->position();
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m->drag = Parts::Drag::Pressed;
    m->pressedAt = m->lastAt = event->position();
    m->pressedHit = hitTest(event->position());
    m->swept.clear();
    m->cursor = {};
    if (m->interaction == Interaction::DrawMark && m->pressedHit.kind != HitKind::Lesion)
        m->drag = Parts::Drag::Draw;
}

void ZoneMapView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (m->drag == Parts::Drag::None) {
        hoverAt(at);
        return;
    }
    if (m->drag == Parts::Drag::Pressed && (at - m->pressedAt).manhattanLength() > kDragThreshold) {
        const bool fromZone = m->pressedHit.kind == HitKind::Zone && m->interaction == Interaction::Choose;
        m->drag = fromZone ? Parts::Drag::Sweep : Parts::Drag::Pan;
    }
    if (m->drag == Parts::Drag::Draw) {
        m->lastAt = at;
        update();
        return;
    }
    if (m->drag == Parts::Drag::Sweep) {
        // Every few pixels between two events, so that a quick hand skips no narrow zone.
        const QPointF way = at - m->lastAt;
        const int steps = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / 4));
        for (int i = 0; i <= steps; ++i) {
            const Hit hit = hitTest(m->lastAt + way * i / steps);
            if (hit.kind == HitKind::Zone && !m->swept.contains(hit.id)) {
                m->swept.append(hit.id);
                lookChanged(hit.id);
            }
        }
    } else if (m->drag == Parts::Drag::Pan) {
        panBy(at - m->lastAt);
    }
    m->lastAt = at;
}

void ZoneMapView::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m->drag, Parts::Drag::None);
    if (event->button() != Qt::LeftButton)
        return;
    if (drag == Parts::Drag::Sweep) {
        const QStringList swept = std::exchange(m->swept, {});
        update();
        emit zonesSwept(swept);
        return;
    }
    if (drag == Parts::Drag::Draw) {
        const double way = std::hypot(m->lastAt.x() - m->pressedAt.x(), m->lastAt.y() - m->pressedAt.y());
        update();
        emit markDrawn(toMap(m->pressedAt), way > kDragThreshold ? way / m->toWidget.m11() : 0);
        return;
    }
    if (drag != Parts::Drag::Pressed || m->interaction == Interaction::ShowOnly)
        return;
    const Hit hit = hitTest(event->position());
    if (hit.kind == HitKind::Nothing || hit.id != m->pressedHit.id)
        return;
    m->focused = hit.id;
    if (hit.kind == HitKind::Lesion) {
        showReason(hit.id, m->reasonFor(hit.id));
        emit markTapped(hit.id);
    } else
        activate(hit.id);
}

void ZoneMapView::panBy(const QPointF& way)
{
    if (m->zoom <= 1)
        return;
    m->pan += way;
    refit();
}

void ZoneMapView::wheelEvent(QWheelEvent* event)
{
    if (m->interaction == Interaction::ShowOnly || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const QPointF under = toMap(event->position());
    setZoom(m->zoom * std::pow(1.0015, event->angleDelta().y()));
    m->pan += event->position() - toWidget(under); // what was under the pointer stays there
    refit();
    event->accept();
}

bool ZoneMapView::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture) {
        auto* gesture = static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture);
        if (auto* pinch = static_cast<QPinchGesture*>(gesture)) {
            m->drag = Parts::Drag::None;
            m->swept.clear();
            setZoom(m->zoom * pinch->scaleFactor());
            m->pan += pinch->centerPoint() - pinch->lastCenterPoint();
            refit();
            return true;
        }
    }
    return QWidget::event(event);
}

void ZoneMapView::keyPressEvent(QKeyEvent* event)
{
    if (m->interaction == Interaction::ShowOnly || !m->map) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto go = [this](Direction direction) {
        moveFocus(m->focused.isEmpty() ? m->order.value(0) : nextIn(*m->map, m->order, m->focused, direction));
    };
    const auto along = [this](int step) {
        const qsizetype at = m->order.indexOf(m->focused) + step;
        moveFocus(m->order.value(std::clamp<qsizetype>(at, 0, m->order.size() - 1)));
    };
    if (event->modifiers().testFlag(Qt::AltModifier))
        QWidget::keyPressEvent(event);
    else if (event->modifiers().testFlag(Qt::ControlModifier) && !event->matches(QKeySequence::Undo))
        zoomKey(event);
    else if (m->interaction == Interaction::DrawMark && markKey(event))
        return;
    else if (shift && (key == Qt::Key_Up || key == Qt::Key_Down))
        emit orderStepRequested(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Left)
        go(Direction::Left);
    else if (key == Qt::Key_Right)
        go(Direction::Right);
    else if (key == Qt::Key_Up)
        go(Direction::Up);
    else if (key == Qt::Key_Down)
        go(Direction::Down);
    else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp)
        along(key == Qt::Key_PageDown ? 1 : -1);
    else if (key == Qt::Key_Home)
        moveFocus(m->order.value(0));
    else if (key == Qt::Key_End)
        moveFocus(m->order.value(m->order.size() - 1));
    else if (key == Qt::Key_Space && !m->focused.isEmpty())
        activate(m->focused);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m->focused.isEmpty())
        m->excluded(m->focused) ? activate(m->focused) : emit openRequested(m->focused);
    else if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !m->focused.isEmpty() && !m->excluded(m->focused))
        emit removeRequested(m->focused);
    else if (key == Qt::Key_Plus || key == Qt::Key_Minus)
        emit depthStepRequested(key == Qt::Key_Plus ? 1 : -1);
    else if (key == Qt::Key_M)
        emit linkRequested();
    else if (event->matches(QKeySequence::Undo))
        emit undoRequested();
    else
        QWidget::keyPressEvent(event);
}

// Ctrl with + − 0 zooms, with the arrows moves the drawing: what wheel, pinch and a two-finger drag do.
void ZoneMapView::zoomKey(QKeyEvent* event)
{
    constexpr double kStep = 80; // widget pixels
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return;
    case Qt::Key_Minus: zoomOut(); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Left: panBy({kStep, 0}); return;
    case Qt::Key_Right: panBy({-kStep, 0}); return;
    case Qt::Key_Up: panBy({0, kStep}); return;
    case Qt::Key_Down: panBy({0, -kStep}); return;
    default: QWidget::keyPressEvent(event);
    }
}

// A cross that the arrows move (Shift: finely); Space or Enter draws there. What the mouse does with a tap.
bool ZoneMapView::markKey(QKeyEvent* event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 2 : 12; // map units
    if (m->cursor.isNull())
        m->cursor = toMap(QRectF(rect()).center());
    const QRectF room = m->map->viewBox;
    switch (event->key()) {
    case Qt::Key_Left: m->cursor.rx() -= step; break;
    case Qt::Key_Right: m->cursor.rx() += step; break;
    case Qt::Key_Up: m->cursor.ry() -= step; break;
    case Qt::Key_Down: m->cursor.ry() += step; break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Hit hit = hitTest(toWidget(m->cursor));
        if (hit.kind == HitKind::Lesion)
            emit markTapped(hit.id);
        else
            emit markDrawn(m->cursor, 0);
        return true;
    }
    default: return false;
    }
    m->cursor.setX(std::clamp(m->cursor.x(), room.left(), room.right()));
    m->cursor.setY(std::clamp(m->cursor.y(), room.top(), room.bottom()));
    update();
    return true;
}

void ZoneMapView::leaveEvent(QEvent* event)
{
    if (!m->hovered.isEmpty()) {
        m->hovered.clear();
        update();
    }
    QWidget::leaveEvent(event);
}

void ZoneMapView::focusInEvent(QFocusEvent* event)
{
    const bool keys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (keys && m->focused.isEmpty())
        m->focused = m->selected.isEmpty() ? m->order.value(0) : m->selected;
    update();
    QWidget::focusInEvent(event);
}

void ZoneMapView::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace stipple::ui::map
