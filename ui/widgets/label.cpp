#include "ui/widgets/label.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace stipple::ui {

namespace {

// Line height 1.4 for reading sizes, 1.2 for display.
qreal lineHeight(int px) { return std::round(px * (px < 22 ? 1.38 : 1.2)); }

qreal layOut(QTextLayout& layout, qreal width, qreal height, Qt::Alignment alignment)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(alignment & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (height - line.height()) / 2));
        y += height;
    }
    layout.endLayout();
    return y;
}

} // namespace

Label::Label(const QString& text, TextLook look, QWidget* parent) : QWidget(parent), m_text(text), m_look(look)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QFont Label::drawFont() const { return textFont(m_look.px, m_look.weight); }

void Label::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
}

void Label::setTone(Tone tone)
{
    m_look.tone = tone;
    update();
}

void Label::setLook(TextLook look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Label::setWrap(Wrap wrap)
{
    m_wrap = wrap;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap == Wrap::Words);
    setSizePolicy(policy);
    updateGeometry();
}

void Label::setLeastPx(int px)
{
    m_leastPx = px;
    update();
}

void Label::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize Label::sizeHint() const
{
    const QFontMetricsF metrics(drawFont());
    const int width = static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text))) + 1;
    if (m_wrap == Wrap::Words) {
        const int wide = std::min(width, 420);
        return {wide, heightForWidth(wide)};
    }
    return {width, static_cast<int>(lineHeight(m_look.px))};
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    if (m_wrap == Wrap::Words)
        return {std::min(hint.width(), 120), static_cast<int>(lineHeight(m_look.px))};
    return {std::min(hint.width(), m_look.px * 3), hint.height()};
}

bool Label::hasHeightForWidth() const { return m_wrap == Wrap::Words; }

int Label::heightForWidth(int width) const
{
    if (m_wrap == Wrap::Elide)
        return static_cast<int>(lineHeight(m_look.px));
    QTextLayout layout(m_text, drawFont());
    return static_cast<int>(layOut(layout, width, lineHeight(m_look.px), m_alignment));
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const QColor colour = isEnabled() ? toneColour(themeOf(this), m_look.tone) : themeOf(this).ink3;
    if (m_wrap == Wrap::Elide) {
        const QFont font = m_leastPx > 0 ? paint::fitted(drawFont(), m_text, width(), m_leastPx) : drawFont();
        paint::line(p, QRectF(rect()), m_alignment, m_text, font, colour);
        const bool cut = QFontMetricsF(font).horizontalAdvance(m_text) > width() + 1;
        if (cut != !toolTip().isEmpty())
            setToolTip(cut ? m_text : QString());
        return;
    }
    QTextLayout layout(m_text, drawFont());
    const qreal height = layOut(layout, width(), lineHeight(m_look.px), m_alignment);
    qreal top = 0;
    if (m_alignment & Qt::AlignVCenter)
        top = std::max(0.0, std::round((QWidget::height() - height) / 2));
    p.setPen(colour);
    layout.draw(&p, QPointF(0, top));
}

} // namespace stipple::ui
