#include "ui/shell/person_button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

PersonButton::PersonButton(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PersonButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const bool on = isChecked();
    const QRectF box = QRectF(rect());
    paint::box(p, box, radius::kControl, on ? theme.accentSoft : theme.surface, on ? theme.accent : theme.border, on ? 2.0 : 1.0);
    icons::paint(p, QStringLiteral("user"), QRectF(18, height() / 2.0 - 12, 24, 24), on ? theme.accent : theme.ink2);
    paint::line(p, box.adjusted(58, 0, -56, 0), Qt::AlignVCenter | Qt::AlignLeft, text(),
                textFont(18, QFont::DemiBold), on ? theme.accent : theme.ink);
    if (on)
        icons::paint(p, QStringLiteral("check"), QRectF(width() - 42, height() / 2.0 - 12, 24, 24), theme.accent);
}

} // namespace stipple::ui
