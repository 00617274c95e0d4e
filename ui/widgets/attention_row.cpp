#include "ui/widgets/attention_row.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

AttentionRow::AttentionRow(const QString& icon, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AttentionRow::sizeHint() const { return {380, 80}; }
QSize AttentionRow::minimumSizeHint() const { return {240, 80}; }

void AttentionRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    p.fillRect(0, 0, width(), 1, t.line);
    if (isDown())
        paint::box(p, QRectF(rect()).adjusted(0, 4, 0, -4), radius::kControl, t.sunken);
    const qreal middle = height() / 2.0;
    paint::box(p, QRectF(0, middle - 26, 52, 52), radius::kControl, t.sand);
    icons::paint(p, m_icon, QRectF(15, middle - 11, 22, 22), t.sandInk);
    const qreal x = 68, room = width() - x - 40;
    paint::line(p, QRectF(x, middle - 26, room, 26), Qt::AlignVCenter | Qt::AlignLeft, text(), textFont(17, QFont::DemiBold), t.ink);
    paint::line(p, QRectF(x, middle + 1, room, 24), Qt::AlignVCenter | Qt::AlignLeft, m_detail, textFont(16), t.ink2);
    icons::paint(p, QStringLiteral("chev-r"), QRectF(width() - 24, middle - 11, 22, 22), t.ink);
}

} // namespace stipple::ui
