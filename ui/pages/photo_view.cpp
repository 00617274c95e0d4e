#include "ui/pages/photo_view.h"

#include "ui/shell/photo_file.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

namespace {
constexpr int kWordsHeight = 34;
constexpr qreal kBetweenHalves = 12;
} // namespace

PhotoView::PhotoView(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(380);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PhotoView::clear()
{
    m_halves = {};
    refreshName();
}

void PhotoView::set(Place place, const QString& words)
{
    m_halves[static_cast<std::size_t>(place)] = {words, {}, true, false};
    refreshName();
}

void PhotoView::setPicture(Place place, const QByteArray& jpeg)
{
    auto& half = m_halves[static_cast<std::size_t>(place)];
    half.picture = photo::imageOf(jpeg);
    half.read = true;
    update();
}

void PhotoView::refreshName()
{
    QStringList names;
    for (const auto& half : m_halves)
        if (half.used)
            names << half.words;
    setAccessibleName(names.join(QStringLiteral(" – ")));
    update();
}

void PhotoView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    const Theme& t = themeOf(this);
    const bool two = m_halves[0].used && m_halves[1].used;
    const qreal each = two ? (width() - kBetweenHalves) / 2 : width();
    qreal x = 0;
    for (const auto& half : m_halves) {
        if (!half.used)
            continue;
        const QRectF area(x, 0, each, height() - kWordsHeight);
        paint::box(p, area, radius::kInset, t.sunken);
        if (!half.picture.isNull()) {
            const auto size = QSizeF(half.picture.size()).scaled(area.size(), Qt::KeepAspectRatio);
            p.drawImage(QRectF(area.center().x() - size.width() / 2, area.center().y() - size.height() / 2, size.width(), size.height()), half.picture);
        } else if (half.read) {
            paint::line(p, area, Qt::AlignCenter, tr("No picture"), textFont(16), t.ink2);
        }
        paint::line(p, QRectF(x, height() - kWordsHeight, each, kWordsHeight), Qt::AlignLeft | Qt::AlignVCenter, half.words, textFont(15), t.ink2);
        x += each + kBetweenHalves;
    }
}

} // namespace stipple::ui
