#include "ui/theme/paint.h"

#include "ui/text/units_text.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace stipple::ui::paint {

namespace {

constexpr qreal kThinSpaceEm = 0.22;

qreal digitCell(const QFontMetricsF& metrics)
{
    // Between the widest ("4") and the narrowest ("1"): a cell as wide as "4" would leave "1" standing alone, and
    // the side bearings of the wide digits give the little that is missing.
    qreal sum = 0;
    for (const char16_t c : {u'2', u'3', u'5', u'8'})
        sum += metrics.horizontalAdvance(QChar(c));
    return sum / 4;
}

qreal advance(QChar c, qreal cell, const QFontMetricsF& metrics, const QFont& font)
{
    if (c.isDigit())
        return cell;
    if (c == QChar(text::kThinSpace))
        return font.pixelSize() * kThinSpaceEm;
    return metrics.horizontalAdvance(c);
}

} // namespace

void box(QPainter& p, const QRectF& rect, qreal radius, const QColor& fill, const QColor& border, qreal width)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (!border.isValid()) {
        p.setPen(Qt::NoPen);
        p.drawRoundedRect(rect, radius, radius);
    } else {
        const qreal inset = width / 2;
        p.setPen(QPen(border, width));
        p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    }
    p.restore();
}

void hatch(QPainter& p, const QPainterPath& path, const QColor& colour, qreal gap, qreal width)
{
    const QRectF area = path.boundingRect();
    if (area.isEmpty())
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setClipPath(path, Qt::IntersectClip);
    p.setPen(QPen(colour, width));
    // Anchored to the origin, so that neighbouring areas share their lines. Rising to the right.
    const qreal step = gap * std::sqrt(2.0);
    const qreal first = std::floor((area.left() + area.top()) / step) * step;
    for (qreal sum = first; sum <= area.right() + area.bottom(); sum += step)
        p.drawLine(QPointF(sum - area.bottom(), area.bottom()), QPointF(sum - area.top(), area.top()));
    p.restore();
}

qreal digitsWidth(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    qreal width = 0;
    for (const QChar c : text)
        width += advance(c, cell, metrics, font);
    return width;
}

qreal digits(QPainter& p, const QPointF& at, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    p.setFont(font);
    qreal x = at.x();
    for (const QChar c : text) {
        const qreal wide = advance(c, cell, metrics, font);
        if (c != QChar(text::kThinSpace)) {
            const qreal own = c.isDigit() ? metrics.horizontalAdvance(c) : wide;
            p.drawText(QPointF(x + (wide - own) / 2, at.y()), QString(c));
        }
        x += wide;
    }
    return x - at.x();
}

void digits(QPainter& p, const QRectF& rect, Qt::Alignment align, const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal width = digitsWidth(text, font);
    qreal x = rect.left();
    if (align & Qt::AlignRight)
        x = rect.right() - width;
    else if (align & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal y = rect.center().y() + metrics.capHeight() / 2;
    if (align & Qt::AlignTop)
        y = rect.top() + metrics.ascent();
    else if (align & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    digits(p, QPointF(x, std::round(y)), text, font);
}

void line(QPainter& p, const QRectF& rect, Qt::Alignment align, const QString& text, const QFont& font, const QColor& colour,
          Qt::TextElideMode elide)
{
    p.setFont(font);
    p.setPen(colour);
    const QFontMetricsF metrics(font);
    // One pixel of grace: layouts round down, and an ellipsis for half a pixel is a lie.
    const QString shown = metrics.elidedText(text, elide, rect.width() + 1.0);
    p.drawText(rect.adjusted(0, 0, 1, 0), static_cast<int>(align) | Qt::TextSingleLine, shown);
}

QStringList broken(const QString& text, const QFont& font, qreal width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList all;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (all.size() + 1 == most) {
            all << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        all << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return all;
}

void lines(QPainter& p, const QRectF& rect, Qt::Alignment align, const QString& text, const QFont& font, const QColor& colour, int most)
{
    const auto all = broken(text, font, rect.width() + 1.0, std::max(1, most));
    const qreal high = std::round(QFontMetricsF(font).height());
    const qreal left = rect.height() - high * static_cast<qreal>(all.size());
    qreal y = rect.top();
    if (align & Qt::AlignVCenter)
        y += std::round(left / 2);
    else if (align & Qt::AlignBottom)
        y += left;
    for (const auto& each : all) {
        line(p, QRectF(rect.left(), y, rect.width(), high), (align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, each, font, colour);
        y += high;
    }
}

QString longestWord(const QString& text)
{
    QString longest;
    for (const auto& word : text.split(QLatin1Char(' ')))
        if (word.size() > longest.size())
            longest = word;
    return longest;
}

QFont fitted(QFont font, const QString& text, qreal width, int least)
{
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > width + 1.0)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace stipple::ui::paint
