#include "ui/widgets/session_dots.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kDot = 12, kPitch = 18, kMost = 10;

} // namespace

SessionDots::SessionDots(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void SessionDots::setSessions(int number, int total, Today today)
{
    m_number = number;
    m_total = total;
    m_today = today;
    setAccessibleName(tr("Session %1").arg(words()));
    updateGeometry();
    update();
}

void SessionDots::setPill(bool pill)
{
    m_pill = pill;
    updateGeometry();
}

QString SessionDots::words() const { return m_total > 0 ? tr("%1 of %2").arg(m_number).arg(m_total) : QString(); }

QSize SessionDots::sizeHint() const
{
    if (m_total <= 0)
        return {0, 24};
    const int dots = m_total <= kMost ? m_total * kPitch + 6 : 0;
    const int wide = static_cast<int>(std::ceil(QFontMetricsF(textFont(16)).horizontalAdvance(words())));
    return {dots + wide + (m_pill ? 30 : 2), m_pill ? 36 : 24};
}

void SessionDots::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    if (m_total <= 0)
        return;
    qreal x = 0;
    if (m_pill) {
        paint::box(p, QRectF(rect()), height() / 2.0, t.sunken);
        x = 14;
    }
    const qreal middle = height() / 2.0;
    if (m_total <= kMost) {
        for (int i = 1; i <= m_total; ++i) {
            const QRectF dot(x, middle - kDot / 2.0, kDot, kDot);
            const bool now = i == m_number && m_today == Today::Yes;
            if (now)
                paint::box(p, dot, kDot / 2.0, t.accentMid, t.accent, 2.4);
            else if (i <= m_number)
                paint::box(p, dot, kDot / 2.0, t.accent);
            else
                paint::box(p, dot, kDot / 2.0, QColor(), t.accentLine, 1.8);
            x += kPitch;
        }
        x += 6;
    }
    paint::line(p, QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words(), textFont(16), t.ink2);
}

SeriesBars::SeriesBars(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void SeriesBars::setSeries(const QStringList& captions, int current)
{
    m_captions = captions;
    m_current = current;
    setAccessibleName(tr("Session %1 of %2").arg(current).arg(captions.size()));
    update();
}

QSize SeriesBars::sizeHint() const { return {520, 50}; }
QSize SeriesBars::minimumSizeHint() const { return {220, 50}; }

void SeriesBars::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const int count = static_cast<int>(m_captions.size());
    if (count == 0)
        return;
    constexpr qreal kGap = 8;
    const qreal wide = (width() - kGap * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        const QRectF bar(std::round(i * (wide + kGap)), 2, std::round(wide), 12);
        if (i + 1 < m_current)
            paint::box(p, bar, 6, t.accent);
        else if (i + 1 == m_current)
            paint::box(p, bar, 6, t.accentMid, t.accent, 2);
        else
            paint::box(p, bar, 6, t.sunken);
        if (wide < 34)
            continue;
        const QFont strong = textFont(17, QFont::DemiBold);
        const QString number = QString::number(i + 1);
        const qreal room = QFontMetricsF(strong).horizontalAdvance(number);
        paint::line(p, QRectF(bar.left(), 24, room, 24), Qt::AlignVCenter | Qt::AlignLeft, number, strong, t.ink);
        paint::line(p, QRectF(bar.left() + room + 10, 24, bar.width() - room - 10, 24), Qt::AlignVCenter | Qt::AlignLeft, m_captions.at(i), textFont(16), t.ink2);
    }
}

} // namespace stipple::ui
