#include "ui/pages/map_legend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace stipple::ui {

namespace {
constexpr int kSwatch = 24, kGap = 10, kBetween = 26, kItems = 5;

QString word(int item)
{
    switch (item) {
    case 0: return MapLegend::tr("Planned");
    case 1: return MapLegend::tr("Selected");
    case 2: return MapLegend::tr("Linked side");
    case 3: return MapLegend::tr("Not in plan");
    default: return MapLegend::tr("Excluded");
    }
}
} // namespace

MapLegend::MapLegend(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("What the fills of the map mean"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize MapLegend::sizeHint() const
{
    const QFontMetricsF metrics(textFont(16));
    qreal width = 0;
    for (int i = 0; i < kItems; ++i)
        width += kSwatch + kGap + metrics.horizontalAdvance(word(i)) + (i + 1 < kItems ? kBetween : 0);
    return {static_cast<int>(width) + 2, 28};
}

void MapLegend::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const auto font = textFont(16);
    const QFontMetricsF metrics(font);
    qreal x = 1;
    for (int i = 0; i < kItems; ++i) {
        const qreal needed = kSwatch + kGap + metrics.horizontalAdvance(word(i));
        if (x + needed > width())
            return;
        const QRectF box(x, (height() - 18) / 2.0, kSwatch, 18);
        QPainterPath path;
        path.addRoundedRect(box, 5, 5);
        switch (i) {
        case 0: paint::box(p, box, 5, theme.accentMid, theme.accentLine); break;
        case 1: paint::box(p, box, 5, theme.accentLine, theme.accent, 3); break;
        case 2:
            p.setBrush(theme.accentSoft);
            p.setPen(QPen(theme.accent, 2, Qt::DashLine));
            p.drawPath(path);
            break;
        case 3:
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(theme.border, 1.5, Qt::DotLine));
            p.drawPath(path);
            break;
        default:
            paint::hatch(p, path, theme.ink2, 5);
            p.setBrush(Qt::NoBrush);
            p.setPen(QPen(theme.border, 1.2));
            p.drawPath(path);
            break;
        }
        paint::line(p, QRectF(x + kSwatch + kGap, 0, needed, height()), Qt::AlignLeft | Qt::AlignVCenter, word(i), font, theme.ink2);
        x += needed + kBetween;
    }
}

} // namespace stipple::ui
