#include "app/walk/robot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollArea>
#include <QWidget>

namespace stipple::app {
namespace {

void mouse(QEvent::Type type, QWidget* widget, QPoint at)
{
    const bool down = type != QEvent::MouseButtonRelease;
    QMouseEvent event(type, QPointF(at), QPointF(widget->mapToGlobal(at)),
                      type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

// The widget that a finger at the middle of `widget` would touch.
QWidget* touched(QWidget* widget)
{
    QWidget* window = widget->window();
    QWidget* child = window->childAt(widget->mapTo(window, widget->rect().center()));
    return child ? child : window;
}

bool covered(QWidget* widget)
{
    const QWidget* top = touched(widget);
    return top != widget && !widget->isAncestorOf(top);
}

void scrollIntoView(QWidget* widget)
{
    for (QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(widget, 24, 24);
}

} // namespace

QWidget* Robot::find(const QString& name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        for (QWidget* widget : window->findChildren<QWidget*>())
            if (widget->isVisible() && (widget->objectName() == name || widget->accessibleName() == name))
                return widget;
    }
    return nullptr;
}

bool Robot::usable(const QString& name)
{
    const QWidget* widget = find(name);
    return widget && widget->isEnabled();
}

WalkTask Robot::reach(QString name, int patienceMs)
{
    // Named, not temporary: GCC 12 destroys what a closure inside a co_await expression has captured twice.
    Until there([name] { return usable(name); }, patienceMs, QStringLiteral("%1 to be there and enabled").arg(name));
    co_await there;
    scrollIntoView(find(name));
    Until uncovered([name] { return usable(name) && !covered(find(name)); }, patienceMs,
                    QStringLiteral("%1 to be uncovered").arg(name));
    co_await uncovered;
    if (!find(name)->window()->isActiveWindow()) { // as a click on it would
        find(name)->window()->activateWindow();
        co_await pause(60);
    }
}

WalkTask Robot::click(QString name, int patienceMs)
{
    co_await reach(name, patienceMs);
    QWidget* widget = find(name);
    co_await clickAt(name, widget->rect().center());
}

WalkTask Robot::clickAt(QString name, QPoint at)
{
    co_await reach(name, kPatienceMs);
    press(find(name), at);
    co_await pause(40);
    if (QWidget* still = find(name)) // a STOP acts on press and may have changed the page
        release(still, at);
    co_await pause(160); // a second tap on the same control within 150 ms is ignored by design
}

WalkTask Robot::hold(QString name, int ms)
{
    co_await reach(name, kPatienceMs);
    press(find(name), find(name)->rect().center());
    co_await pause(ms);
    if (QWidget* still = find(name))
        release(still, still->rect().center());
    co_await pause(60);
}

WalkTask Robot::holdUntil(QString name, std::function<bool()> condition, int withinMs, QString what)
{
    co_await reach(name, kPatienceMs);
    press(find(name), find(name)->rect().center());
    std::exception_ptr late;
    try {
        Until held(std::move(condition), withinMs, std::move(what));
        co_await held;
    } catch (const WalkFailed&) {
        late = std::current_exception();
    }
    if (QWidget* still = find(name))
        release(still, still->rect().center());
    if (late)
        std::rethrow_exception(late);
    co_await pause(60);
}

WalkTask Robot::type(QString name, QString text)
{
    constexpr int kTries = 4; // a scroll area still in motion swallows the tap that stops it, as it does for a finger
    for (int i = 0; i < kTries; ++i) {
        co_await click(name);
        co_await key(Qt::Key_A, Qt::ControlModifier);
        co_await write(text);
        const auto* edit = findAs<QLineEdit>(name);
        if (!edit || edit->text() == text)
            co_return;
        co_await pause(500);
    }
    throw WalkFailed(QStringLiteral("%1 does not take text").arg(name).toStdString());
}

WalkTask Robot::write(QString text)
{
    for (const QChar letter : text) {
        QWidget* target = QApplication::focusWidget();
        if (!target)
            throw WalkFailed("nothing has the keyboard focus to type into");
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(target, &up);
    }
    co_await pause(60);
}

WalkTask Robot::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    if (target) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(target, &down);
    }
    co_await pause(30);
    if (target && QApplication::focusWidget()) {
        QKeyEvent up(QEvent::KeyRelease, key, modifiers);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &up);
    }
}

void Robot::press(QWidget* widget, QPoint at)
{
    if ((widget->focusPolicy() & Qt::ClickFocus) != 0) // Qt does this for the clicks of a window system only
        widget->setFocus(Qt::MouseFocusReason);
    mouse(QEvent::MouseButtonPress, widget, at);
}

void Robot::drag(QWidget* widget, QPoint at) { mouse(QEvent::MouseMove, widget, at); }
void Robot::release(QWidget* widget, QPoint at) { mouse(QEvent::MouseButtonRelease, widget, at); }

} // namespace stipple::app
