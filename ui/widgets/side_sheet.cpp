#include "ui/widgets/side_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace stipple::ui {

SideSheet::SideSheet(const QString& title, QWidget* host) : QFrame(host)
{
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k24, space::k20, space::k24, space::k24);
    column->setSpacing(space::k16);
    auto* head = new QHBoxLayout;
    auto* name = new Label(title, look::kCardTitle, this);
    auto* shut = new IconButton(QStringLiteral("x"), tr("Close"), IconButton::Frame::None, this);
    shut->setSide(kMinTarget);
    head->addWidget(name, 1);
    head->addWidget(shut);
    column->addLayout(head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::k16);
    column->addLayout(m_body, 1);
    m_foot = new QVBoxLayout;
    m_foot->setSpacing(space::k12);
    column->addLayout(m_foot);
    connect(shut, &QAbstractButton::clicked, this, &SideSheet::close);
    host->installEventFilter(this);
    hide();
}

void SideSheet::setContent(QWidget* content) { m_body->addWidget(content, 1); }

void SideSheet::setLongContent(QWidget* content)
{
    auto* scroll = new ScrollArea(this);
    if (auto* layout = content->layout())
        layout->setContentsMargins(0, 0, 10, 0); // beside the bar
    scroll->setWidget(content);
    setContent(scroll);
}

void SideSheet::setFootHeight(int px)
{
    m_footHeight = px;
    place();
}

void SideSheet::setWide(int px)
{
    m_width = px;
    place();
}

void SideSheet::place()
{
    const QWidget* host = parentWidget();
    const int wide = std::min(m_width, host->width());
    setGeometry(host->width() - wide, 0, wide, host->height() - m_footHeight);
}

void SideSheet::open()
{
    place();
    show();
    raise();
    // The first thing that can be typed into or pressed, in reading order; the cross last.
    if (QWidget* first = m_body->itemAt(0) ? m_body->itemAt(0)->widget() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
    emit opened();
}

void SideSheet::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void SideSheet::putAway()
{
    if (isHidden())
        return;
    emit wentAway();
    hide();
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

void SideSheet::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(0, 0, 2, height(), t.border);
    if (m_footHeight > 0)
        p.fillRect(0, height() - 2, width(), 2, t.border);
}

} // namespace stipple::ui
