#include "ui/pages/sheet_preview.h"

#include "ui/print/sheet_painter.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr int kGap = 20;
constexpr int kWidest = 900;
} // namespace

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the sheet"));
}

void SheetPreview::show(const print::SheetContent& content, const print::PageSize& page)
{
    m_content = content;
    m_page = page;
    m_has = true;
    render();
    updateGeometry();
    update();
}

QSize SheetPreview::pageSize(int width) const
{
    const int w = std::min(width - 4, kWidest);
    return {w, static_cast<int>(w * m_page.height / m_page.width)};
}

int SheetPreview::heightForWidth(int width) const
{
    const int pages = std::max(1, static_cast<int>(m_shown.size()));
    return pages * (pageSize(width).height() + kGap);
}

void SheetPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_has && event->size().width() != event->oldSize().width())
        render();
}

void SheetPreview::render()
{
    const print::SheetPainter sheet(m_content, m_page);
    const auto size = pageSize(std::max(width(), 300));
    m_shown.clear();
    for (int i = 0; i < sheet.pages(); ++i) {
        QPixmap pixmap(size * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        sheet.paint(painter, QRectF(QPointF(0, 0), QSizeF(size)), i);
        painter.end();
        m_shown.append(pixmap);
    }
}

void SheetPreview::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto& theme = themeOf(this);
    const auto size = pageSize(width());
    const int x = (width() - size.width()) / 2;
    int y = 0;
    for (const auto& page : m_shown) {
        p.drawPixmap(x, y, page);
        p.setPen(theme.line);
        p.drawRect(x, y, size.width() - 1, size.height() - 1);
        y += size.height() + kGap;
    }
}

} // namespace stipple::ui
