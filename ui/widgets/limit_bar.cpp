#include "ui/widgets/limit_bar.h"

#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr qreal kSide = 16;       // half a handle and a little, left and right of the track
constexpr qreal kTrackY = 22;     // centre of the track
constexpr qreal kTrack = 12;
constexpr qreal kHandle = 26;
constexpr qreal kTarget = 48;
constexpr qreal kLabelTop = 40;

QString shortValue(Measure measure, int value)
{
    return measure == Measure::Depth ? text::mm(Micrometres(value)) : QString::number(value);
}

} // namespace

LimitBar::LimitBar(Measure measure, QWidget* parent) : QAbstractSlider(parent), m_measure(measure)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (measure == Measure::Depth) {
        m_scaleMin = 250;
        m_scaleMax = 2500;
        setSingleStep(50);
        setPageStep(250);
    } else {
        m_scaleMin = 6000;
        m_scaleMax = 8000;
        setSingleStep(100);
        setPageStep(500);
    }
    setBand(m_scaleMin, m_scaleMax);
}

void LimitBar::setScale(int minimum, int maximum)
{
    m_scaleMin = std::min(minimum, maximum);
    m_scaleMax = std::max(maximum, m_scaleMin + 1);
    setBand(this->minimum(), this->maximum());
    update();
}

void LimitBar::setBand(int minimum, int maximum)
{
    const int low = std::clamp(minimum, m_scaleMin, m_scaleMax);
    setRange(low, std::clamp(maximum, low, m_scaleMax));
    update();
}

void LimitBar::setName(const QString& name) { m_name = name; }

qreal LimitBar::xOf(int value) const
{
    const double share = static_cast<double>(value - m_scaleMin) / std::max(1, m_scaleMax - m_scaleMin);
    return kSide + share * (width() - 2 * kSide);
}

int LimitBar::valueAt(qreal x) const
{
    const double share = (x - kSide) / std::max(1.0, width() - 2 * kSide);
    const double raw = m_scaleMin + share * (m_scaleMax - m_scaleMin);
    return qRound(raw / singleStep()) * singleStep();
}

QPoint LimitBar::handleCentre() const { return {qRound(xOf(value())), qRound(kTrackY)}; }

// The one door for people: mouse, keys and screen readers. QAbstractSlider presses the rest into the range.
void LimitBar::moveTo(int asked)
{
    const int before = value();
    setValue(asked);
    if (value() != before)
        emit valueEdited(value());
    if (asked != value())
        emit limitHit(asked > value() ? Limit::Upper : Limit::Lower, asked);
}

QSize LimitBar::sizeHint() const { return {360, 60}; }
QSize LimitBar::minimumSizeHint() const { return {200, 60}; }

void LimitBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF track(kSide - 6, kTrackY - kTrack / 2, width() - 2 * kSide + 12, kTrack);
    const qreal low = std::round(xOf(minimum())), high = std::round(xOf(maximum())), now = std::round(xOf(value()));

    paint::box(p, track, kTrack / 2, theme.sunken);
    QPainterPath outside, band;
    outside.addRoundedRect(track, kTrack / 2, kTrack / 2);
    band.addRect(QRectF(low, 0, high - low, height()));
    paint::hatch(p, outside.subtracted(band), theme.hatch, 6.0, 1.2);
    p.fillRect(QRectF(low, track.top(), now - low, kTrack), theme.accentLine);
    p.fillRect(QRectF(now, track.top(), high - now, kTrack), theme.accentMid);

    p.setPen(QPen(theme.accent, 3, Qt::SolidLine, Qt::RoundCap));
    for (const qreal x : {low, high})
        p.drawLine(QPointF(x, kTrackY - 10), QPointF(x, kTrackY + 10));

    const QFont strong = textFont(14, QFont::DemiBold), plain = textFont(14);
    const auto label = [&](int value, qreal x, const QFont& font, const QColor& colour) {
        const QString words = shortValue(m_measure, value);
        const qreal wide = paint::digitsWidth(words, font);
        const qreal left = std::clamp(x - wide / 2, kSide - 6, width() - kSide + 6 - wide);
        p.setPen(colour);
        paint::digits(p, QPointF(std::round(left), kLabelTop + 14), words, font);
        return QRectF(left - 6, kLabelTop, wide + 12, 18);
    };
    QRectF taken = label(maximum(), high, strong, theme.accent);
    QRectF takenLow = taken;
    if (high - low > taken.width()) // both, when they do not meet
        takenLow = label(minimum(), low, strong, theme.accent);
    const qreal wide = paint::digitsWidth(shortValue(m_measure, m_scaleMax), plain);
    if (minimum() > m_scaleMin && takenLow.left() > kSide - 6 + wide && taken.left() > kSide - 6 + wide)
        label(m_scaleMin, xOf(m_scaleMin), plain, theme.ink2);
    if (maximum() < m_scaleMax && taken.right() < width() - kSide + 6 - wide)
        label(m_scaleMax, xOf(m_scaleMax), plain, theme.ink2);

    p.setBrush(m_dragging ? theme.accentSoft : theme.dark() ? theme.ink : theme.surface);
    p.setPen(QPen(isEnabled() ? theme.accent : theme.border, 4));
    p.drawEllipse(QPointF(now, kTrackY), kHandle / 2 - 2, kHandle / 2 - 2);
}

void LimitBar::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    if (std::abs(at.y() - kTrackY) > kTarget / 2)
        return;
    m_dragging = true;
    setSliderDown(true);
    // A press near the handle takes it without a jump.
    if (std::abs(at.x() - xOf(value())) > kTarget / 2)
        moveTo(valueAt(at.x()));
    update();
}

void LimitBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        moveTo(valueAt(event->position().x()));
}

void LimitBar::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    setSliderDown(false);
    update();
}

void LimitBar::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int below = value() - value() % singleStep();
    if (key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Plus)
        moveTo(below + singleStep());
    else if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        moveTo(below == value() ? value() - singleStep() : below);
    else if (key == Qt::Key_PageUp)
        moveTo(value() + pageStep());
    else if (key == Qt::Key_PageDown)
        moveTo(value() - pageStep());
    else if (key == Qt::Key_Home)
        moveTo(minimum());
    else if (key == Qt::Key_End)
        moveTo(maximum());
    else
        QAbstractSlider::keyPressEvent(event);
}

void LimitBar::wheelEvent(QWheelEvent* event) { event->ignore(); }

void LimitBar::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
    accessible::valueChanged(this);
}

QString LimitBar::spoken() const
{
    if (m_measure == Measure::Depth)
        return tr("%1, %2, allowed %3 to %4")
            .arg(m_name, text::mmSpoken(Micrometres(value())), text::mm(Micrometres(minimum())), text::mm(Micrometres(maximum())));
    return tr("%1, %2 strokes per minute, allowed %3 to %4").arg(m_name).arg(value()).arg(minimum()).arg(maximum());
}

QAccessible::Role LimitBar::spokenRole() const { return QAccessible::Slider; }

ValueRange LimitBar::spokenRange() const
{
    return {static_cast<double>(value()), static_cast<double>(minimum()), static_cast<double>(maximum()),
            static_cast<double>(singleStep())};
}

void LimitBar::setSpokenValue(double value) { moveTo(qRound(value)); }

} // namespace stipple::ui
