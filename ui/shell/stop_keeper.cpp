#include "ui/shell/stop_keeper.h"

#include "ui/shell/pen_watch.h"
#include "ui/widgets/stop_button.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace stipple::ui {

StopKeeper::StopKeeper(const Services& services, PenWatch& pen, QWidget* window)
    : QObject(window), m_services(services), m_pen(pen), m_window(window)
{
    m_button = new StopButton(window);
    m_button->setObjectName(QStringLiteral("stopButton"));
    m_button->setAction([this] { m_services.pen.requestStop(); });
    m_button->anchorTo(window);
    connect(m_button, &StopButton::stopped, this, &StopKeeper::stopped);
    connect(&pen, &PenWatch::changed, this, &StopKeeper::refresh);
    QCoreApplication::instance()->installEventFilter(this); // installed last runs first: before any other handler
    refresh();
}

StopKeeper::~StopKeeper() = default;

void StopKeeper::setPageNeedsStop(bool needs)
{
    m_pageNeedsStop = needs;
    refresh();
}

bool StopKeeper::inSight() const
{
    return m_pageNeedsStop || safety::motorCanRun(m_pen.now().state);
}

void StopKeeper::refresh()
{
    const bool show = inSight();
    if (m_button->isHidden() == show) {
        m_button->setVisible(show);
        m_button->raise();
    }
}

bool StopKeeper::isStopKey(int key) const
{
    if (key == Qt::Key_Escape || key == Qt::Key_F12)
        return inSight();
    return key == Qt::Key_Space && safety::motorCanRun(m_services.pen.snapshot().state);
}

bool StopKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin)
        emit userActive();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    emit userActive();
    auto* key = static_cast<QKeyEvent*>(event);
    if (!isStopKey(key->key()))
        return QObject::eventFilter(watched, event);
    // One press comes as a shortcut question and then as a key: it stops at the first sight, once.
    const bool repeat = key->isAutoRepeat() || (type == QEvent::KeyPress && m_askedAt == key->timestamp() && m_askedKey == key->key());
    m_askedAt = key->timestamp();
    m_askedKey = type == QEvent::ShortcutOverride ? key->key() : 0;
    if (!repeat)
        m_button->trigger();
    event->accept();
    return true;
}

} // namespace stipple::ui
