#include "ui/pages/foot_bar.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace stipple::ui {

FootBar::FootBar(QWidget* parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setSpacing(16);
    setBarHeight(104);
    setSideMargins(32);
}

void FootBar::setBarHeight(int px)
{
    setFixedHeight(px);
}

void FootBar::setSideMargins(int px)
{
    m_row->setContentsMargins(px, 0, px, 0);
}

void FootBar::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

void FootBar::paintEvent(QPaintEvent*)
{
    if (!m_ruled)
        return;
    QPainter p(this);
    p.fillRect(0, 0, width(), 1, themeOf(this).line);
}

} // namespace stipple::ui
