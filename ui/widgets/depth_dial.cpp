#include "ui/widgets/depth_dial.h"

#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace stipple::ui {

namespace {

using namespace std::chrono_literals;

constexpr double kFull = 2500;            // µm at the end of the arc
constexpr double kStart = 225, kSweep = 270; // degrees
constexpr std::int32_t kGuard = 250;      // µm either side of the set depth
constexpr auto kWindow = 250ms;           // median over this
constexpr auto kNoData = 300ms;
constexpr auto kSayEvery = 2s;

double angleOf(double um) { return kStart - kSweep * std::clamp(um / kFull, 0.0, 1.0); }

QPointF at(const QPointF& centre, double radius, double degrees)
{
    const double rad = degrees * std::numbers::pi / 180.0;
    return {centre.x() + radius * std::cos(rad), centre.y() - radius * std::sin(rad)};
}

void arc(QPainter& p, const QPointF& centre, double radius, double fromUm, double toUm, const QPen& pen)
{
    if (toUm <= fromUm)
        return;
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    const QRectF ring(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double from = angleOf(fromUm), to = angleOf(toUm);
    p.drawArc(ring, qRound(from * 16), qRound((to - from) * 16));
}

} // namespace

DepthDial::DepthDial(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void DepthDial::setSet(std::optional<Micrometres> depth)
{
    if (depth == m_set)
        return;
    m_set = depth;
    m_guardLow.reset();
    m_guardHigh.reset();
    if (depth) {
        m_guardLow = Micrometres(std::max(0, depth->um() - kGuard));
        m_guardHigh = Micrometres(depth->um() + kGuard);
    }
    update();
}

void DepthDial::setGuard(Micrometres low, Micrometres high)
{
    m_guardLow = low;
    m_guardHigh = high;
    update();
}

void DepthDial::sample(MonoTime time, Micrometres depth, Motion motion)
{
    m_samples.push_back({time, depth, motion});
    while (!m_samples.empty() && time - m_samples.front().at > kWindow)
        m_samples.pop_front();
}

void DepthDial::tick(MonoTime now) { refresh(now); }

void DepthDial::freezePeak(Micrometres peak, Micrometres limit)
{
    m_peak = peak;
    m_limit = limit;
    m_mode = Mode::OverLimit;
    m_shown = peak;
    update();
    accessible::announce(this, spoken());
}

void DepthDial::clearPeak()
{
    m_peak.reset();
    m_limit.reset();
    m_mode = Mode::NoData;
    m_shown.reset();
    update();
}

void DepthDial::refresh(MonoTime now)
{
    if (m_peak)
        return; // frozen
    Mode mode = Mode::NoData;
    std::optional<Micrometres> shown;
    if (!m_samples.empty() && now - m_samples.back().at <= kNoData) {
        if (m_samples.back().motion == Motion::Still) {
            mode = Mode::Still;
            shown = Micrometres(0);
        } else {
            mode = Mode::Live;
            std::vector<std::int32_t> values;
            for (const Sample& s : m_samples) {
                if (s.motion == Motion::Moving)
                    values.push_back(s.depth.um());
            }
            std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
            shown = Micrometres(values[values.size() / 2]);
        }
    }
    if (mode == m_mode && shown == m_shown)
        return;
    const bool said = mode == m_mode && now - m_announced < kSayEvery;
    m_mode = mode;
    m_shown = shown;
    update();
    if (!said) {
        m_announced = now;
        accessible::valueChanged(this);
    }
}

QString DepthDial::valueText() const { return m_shown ? text::mm(*m_shown) : text::noData(); }

QString DepthDial::spoken() const
{
    const QString set = m_set ? tr("set %1").arg(text::mm(*m_set)) : tr("not set");
    switch (m_mode) {
    case Mode::NoData: return tr("Depth, no data, %1").arg(set);
    case Mode::Still: return tr("Depth 0.00 millimetres, retracted, %1").arg(set);
    case Mode::Live: return tr("Depth %1, %2").arg(text::mmSpoken(m_shown.value_or(Micrometres(0))), set);
    case Mode::OverLimit:
        return tr("Peak depth %1, limit %2")
            .arg(text::mmSpoken(m_peak.value_or(Micrometres(0))), text::mm(m_limit.value_or(Micrometres(0))));
    }
    return {};
}

QAccessible::Role DepthDial::spokenRole() const { return QAccessible::Indicator; }

ValueRange DepthDial::spokenRange() const
{
    return {m_shown.value_or(Micrometres(0)).um() / 1000.0, 0, kFull / 1000.0, 0.01};
}

void DepthDial::resizeEvent(QResizeEvent*) { update(); }

void DepthDial::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    // The arc leaves its foot open: a dial of diameter d is 0.87 d high; the guard arc stands 0.09 d outside.
    const double diameter = std::min(width() / 1.19, height() / 1.06);
    const QPointF centre(width() / 2.0, height() / 2.0 + diameter * 0.035);
    const QRectF ring(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter);
    const double thickness = diameter * 0.062;
    paintArcs(p, ring, thickness);
    paintWords(p, ring);
}

void DepthDial::paintArcs(QPainter& p, const QRectF& ring, qreal thickness) const
{
    const Theme& theme = themeOf(this);
    const QPointF centre = ring.center();
    const double radius = ring.width() / 2 - thickness / 2;
    arc(p, centre, radius, 0, kFull, QPen(theme.track, thickness, Qt::SolidLine, Qt::RoundCap));
    const bool over = m_mode == Mode::OverLimit;
    const QColor live = over ? theme.red : theme.accent;
    if (m_shown && m_shown->um() > 0)
        arc(p, centre, radius, 0, m_shown->um(), QPen(live, thickness, Qt::SolidLine, Qt::RoundCap));

    const double outer = ring.width() / 2 + thickness * 0.72;
    if (m_guardLow && m_guardHigh) {
        const double line = std::max(3.0, thickness * 0.24);
        arc(p, centre, outer, m_guardLow->um(), m_guardHigh->um(), QPen(theme.accentLine, line, Qt::SolidLine, Qt::FlatCap));
        p.setPen(QPen(theme.ink2, std::max(2.0, thickness * 0.13)));
        for (const Micrometres end : {*m_guardLow, *m_guardHigh}) {
            const double angle = angleOf(end.um());
            p.drawLine(at(centre, outer + thickness * 0.35, angle), at(centre, ring.width() / 2 - thickness * 1.15, angle));
        }
    }
    if (m_set) { // triangle, pointing at the ring from outside
        const double angle = angleOf(m_set->um());
        const double size = thickness * 0.72;
        const QPointF tip = at(centre, outer + thickness * 0.30, angle);
        const QPointF base = at(centre, outer + thickness * 0.30 + size, angle);
        const QPointF across = (at(centre, 1, angle + 90) - centre) * size * 0.62;
        p.setPen(Qt::NoPen);
        p.setBrush(theme.ink);
        p.drawPolygon(QPolygonF{{tip, base + across, base - across}});
    }
    if (m_shown && m_mode != Mode::Still) {
        p.setBrush(theme.dark() ? theme.ink : theme.surface);
        p.setPen(QPen(live, thickness * 0.22));
        const double r = thickness * 0.56;
        p.drawEllipse(at(centre, radius, angleOf(m_shown->um())), r, r);
    }
}

void DepthDial::paintWords(QPainter& p, const QRectF& ring) const
{
    const Theme& theme = themeOf(this);
    const double d = ring.width();
    const QPointF centre = ring.center();
    const auto px = [d](double share) { return qRound(d * share); };
    const bool over = m_mode == Mode::OverLimit;
    const bool still = m_mode == Mode::Still || m_mode == Mode::NoData;

    if (std::min(width(), height()) >= 340) {
        const QFont font = textFont(std::max(14, px(0.046)));
        for (const int um : {0, 500, 1000, 1500, 2000, 2500}) {
            const QString words = QLocale::c().toString(um / 1000.0, 'g', 2);
            const QPointF place = at(centre, d * 0.375, angleOf(um));
            p.setPen(theme.ink3);
            paint::digits(p, QRectF(place.x() - 30, place.y() - 16, 60, 32), Qt::AlignHCenter | Qt::AlignVCenter, words, font);
        }
    }
    const QFont big = textFont(std::max(46, px(0.315)), QFont::DemiBold);
    const QFontMetricsF metrics(big);
    const double cap = metrics.capHeight();
    const double middle = centre.y();
    p.setPen(over ? theme.red : still ? theme.ink3 : theme.ink);
    if (m_mode == Mode::NoData) { // two bars, drawn: dashes of a font are too thin to be seen from 1.5 m
        const double wide = d * 0.13, high = d * 0.022, gap = d * 0.05;
        p.fillRect(QRectF(centre.x() - gap / 2 - wide, middle - high / 2, wide, high), theme.ink3);
        p.fillRect(QRectF(centre.x() + gap / 2, middle - high / 2, wide, high), theme.ink3);
    } else {
        paint::digits(p, QRectF(centre.x() - d / 2, middle - cap / 2, d, cap), Qt::AlignHCenter | Qt::AlignVCenter, valueText(), big);
    }
    const QFont label = textFont(std::max(15, px(0.062)), QFont::Medium);
    const auto words = [&](double y, const QString& line, const QFont& font, const QColor& colour) {
        const double high = QFontMetricsF(font).height();
        paint::line(p, QRectF(ring.left(), y - high / 2, d, high), Qt::AlignHCenter | Qt::AlignVCenter, line, font, colour);
    };
    words(middle - d * 0.224, over ? tr("Peak depth") : tr("Depth"), label, theme.ink2);
    const QString unit = m_mode == Mode::Still ? tr("mm · retracted") : m_mode == Mode::NoData ? tr("no data") : tr("mm");
    words(middle + d * 0.204, unit, label, theme.ink2);
    const QFont foot = textFont(std::max(17, px(0.072)), QFont::DemiBold);
    const QString set = over ? tr("limit %1").arg(text::mm(m_limit.value_or(Micrometres(0))))
        : m_set              ? tr("set %1").arg(text::mm(*m_set))
                             : tr("not set");
    words(centre.y() + d * 0.398, set, foot, theme.ink);
}

} // namespace stipple::ui
