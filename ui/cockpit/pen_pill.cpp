#include "ui/cockpit/pen_pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

namespace stipple::ui {

namespace {
QFont strongFont() { return textFont(16, QFont::DemiBold); }
QFont quietFont() { return textFont(16); }
} // namespace

PenPill::PenPill(const QString& icon, QWidget* parent) : QWidget(parent), m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PenPill::setWords(const QString& strong, Dot dot, const QString& quiet)
{
    if (strong == m_strong && quiet == m_quiet && dot == m_dot)
        return;
    m_strong = strong;
    m_quiet = quiet;
    m_dot = dot;
    setAccessibleName(strong + QLatin1Char(' ') + quiet);
    updateGeometry();
    update();
}

QSize PenPill::sizeHint() const
{
    qreal width = 56 + QFontMetricsF(strongFont()).horizontalAdvance(m_strong) + 22;
    if (m_dot != Dot::None)
        width += 24;
    if (!m_quiet.isEmpty())
        width += QFontMetricsF(quietFont()).horizontalAdvance(m_quiet) + 6;
    return {static_cast<int>(width), 48};
}

void PenPill::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    paint::box(p, QRectF(rect()), height() / 2.0, theme.surface, theme.line);
    icons::paint(p, m_icon, QRectF(18, height() / 2.0 - 12, 24, 24), theme.ink);
    qreal x = 52;
    const qreal strong = QFontMetricsF(strongFont()).horizontalAdvance(m_strong) + 4;
    paint::line(p, QRectF(x, 0, strong, height()), Qt::AlignLeft | Qt::AlignVCenter, m_strong, strongFont(), theme.ink);
    x += strong + 4;
    const QRectF dot(x + 3, height() / 2.0 - 5, 10, 10);
    switch (m_dot) {
    case Dot::None: break;
    case Dot::Good:
        p.setPen(Qt::NoPen);
        p.setBrush(theme.accent);
        p.drawEllipse(dot);
        x += 24;
        break;
    case Dot::Weak:
        p.setPen(Qt::NoPen);
        p.setBrush(theme.cyan);
        p.drawRect(dot);
        x += 24;
        break;
    case Dot::Gone:
        p.setPen(QPen(theme.ink3, 2));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(dot);
        x += 24;
        break;
    }
    paint::line(p, QRectF(x, 0, width() - x - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, m_quiet, quietFont(), theme.ink2);
}

} // namespace stipple::ui
