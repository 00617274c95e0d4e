#include "ui/widgets/hold_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kFrameMs = 16;

} // namespace

HoldButton::HoldButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(QStringLiteral("target")), m_holding(tr("Keep holding"))
{
    setText(text);
    setAccessibleName(tr("%1, hold for 1.5 seconds").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setProperty("focusRadius", radius::kCard);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void HoldButton::setLook(Look look)
{
    m_look = look;
    update();
}

void HoldButton::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

void HoldButton::setHoldingText(const QString& text) { m_holding = text; }

void HoldButton::setDone(const QString& text)
{
    end();
    m_done = true;
    m_doneText = text;
    update();
}

void HoldButton::reset()
{
    end();
    m_done = false;
    update();
}

double HoldButton::progress() const
{
    if (!holding())
        return 0;
    return std::min(1.0, static_cast<double>(m_since.elapsed()) / kHoldMs);
}

QSize HoldButton::sizeHint() const
{
    const Metrics& m = Metrics::forWidth(window()->width());
    return {m.compact ? 216 : 300, m.action};
}

QSize HoldButton::minimumSizeHint() const { return {200, Metrics::forWidth(window()->width()).action}; }

void HoldButton::begin()
{
    if (holding() || m_done || !isEnabled())
        return;
    m_since.start();
    m_timer.start(kFrameMs, Qt::PreciseTimer, this);
    setDown(true);
    update();
}

// Letting go, leaving, losing the focus, being hidden or disabled: all the same, nothing happened.
void HoldButton::end()
{
    if (!holding())
        return;
    const double reached = progress();
    m_timer.stop();
    setDown(false);
    update();
    emit letGo(reached);
}

void HoldButton::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QAbstractButton::timerEvent(event);
        return;
    }
    update();
    if (m_since.elapsed() < kHoldMs)
        return;
    m_timer.stop();
    setDown(false);
    emit held();
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        begin();
    event->accept();
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!rect().adjusted(-kHitSlop, -kHitSlop, kHitSlop, kHitSlop).contains(event->position().toPoint()))
        end();
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        end();
    event->accept();
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QWidget::keyPressEvent(event); // Space is STOP wherever this button lives
        return;
    }
    if (!event->isAutoRepeat())
        begin();
    event->accept();
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        end();
    event->accept();
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    end();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent* event)
{
    end();
    QAbstractButton::hideEvent(event);
}

void HoldButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        end();
    QAbstractButton::changeEvent(event);
}

bool HoldButton::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::TouchBegin || type == QEvent::TouchUpdate) {
        const auto& points = static_cast<QTouchEvent*>(event)->points();
        const bool oneInside = points.size() == 1
            && rect().adjusted(-kHitSlop, -kHitSlop, kHitSlop, kHitSlop).contains(points.first().position().toPoint());
        if (type == QEvent::TouchBegin && oneInside)
            begin();
        else if (!oneInside) // a second finger or a palm is not a decision
            end();
        event->accept();
        return true;
    }
    if (type == QEvent::TouchEnd || type == QEvent::TouchCancel) {
        end();
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void HoldButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const QRectF whole(rect());
    const bool white = m_look == Look::White;
    const QColor base = white ? t.ink : t.accent;
    const QColor baseWords = white ? t.paper : t.onAccent;
    // The fill that travels is the other of the two, so that words stay readable on both sides of its edge.
    const QColor travel = t.dark() ? (white ? t.accent : t.ink) : t.accentPress;
    const QColor travelWords = t.dark() ? t.paper : t.onAccent;
    QColor words = baseWords;
    if (!isEnabled()) {
        paint::box(p, whole, radius::kCard, t.dark() ? t.surface : t.sunken, t.line, 2);
        words = t.ink3;
    } else if (m_done) {
        paint::box(p, whole, radius::kCard, travel);
        words = travelWords;
    } else {
        paint::box(p, whole, radius::kCard, base);
        if (holding()) {
            p.save();
            p.setClipRect(QRectF(0, 0, std::round(whole.width() * progress()), whole.height()));
            paint::box(p, whole, radius::kCard, travel);
            p.restore();
        }
    }
    const QString shown = m_done ? m_doneText : holding() ? m_holding : text();
    const bool compact = height() < 104;
    const QFont font = textFont(compact ? 21 : 27, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal icon = compact ? 26 : 30, gap = compact ? 10 : 14;
    const QString name = !isEnabled() ? QStringLiteral("lock") : m_icon;
    const qreal room = metrics.horizontalAdvance(shown);
    const qreal x = std::max(10.0, std::round((width() - icon - gap - room) / 2));
    icons::paint(p, name, QRectF(x, (height() - icon) / 2, icon, icon), words, icons::Weight::Strong);
    paint::line(p, QRectF(x + icon + gap, 0, width() - x - icon - gap - 6, height()), Qt::AlignVCenter | Qt::AlignLeft, shown, font, words);
}

} // namespace stipple::ui
