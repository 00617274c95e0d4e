// Purpose: what every page of the shell can do: be shown, follow the grid, and build rows without repetition.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QString>
#include <QWidget>

namespace stipple::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void entered() {}                     // became the page in sight
    virtual void applyMetrics(const Metrics&) {}  // the window crossed the compact line
};

[[nodiscard]] inline QString qs(const std::string& text) { return QString::fromStdString(text); }
// "1 zone", "9 zones": English needs no plural files; translators get both forms.
[[nodiscard]] inline QString counted(int n, const QString& one, const QString& many)
{
    return n == 1 ? one : many.arg(n);
}
[[nodiscard]] inline std::string ss(const QString& text) { return text.toStdString(); }

// Layout without margins.
template <class Box> Box* bare(QWidget* parent = nullptr, int spacing = 0)
{
    auto* box = parent ? new Box(parent) : new Box;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    return box;
}

// Removes and deletes everything in a layout (later, so that a sender may be among it).
void emptyLayout(QLayout* layout);

// Name for the walk and for screen readers in one go.
template <class W> W* named(W* widget, const char* objectName, const QString& spoken = {})
{
    widget->setObjectName(QLatin1String(objectName));
    if (!spoken.isEmpty())
        widget->setAccessibleName(spoken);
    return widget;
}

} // namespace stipple::ui
