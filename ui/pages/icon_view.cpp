#include "ui/pages/icon_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

namespace stipple::ui {

IconView::IconView(const QString& name, int size, Tone tone, QWidget* parent)
    : QWidget(parent), m_name(name), m_size(size), m_tone(tone), m_side(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void IconView::setName(const QString& name)
{
    m_name = name;
    update();
}

void IconView::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconView::setTile(Tile tile, int side)
{
    m_tile = tile;
    m_side = tile == Tile::None ? m_size : side;
    updateGeometry();
    update();
}

QSize IconView::sizeHint() const
{
    return {m_side, m_side};
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    const QRectF box((width() - m_side) / 2.0, (height() - m_side) / 2.0, m_side, m_side);
    QColor ink = toneColour(theme, m_tone);
    switch (m_tile) {
    case Tile::None: break;
    case Tile::Sunken: paint::box(p, box, radius::kInset, theme.sunken); break;
    case Tile::AccentSoft: paint::box(p, box, radius::kInset, theme.accentSoft); break;
    case Tile::Sand: paint::box(p, box, radius::kInset, theme.sand); break;
    case Tile::Block:
        paint::box(p, box, radius::kInset, theme.block);
        ink = theme.onBlock;
        break;
    }
    const QRectF icon(box.center().x() - m_size / 2.0, box.center().y() - m_size / 2.0, m_size, m_size);
    icons::paint(p, m_name, icon, ink);
}

} // namespace stipple::ui
