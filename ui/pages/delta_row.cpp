#include "ui/pages/delta_row.h"

#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <array>

namespace stipple::ui {

namespace {

// Right edges of the number columns, and the bar and end point after them; as shares of the width.
struct Columns {
    qreal zone, depth, depthGiven, passes, passesGiven, bar, percent, strokes, time, end;
};

Columns columnsFor(qreal w)
{
    const bool wide = w > 1040;
    Columns c{};
    c.zone = 40;
    c.depth = w * (wide ? 0.26 : 0.31);
    c.depthGiven = w * (wide ? 0.34 : 0.41);
    c.passes = w * (wide ? 0.43 : 0.49);
    c.passesGiven = w * (wide ? 0.505 : 0.58);
    c.bar = c.passesGiven + 24;
    c.percent = w * (wide ? 0.645 : 0.76);
    c.strokes = w * (wide ? 0.705 : 0.87);
    c.time = w * (wide ? 0.76 : 0.985);
    c.end = wide ? c.time + 28 : w;
    return c;
}

constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;

QRectF leftOf(qreal right, int height, qreal width = 110)
{
    return {right - width, 0, width, static_cast<qreal>(height)};
}

} // namespace

DeltaRow::DeltaRow(const session::SummaryRow& row, const QString& endPoint, const QString& endPointIcon, QWidget* parent)
    : QWidget(parent), m_row(row), m_endPoint(endPoint), m_icon(endPointIcon)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight(62);
    setObjectName(QStringLiteral("summary.row.") + QString::fromStdString(row.zone));
    setAccessibleName(tr("%1: planned %2, delivered %3, %4 of %5 passes, %6 strokes")
                          .arg(text::zoneName(row.zone), text::mmSpoken(row.depthPlanned),
                               row.depthMean ? text::mmSpoken(*row.depthMean) : tr("nothing"))
                          .arg(row.passesDelivered)
                          .arg(row.passesPlanned)
                          .arg(row.strokes));
}

void DeltaRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const int h = height();
    const auto c = columnsFor(width());
    const auto plain = textFont(17), strong = textFont(17, QFont::DemiBold);
    const bool differs = !m_row.differences.empty();
    p.fillRect(QRectF(0, 0, width(), differs ? 2 : 1), differs ? theme.ink2 : theme.line);
    paint::line(p, QRectF(0, 0, 34, h), kLeft, QString::number(m_row.order), strong, theme.accent);
    paint::lines(p, QRectF(c.zone, 0, c.depth - c.zone - 60, h), kLeft, text::zoneName(m_row.zone), plain, theme.ink, 2);
    p.setPen(theme.ink2);
    paint::digits(p, leftOf(c.depth, h), kRight, text::mm(m_row.depthPlanned), plain);
    paint::digits(p, leftOf(c.passes, h), kRight, QString::number(m_row.passesPlanned), plain);
    p.setPen(theme.ink);
    paint::digits(p, leftOf(c.depthGiven, h), kRight, m_row.depthMean ? text::mm(*m_row.depthMean) : QStringLiteral("–"), strong);
    paint::digits(p, leftOf(c.passesGiven, h), kRight, QString::number(m_row.passesDelivered), strong);
    const QRectF track(c.bar, h / 2.0 - 6, std::max<qreal>(20, c.percent - 62 - c.bar), 12);
    if (!m_row.byHand)
        paint::box(p, track, 6, theme.sunken);
    QRectF filled = track;
    filled.setWidth(track.width() * std::min(100, m_row.coveragePercent) / 100.0);
    if (m_row.byHand) { // nobody counted: a bar would look like a measurement
        paint::lines(p, QRectF(c.bar, 0, c.percent - c.bar, h), kLeft, tr("entered by hand"), plain, theme.ink2, 2);
    } else if (filled.width() > 1)
        paint::box(p, filled, 6, differs ? theme.ink2 : theme.accent);
    p.setPen(theme.ink);
    paint::digits(p, leftOf(c.percent, h), kRight, m_row.byHand ? QString() : QStringLiteral("%1 %").arg(m_row.coveragePercent), plain);
    paint::digits(p, leftOf(c.strokes, h), kRight, m_row.byHand ? QStringLiteral("–") : text::grouped(m_row.strokes), plain);
    paint::digits(p, leftOf(c.time, h), kRight, text::duration(m_row.time.count()), plain);
    if (c.end >= width())
        return;
    const qreal icon = m_icon.isEmpty() ? 0 : 28;
    if (icon > 0)
        icons::paint(p, m_icon, QRectF(c.end, h / 2.0 - 10, 20, 20), theme.ink2);
    const QRectF end(c.end + icon, 0, width() - c.end - icon, h);
    paint::lines(p, end, kLeft, m_endPoint, paint::fitted(plain, paint::longestWord(m_endPoint), end.width(), 15), theme.ink, 2);
}

void DeltaHead::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto& theme = themeOf(this);
    const int h = height();
    const auto c = columnsFor(width());
    const auto font = textFont(15);
    const auto put = [&](const QRectF& box, Qt::Alignment align, const QString& words) { paint::line(p, box, align, words, font, theme.ink2); };
    put(QRectF(c.zone, 0, 200, h), kLeft, tr("Zone"));
    put(leftOf(c.depth, h), kRight, tr("Depth"));
    put(leftOf(c.depthGiven, h), kRight, tr("Delivered"));
    put(leftOf(c.passes, h), kRight, tr("Passes"));
    put(leftOf(c.passesGiven, h), kRight, tr("Delivered"));
    put(QRectF(c.bar, 0, c.percent - c.bar, h), kLeft, tr("Coverage (est.)"));
    put(leftOf(c.strokes, h), kRight, tr("Strokes"));
    put(leftOf(c.time, h), kRight, tr("Time"));
    if (c.end < width())
        put(QRectF(c.end, 0, width() - c.end, h), kLeft, tr("End point"));
}

} // namespace stipple::ui
