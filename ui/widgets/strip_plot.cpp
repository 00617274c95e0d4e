#include "ui/widgets/strip_plot.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stipple::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::nanoseconds kSpan = 10s;
constexpr std::chrono::nanoseconds kSlot = kSpan / StripPlot::kColumns;
// Telemetry comes at 10–100 Hz; what is missing longer than this is a gap in the line.
constexpr std::int64_t kJoin = 300ms / kSlot;
constexpr qreal kLeft = 118, kRight = 96, kAxis = 26, kSide = 4;

std::int64_t slotOf(MonoTime time) { return time.sinceBoot / kSlot; }
std::size_t indexOf(std::int64_t slot) { return static_cast<std::size_t>(slot % StripPlot::kColumns); }

} // namespace

StripPlot::StripPlot(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int StripPlot::addRow(const Row& row)
{
    m_traces.push_back({row, QString(), std::vector<Column>(kColumns)});
    updateGeometry();
    return static_cast<int>(m_traces.size()) - 1;
}

void StripPlot::setRow(int index, const Row& row)
{
    m_traces.at(static_cast<std::size_t>(index)).row = row;
    update();
}

void StripPlot::sample(int row, MonoTime at, std::optional<double> value)
{
    const std::int64_t slot = slotOf(at);
    Column& column = m_traces.at(static_cast<std::size_t>(row)).columns[indexOf(slot)];
    if (!value) {
        column.slot = -1;
        return;
    }
    const float v = static_cast<float>(*value);
    if (column.slot != slot)
        column = {v, v, slot};
    column.low = std::min(column.low, v);
    column.high = std::max(column.high, v);
}

void StripPlot::setValueText(int row, const QString& text)
{
    auto& shown = m_traces.at(static_cast<std::size_t>(row)).valueText;
    if (shown == text)
        return;
    shown = text;
    update();
}

void StripPlot::tick(MonoTime now)
{
    m_now = now;
    update();
}

void StripPlot::clear()
{
    for (Trace& trace : m_traces)
        std::fill(trace.columns.begin(), trace.columns.end(), Column{});
    update();
}

QSize StripPlot::sizeHint() const { return {700, static_cast<int>(m_traces.size()) * 58 + 28}; }
QSize StripPlot::minimumSizeHint() const { return {320, static_cast<int>(m_traces.size()) * 34 + 26}; }

void StripPlot::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    if (m_traces.empty())
        return;
    const QRectF plot(kLeft, 0, width() - kLeft - kRight, height() - kAxis);
    p.setPen(QPen(theme.line, 1));
    for (int second = 0; second <= 10; ++second) {
        const qreal x = std::round(plot.left() + plot.width() * second / 10) + 0.5;
        p.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    const qreal each = plot.height() / static_cast<qreal>(m_traces.size());
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        const QRectF row(0, std::round(each * static_cast<qreal>(i)), width(), std::round(each));
        paintRow(p, m_traces[i], row, QRectF(plot.left(), row.top() + kSide, plot.width(), row.height() - 2 * kSide));
        p.setPen(QPen(theme.line, 1));
        p.drawLine(QPointF(0, row.bottom() - 0.5), QPointF(width(), row.bottom() - 0.5));
    }
    const QFont axis = textFont(14);
    const QRectF foot(plot.left(), height() - kAxis + 4, plot.width(), kAxis - 4);
    paint::line(p, foot, Qt::AlignLeft | Qt::AlignVCenter, tr("−10 s"), axis, theme.ink2);
    paint::line(p, foot, Qt::AlignHCenter | Qt::AlignVCenter, tr("−5 s"), axis, theme.ink2);
    paint::line(p, foot, Qt::AlignRight | Qt::AlignVCenter, tr("now"), axis, theme.ink2);
}

void StripPlot::paintRow(QPainter& p, const Trace& trace, const QRectF& box, const QRectF& plot) const
{
    const Theme& theme = themeOf(this);
    const Row& row = trace.row;
    const double span = std::max(1e-9, row.maximum - row.minimum);
    const auto y = [&](double v) { return plot.bottom() - std::clamp((v - row.minimum) / span, -0.02, 1.05) * plot.height(); };

    const QFont name = textFont(15, QFont::DemiBold);
    paint::line(p, QRectF(0, box.top(), kLeft, box.height()), Qt::AlignVCenter | Qt::AlignLeft, row.name, name, theme.ink);
    const qreal unitX = std::max(66.0, QFontMetricsF(name).horizontalAdvance(row.name) + 10);
    paint::line(p, QRectF(unitX, box.top(), kLeft - unitX, box.height()), Qt::AlignVCenter | Qt::AlignLeft, row.unit, textFont(14), theme.ink3);
    p.setPen(theme.ink);
    paint::digits(p, QRectF(plot.right(), box.top(), kRight, box.height()), Qt::AlignVCenter | Qt::AlignRight, trace.valueText,
                  textFont(22, QFont::DemiBold));

    if (row.bandLow && row.bandHigh)
        p.fillRect(QRectF(plot.left(), y(*row.bandHigh), plot.width(), y(*row.bandLow) - y(*row.bandHigh)), theme.accentSoft);
    if (row.limit) {
        p.setPen(QPen(theme.ink3, 1.6, Qt::CustomDashLine));
        QPen pen = p.pen();
        pen.setDashPattern({4, 3});
        p.setPen(pen);
        const qreal at = std::round(y(*row.limit)) + 0.5;
        p.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }

    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const std::int64_t last = slotOf(m_now);
    QPainterPath line, over;
    std::int64_t before = std::numeric_limits<std::int64_t>::min() / 2;
    bool wasOver = false;
    QPointF previous;
    for (std::int64_t slot = std::max<std::int64_t>(0, last - kColumns + 1); slot <= last; ++slot) {
        const Column& column = trace.columns[indexOf(slot)];
        if (column.slot != slot)
            continue;
        const qreal x = plot.right() - static_cast<qreal>(last - slot) / kColumns * plot.width();
        const QPointF low(x, y(column.low)), high(x, y(column.high));
        const bool joined = slot - before <= kJoin;
        if (joined)
            line.lineTo(low);
        else
            line.moveTo(low);
        if (column.high > column.low)
            line.lineTo(high);
        const bool isOver = row.limit && column.high > *row.limit;
        if (isOver) {
            if (wasOver && joined)
                over.lineTo(high);
            else if (joined) {
                over.moveTo(previous);
                over.lineTo(high);
            } else
                over.moveTo(high);
        }
        wasOver = isOver;
        previous = high;
        before = slot;
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme.accent, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(line);
    p.setPen(QPen(theme.red, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(over);
    p.restore();
}

QString StripPlot::spoken() const
{
    if (m_traces.empty())
        return {};
    const Trace& trace = m_traces.front();
    float low = std::numeric_limits<float>::max(), high = std::numeric_limits<float>::lowest();
    const std::int64_t last = slotOf(m_now);
    for (const Column& column : trace.columns) {
        if (column.slot > last - kColumns && column.slot <= last && column.slot >= 0) {
            low = std::min(low, column.low);
            high = std::max(high, column.high);
        }
    }
    if (low > high)
        return tr("%1, last 10 seconds, no data").arg(trace.row.name);
    const auto words = [](float v) { return QLocale::c().toString(static_cast<double>(v), 'f', 2); };
    return tr("%1, last 10 seconds, %2 to %3 %4").arg(trace.row.name, words(low), words(high), trace.row.unit);
}

QAccessible::Role StripPlot::spokenRole() const { return QAccessible::Chart; }
ValueRange StripPlot::spokenRange() const { return {}; }

} // namespace stipple::ui
