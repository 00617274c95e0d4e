// Purpose: the hands of the walk. Finds real widgets by object name (or accessible name) and sends them the input
//          events that a mouse and a keyboard send. It has no other way to make anything happen.
// Thread: UI thread.
// Failure: WalkFailed when a widget does not appear, is disabled, hidden or covered in the given time.
#pragma once

#include "app/walk/walk_task.h"

#include <QPoint>
#include <QString>

class QWidget;

namespace stipple::app {

class Robot {
public:
    static constexpr int kPatienceMs = 15000;

    // The visible widget of that name in any window, or null.
    [[nodiscard]] static QWidget* find(const QString& name);
    template <class T> [[nodiscard]] static T* findAs(const QString& name) { return qobject_cast<T*>(find(name)); }
    [[nodiscard]] static bool usable(const QString& name); // visible, enabled

    WalkTask click(QString name, int patienceMs = kPatienceMs);
    WalkTask clickAt(QString name, QPoint at);
    WalkTask hold(QString name, int ms);                       // press, wait, release
    WalkTask holdUntil(QString name, std::function<bool()> condition, int withinMs, QString what);
    WalkTask type(QString name, QString text);                 // click, select all, write
    WalkTask write(QString text);                              // into what has the focus
    WalkTask key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    static void press(QWidget* widget, QPoint at);
    static void drag(QWidget* widget, QPoint at);
    static void release(QWidget* widget, QPoint at);

private:
    WalkTask reach(QString name, int patienceMs); // waits, scrolls into view, checks that nothing covers it
};

} // namespace stipple::app
