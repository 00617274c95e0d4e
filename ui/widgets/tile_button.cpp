#include "ui/widgets/tile_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

namespace {

constexpr int kLeastPx = 13; // an observation stands whole before it stands large

} // namespace

TileButton::TileButton(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", radius::kInset);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize TileButton::sizeHint() const { return {190, 88}; }
QSize TileButton::minimumSizeHint() const { return {124, 52}; }

void TileButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const bool on = isChecked();
    const QColor words = !isEnabled() ? theme.ink3 : on ? theme.accent : theme.ink;
    const QColor ground = isDown() ? theme.accentMid : on ? theme.accentSoft : theme.surface;
    paint::box(p, QRectF(rect()), radius::kInset, ground, on ? theme.accent : theme.border, on ? 2.5 : 1.6);
    const qreal side = width() < 160 ? 10 : 16;
    constexpr qreal kIcon = 22;
    icons::paint(p, m_icon, QRectF(side, height() / 2.0 - kIcon / 2, kIcon, kIcon), words);
    const qreal left = side + kIcon + (width() < 160 ? 8 : 12);
    const QRectF room(left, 0, width() - left - 4, height());
    const auto font = paint::fitted(textFont(width() < 160 ? 15 : 17, QFont::Medium), paint::longestWord(text()), room.width(), kLeastPx);
    paint::lines(p, room, Qt::AlignVCenter | Qt::AlignLeft, text(), font, words, 2);
}

} // namespace stipple::ui
