#include "ui/widgets/segmented_control.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kInset = 3;

} // namespace

SegmentedControl::SegmentedControl(QList<Item> items, Layout layout, QWidget* parent)
    : QWidget(parent), m_items(std::move(items)), m_layout(layout), m_height(layout == Layout::IconAbove ? 76 : 56)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SegmentedControl::setCurrent(int index)
{
    const int wanted = index >= 0 && index < m_items.size() ? index : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    update();
    emit currentChanged(m_current);
}

void SegmentedControl::setItems(QList<Item> items)
{
    m_items = std::move(items);
    if (m_current >= m_items.size())
        setCurrent(-1);
    updateGeometry();
    update();
}

void SegmentedControl::setStrong(QList<int> indices)
{
    m_strong = std::move(indices);
    update();
}

void SegmentedControl::setItemLayout(Layout layout)
{
    m_layout = layout;
    m_height = layout == Layout::IconAbove ? 76 : 56;
    updateGeometry();
    update();
}

void SegmentedControl::setDense(int height)
{
    m_height = std::max(height, kMinTarget);
    updateGeometry();
}

int SegmentedControl::itemWidth(int index) const
{
    const Item& item = m_items.at(index);
    const int px = m_layout == Layout::IconAbove ? 15 : 16;
    const int words = static_cast<int>(std::ceil(QFontMetricsF(textFont(px, QFont::DemiBold)).horizontalAdvance(item.text)));
    switch (m_layout) {
    case Layout::Text: return std::max(words + 24, kMinTarget);
    case Layout::IconBefore: return words + 44 + (item.icon.isEmpty() ? 0 : 28);
    case Layout::IconAbove: return std::max(words + 14, kMinTarget);
    }
    return words;
}

QSize SegmentedControl::sizeHint() const
{
    int widest = 0, sum = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        widest = std::max(widest, itemWidth(i));
        sum += itemWidth(i);
    }
    const int items = static_cast<int>(m_items.size());
    const int width = m_layout == Layout::IconBefore ? sum : widest * items;
    return {width + 2 * kInset + (m_layout == Layout::Text ? 10 * items : 0), m_height};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int sum = 0;
    for (int i = 0; i < m_items.size(); ++i) // where it is narrow the icons before the words go first
        sum += itemWidth(i) - (m_layout == Layout::IconBefore ? 28 + (m_items.at(i).icon.isEmpty() ? 0 : 28) : 0);
    return {sum + 2 * kInset, m_height};
}

QRect SegmentedControl::itemPlace(int index) const
{
    if (index < 0 || index >= m_items.size())
        return {};
    const int room = width() - 2 * kInset;
    int sum = 0, before = 0, widest = 0;
    for (int i = 0; i < m_items.size(); ++i) {
        if (i < index)
            before += itemWidth(i);
        sum += itemWidth(i);
        widest = std::max(widest, itemWidth(i));
    }
    // By what each needs, the rest shared out; alike only where the longest word has room in an equal share.
    if (m_layout == Layout::IconBefore || widest * m_items.size() > room) {
        const double scale = static_cast<double>(room) / std::max(sum, 1);
        const int left = qRound(before * scale);
        return {kInset + left, kInset, qRound((before + itemWidth(index)) * scale) - left, height() - 2 * kInset};
    }
    const int count = static_cast<int>(m_items.size());
    const int left = room * index / count;
    return {kInset + left, kInset, room * (index + 1) / count - left, height() - 2 * kInset};
}

int SegmentedControl::indexAt(const QPoint& pos) const
{
    for (int i = 0; i < m_items.size(); ++i) {
        const QRect place = itemPlace(i);
        if (pos.x() >= place.left() && pos.x() <= place.right() && rect().contains(pos))
            return i;
    }
    return -1;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_items.size() || !m_items.at(index).disabledReason.isEmpty())
        return;
    setCurrent(index);
    emit chosen(index);
    accessible::itemFocused(this, index);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    paint::box(p, QRectF(rect()), radius::kControl, theme.sunken);
    for (int i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items.at(i);
        const QRectF place(itemPlace(i));
        const bool now = i == m_current;
        const bool strong = now && m_strong.contains(i);
        const bool can = isEnabled() && item.disabledReason.isEmpty();
        QColor words = !can ? theme.ink3 : strong ? theme.onBlock : now ? theme.accent : theme.ink2;
        if (strong)
            paint::box(p, place, radius::kControl - 2, theme.block);
        else if (now)
            paint::box(p, place, radius::kControl - 2, theme.surface, isEnabled() ? theme.accent : theme.border, 2.0);
        else if (i == m_pressed && can)
            paint::box(p, place, radius::kControl - 2, theme.line);
        const int px = m_layout == Layout::IconAbove ? 15 : 16;
        QFont font = textFont(px, now ? QFont::DemiBold : QFont::Medium);
        font.setStrikeOut(!item.disabledReason.isEmpty());
        const qreal wide = QFontMetricsF(font).horizontalAdvance(item.text);
        if (m_layout == Layout::IconAbove) {
            icons::paint(p, item.icon, QRectF(place.center().x() - 11, place.top() + 12, 22, 22), words);
            paint::line(p, QRectF(place.left(), place.bottom() - 32, place.width(), 24), Qt::AlignCenter, item.text, font, words);
            continue;
        }
        const qreal icon = item.icon.isEmpty() || place.width() < wide + 36 ? 0 : 28;
        qreal x = place.center().x() - (wide + icon) / 2;
        if (icon > 0)
            icons::paint(p, item.icon, QRectF(x, place.center().y() - 10, 20, 20), words);
        x += icon;
        paint::line(p, QRectF(x, place.top(), wide, place.height()), Qt::AlignVCenter | Qt::AlignLeft, item.text, font, words);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : -1;
    update();
}

void SegmentedControl::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    update();
    if (pressed >= 0 && pressed == indexAt(event->position().toPoint()))
        choose(pressed);
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int direction = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
    if (direction == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (int i = m_current + direction; i >= 0 && i < m_items.size(); i += direction) {
        if (m_items.at(i).disabledReason.isEmpty()) {
            choose(i);
            return;
        }
    }
}

bool SegmentedControl::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index >= 0 ? m_items.at(index).disabledReason : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

int SegmentedControl::itemCount() const { return static_cast<int>(m_items.size()); }
QString SegmentedControl::itemName(int index) const { return m_items.value(index).text; }
QString SegmentedControl::itemDescription(int index) const { return m_items.value(index).disabledReason; }
QAccessible::Role SegmentedControl::itemRole() const { return QAccessible::RadioButton; }
void SegmentedControl::itemPress(int index) { choose(index); }

QAccessible::State SegmentedControl::itemState(int index) const
{
    QAccessible::State state;
    state.checkable = true;
    state.checked = index == m_current;
    state.focusable = true;
    state.focused = hasFocus() && index == m_current;
    state.disabled = !isEnabled() || !m_items.value(index).disabledReason.isEmpty();
    return state;
}

} // namespace stipple::ui
