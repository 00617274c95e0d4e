#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace stipple::ui {

namespace {

void drawCheck(const QStyleOption& option, QPainter& p, const Theme& theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect);
    if (!enabled)
        paint::box(p, box, radius::kTag, theme.sunken, theme.line, 1.5);
    else if (on)
        paint::box(p, box, radius::kTag, theme.accent);
    else
        paint::box(p, box, radius::kTag, theme.surface, theme.border, 1.5);
    if (on)
        icons::paint(p, QStringLiteral("check"), QRectF(box.center().x() - 12, box.center().y() - 12, 24, 24),
                     enabled ? theme.onAccent : theme.ink3, icons::Weight::Strong);
}

void drawRadio(const QStyleOption& option, QPainter& p, const Theme& theme)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect);
    paint::box(p, box, box.width() / 2, theme.surface, on ? theme.accent : theme.border, on ? 2.5 : 1.5);
    if (!on)
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(theme.accent);
    p.drawEllipse(box.center(), box.width() / 4, box.width() / 4);
    p.restore();
}

} // namespace

StippleStyle::StippleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int StippleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // A chain of ifs: the enum has far more values than this house has opinions.
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth
        || metric == PM_ExclusiveIndicatorHeight)
        return 32;
    if (metric == PM_CheckBoxLabelSpacing || metric == PM_RadioButtonLabelSpacing)
        return 14;
    if (metric == PM_ScrollBarExtent)
        return 12;
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return 6;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int StippleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* data) const
{
    if (hint == SH_UnderlineShortcut)
        return 0;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void StippleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p,
                                 const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return; // FocusRing draws it, outside the control
    if (element == PE_IndicatorCheckBox) {
        drawCheck(*option, *p, themeOf(widget));
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        drawRadio(*option, *p, themeOf(widget));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, p, widget);
}

} // namespace stipple::ui
