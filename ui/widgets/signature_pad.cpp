#include "ui/widgets/signature_pad.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>
#include <QRegularExpression>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr qreal kInkWidth = 600, kInkHeight = 160;
constexpr qreal kNear = 0.8; // points closer than this add nothing

// Through the middles of the points: the hand is smoother than the samples.
QPainterPath smooth(const QPolygonF& stroke)
{
    QPainterPath path;
    if (stroke.isEmpty())
        return path;
    path.moveTo(stroke.first());
    if (stroke.size() == 1)
        path.lineTo(stroke.first() + QPointF(0.1, 0));
    for (int i = 1; i < stroke.size(); ++i) {
        if (i + 1 < stroke.size())
            path.quadTo(stroke.at(i), (stroke.at(i) + stroke.at(i + 1)) / 2);
        else
            path.lineTo(stroke.at(i));
    }
    return path;
}

QString number(qreal v) { return QLocale::c().toString(v, 'f', 1); }

QTransform inkToWidget(const QSize& size)
{
    const qreal scale = std::min(size.width() / kInkWidth, size.height() / kInkHeight);
    QTransform t;
    t.translate((size.width() - kInkWidth * scale) / 2, (size.height() - kInkHeight * scale) / 2);
    t.scale(scale, scale);
    return t;
}

} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setProperty("focusRadius", radius::kInset);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear = new Button(tr("Clear"), Button::Kind::Quiet, Button::Size::Dense, this);
    m_clear->setAccessibleName(tr("Clear signature"));
    m_clear->setCursor(Qt::PointingHandCursor);
    connect(m_clear, &QPushButton::clicked, this, &SignaturePad::clear);
    setState(State::Empty);
}

QSize SignaturePad::sizeHint() const { return {440, 118}; }
QSize SignaturePad::minimumSizeHint() const { return {240, 96}; }

void SignaturePad::setState(State state)
{
    m_state = state;
    m_clear->setVisible(state == State::Signed);
    switch (state) {
    case State::Empty: setAccessibleName(tr("Signature, empty")); break;
    case State::Signing: setAccessibleName(tr("Signature, signing")); break;
    case State::Signed: setAccessibleName(tr("Signature, signed")); break;
    case State::Locked: setAccessibleName(tr("Signature, locked")); break;
    }
    update();
}

QPointF SignaturePad::toInk(const QPointF& pos) const { return inkToWidget(size()).inverted().map(pos); }

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (m_state == State::Locked || event->button() != Qt::LeftButton)
        return;
    m_strokes.push_back(QPolygonF{{toInk(event->position())}});
    setState(State::Signing);
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (m_state != State::Signing)
        return;
    const QPointF at = toInk(event->position());
    if ((at - m_strokes.back().last()).manhattanLength() < kNear)
        return;
    m_strokes.back().append(at);
    update();
}

void SignaturePad::mouseReleaseEvent(QMouseEvent*)
{
    if (m_state != State::Signing)
        return;
    setState(State::Signed);
    emit changed();
}

void SignaturePad::clear()
{
    if (m_state == State::Locked)
        return;
    m_strokes.clear();
    setState(State::Empty);
    emit changed();
}

void SignaturePad::lock()
{
    if (m_state == State::Signed)
        setState(State::Locked);
}

QString SignaturePad::svg() const
{
    if (m_strokes.empty())
        return {};
    QString path;
    for (const QPolygonF& stroke : m_strokes) {
        path += QStringLiteral("M%1 %2").arg(number(stroke.first().x()), number(stroke.first().y()));
        for (int i = 1; i < stroke.size(); ++i)
            path += QStringLiteral("L%1 %2").arg(number(stroke.at(i).x()), number(stroke.at(i).y()));
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 160\"><path d=\"%1\" fill=\"none\" "
                          "stroke=\"#1B1E27\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>")
        .arg(path);
}

bool SignaturePad::fromSvg(const QString& svg)
{
    static const QRegularExpression kData(QStringLiteral(" d=\"([ML0-9. \\-]+)\""));
    static const QRegularExpression kPoint(QStringLiteral("([ML])(-?[0-9]+(?:\\.[0-9]+)?) (-?[0-9]+(?:\\.[0-9]+)?)"));
    const auto path = kData.match(svg);
    if (!path.hasMatch())
        return false;
    std::vector<QPolygonF> strokes;
    for (auto it = kPoint.globalMatch(path.captured(1)); it.hasNext();) {
        const auto point = it.next();
        const QPointF at(point.captured(2).toDouble(), point.captured(3).toDouble());
        if (point.captured(1) == QLatin1String("M"))
            strokes.push_back(QPolygonF{{at}});
        else if (strokes.empty())
            return false;
        else
            strokes.back().append(at);
    }
    if (strokes.empty())
        return false;
    m_strokes = std::move(strokes);
    setState(State::Signed);
    return true;
}

void SignaturePad::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::resizeEvent(QResizeEvent*)
{
    const QSize hint = m_clear->sizeHint();
    m_clear->setGeometry(width() - hint.width() - 10, 6, hint.width(), hint.height());
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const bool empty = m_strokes.empty();
    paint::box(p, QRectF(rect()), radius::kInset, m_state == State::Locked ? t.sunken : empty ? t.surface : t.paper, t.border, 1.8);
    if (empty) {
        paint::line(p, QRectF(rect()), Qt::AlignCenter, tr("Sign here"), textFont(17), t.ink3);
        return;
    }
    paint::line(p, QRectF(18, height() - 30, 120, 22), Qt::AlignVCenter | Qt::AlignLeft, tr("Signature"), textFont(14), t.ink3);
    const QTransform map = inkToWidget(size());
    QPen pen(t.ink, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    p.setPen(pen);
    for (const QPolygonF& stroke : m_strokes)
        p.drawPath(map.map(smooth(stroke)));
    if (m_state == State::Locked)
        icons::paint(p, QStringLiteral("lock"), QRectF(width() - 46, height() / 2.0 - 12, 24, 24), t.ink);
}

} // namespace stipple::ui
