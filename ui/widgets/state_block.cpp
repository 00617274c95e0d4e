#include "ui/widgets/state_block.h"

#include "ui/text/pen_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>

namespace stipple::ui {

namespace {

enum class Tile { Plain, Accent, Filled };
struct Face {
    QString icon;
    Tile tile;
};

Face faceOf(safety::State state)
{
    switch (state) {
    case safety::State::Offline: return {QStringLiteral("ban"), Tile::Plain};
    case safety::State::Connecting: return {QStringLiteral("link"), Tile::Plain};
    case safety::State::Ready:
    case safety::State::Verified: return {QStringLiteral("circle"), Tile::Plain};
    case safety::State::Arming:
    case safety::State::Armed: return {QStringLiteral("target"), Tile::Accent};
    case safety::State::Running: return {QStringLiteral("play"), Tile::Filled};
    case safety::State::Paused: return {QStringLiteral("pause"), Tile::Plain};
    case safety::State::Stopping:
    case safety::State::Stopped: return {QStringLiteral("stop"), Tile::Plain};
    case safety::State::Latched: return {QStringLiteral("triangle"), Tile::Plain};
    }
    return {};
}

} // namespace

StateBlock::StateBlock(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stateBlock"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(safety::State::Offline, QString());
}

void StateBlock::setState(safety::State state, const QString& cause)
{
    if (state == m_state && cause == m_cause && !accessibleName().isEmpty())
        return;
    const bool changed = state != m_state;
    m_state = state;
    m_cause = cause;
    setAccessibleName(QStringLiteral("%1. %2").arg(word(), cause));
    updateGeometry();
    update();
    if (changed)
        accessible::announce(this, accessibleName());
}

QString StateBlock::word() const { return text::stateWord(m_state); }

QSize StateBlock::sizeHint() const
{
    const bool compact = Metrics::forWidth(window()->width()).compact;
    const qreal word = QFontMetricsF(textFont(compact ? 38 : 46, QFont::Bold)).horizontalAdvance(this->word());
    const qreal cause = QFontMetricsF(textFont(compact ? 17 : 20)).horizontalAdvance(m_cause);
    return {qRound((compact ? 76 : 96) + 22 + std::max(word, cause)) + 4, compact ? 76 : 96};
}

QSize StateBlock::minimumSizeHint() const { return {sizeHint().height() + 120, sizeHint().height()}; }

void StateBlock::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const Face face = faceOf(m_state);
    const qreal side = height();
    const bool compact = side < 90;
    const QRectF tile(0, 0, side, side);
    QColor words = t.ink, sign = t.ink;
    switch (face.tile) {
    case Tile::Plain: paint::box(p, tile, radius::kCard, t.surface, t.border, 2.4); break;
    case Tile::Accent:
        paint::box(p, tile, radius::kCard, t.accentSoft, t.accent, 4);
        words = sign = t.accent;
        break;
    case Tile::Filled:
        paint::box(p, tile, radius::kCard, t.accent);
        words = t.accent;
        sign = t.onAccent;
        break;
    }
    const qreal icon = compact ? 36 : 40;
    icons::paint(p, face.icon, QRectF((side - icon) / 2, (side - icon) / 2, icon, icon), sign);
    const qreal x = side + (compact ? 14 : 20), room = width() - x;
    const qreal middle = m_cause.isEmpty() ? side / 2 : side * 0.38;
    const QFont big = paint::fitted(textFont(compact ? 36 : 46, QFont::Bold), word(), room, 24);
    const qreal high = QFontMetricsF(big).height();
    paint::line(p, QRectF(x, middle - high / 2, room, high), Qt::AlignVCenter | Qt::AlignLeft, word(), big, words);
    paint::line(p, QRectF(x + 1, side * 0.64, room - 1, side * 0.34), Qt::AlignVCenter | Qt::AlignLeft, m_cause,
                paint::fitted(textFont(compact ? 17 : 19), m_cause, room - 1, 15), t.ink);
}

} // namespace stipple::ui
