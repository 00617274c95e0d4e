#include "ui/widgets/scroll_area.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScroller>

namespace stipple::ui {

ScrollArea::ScrollArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its content has the focus
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

// What was put in while nobody saw it has asked for no room: it would be squeezed into the height of the page.
void ScrollArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
}

} // namespace stipple::ui
