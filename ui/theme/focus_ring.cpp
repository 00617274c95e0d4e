#include "ui/theme/focus_ring.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QVariant>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kGap = 3;
constexpr int kLine = 3;

// Outside the target, except where that would reach over the edge of the window.
int reachOf(const QWidget* target) { return target->property("innerFocusRing").toBool() ? -1 : kGap + kLine; }

// Sees the whole application: who got the focus, and whether hands are on keys or on glass.
class FocusWatch : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::KeyPress) {
            m_keys = true;
        } else if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin) {
            m_keys = false;
            if (QWidget* focus = QApplication::focusWidget())
                ringOf(focus)->follow(nullptr);
        } else if (type == QEvent::FocusIn) {
            if (auto* widget = qobject_cast<QWidget*>(watched); widget && !widget->isWindow())
                focusMoved(widget, static_cast<QFocusEvent*>(event)->reason());
        }
        return false;
    }

private:
    static FocusRing* ringOf(QWidget* widget)
    {
        QWidget* window = widget->window();
        if (auto* ring = window->findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly))
            return ring;
        return new FocusRing(window);
    }
    void focusMoved(QWidget* widget, Qt::FocusReason reason)
    {
        const bool byKeys = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason || (reason != Qt::MouseFocusReason && m_keys);
        ringOf(widget)->follow(byKeys ? widget : nullptr);
    }
    bool m_keys = false;
};

} // namespace

void FocusRing::install()
{
    static FocusWatch* watch = nullptr;
    if (watch)
        return;
    watch = new FocusWatch(qApp);
    qApp->installEventFilter(watch);
}

FocusRing::FocusRing(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void FocusRing::follow(QWidget* target)
{
    for (const auto& widget : m_watched) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_target = target && !target->property("ownFocusRing").toBool() ? target : nullptr;
    for (QWidget* w = m_target; w && !w->isWindow(); w = w->parentWidget()) {
        w->installEventFilter(this);
        m_watched.append(w);
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->window() != parentWidget()) {
        hide();
        return;
    }
    const int reach = reachOf(m_target);
    QRect ring(m_target->mapTo(parentWidget(), QPoint(0, 0)), m_target->size());
    ring.adjust(-reach, -reach, reach, reach);
    setGeometry(ring);
    // What is scrolled out of sight has no ring over its neighbours.
    QRect seen = rect();
    for (QWidget* w = m_target->parentWidget(); w && !w->isWindow(); w = w->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(w->parentWidget());
        if (area && area->viewport() == w)
            seen &= QRect(w->mapTo(parentWidget(), QPoint(0, 0)) - ring.topLeft(), w->size());
    }
    if (seen.isEmpty()) {
        hide();
        return;
    }
    if (seen != rect())
        setMask(seen);
    else
        clearMask();
    show();
    raise();
    update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide
        || type == QEvent::ParentChange)
        place();
    else if (type == QEvent::FocusOut && watched == m_target)
        follow(nullptr);
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_target)
        return;
    QPainter p(this);
    const QVariant own = m_target->property("focusRadius");
    const qreal radius = (own.isValid() ? own.toReal() : radius::kControl) + std::max(0, reachOf(m_target));
    const qreal limit = std::min(width(), height()) / 2.0;
    paint::box(p, QRectF(rect()), std::min(radius, limit), QColor(), themeOf(m_target).ink, kLine);
}

} // namespace stipple::ui
