#include "ui/theme/apply.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/widgets/accessible.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

// Outside every namespace, as the macro demands.
static void initStippleResources() { Q_INIT_RESOURCE(stipple); }

namespace stipple::ui {

void initResources()
{
    static const bool kOnce = [] {
        initStippleResources();
        return true;
    }();
    Q_UNUSED(kOnce)
}

void applyTheme(QApplication& app)
{
    initResources();
    QApplication::setStyle(new StippleStyle);
    QApplication::setFont(textFont(17));
    QApplication::setPalette(Theme::light().palette());
    app.setStyleSheet(styleSheet(Theme::light()));
    FocusRing::install();
    accessible::install();
}

void applyCockpit(QWidget* root)
{
    const Theme& theme = Theme::cockpit();
    root->setProperty("stippleTheme", 1);
    root->setPalette(theme.palette());
    root->setStyleSheet(styleSheet(theme));
}

} // namespace stipple::ui
