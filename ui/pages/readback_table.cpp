#include "ui/pages/readback_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

namespace {
constexpr int kHead = 36, kRow = 52;
}

ReadbackTable::ReadbackTable(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReadbackTable::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    QStringList spoken;
    for (const auto& row : m_rows)
        spoken << tr("%1, %2 mm, %3 strokes a minute, %4 passes").arg(row.zone, row.depth, row.rate, row.passes);
    setAccessibleName(tr("Plan as read to the pen"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize ReadbackTable::sizeHint() const
{
    return {520, kHead + kRow * static_cast<int>(m_rows.size())};
}

void ReadbackTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const qreal w = width();
    const bool narrow = w < 440;
    const qreal pen = narrow ? 40 : 48, passes = narrow ? 62 : 76, rate = narrow ? 62 : 86, depth = narrow ? 52 : 74;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto small = textFont(15);
    const auto head = [&](qreal x, qreal width, Qt::Alignment align, const QString& text) {
        paint::line(p, QRectF(x, 0, width, kHead), align, text, small, theme.ink2);
    };
    const qreal xPen = w - pen, xPasses = xPen - passes, xRate = xPasses - rate, xDepth = xRate - depth;
    head(34, xDepth - 34, left, tr("Zone"));
    head(xDepth, depth, right, tr("mm"));
    head(xRate, rate, right, tr("per min"));
    head(xPasses, passes, right, tr("Passes"));
    head(xPen, pen, right, tr("Pen"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto& row = m_rows[i];
        const qreal y = kHead + kRow * static_cast<qreal>(i);
        p.fillRect(QRectF(0, y, w, 1), theme.line);
        paint::line(p, QRectF(0, y, 34, kRow), left, QString::number(row.order), textFont(17, QFont::DemiBold), theme.accent);
        const auto& zone = narrow ? row.brief : row.zone;
        const qreal room = xDepth - 38;
        // In the middle: the side stands at the end, and is never what goes.
        paint::line(p, QRectF(34, y, room, kRow), left, zone, paint::fitted(textFont(17), zone, room, kMinText), theme.ink, Qt::ElideMiddle);
        p.setPen(theme.ink);
        paint::digits(p, QRectF(xDepth, y, depth, kRow), right, row.depth, textFont(17, QFont::DemiBold));
        paint::digits(p, QRectF(xRate, y, rate, kRow), right, row.rate, textFont(17));
        paint::digits(p, QRectF(xPasses, y, passes, kRow), right, row.passes, textFont(17));
        switch (row.pen) {
        case Row::Pen::NotRead: paint::line(p, QRectF(xPen, y, pen, kRow), right, QStringLiteral("–"), textFont(17), theme.ink3); break;
        case Row::Pen::Same: icons::paint(p, QStringLiteral("check"), QRectF(w - 22, y + kRow / 2.0 - 11, 22, 22), theme.accent); break;
        case Row::Pen::Differs:
            paint::line(p, QRectF(xPen - 24, y, pen + 24, kRow), right, row.penHas, textFont(16, QFont::Bold), theme.ink);
            break;
        }
    }
}

} // namespace stipple::ui
