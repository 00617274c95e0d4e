#include "ui/office/file_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

namespace stipple::ui {

FileButton::FileButton(const QString& title, const QString& detail, const QString& mark, QWidget* parent)
    : QAbstractButton(parent), m_detail(detail), m_mark(mark)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(mark.isEmpty() ? detail : detail + QStringLiteral(", ") + mark);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHeight);
}

void FileButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    if (isChecked() || isDown())
        paint::box(p, QRectF(rect()), radius::kControl, theme.accentSoft);
    double right = width() - 14.0;
    if (!m_mark.isEmpty()) {
        const auto font = textFont(14, QFont::Medium);
        const double wide = QFontMetricsF(font).horizontalAdvance(m_mark) + 18;
        const QRectF box(right - wide, 32, wide, 24);
        paint::box(p, box, 12, theme.sand);
        paint::line(p, box, Qt::AlignCenter, m_mark, font, theme.sandInk);
        right = box.left() - 8;
    }
    const auto strong = textFont(16, QFont::DemiBold), plain = textFont(14);
    paint::line(p, QRectF(14, 8, width() - 28.0, 24), Qt::AlignLeft | Qt::AlignVCenter, text(), strong, isChecked() ? theme.accent : theme.ink);
    paint::line(p, QRectF(14, 34, right - 14, 20), Qt::AlignLeft | Qt::AlignVCenter, m_detail, plain, theme.ink2);
}

} // namespace stipple::ui
