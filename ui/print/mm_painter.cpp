#include "ui/print/mm_painter.h"

#include "ui/theme/fonts.h"

#include <QFile>
#include <QFontMetricsF>
#include <QSvgRenderer>

#include <cmath>

namespace stipple::ui::print {

namespace {
constexpr double kUnits = 100.0;            // device units a millimetre
constexpr double kMmPerPoint = 25.4 / 72.0;
constexpr auto kWrap = Qt::TextWordWrap;
} // namespace

MmPainter::MmPainter(QPainter& painter, const QRectF& target, const PageSize& page) : m_painter(painter)
{
    m_painter.save();
    m_painter.translate(target.topLeft());
    m_painter.scale(target.width() / (page.width * kUnits), target.height() / (page.height * kUnits));
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

MmPainter::~MmPainter()
{
    m_painter.restore();
}

QFont MmPainter::font(double pt, QFont::Weight weight)
{
    // Pixels of the page's own unit, so that hinting and resolution of the device change nothing.
    QFont font = textFont(static_cast<int>(pt >= 15 ? 24 : 16), weight);
    font.setPixelSize(static_cast<int>(std::lround(pt * kMmPerPoint * kUnits)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::PercentageSpacing, pt >= 18 ? 98.5 : 100);
    return font;
}

double MmPainter::textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / kUnits;
}

double MmPainter::lineHeight(const QFont& font)
{
    return QFontMetricsF(font).lineSpacing() / kUnits;
}

double MmPainter::textHeight(const QString& text, const QFont& font, double widthMm)
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, widthMm * kUnits, 1e6), kWrap, text).height() / kUnits;
}

QRectF MmPainter::rect(double x, double y, double width, double height) const
{
    return {x * kUnits, y * kUnits, width * kUnits, height * kUnits};
}

double MmPainter::text(double x, double y, double width, const QString& text, const QFont& font, const QColor& colour, Qt::Alignment align)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const double height = textHeight(text, font, width);
    m_painter.drawText(rect(x, y, width, height + lineHeight(font)), static_cast<int>(align | Qt::AlignTop) | kWrap, text);
    return height;
}

void MmPainter::rule(double x, double y, double width, double thickness, const QColor& colour)
{
    m_painter.fillRect(rect(x, y, width, thickness), colour);
}

void MmPainter::box(double x, double y, double width, double height, double radius, const QColor& fill, const QColor& edge, double edgeWidth)
{
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.setPen(edge.isValid() ? QPen(edge, edgeWidth * kUnits) : QPen(Qt::NoPen));
    m_painter.drawRoundedRect(rect(x, y, width, height), radius * kUnits, radius * kUnits);
}

void MmPainter::icon(const QString& name, double x, double y, double side, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto svg = file.readAll();
    svg.replace("#1B1E27", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&m_painter, rect(x, y, side, side));
}

} // namespace stipple::ui::print
