#include "ui/widgets/fitzpatrick_picker.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kGap = 14, kHigh = 84, kNumeral = 40, kMeaning = 76, kRingRoom = 8;

} // namespace

QString fitzpatrickWords(int type)
{
    switch (type) {
    case 1: return FitzpatrickPicker::tr("Always burns, never tans");
    case 2: return FitzpatrickPicker::tr("Usually burns, tans a little");
    case 3: return FitzpatrickPicker::tr("Sometimes burns, tans evenly");
    case 4: return FitzpatrickPicker::tr("Rarely burns, tans well");
    case 5: return FitzpatrickPicker::tr("Very rarely burns, brown skin");
    case 6: return FitzpatrickPicker::tr("Never burns, dark brown skin");
    default: return {};
    }
}

FitzpatrickPicker::FitzpatrickPicker(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Skin type, Fitzpatrick"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FitzpatrickPicker::setType(std::optional<int> type)
{
    m_type = type && *type >= 1 && *type <= 6 ? type : std::nullopt;
    if (m_type && m_title.isEmpty())
        m_title = QStringLiteral("%1 · %2").arg(fitzpatrickNumeral(*m_type), fitzpatrickWords(*m_type));
    update();
}

void FitzpatrickPicker::setMeaning(const QString& title, const QString& detail)
{
    m_title = title;
    m_detail = detail;
    update();
}

QSize FitzpatrickPicker::sizeHint() const { return {640, kRingRoom + kHigh + kNumeral + kMeaning + 14}; }
QSize FitzpatrickPicker::minimumSizeHint() const { return {360, sizeHint().height()}; }

QRect FitzpatrickPicker::itemPlace(int index) const
{
    const int room = width() - 5 * kGap - 2 * kRingRoom;
    const int left = room * index / 6;
    return {kRingRoom + left + index * kGap, kRingRoom, room * (index + 1) / 6 - left, kHigh};
}

void FitzpatrickPicker::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    for (int i = 0; i < 6; ++i) {
        const QRectF place(itemPlace(i));
        const bool picked = m_type == i + 1;
        paint::box(p, place, radius::kInset, fitzpatrickColour(i + 1));
        if (picked) {
            paint::box(p, place.adjusted(-7, -7, 7, 7), radius::kInset + 7, QColor(), t.accent, 4);
            const QPointF c = place.center();
            paint::box(p, QRectF(c.x() - 24, c.y() - 24, 48, 48), 24, t.accent);
            icons::paint(p, QStringLiteral("check"), QRectF(c.x() - 15, c.y() - 15, 30, 30), t.onAccent, icons::Weight::Strong);
        }
        paint::line(p, QRectF(place.left(), place.bottom() + 12, place.width(), 28), Qt::AlignCenter, fitzpatrickNumeral(i + 1),
                    textFont(20, picked ? QFont::DemiBold : QFont::Normal), picked ? t.accent : t.ink2);
    }
    const QRectF inset(0, kRingRoom + kHigh + kNumeral + 10, width(), kMeaning);
    paint::box(p, inset, radius::kControl, t.sunken);
    if (!m_type) {
        paint::line(p, inset.adjusted(20, 0, -20, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("Not chosen yet"), textFont(17), t.ink2);
        return;
    }
    paint::line(p, QRectF(20, inset.top() + 11, inset.width() - 40, 28), Qt::AlignVCenter | Qt::AlignLeft, m_title, textFont(19, QFont::DemiBold), t.ink);
    paint::line(p, QRectF(20, inset.top() + 39, inset.width() - 40, 26), Qt::AlignVCenter | Qt::AlignLeft, m_detail, textFont(17), t.ink2);
}

void FitzpatrickPicker::itemPress(int index)
{
    m_title.clear();
    m_detail.clear();
    setType(index + 1);
    emit picked(index + 1);
    accessible::itemFocused(this, index);
}

void FitzpatrickPicker::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < 6; ++i) {
        if (itemPlace(i).adjusted(-kGap / 2, -kRingRoom, kGap / 2, kNumeral).contains(event->position().toPoint())) {
            itemPress(i);
            return;
        }
    }
}

void FitzpatrickPicker::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int now = m_type.value_or(0);
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        itemPress(std::min(now, 5));
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        itemPress(std::max(now - 2, 0));
    else if (key >= Qt::Key_1 && key <= Qt::Key_6)
        itemPress(key - Qt::Key_1);
    else
        QWidget::keyPressEvent(event);
}

int FitzpatrickPicker::itemCount() const { return 6; }
QString FitzpatrickPicker::itemName(int index) const { return tr("Skin type %1").arg(fitzpatrickNumeral(index + 1)); }
QString FitzpatrickPicker::itemDescription(int index) const { return fitzpatrickWords(index + 1); }
QAccessible::Role FitzpatrickPicker::itemRole() const { return QAccessible::RadioButton; }

QAccessible::State FitzpatrickPicker::itemState(int index) const
{
    QAccessible::State state;
    state.checkable = true;
    state.checked = m_type == index + 1;
    state.focusable = true;
    state.focused = hasFocus() && state.checked;
    state.disabled = !isEnabled();
    return state;
}

} // namespace stipple::ui
