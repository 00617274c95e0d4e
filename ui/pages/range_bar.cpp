#include "ui/pages/range_bar.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace stipple::ui {

namespace {
constexpr double kWholeUm = 2500; // the highest ceiling there is, CLINICAL §0.2
}

RangeBar::RangeBar(Micrometres min, std::optional<Micrometres> typical, Micrometres max, QWidget* parent)
    : QWidget(parent), m_min(min), m_max(max), m_typical(typical)
{
    setFixedSize(sizeHint());
}

void RangeBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const double left = 10, wide = width() - 20, middle = height() / 2.0;
    const auto at = [&](Micrometres depth) { return left + wide * depth.um() / kWholeUm; };
    paint::box(p, QRectF(left, middle - 4, wide, 8), 4, t.sunken);
    paint::box(p, QRectF(at(m_min), middle - 4, std::max(4.0, at(m_max) - at(m_min)), 8), 4, t.accentMid);
    if (!m_typical)
        return;
    p.setPen(QPen(t.accent, 3));
    p.setBrush(t.surface);
    p.drawEllipse(QPointF(at(*m_typical), middle), 7, 7);
}

} // namespace stipple::ui
