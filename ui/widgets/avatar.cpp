#include "ui/widgets/avatar.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QPainterPath>

namespace stipple::ui {

Avatar::Avatar(const QString& initials, int side, QWidget* parent) : QWidget(parent), m_initials(initials), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Avatar::setInitials(const QString& initials)
{
    m_initials = initials;
    update();
}

void Avatar::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void Avatar::setSide(int side)
{
    m_side = side;
    updateGeometry();
    update();
}

void Avatar::setAccent(bool accent)
{
    m_accent = accent;
    update();
}

void Avatar::setShape(Shape shape)
{
    m_shape = shape;
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    if (!m_picture.isNull()) {
        QPainterPath frame;
        const qreal round = m_shape == Shape::Disc ? m_side / 2.0 : radius::kCard;
        frame.addRoundedRect(QRectF(rect()), round, round);
        p.setRenderHint(QPainter::Antialiasing);
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        p.setClipPath(frame);
        p.drawImage(QRectF(rect()), m_picture);
        return;
    }
    const QColor ground = m_accent ? t.accentSoft : t.dark() ? t.track : t.sunken;
    const QColor words = m_accent ? t.accent : t.ink2;
    paint::box(p, QRectF(rect()), m_shape == Shape::Disc ? m_side / 2.0 : radius::kCard, ground);
    if (m_initials.isEmpty()) {
        const qreal icon = m_side * 0.45;
        icons::paint(p, QStringLiteral("user"), QRectF((m_side - icon) / 2, (m_side - icon) / 2, icon, icon), words);
        return;
    }
    paint::line(p, QRectF(rect()), Qt::AlignCenter, m_initials, textFont(std::max(14, qRound(m_side * 0.33)), QFont::DemiBold), words);
}

NumberDisc::NumberDisc(int number, Look look, int side, QWidget* parent)
    : QWidget(parent), m_number(number), m_look(look), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNumber(number);
}

void NumberDisc::setNumber(int number)
{
    m_number = number;
    setAccessibleName(tr("Order %1").arg(number));
    update();
}

void NumberDisc::setDiameter(int side)
{
    m_side = side;
    updateGeometry();
    update();
}

void NumberDisc::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& t = themeOf(this);
    const bool filled = m_look == Look::Filled;
    if (filled)
        paint::box(p, QRectF(rect()), m_side / 2.0, t.accent);
    else
        paint::box(p, QRectF(rect()), m_side / 2.0, QColor(), t.accentLine, 2.6);
    if (m_number > 0)
        paint::line(p, QRectF(rect()), Qt::AlignCenter, QString::number(m_number), textFont(qRound(m_side * 0.42), QFont::DemiBold), filled ? t.onAccent : t.ink);
}

} // namespace stipple::ui
