#include "ui/widgets/severity_slider.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace stipple::ui {

namespace {

constexpr qreal kSide = 15, kTrack = 8, kRing = 28, kMiddle = 24;
constexpr int kWorst = 10;

} // namespace

SeveritySlider::SeveritySlider(Scale scale, QWidget* parent) : QAbstractSlider(parent), m_scale(scale)
{
    setOrientation(Qt::Horizontal);
    setRange(0, kWorst);
    setSingleStep(1);
    setPageStep(2);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SeveritySlider::setBaseline(std::optional<int> value)
{
    m_baseline = value ? std::optional(std::clamp(*value, 0, kWorst)) : std::nullopt;
    update();
}

void SeveritySlider::setGoal(std::optional<int> value)
{
    m_goal = value ? std::optional(std::clamp(*value, 0, kWorst)) : std::nullopt;
    update();
}

void SeveritySlider::setName(const QString& name) { m_name = name; }

void SeveritySlider::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
}

QSize SeveritySlider::sizeHint() const { return {320, m_scale == Scale::Labelled ? 70 : 48}; }
QSize SeveritySlider::minimumSizeHint() const { return {160, sizeHint().height()}; }

qreal SeveritySlider::xOf(int value) const { return std::round(kSide + (width() - 2 * kSide) * value / kWorst); }

void SeveritySlider::moveTo(qreal x)
{
    const double share = (x - kSide) / std::max(1.0, width() - 2 * kSide);
    setSpokenValue(std::clamp(share, 0.0, 1.0) * kWorst);
}

void SeveritySlider::setSpokenValue(double asked)
{
    if (m_readOnly)
        return;
    const int before = value();
    setValue(qRound(asked));
    if (value() != before)
        emit valueEdited(value());
}

void SeveritySlider::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const QRectF track(kSide - 4, kMiddle - kTrack / 2, width() - 2 * kSide + 8, kTrack);
    paint::box(p, track, kTrack / 2, t.sunken);
    const qreal now = xOf(value());
    if (m_goal) {
        const qreal goal = xOf(*m_goal);
        p.fillRect(QRectF(std::min(goal, now), track.top(), std::abs(now - goal), kTrack), t.accentMid);
    }
    if (m_baseline) {
        p.setPen(QPen(t.border, 3));
        const qreal x = xOf(*m_baseline);
        p.drawLine(QPointF(x, kMiddle - 12), QPointF(x, kMiddle + 12));
    }
    if (m_goal) {
        const qreal x = xOf(*m_goal);
        p.setPen(QPen(t.accent, 2.6));
        p.drawLine(QPointF(x, kMiddle - 14), QPointF(x, kMiddle + 12));
        p.setPen(QPen(t.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(t.accent);
        p.drawPolygon(QPolygonF{{QPointF(x, kMiddle - 14), QPointF(x + 13, kMiddle - 9), QPointF(x, kMiddle - 3)}});
    }
    if (m_scale == Scale::Labelled) {
        p.setPen(QPen(t.line, 1.5));
        for (int i = 0; i <= kWorst; ++i)
            p.drawLine(QPointF(xOf(i), kMiddle + 13), QPointF(xOf(i), kMiddle + 18));
        const QRectF words(kSide, kMiddle + 22, width() - 2 * kSide, 20);
        paint::line(p, words, Qt::AlignLeft | Qt::AlignVCenter, tr("none"), textFont(14), t.ink2);
        paint::line(p, words, Qt::AlignRight | Qt::AlignVCenter, tr("severe"), textFont(14), t.ink2);
    }
    p.setBrush(t.dark() ? t.paper : t.surface);
    p.setPen(QPen(t.accent, 4.4));
    p.drawEllipse(QPointF(now, kMiddle), kRing / 2 - 2.2, kRing / 2 - 2.2);
}

void SeveritySlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_readOnly)
        moveTo(event->position().x());
}

void SeveritySlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_readOnly)
        moveTo(event->position().x());
}

void SeveritySlider::mouseReleaseEvent(QMouseEvent*) {}

void SeveritySlider::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Plus)
        setSpokenValue(value() + 1);
    else if (key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_Minus)
        setSpokenValue(value() - 1);
    else if (key == Qt::Key_Home)
        setSpokenValue(0);
    else if (key == Qt::Key_End)
        setSpokenValue(kWorst);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        setSpokenValue(key - Qt::Key_0);
    else
        QAbstractSlider::keyPressEvent(event);
}

void SeveritySlider::wheelEvent(QWheelEvent* event) { event->ignore(); }

void SeveritySlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
    accessible::valueChanged(this);
}

QString SeveritySlider::spoken() const
{
    QString words = tr("%1, severity %2 of 10").arg(m_name).arg(value());
    if (m_goal)
        words += tr(", goal %1").arg(*m_goal);
    if (m_baseline)
        words += tr(", at first %1").arg(*m_baseline);
    return words;
}

QAccessible::Role SeveritySlider::spokenRole() const { return QAccessible::Slider; }
ValueRange SeveritySlider::spokenRange() const { return {static_cast<double>(value()), 0, kWorst, 1}; }

} // namespace stipple::ui
