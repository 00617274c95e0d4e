#include "ui/widgets/timeline_list.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kRow = 75, kDisc = 36, kDate = 52, kTitle = 134;

} // namespace

TimelineList::TimelineList(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocusRing", true);
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineList::setEntries(const QList<Entry>& entries)
{
    m_entries = entries;
    m_focus = 0;
    updateGeometry();
    update();
}

QSize TimelineList::sizeHint() const { return {420, static_cast<int>(m_entries.size()) * kRow}; }
QSize TimelineList::minimumSizeHint() const { return {280, sizeHint().height()}; }
QRect TimelineList::itemPlace(int index) const { return {0, index * kRow, width(), kRow}; }

void TimelineList::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    if (m_entries.size() > 1) {
        p.setPen(QPen(t.line, 2));
        p.drawLine(QPointF(kDisc / 2.0 + 1, kRow / 2.0), QPointF(kDisc / 2.0 + 1, (static_cast<double>(m_entries.size()) - 0.5) * kRow));
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries.at(i);
        const QRectF row(itemPlace(i));
        const qreal middle = row.center().y();
        const QRectF disc(1, middle - kDisc / 2.0, kDisc, kDisc);
        // A gap in the line around each disc.
        p.fillRect(QRectF(disc.left(), disc.top() - 6, kDisc, kDisc + 12), t.surface);
        bool ahead = false;
        switch (entry.mark) {
        case Mark::Booked:
            paint::box(p, disc, kDisc / 2.0, QColor(), t.border, 2.6);
            ahead = true;
            break;
        case Mark::Current: paint::box(p, disc, kDisc / 2.0, t.surface, t.accent, 10.5); break;
        case Mark::Note:
            paint::box(p, disc, kDisc / 2.0, QColor(), t.line, 1.5);
            paint::box(p, QRectF(disc.center().x() - 6, middle - 6, 12, 12), 6, t.accentLine);
            break;
        case Mark::Done:
            paint::box(p, disc, kDisc / 2.0, t.accentSoft);
            icons::paint(p, QStringLiteral("check"), QRectF(disc.center().x() - 10, middle - 10, 20, 20), t.accent, icons::Weight::Strong);
            break;
        }
        paint::line(p, QRectF(kDate, row.top(), kTitle - kDate - 8, row.height()), Qt::AlignVCenter | Qt::AlignLeft, entry.date, textFont(18), t.ink2);
        const qreal room = width() - kTitle - 40;
        paint::line(p, QRectF(kTitle, middle - 25, room, 26), Qt::AlignVCenter | Qt::AlignLeft, entry.title, textFont(18, QFont::DemiBold), ahead ? t.ink2 : t.ink);
        paint::line(p, QRectF(kTitle, middle + 1, room, 24), Qt::AlignVCenter | Qt::AlignLeft, entry.detail, textFont(16), t.ink2);
        if (entry.canOpen)
            icons::paint(p, QStringLiteral("chev-r"), QRectF(width() - 28, middle - 11, 22, 22), t.ink);
        if (hasFocus() && m_focus == i)
            paint::box(p, row.adjusted(0, 2, 0, -2), 12, QColor(), t.ink, 3);
    }
}

void TimelineList::itemPress(int index)
{
    if (m_entries.value(index).canOpen)
        emit entryChosen(index);
}

void TimelineList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = qRound(event->position().y()) / kRow;
    m_focus = std::clamp(m_pressed, 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
}

void TimelineList::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed < m_entries.size() && itemPlace(pressed).contains(event->position().toPoint()))
        itemPress(pressed);
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_focus = std::clamp(m_focus + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, static_cast<int>(m_entries.size()) - 1));
        accessible::itemFocused(this, m_focus);
        update();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        itemPress(m_focus);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimelineList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

int TimelineList::itemCount() const { return static_cast<int>(m_entries.size()); }
QAccessible::Role TimelineList::itemRole() const { return QAccessible::ListItem; }
QAccessible::Role TimelineList::groupRole() const { return QAccessible::List; }

QString TimelineList::itemName(int index) const
{
    const Entry entry = m_entries.value(index);
    return QStringLiteral("%1, %2. %3").arg(entry.date, entry.title, entry.detail);
}

QAccessible::State TimelineList::itemState(int index) const
{
    QAccessible::State state;
    state.focusable = true;
    state.focused = hasFocus() && index == m_focus;
    state.disabled = !m_entries.value(index).canOpen;
    return state;
}

} // namespace stipple::ui
