#include "ui/widgets/progress_chart.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr qreal kLeft = 44, kTop = 14, kBottom = 54, kLabelPitch = 23;
constexpr qreal kTagGap = 14;       // between the last point and its name
constexpr double kMostForNames = 0.5; // of the width
constexpr double kWorst = 10;

// Line style and marker tell the series apart; colour only follows.
struct Dress {
    QColor colour;
    QList<qreal> dash; // empty: solid
    enum class Marker { Disc, Square, Triangle, Diamond } marker;
};

Dress dressOf(int index, const Theme& t)
{
    switch (index % 4) {
    case 0: return {t.accent, {}, Dress::Marker::Disc};
    case 1: return {t.ink, {4, 2.6}, Dress::Marker::Square};
    case 2: return {t.ink2, {1.2, 1.6}, Dress::Marker::Triangle};
    default: return {t.border, {6, 2, 1.2, 2}, Dress::Marker::Diamond};
    }
}

void marker(QPainter& p, const QPointF& c, const Dress& dress, const QColor& ground)
{
    p.setPen(Qt::NoPen);
    p.setBrush(dress.colour);
    switch (dress.marker) {
    case Dress::Marker::Disc: p.drawEllipse(c, 5.5, 5.5); return;
    case Dress::Marker::Square:
        p.setPen(QPen(dress.colour, 2.6));
        p.setBrush(ground);
        p.drawRect(QRectF(c.x() - 4.5, c.y() - 4.5, 9, 9));
        return;
    case Dress::Marker::Triangle:
        p.drawPolygon(QPolygonF{{c + QPointF(0, -6.5), c + QPointF(6.5, 5), c + QPointF(-6.5, 5)}});
        return;
    case Dress::Marker::Diamond:
        p.drawPolygon(QPolygonF{{c + QPointF(0, -6.5), c + QPointF(6.5, 0), c + QPointF(0, 6.5), c + QPointF(-6.5, 0)}});
        return;
    }
}

QString tagOf(const ProgressChart::Series& series)
{
    return QStringLiteral("%1 %2").arg(series.name).arg(qRound(series.points.last().y()));
}

} // namespace

ProgressChart::ProgressChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Severity over the sessions"));
}

void ProgressChart::setData(const QList<Series>& series, const QList<Session>& sessions)
{
    m_series = series;
    m_sessions = sessions;
    QStringList words;
    for (const Series& s : series) {
        if (!s.points.isEmpty())
            words << tr("%1 from %2 to %3").arg(s.name).arg(qRound(s.points.first().y())).arg(qRound(s.points.last().y()));
    }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    update();
}

void ProgressChart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const QFont axis = textFont(14);
    double days = 1;
    for (const Series& s : m_series) {
        for (const QPointF& point : s.points)
            days = std::max(days, point.x());
    }
    for (const Session& s : m_sessions)
        days = std::max(days, s.day);
    const QRectF plot(kLeft, kTop, width() - kLeft - 8, height() - kTop - kBottom);
    const QFont strong = textFont(15, QFont::DemiBold);
    qreal beside = 0; // room for the names beside the last points
    for (const Series& s : m_series)
        if (!s.points.isEmpty())
            beside = std::max(beside, QFontMetricsF(strong).horizontalAdvance(tagOf(s)) + kTagGap);
    beside = std::clamp(beside, 40.0, plot.width() * kMostForNames);
    const auto x = [&](double day) { return plot.left() + 4 + day / days * (plot.width() - beside - 8); };
    const auto y = [&](double v) { return plot.bottom() - std::clamp(v / kWorst, 0.0, 1.0) * plot.height(); };

    for (int v = 0; v <= 10; v += 2) {
        const qreal at = std::round(y(v)) + 0.5;
        p.setPen(QPen(t.line, v == 0 ? 1.6 : 1));
        p.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
        p.setPen(t.ink2);
        paint::digits(p, QRectF(0, at - 10, kLeft - 14, 20), Qt::AlignRight | Qt::AlignVCenter, QString::number(v), axis);
    }
    for (const Session& s : m_sessions) {
        const qreal at = std::round(x(s.day)) + 0.5;
        QPen pen(s.ahead ? t.line : t.accentMid, 2);
        if (s.ahead)
            pen.setDashPattern({2.4, 2});
        p.setPen(pen);
        p.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom() + 6));
        const QRectF words(at - 40, plot.bottom() + 8, 80, 20);
        paint::line(p, words, Qt::AlignCenter, s.name, textFont(15, s.ahead ? QFont::Normal : QFont::DemiBold), s.ahead ? t.ink2 : t.accent);
        paint::line(p, words.translated(0, 21), Qt::AlignCenter, s.caption, axis, t.ink2);
    }
    struct Tag { QString words; QPointF at; QColor colour; };
    QList<Tag> tags;
    for (int i = 0; i < m_series.size(); ++i) {
        const Series& s = m_series.at(i);
        if (s.points.isEmpty())
            continue;
        const Dress dress = dressOf(i, t);
        QPolygonF line;
        for (const QPointF& point : s.points)
            line << QPointF(x(point.x()), y(point.y()));
        QPen pen(dress.colour, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (!dress.dash.isEmpty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern(dress.dash);
        }
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawPolyline(line);
        for (const QPointF& point : line)
            marker(p, point, dress, t.surface);
        tags.append({tagOf(s), line.last(), dress.colour});
    }
    std::sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.at.y() < b.at.y(); });
    qreal last = -1000;
    for (const Tag& tag : tags) { // beside the last point, never over each other
        const qreal at = std::max(tag.at.y(), last + kLabelPitch);
        last = at;
        const qreal left = tag.at.x() + kTagGap;
        const qreal room = width() - left;
        const QString words = QFontMetricsF(strong).elidedText(tag.words, Qt::ElideMiddle, room);
        p.fillRect(QRectF(left - 4, at - 10, std::min(room, QFontMetricsF(strong).horizontalAdvance(words) + 8), 20), t.surface);
        paint::line(p, QRectF(left, at - 12, room, 24), Qt::AlignVCenter | Qt::AlignLeft, words, strong, tag.colour);
    }
}

} // namespace stipple::ui
