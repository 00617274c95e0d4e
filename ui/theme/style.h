// Purpose: what QSS cannot say: sizes of checks and scroll bars, no ripple, no inner dotted focus frame.
// Thread: UI thread.
// Failure: falls back to Fusion for everything it does not name.
#pragma once

#include <QProxyStyle>

namespace stipple::ui {

class StippleStyle : public QProxyStyle {
    Q_OBJECT
public:
    StippleStyle();
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const override;
};

} // namespace stipple::ui
