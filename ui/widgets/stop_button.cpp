#include "ui/widgets/stop_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QChildEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kShowPressedMs = 250; // long enough to be seen, even after a key

} // namespace

StopButton::StopButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("STOP"));
    setAccessibleName(tr("Stop"));
    setObjectName(QStringLiteral("stopButton"));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", radius::kCard);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_release.setSingleShot(true);
    m_release.setInterval(kShowPressedMs);
    connect(&m_release, &QTimer::timeout, this, [this] {
        m_pressed = false;
        update();
    });
}

void StopButton::setAction(std::function<void()> action) { m_action = std::move(action); }

void StopButton::anchorTo(QWidget* window)
{
    if (parentWidget())
        parentWidget()->removeEventFilter(this);
    setParent(window);
    window->installEventFilter(this);
    place();
    show();
}

void StopButton::trigger()
{
    // The byte first; whatever is painted or logged comes after it. HAZ-026
    if (m_action)
        m_action();
    showPressed();
    emit stopped();
}

void StopButton::showPressed()
{
    m_pressed = true;
    m_release.start();
    update();
}

void StopButton::place()
{
    const QWidget* window = parentWidget();
    if (!window)
        return;
    const Metrics& m = Metrics::forWidth(window->width());
    setGeometry(window->width() - m.stopRight - m.stopWidth, window->height() - m.stopBottom - m.stopHeight, m.stopWidth, m.stopHeight);
    raise();
}

QSize StopButton::sizeHint() const
{
    const Metrics& m = Metrics::forWidth(window()->width());
    return {m.stopWidth, m.stopHeight};
}

bool StopButton::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::TouchBegin) {
        trigger();
        event->accept();
        return true;
    }
    if (type == QEvent::TouchUpdate || type == QEvent::TouchEnd || type == QEvent::TouchCancel) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

// Any button of any mouse, on the way down. A palm or a second finger arrives as touch, above.
void StopButton::mousePressEvent(QMouseEvent* event)
{
    trigger();
    event->accept();
}

void StopButton::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }
void StopButton::mouseReleaseEvent(QMouseEvent* event) { event->accept(); }

void StopButton::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_F12
        || key == Qt::Key_Select) {
        trigger();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void StopButton::keyReleaseEvent(QKeyEvent* event) { event->accept(); }

// Whoever disables STOP is wrong; a disabled ancestor too (a modal state is not a reason).
void StopButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled() && (!parentWidget() || parentWidget()->isEnabled()))
        setEnabled(true);
    QAbstractButton::changeEvent(event);
}

bool StopButton::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        const QEvent::Type type = event->type();
        if (type == QEvent::Resize || type == QEvent::Show)
            place();
        else if (type == QEvent::ChildAdded && static_cast<QChildEvent*>(event)->child() != this)
            QTimer::singleShot(0, this, [this] { raise(); });
    }
    return QAbstractButton::eventFilter(watched, event);
}

void StopButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const QRectF whole(rect());
    if (m_pressed)
        paint::box(p, whole, radius::kCard, stop_colours::kPressed, stop_colours::kText, 6);
    else
        paint::box(p, whole, radius::kCard, stop_colours::kFill, stop_colours::kEdge, 3);
    const QFont font = textFont(qRound(height() * 0.36), QFont::Bold);
    const QFontMetricsF metrics(font);
    const qreal square = std::round(height() * 0.31), gap = std::round(height() * 0.14);
    const qreal words = metrics.horizontalAdvance(text());
    const qreal x = std::round((width() - square - gap - words) / 2);
    paint::box(p, QRectF(x, std::round((height() - square) / 2), square, square), square * 0.16, stop_colours::kText);
    p.setPen(stop_colours::kText);
    p.setFont(font);
    p.drawText(QPointF(x + square + gap, std::round(height() / 2.0 + metrics.capHeight() / 2)), text());
}

} // namespace stipple::ui
