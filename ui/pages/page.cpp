#include "ui/pages/page.h"

namespace stipple::ui {

void emptyLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (auto* inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

} // namespace stipple::ui
