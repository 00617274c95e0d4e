#include "ui/widgets/pen_chip.h"

#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kHeight = 52;
constexpr qreal kSide = 18, kIcon = 22;

} // namespace

PenChip::PenChip(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("penChip"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", kHeight / 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(State::NoPen, tr("plug in"));
}

void PenChip::setState(State state, const QString& serialOrReason)
{
    m_state = state;
    m_detail = serialOrReason;
    refresh();
}

void PenChip::setArmed(int secondsLeft)
{
    m_state = State::Armed;
    m_detail = text::duration(std::int64_t{secondsLeft} * 1000);
    refresh();
}

void PenChip::setLinkWeak(int percent)
{
    m_state = State::LinkWeak;
    m_detail = text::percent(percent / 100.0);
    refresh();
}

QString PenChip::word() const
{
    switch (m_state) {
    case State::NoPen: return tr("No pen");
    case State::Connecting: return tr("Connecting");
    case State::Ready: return tr("Pen ready");
    case State::Off: return tr("Pen off");
    case State::Armed: return tr("Armed");
    case State::LinkWeak: return tr("Link weak");
    case State::Fault: return tr("Pen fault");
    }
    return {};
}

QString PenChip::iconName() const
{
    switch (m_state) {
    case State::NoPen: return QStringLiteral("usb");
    case State::Connecting:
    case State::Ready:
    case State::Off: return QStringLiteral("device");
    case State::Armed: return QStringLiteral("target");
    case State::LinkWeak: return QStringLiteral("wifi");
    case State::Fault: return QStringLiteral("triangle");
    }
    return {};
}

void PenChip::refresh()
{
    setText(word());
    setAccessibleName(QStringLiteral("%1, %2").arg(word(), m_detail));
    updateGeometry();
    update();
}

QSize PenChip::sizeHint() const
{
    const qreal words = QFontMetricsF(textFont(15, QFont::DemiBold)).horizontalAdvance(word());
    return {static_cast<int>(std::ceil(2 * kSide + kIcon + 12 + words + 12 + 10 + 12 + paint::digitsWidth(m_detail, textFont(15)))) + 2, kHeight};
}

// With little room the serial number goes, the word stays.
QSize PenChip::minimumSizeHint() const
{
    const qreal words = QFontMetricsF(textFont(15, QFont::DemiBold)).horizontalAdvance(word());
    return {static_cast<int>(std::ceil(2 * kSide + kIcon + 12 + words + 12 + 10)) + 2, kHeight};
}

void PenChip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    paint::box(p, QRectF(rect()), height() / 2.0, isDown() ? t.sunken : t.surface, t.line, 1.4);
    qreal x = kSide;
    icons::paint(p, iconName(), QRectF(x, height() / 2.0 - kIcon / 2, kIcon, kIcon), t.ink);
    x += kIcon + 12;
    const QFont strong = textFont(15, QFont::DemiBold);
    const qreal words = QFontMetricsF(strong).horizontalAdvance(word());
    paint::line(p, QRectF(x, 0, words, height()), Qt::AlignVCenter | Qt::AlignLeft, word(), strong, t.ink);
    x += words + 12;
    const QRectF dot(x, height() / 2.0 - 5, 10, 10);
    QColor fill, ring;
    switch (m_state) { // shape tells it too: ring, pale, full, thick ring
    case State::NoPen: ring = t.border; break;
    case State::Connecting: fill = t.accentMid; break;
    case State::Ready: fill = t.accent; break;
    case State::Off: fill = t.border; break;
    case State::Armed: ring = t.accent; break;
    case State::LinkWeak: fill = t.cyan; break;
    case State::Fault: fill = t.red; break;
    }
    paint::box(p, dot, 5, fill, ring, m_state == State::Armed ? 3.2 : 2);
    x += 22;
    if (width() < sizeHint().width())
        return;
    p.setPen(t.ink2);
    paint::digits(p, QRectF(x, 0, width() - x - kSide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_detail, textFont(15));
}

} // namespace stipple::ui
