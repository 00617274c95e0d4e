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

// A narrow column (compact grid) has a smaller tile, and words go to a second line before they are cut.
void AttentionRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    m_narrow = width() < 330;
    const int room = width() - (m_narrow ? 52 + 28 : 68 + 40);
    m_titleLines = QFontMetricsF(textFont(m_narrow ? 16 : 17, QFont::DemiBold)).horizontalAdvance(text()) > room ? 2 : 1;
    m_detailLines = QFontMetricsF(textFont(m_narrow ? 15 : 16)).horizontalAdvance(m_detail) > room ? 2 : 1;
    setFixedHeight(36 + 22 * (m_titleLines + m_detailLines));
}

void AttentionRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    p.fillRect(0, 0, width(), 1, t.line);
    if (isDown())
        paint::box(p, QRectF(rect()).adjusted(0, 4, 0, -4), radius::kControl, t.sunken);
    const qreal middle = height() / 2.0, tile = m_narrow ? 40 : 52, sign = m_narrow ? 20 : 22;
    paint::box(p, QRectF(0, middle - tile / 2, tile, tile), radius::kControl, t.sand);
    icons::paint(p, m_icon, QRectF((tile - sign) / 2, middle - sign / 2, sign, sign), t.sandInk);
    const qreal x = tile + (m_narrow ? 12 : 16), room = width() - x - (m_narrow ? 28 : 40);
    const qreal top = middle - 11.0 * (m_titleLines + m_detailLines);
    const auto words = [&p, x, room](qreal y, int lines, const QString& what, const QFont& font, const QColor& ink) {
        const QRectF box(x, y, room, 22 * lines);
        if (lines == 1) {
            paint::line(p, box, Qt::AlignVCenter | Qt::AlignLeft, what, font, ink);
            return;
        }
        p.setFont(font);
        p.setPen(ink);
        p.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, what);
    };
    words(top, m_titleLines, text(), textFont(m_narrow ? 16 : 17, QFont::DemiBold), t.ink);
    words(top + 22 * m_titleLines, m_detailLines, m_detail, textFont(m_narrow ? 15 : 16), t.ink2);
    icons::paint(p, QStringLiteral("chev-r"), QRectF(width() - 24, middle - 11, 22, 22), t.ink);
}

} // namespace stipple::ui
