#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kChipHeight = 48;
constexpr int kBadgeHeight = 36;
constexpr qreal kIcon = 20;

int widthOf(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QFont badgeFont(Badge::Look look)
{
    const bool bold = look != Badge::Look::Neutral && look != Badge::Look::Outline && look != Badge::Look::Sand;
    return textFont(15, bold ? QFont::DemiBold : QFont::Medium);
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", kChipHeight / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    // Room for the tick is added only when it is there: the picture's chips change width.
    return {widthOf(text(), textFont(17, QFont::DemiBold)) + 40 + (isChecked() ? 26 : 0), kChipHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const bool on = isChecked();
    const QColor ground = isDown() ? theme.sunken : on ? theme.accentSoft : theme.surface;
    paint::box(p, QRectF(rect()), height() / 2.0, ground, on ? theme.accent : theme.border, on ? 2.0 : 1.4);
    const QColor words = !isEnabled() ? theme.ink3 : on ? theme.accent : theme.ink;
    const QFont font = textFont(17, on ? QFont::DemiBold : QFont::Medium);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(text());
    qreal x = (width() - wide - (on ? 26 : 0)) / 2;
    if (on) {
        icons::paint(p, QStringLiteral("check"), QRectF(x, height() / 2.0 - kIcon / 2, kIcon, kIcon), words, icons::Weight::Strong);
        x += 26;
    }
    paint::line(p, QRectF(x, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft, text(), font, words);
    if (size() != sizeHint())
        updateGeometry();
}

Badge::Badge(const QString& text, Look look, QWidget* parent) : QWidget(parent), m_text(text), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Badge::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Badge::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Badge::setSwatch(const QColor& colour)
{
    m_swatch = colour;
    updateGeometry();
    update();
}

QString Badge::shownIcon() const
{
    switch (m_look) {
    case Look::Blocked: return QStringLiteral("octagon");
    case Look::Caution: return QStringLiteral("triangle");
    case Look::Neutral:
    case Look::Accent:
    case Look::Solid:
    case Look::Outline:
    case Look::Sand: return m_icon;
    }
    return m_icon;
}

QSize Badge::sizeHint() const
{
    const int side = 15;
    int width = widthOf(m_text, badgeFont(m_look)) + 2 * side;
    if (!shownIcon().isEmpty() || m_swatch.isValid())
        width += static_cast<int>(kIcon) + 8;
    return {width, m_look == Look::Sand ? 30 : kBadgeHeight};
}

QSize Badge::minimumSizeHint() const { return {std::min(sizeHint().width(), 96), sizeHint().height()}; }

void Badge::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    struct Dress { QColor fill, border, words; qreal line; };
    const auto dress = [&]() -> Dress {
        switch (m_look) {
        case Look::Neutral: return {t.sunken, QColor(), t.ink2, 1};
        case Look::Accent: return {t.accentSoft, QColor(), t.accent, 1};
        case Look::Solid: return {t.accent, QColor(), t.onAccent, 1};
        case Look::Outline: return {t.surface, t.line, t.ink2, 1.4};
        // In the cockpit a white slab would outshine the numbers: outline instead, as drawn.
        case Look::Blocked: return t.dark() ? Dress{QColor(), t.ink, t.ink, 2} : Dress{t.block, QColor(), t.onBlock, 1};
        case Look::Caution: return {t.dark() ? QColor() : t.surface, t.ink, t.ink, 2};
        case Look::Sand: return {t.sand, QColor(), t.sandInk, 1};
        }
        return {t.sunken, QColor(), t.ink2, 1};
    }();
    const QRectF whole(rect());
    paint::box(p, whole, m_look == Look::Sand ? 6 : whole.height() / 2, dress.fill, dress.border, dress.line);
    qreal x = 15;
    if (m_swatch.isValid()) {
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(QPen(t.line, 1));
        p.setBrush(m_swatch);
        p.drawEllipse(QRectF(x + 1, whole.height() / 2 - 9, 18, 18));
        x += kIcon + 8;
    } else if (!shownIcon().isEmpty()) {
        icons::paint(p, shownIcon(), QRectF(x - 1, whole.height() / 2 - kIcon / 2, kIcon, kIcon), dress.words);
        x += kIcon + 6;
    }
    paint::line(p, QRectF(x, 0, whole.width() - x - 13, whole.height()), Qt::AlignVCenter | Qt::AlignLeft, m_text,
                badgeFont(m_look), dress.words);
}

} // namespace stipple::ui
