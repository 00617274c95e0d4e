#include "ui/office/set_up_steps.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

namespace {
constexpr int kTop = 150, kRow = 64, kLeft = 32;
}

SetUpSteps::SetUpSteps(const QStringList& steps, QWidget* parent) : QWidget(parent), m_steps(steps)
{
    setCurrent(0);
    setCompact(false);
}

void SetUpSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void SetUpSteps::setCompact(bool compact) { setFixedWidth(compact ? 284 : 340); }

void SetUpSteps::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    p.fillRect(rect(), theme.surface);
    p.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
    p.drawPixmap(kLeft, 32, brand::logo(44, theme.accent, devicePixelRatioF()));
    paint::line(p, QRectF(kLeft + 58, 30, width() - kLeft - 70, 28), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("Stipple"), textFont(24, QFont::Bold), theme.ink);
    paint::line(p, QRectF(kLeft + 58, 56, width() - kLeft - 70, 22), Qt::AlignLeft | Qt::AlignVCenter, tr("A new clinic"), textFont(16), theme.ink2);
    for (int i = 0; i < m_steps.size(); ++i) {
        const double y = kTop + i * kRow;
        const QRectF disc(kLeft, y, 36, 36);
        const bool done = i < m_current, now = i == m_current;
        if (i + 1 < m_steps.size())
            p.fillRect(QRectF(kLeft + 17, y + 42, 2, kRow - 48), done ? theme.accentLine : theme.line);
        paint::box(p, disc, 18, now ? theme.accent : done ? theme.accentSoft : theme.surface, now || done ? QColor() : theme.border, now || done ? 0.0 : 1.5);
        if (done)
            icons::paint(p, QStringLiteral("check"), disc.adjusted(8, 8, -8, -8), theme.accent);
        else
            paint::line(p, disc, Qt::AlignCenter, QString::number(i + 1), textFont(16, QFont::DemiBold), now ? theme.onAccent : theme.ink2);
        paint::line(p, QRectF(kLeft + 52, y, width() - kLeft - 60, 36), Qt::AlignLeft | Qt::AlignVCenter, m_steps[i],
                    textFont(17, now ? QFont::DemiBold : QFont::Normal), i > m_current ? theme.ink3 : theme.ink);
    }
}

} // namespace stipple::ui
