#include "ui/widgets/phase_bars.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kRow = 66, kWide = 134, kBar = 12;

} // namespace

PhaseBars::PhaseBars(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void PhaseBars::setPasses(int total, int current, double fraction)
{
    m_total = std::max(total, 1);
    m_current = current;
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    setAccessibleName(m_current > m_total ? tr("All %1 passes done, estimated").arg(m_total)
                                          : tr("Pass %1 of %2, %3 percent, estimated").arg(m_current).arg(m_total).arg(qRound(m_fraction * 100)));
    updateGeometry();
    update();
}

QSize PhaseBars::sizeHint() const { return {kWide, m_total * kRow - 16}; }

void PhaseBars::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    for (int pass = 1; pass <= m_total; ++pass) {
        const qreal top = (pass - 1) * kRow;
        const bool done = pass < m_current, now = pass == m_current;
        qreal x = 0;
        if (done) {
            icons::paint(p, QStringLiteral("check"), QRectF(0, top + 2, 20, 20), t.ink2, icons::Weight::Strong);
            x = 26;
        }
        paint::line(p, QRectF(x, top, kWide - x, 26), Qt::AlignVCenter | Qt::AlignLeft, tr("Pass %1").arg(pass),
                    textFont(18, now ? QFont::DemiBold : QFont::Normal), now ? t.ink : done ? t.ink2 : t.ink3);
        const QRectF bar(0, top + 34, kWide, kBar);
        paint::box(p, bar, kBar / 2.0, t.track);
        const double share = done ? 1.0 : now ? m_fraction : 0.0;
        if (share <= 0)
            continue;
        p.save();
        p.setClipRect(QRectF(0, bar.top(), std::round(kWide * share), kBar));
        paint::box(p, bar, kBar / 2.0, t.accent);
        p.restore();
    }
}

CoverageFigure::CoverageFigure(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void CoverageFigure::setCoverage(double fraction, int pass)
{
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    m_pass = pass;
    setAccessibleName(tr("%1 percent of pass %2, estimated").arg(qRound(m_fraction * 100)).arg(m_pass));
    update();
}

QSize CoverageFigure::sizeHint() const { return {150, 112}; }

void CoverageFigure::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const QFont big = textFont(60, QFont::DemiBold), unit = textFont(30);
    const QString number = QString::number(qRound(m_fraction * 100));
    const qreal sign = QFontMetricsF(unit).horizontalAdvance(QStringLiteral("%")) + 6;
    const qreal base = 50;
    p.setPen(t.ink2);
    p.setFont(unit);
    p.drawText(QPointF(width() - sign + 4, base), QStringLiteral("%"));
    p.setPen(t.ink);
    paint::digits(p, QPointF(std::round(width() - sign - paint::digitsWidth(number, big)), base), number, big);
    paint::line(p, QRectF(0, 62, width(), 22), Qt::AlignRight | Qt::AlignVCenter, tr("of pass %1").arg(m_pass), textFont(16), t.ink2);
    paint::line(p, QRectF(0, 84, width(), 22), Qt::AlignRight | Qt::AlignVCenter, tr("estimated"), textFont(16), t.ink3);
}

} // namespace stipple::ui
