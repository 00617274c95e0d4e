#include "ui/widgets/digit_label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

qreal unitGap(int px) { return std::round(px * 0.18); }

} // namespace

DigitLabel::DigitLabel(const QString& text, TextLook look, QWidget* parent)
    : QWidget(parent), m_text(text), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void DigitLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    const bool grows = text.size() > std::max(m_text.size(), m_reserve.size()) || m_reserve.isEmpty();
    m_text = text;
    if (grows)
        updateGeometry();
    update();
}

void DigitLabel::setUnit(const QString& unit, TextLook look)
{
    if (unit == m_unit && look.px == m_unitLook.px && look.tone == m_unitLook.tone)
        return;
    m_unit = unit;
    m_unitLook = look;
    updateGeometry();
    update();
}

void DigitLabel::setTone(Tone tone)
{
    if (m_look.tone == tone)
        return;
    m_look.tone = tone;
    update();
}

void DigitLabel::setLook(TextLook look)
{
    m_look = look;
    updateGeometry();
    update();
}

void DigitLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void DigitLabel::setReserve(const QString& widest)
{
    m_reserve = widest;
    updateGeometry();
}

QSize DigitLabel::sizeHint() const
{
    const QFont font = textFont(m_look.px, m_look.weight);
    qreal width = std::max(paint::digitsWidth(m_text, font), paint::digitsWidth(m_reserve, font));
    if (!m_unit.isEmpty())
        width += unitGap(m_look.px) + QFontMetricsF(textFont(m_unitLook.px, m_unitLook.weight)).horizontalAdvance(m_unit);
    const qreal height = m_look.px < 22 ? m_look.px * 1.38 : m_look.px * 1.12;
    return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(std::ceil(height))};
}

void DigitLabel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const QFont font = textFont(m_look.px, m_look.weight);
    const QFont unitFont = textFont(m_unitLook.px, m_unitLook.weight);
    const QFontMetricsF unitMetrics(unitFont);
    const qreal number = paint::digitsWidth(m_text, font);
    const qreal unit = m_unit.isEmpty() ? 0 : unitGap(m_look.px) + unitMetrics.horizontalAdvance(m_unit);
    qreal x = 0;
    if (m_alignment & Qt::AlignRight)
        x = width() - number - unit;
    else if (m_alignment & Qt::AlignHCenter)
        x = (width() - number - unit) / 2;
    const qreal base = std::round(height() / 2.0 + QFontMetricsF(font).capHeight() / 2);
    p.setPen(toneColour(theme, m_look.tone));
    paint::digits(p, QPointF(std::round(x), base), m_text, font);
    if (m_unit.isEmpty())
        return;
    p.setPen(toneColour(theme, m_unitLook.tone));
    p.setFont(unitFont);
    p.drawText(QPointF(std::round(x + number + unitGap(m_look.px)), base), m_unit);
}

} // namespace stipple::ui
