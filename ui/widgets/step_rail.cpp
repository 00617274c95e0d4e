#include "ui/widgets/step_rail.h"

#include "ui/text/translator.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kDisc = 30, kHeight = 52, kGap = 10, kConnector = 28, kMinConnector = 14;

int nameWidth(const QString& name) { return static_cast<int>(std::ceil(QFontMetricsF(textFont(17, QFont::DemiBold)).horizontalAdvance(name))); }

} // namespace

StepRail::StepRail(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    setAccessibleName(tr("Steps of the session"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepRail::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (m_steps.at(i).state == State::Current)
            m_focus = i;
    }
    updateGeometry();
    update();
}

QSize StepRail::sizeHint() const
{
    int width = 8;
    for (const Step& step : m_steps)
        width += kDisc + kGap + nameWidth(step.name) + kConnector + 2 * kGap;
    return {width, kHeight};
}

QSize StepRail::minimumSizeHint() const
{
    const int count = static_cast<int>(m_steps.size());
    return {count * (kMinTarget + 4) + 120, kHeight};
}

// With little room only the current step keeps its name; the others keep number and place.
QList<QRect> StepRail::places() const
{
    QList<QRect> places;
    int names = 0, current = 0;
    const int count = static_cast<int>(m_steps.size());
    for (const Step& step : m_steps) {
        names += nameWidth(step.name) + kGap;
        if (step.state == State::Current)
            current = nameWidth(step.name) + kGap;
    }
    const int bare = count * kDisc + (count - 1) * (kMinConnector + 2 * kGap) + 8;
    const bool all = bare + names <= width();
    const int used = count * kDisc + (all ? names : current);
    const int gap = count > 1 ? std::clamp((width() - used - 8) / (count - 1), kMinConnector + 2, kConnector + 2 * kGap) : 0;
    int x = 4;
    for (const Step& step : m_steps) {
        const bool named = all || step.state == State::Current;
        const int wide = kDisc + (named ? kGap + nameWidth(step.name) : 0);
        places.append(QRect(x, (height() - kMinTarget) / 2, wide, kMinTarget));
        x += wide + gap;
    }
    return places;
}

void StepRail::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const QList<QRect> all = places();
    const qreal middle = height() / 2.0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps.at(i);
        const QRectF place(all.at(i));
        const QRectF disc(place.left(), middle - kDisc / 2.0, kDisc, kDisc);
        const QFont number = textFont(16, QFont::DemiBold);
        const QString digits = QString::number(i + 1);
        QColor name = t.ink2;
        QFont::Weight weight = QFont::Medium;
        switch (step.state) {
        case State::Done:
            paint::box(p, disc, kDisc / 2.0, t.accentSoft);
            icons::paint(p, QStringLiteral("check"), QRectF(disc.center().x() - 9, middle - 9, 18, 18), t.accent, icons::Weight::Strong);
            name = t.ink;
            break;
        case State::Current:
            paint::box(p, disc, kDisc / 2.0, t.accent);
            paint::line(p, disc, Qt::AlignCenter, digits, number, t.onAccent);
            name = t.ink;
            weight = QFont::DemiBold;
            break;
        case State::Ahead:
            paint::box(p, disc, kDisc / 2.0, QColor(), t.border, 1.8);
            paint::line(p, disc, Qt::AlignCenter, digits, number, t.ink2);
            break;
        case State::Blocked:
            paint::box(p, disc, kDisc / 2.0, t.block);
            icons::paint(p, QStringLiteral("octagon"), QRectF(disc.center().x() - 10, middle - 10, 20, 20), t.onBlock);
            break;
        }
        if (place.width() > kDisc + 1)
            paint::line(p, QRectF(disc.right() + kGap, place.top(), place.right() - disc.right() - kGap + 1, place.height()),
                        Qt::AlignVCenter | Qt::AlignLeft, step.name, textFont(17, weight), name);
        if (i + 1 < m_steps.size()) {
            const qreal from = place.right() + kGap, to = all.at(i + 1).left() - kGap;
            p.setPen(QPen(step.state == State::Done ? t.accentLine : t.line, 2));
            if (to > from)
                p.drawLine(QPointF(from, std::round(middle)), QPointF(to, std::round(middle)));
        }
        if (hasFocus() && m_focus == i)
            paint::box(p, place.adjusted(-3, 0, 4, 0), 12, QColor(), t.ink, 3);
    }
}

int StepRail::stepAt(const QPoint& pos) const
{
    const QList<QRect> all = places();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i).adjusted(-6, -4, 6, 4).contains(pos))
            return i;
    }
    return -1;
}

void StepRail::itemPress(int index)
{
    if (m_steps.value(index).canOpen)
        emit stepChosen(index);
}

void StepRail::mousePressEvent(QMouseEvent* event) { m_pressed = stepAt(event->position().toPoint()); }

void StepRail::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == stepAt(event->position().toPoint()))
        itemPress(pressed);
}

void StepRail::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int count = static_cast<int>(m_steps.size());
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        QWidget::keyPressEvent(event); // Alt+arrows walk the session, not this rail
    } else if (key == Qt::Key_Right || key == Qt::Key_Left) {
        m_focus = std::clamp(m_focus + (key == Qt::Key_Right ? 1 : -1), 0, std::max(0, count - 1));
        accessible::itemFocused(this, m_focus);
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        itemPress(m_focus);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StepRail::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StepRail::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

int StepRail::itemCount() const { return static_cast<int>(m_steps.size()); }
QRect StepRail::itemPlace(int index) const { return places().value(index); }
QAccessible::Role StepRail::itemRole() const { return QAccessible::PageTab; }
QAccessible::Role StepRail::groupRole() const { return QAccessible::PageTabList; }

QString StepRail::itemName(int index) const
{
    const Step step = m_steps.value(index);
    const auto word = [&] {
        switch (step.state) {
        case State::Done: return tr("done");
        case State::Current: return tr("current");
        case State::Ahead: return tr("ahead");
        case State::Blocked: return tr("blocked");
        }
        return QString();
    }();
    return tr("Step %1 of %2, %3, %4").arg(index + 1).arg(m_steps.size()).arg(text::lowered(step.name), word);
}

QAccessible::State StepRail::itemState(int index) const
{
    QAccessible::State state;
    const Step step = m_steps.value(index);
    state.selectable = true;
    state.selected = step.state == State::Current;
    state.focusable = true;
    state.focused = hasFocus() && index == m_focus;
    state.disabled = !step.canOpen && step.state != State::Current;
    return state;
}

} // namespace stipple::ui
