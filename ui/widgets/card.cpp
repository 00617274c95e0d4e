#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stipple::ui {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    m_body = new QVBoxLayout(this);
    m_body->setSpacing(space::k16);
    setPadding(Metrics::normal().cardPadding);
}

void Card::setPadding(int px) { m_body->setContentsMargins(px, px - 4, px, px - 4); }

QHBoxLayout* Card::addTitle(const QString& title, const QString& caption)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k12);
    auto* name = new Label(title, look::kCardTitle, this);
    row->addWidget(name);
    row->addStretch(1);
    if (!caption.isEmpty())
        row->addWidget(new Label(caption, look::kCaption, this));
    m_body->addLayout(row);
    return row;
}

void Card::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const QRectF whole(rect());
    switch (m_edge) {
    case Edge::Line: paint::box(p, whole, radius::kCard, theme.surface, theme.line, 1.0); return;
    case Edge::Accent: paint::box(p, whole, radius::kCard, theme.surface, theme.accent, 2.0); return;
    case Edge::Alarm: paint::box(p, whole, radius::kCard, theme.surface, theme.red, 2.0); return;
    case Edge::None: paint::box(p, whole, radius::kCard, theme.surface); return;
    }
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), themeOf(this).line);
}

Inset::Inset(Ground ground, QWidget* parent) : QFrame(parent), m_ground(ground)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::k20, 14, space::k16, 14);
    m_row->setSpacing(space::k12);
}

void Inset::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Inset::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const QRectF whole(rect());
    switch (m_ground) {
    case Ground::Sunken: paint::box(p, whole, radius::kControl, theme.sunken); return;
    case Ground::AccentSoft: paint::box(p, whole, radius::kControl, theme.accentSoft); return;
    case Ground::Sand: paint::box(p, whole, radius::kInset, theme.sand); return;
    case Ground::Block: paint::box(p, whole, radius::kControl, theme.block); return;
    case Ground::InkOutline: paint::box(p, whole, radius::kControl, theme.surface, theme.ink, 2.0); return;
    }
}

} // namespace stipple::ui
