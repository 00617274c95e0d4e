#include "ui/widgets/button.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kSameTapMs = 150;
constexpr qreal kGap = 12;

qreal widest(const QStringList& lines, const QFontMetricsF& metrics)
{
    qreal most = 0;
    for (const auto& line : lines)
        most = std::max(most, metrics.horizontalAdvance(line));
    return most;
}

} // namespace

Button::Button(const QString& text, Kind kind, Size size, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind), m_size(size)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", size == Size::Action ? radius::kCard : radius::kControl);
}

void Button::setIconBefore(const QString& name)
{
    m_before = name;
    updateGeometry();
    update();
}

void Button::setIconAfter(const QString& name)
{
    m_after = name;
    updateGeometry();
    update();
}

void Button::setSecondary(const QString& small)
{
    if (small == m_secondary)
        return;
    m_secondary = small;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setDisabledLook(DisabledLook disabledLook)
{
    m_disabledLook = disabledLook;
    updateGeometry();
}

void Button::setFontPx(int px)
{
    m_px = px;
    updateGeometry();
}

void Button::setIconPx(int px)
{
    m_iconPx = px;
    updateGeometry();
}

void Button::setColours(const QColor& words, const QColor& fill, const QColor& border)
{
    m_own = Colours{words, fill, border};
    update();
}

void Button::dropColours()
{
    m_own.reset();
    update();
}

int Button::boxHeight() const
{
    const Metrics& metrics = Metrics::forWidth(window()->width());
    switch (m_size) {
    case Size::Dense: return metrics.dense;
    case Size::Control: return metrics.control;
    case Size::Large: return metrics.large;
    case Size::Action: return metrics.action;
    }
    return metrics.control;
}

int Button::fontPx() const
{
    if (m_px > 0)
        return m_px;
    const bool compact = Metrics::forWidth(window()->width()).compact;
    switch (m_size) {
    case Size::Dense: return 16;
    case Size::Control: return 17;
    case Size::Large: return compact ? 18 : 20;
    case Size::Action: return compact ? 20 : 27;
    }
    return 17;
}

int Button::iconPx() const
{
    if (m_iconPx > 0)
        return m_iconPx;
    switch (m_size) {
    case Size::Dense: return 20;
    case Size::Control: return 20;
    case Size::Large: return 24;
    case Size::Action: return 30;
    }
    return 20;
}

QString Button::shownBefore() const
{
    return !isEnabled() && m_disabledLook == DisabledLook::Lock ? QStringLiteral("lock") : m_before;
}

qreal Button::contentWidth() const
{
    return QFontMetricsF(textFont(fontPx(), QFont::DemiBold)).horizontalAdvance(text()) + aroundWidth();
}

// What stands beside the words, with its gaps.
qreal Button::aroundWidth() const
{
    const qreal gap = text().isEmpty() ? 0 : kGap;
    qreal width = 0;
    if (!m_secondary.isEmpty())
        width += kGap - 2 + QFontMetricsF(textFont(fontPx() - 3)).horizontalAdvance(m_secondary);
    if (!shownBefore().isEmpty())
        width += iconPx() + gap;
    // With a lock before it, the arrow is gone: it would promise a way on.
    if (!m_after.isEmpty() && (isEnabled() || m_disabledLook == DisabledLook::Plain))
        width += iconPx() + gap;
    return width;
}

QSize Button::sizeHint() const
{
    const bool quiet = m_kind == Kind::Quiet || m_kind == Kind::QuietInk;
    const int side = quiet ? 14 : m_size == Size::Dense ? 18 : m_size == Size::Control ? 23 : 30;
    return {std::max(kMinTarget, static_cast<int>(std::ceil(contentWidth())) + 2 * side), boxHeight()};
}

QSize Button::minimumSizeHint() const
{
    return {std::max(kMinTarget, static_cast<int>(std::ceil(contentWidth())) + 20), boxHeight()};
}

Button::Colours Button::colours() const
{
    const Theme& t = themeOf(this);
    if (m_own && isEnabled())
        return *m_own;
    if (!isEnabled()) {
        if (m_kind == Kind::Quiet || m_kind == Kind::QuietInk)
            return {t.ink3, QColor(), QColor()};
        return t.dark() ? Colours{t.ink3, QColor(), t.line} : Colours{t.ink3, t.sunken, t.line};
    }
    const bool hover = underMouse() && !isDown();
    switch (m_kind) {
    case Kind::Primary: return {t.onAccent, isDown() ? t.accentPress : t.accent, QColor()};
    case Kind::Secondary: return {t.ink, isDown() ? t.sunken : hover && !t.dark() ? t.paper : t.surface, t.border};
    case Kind::Soft: return {t.accent, isDown() ? t.accentMid : t.accentSoft, QColor()};
    case Kind::Quiet: return {t.accent, isDown() || hover ? t.accentSoft : QColor(), QColor()};
    case Kind::QuietInk: return {t.ink2, isDown() || hover ? t.sunken : QColor(), QColor()};
    case Kind::Ink: return {t.onBlock, isDown() ? t.ink2 : t.block, QColor()};
    case Kind::White: return {t.paper, isDown() ? t.ink2 : t.ink, QColor()};
    }
    return {t.ink, t.surface, t.border};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Colours c = colours();
    const qreal corner = m_size == Size::Action ? radius::kCard : m_size == Size::Large ? 16 : radius::kControl;
    const bool heavy = themeOf(this).dark() && isEnabled();
    paint::box(p, QRectF(rect()), corner, c.fill, c.border, m_own || heavy ? 2.0 : 1.4);

    const qreal room = width() - aroundWidth() - 12.0;
    const bool high = m_size == Size::Action || m_size == Size::Large; // for two lines
    const QFont font = paint::fitted(textFont(fontPx(), QFont::DemiBold), high ? paint::longestWord(text()) : text(), room, kMinText);
    const QFontMetricsF metrics(font);
    const auto lines = paint::broken(text(), font, room + 1.0, high ? 2 : 1);
    const qreal words = widest(lines, metrics);
    const qreal middle = height() / 2.0;
    const qreal icon = iconPx();
    qreal x = std::max(6.0, std::round((width() - aroundWidth() - words) / 2));
    if (!shownBefore().isEmpty()) {
        icons::paint(p, shownBefore(), QRectF(x, middle - icon / 2, icon, icon), c.words, icons::Weight::Strong);
        x += icon + kGap;
    }
    const qreal line = std::round(metrics.height());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qreal top = std::round(middle - line * static_cast<qreal>(lines.size()) / 2) + line * static_cast<qreal>(i);
        paint::line(p, QRectF(x, top, words, line), Qt::AlignVCenter | Qt::AlignLeft, lines.at(i), font, c.words);
    }
    x += words;
    if (!m_secondary.isEmpty()) {
        x += kGap - 2;
        const QFont small = textFont(fontPx() - 3);
        paint::line(p, QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_secondary, small, c.words);
        x += QFontMetricsF(small).horizontalAdvance(m_secondary);
    }
    if (!m_after.isEmpty() && (isEnabled() || m_disabledLook == DisabledLook::Plain))
        icons::paint(p, m_after, QRectF(x + (text().isEmpty() ? 0 : kGap), middle - icon / 2, icon, icon), c.words, icons::Weight::Strong);
}

bool Button::event(QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        if (m_lastClick.isValid() && m_lastClick.elapsed() < kSameTapMs)
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && isDown()) {
        m_lastClick.start();
    }
    return QPushButton::event(event);
}

bool Button::hitButton(const QPoint& pos) const
{
    return rect().adjusted(-kHitSlop, -kHitSlop, kHitSlop, kHitSlop).contains(pos);
}

Button* primaryButton(const QString& text, QWidget* parent)
{
    return new Button(text, Button::Kind::Primary, Button::Size::Control, parent);
}

Button* secondaryButton(const QString& text, QWidget* parent)
{
    return new Button(text, Button::Kind::Secondary, Button::Size::Control, parent);
}

Button* quietButton(const QString& text, QWidget* parent)
{
    return new Button(text, Button::Kind::Quiet, Button::Size::Dense, parent);
}

} // namespace stipple::ui
