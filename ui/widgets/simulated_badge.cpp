#include "ui/widgets/simulated_badge.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kHeight = 40, kStripes = 26;
const QColor kInk(0x1B, 0x1E, 0x27);

} // namespace

SimulatedBadge::SimulatedBadge(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("simulatedBadge"));
    setAccessibleName(tr("Simulated pen. No needle moves."));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SimulatedBadge::sizeHint() const
{
    const qreal words = QFontMetricsF(textFont(15, QFont::Bold)).horizontalAdvance(tr("SIMULATED PEN"));
    return {static_cast<int>(std::ceil(words)) + 2 * kStripes + 24, kHeight};
}

void SimulatedBadge::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = Theme::light(); // the same in both themes: it must be known again
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()), 8, 8);
    p.setClipPath(whole);
    p.fillRect(rect(), t.sand);
    for (const qreal left : {0.0, width() - static_cast<qreal>(kStripes)}) {
        QPainterPath end;
        end.addRect(QRectF(left, 0, kStripes, height()));
        p.save();
        p.setClipPath(end, Qt::IntersectClip);
        p.setPen(QPen(kInk, 6));
        for (qreal x = left - height(); x < left + kStripes + height(); x += 15)
            p.drawLine(QPointF(x, height() + 2.0), QPointF(x + height() + 4, -2));
        p.restore();
    }
    p.setClipping(false);
    paint::box(p, QRectF(rect()), 8, QColor(), kInk, 2);
    paint::line(p, QRectF(rect()), Qt::AlignCenter, tr("SIMULATED PEN"), textFont(15, QFont::Bold), kInk);
}

} // namespace stipple::ui
