#include "ui/pages/patient_row.h"

#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QPixmapCache>

namespace stipple::ui {

PatientRow::PatientRow(const ports::PatientHit& hit, int height, QWidget* parent) : QAbstractButton(parent), m_height(height)
{
    setHit(hit);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("patients.row"));
}

void PatientRow::setHit(const ports::PatientHit& hit)
{
    m_initials = qs(hit.initials);
    m_detail = qs(hit.chartNumber);
    m_right = qs(hit.detail);
    setText(qs(hit.name));
    if (hit.born)
        m_detail += (m_detail.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("born %1").arg(text::dayLong(*hit.born));
    setAccessibleName(tr("%1, %2").arg(text(), m_detail));
    update();
}

// The same for all rows of a list: to draw it anew in each takes longer than all the rest of them.
void PatientRow::drawGround(QPainter& p, const QColor& fill, const QColor& line)
{
    const QString key = QStringLiteral("PatientRow %1 %2 %3 %4 %5").arg(width()).arg(height()).arg(devicePixelRatioF()).arg(fill.rgba()).arg(line.rgba());
    QPixmap ground;
    if (!QPixmapCache::find(key, &ground)) {
        ground = QPixmap(size() * devicePixelRatioF());
        ground.setDevicePixelRatio(devicePixelRatioF());
        ground.fill(Qt::transparent);
        QPainter painter(&ground);
        painter.setRenderHint(QPainter::Antialiasing);
        paint::box(painter, QRectF(rect()), radius::kInset, fill, line);
        painter.end();
        QPixmapCache::insert(key, ground);
    }
    p.drawPixmap(0, 0, ground);
}

void PatientRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    drawGround(p, isDown() || hasFocus() || underMouse() ? theme.accentSoft : theme.surface, theme.line);
    const qreal disc = m_height - 26;
    const QRectF circle(20, (m_height - disc) / 2, disc, disc);
    p.setPen(Qt::NoPen);
    p.setBrush(theme.sunken);
    p.drawEllipse(circle);
    paint::line(p, circle, Qt::AlignCenter, m_initials, textFont(16, QFont::DemiBold), theme.ink2);
    const qreal x = circle.right() + 20;
    const qreal mid = m_height / 2.0;
    paint::line(p, QRectF(x, mid - 25, width() * 0.55 - x, 26), Qt::AlignLeft | Qt::AlignVCenter, text(),
                textFont(19, QFont::DemiBold), theme.ink);
    paint::line(p, QRectF(x, mid + 1, width() * 0.62 - x, 22), Qt::AlignLeft | Qt::AlignVCenter, m_detail, textFont(16), theme.ink2);
    paint::line(p, QRectF(width() * 0.62, 0, width() * 0.38 - 64, m_height), Qt::AlignRight | Qt::AlignVCenter, m_right,
                textFont(16), theme.ink2);
    icons::paint(p, QStringLiteral("chev-r"), QRectF(width() - 44, mid - 12, 24, 24), theme.ink2);
}

} // namespace stipple::ui
