#include "ui/widgets/reason_line.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>

namespace stipple::ui {

ReasonLine::ReasonLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReasonLine::clear);
    hide();
}

void ReasonLine::say(const QString& reason, int forMs)
{
    m_reason = reason;
    setVisible(!reason.isEmpty());
    update();
    if (forMs > 0)
        m_timer.start(forMs);
    accessible::announce(this, reason);
}

void ReasonLine::clear()
{
    m_timer.stop();
    m_reason.clear();
    hide();
}

QSize ReasonLine::sizeHint() const { return {320, 52}; }
QSize ReasonLine::minimumSizeHint() const { return {160, 52}; }

void ReasonLine::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const bool low = height() < 44;
    const qreal icon = low ? 18 : 22;
    const qreal side = low ? 10 : 16;
    paint::box(p, QRectF(rect()), low ? 8 : radius::kControl, theme.block);
    icons::paint(p, QStringLiteral("octagon"), QRectF(side, height() / 2.0 - icon / 2, icon, icon), theme.onBlock);
    const qreal left = side + icon + 10;
    const QRectF room(left, 0, width() - left - 10, height());
    const QFont font = textFont(low ? 15 : 16, QFont::Medium);
    if (height() >= 2 * QFontMetricsF(font).height())
        paint::lines(p, room, Qt::AlignVCenter | Qt::AlignLeft, m_reason, font, theme.onBlock, 2);
    else
        paint::line(p, room, Qt::AlignVCenter | Qt::AlignLeft, m_reason, paint::fitted(font, m_reason, room.width(), kMinText), theme.onBlock);
}

} // namespace stipple::ui
