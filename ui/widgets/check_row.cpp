#include "ui/widgets/check_row.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"

#include <QFontMetricsF>

#include <cmath>

namespace stipple::ui {

namespace {

constexpr int kActionWidth = 148;

} // namespace

CheckRow::CheckRow(const QString& icon, const QString& title, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_button = new Button(QString(), Button::Kind::Quiet, Button::Size::Dense, this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &CheckRow::actionClicked);
    refresh();
}

void CheckRow::setTitle(const QString& title)
{
    m_title = title;
    refresh();
}

void CheckRow::setDetail(const QString& detail)
{
    m_detail = detail;
    refresh();
}

void CheckRow::setTime(const QString& time)
{
    m_time = time;
    refresh();
}

void CheckRow::setState(State state)
{
    m_state = state;
    refresh();
}

void CheckRow::setProgress(double fraction, const QString& left)
{
    m_progress = fraction;
    m_left = left;
    m_state = State::Running;
    refresh();
}

void CheckRow::setAction(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_title, text));
    refresh();
}

void CheckRow::setActionEnabled(bool enabled)
{
    m_button->setEnabled(enabled);
    refresh();
}

void CheckRow::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    refresh();
}

QSize CheckRow::sizeHint() const { return {640, m_compact ? 72 : 112}; }
QSize CheckRow::minimumSizeHint() const { return {360, m_compact ? 64 : 72}; }

void CheckRow::refresh()
{
    const auto word = [this] {
        switch (m_state) {
        case State::ToDo: return tr("to do");
        case State::Running: return tr("running");
        case State::Done: return tr("done");
        case State::Failed: return tr("failed");
        case State::Waiting: return tr("waiting");
        }
        return QString();
    }();
    setAccessibleName(QStringLiteral("%1, %2. %3").arg(m_title, word, m_detail));
    switch (m_state) {
    case State::ToDo: m_button->setKind(Button::Kind::Primary); break;
    case State::Failed:
    case State::Waiting: m_button->setKind(Button::Kind::Secondary); break;
    case State::Running:
    case State::Done: m_button->setKind(Button::Kind::Quiet); break;
    }
    resizeEvent(nullptr);
    update();
}

void CheckRow::resizeEvent(QResizeEvent*)
{
    const int wide = std::max(m_button->sizeHint().width(), m_compact ? 110 : kActionWidth);
    const int high = m_button->sizeHint().height();
    m_button->setGeometry(width() - wide - (m_state == State::Failed ? 14 : 0), (height() - high) / 2, wide, high);
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const Theme& t = themeOf(this);
    const bool small = m_compact || height() < 88;
    const qreal side = small ? 44 : 58;
    const qreal middle = std::round(height() / 2.0);
    const QRectF disc(m_state == State::Failed ? 14 : 7, middle - side / 2, side, side);
    if (m_state == State::Failed)
        paint::box(p, QRectF(rect()).adjusted(0, 4, 0, -4), radius::kControl, QColor(), t.ink, 2);
    switch (m_state) {
    case State::Done:
        paint::box(p, disc, side / 2, t.accent);
        icons::paint(p, QStringLiteral("check"), QRectF(disc.center().x() - side * 0.3, middle - side * 0.3, side * 0.6, side * 0.6), t.onAccent, icons::Weight::Strong);
        break;
    case State::Failed:
        paint::box(p, disc, side / 2, t.block);
        icons::paint(p, QStringLiteral("octagon"), QRectF(disc.center().x() - side * 0.28, middle - side * 0.28, side * 0.56, side * 0.56), t.onBlock);
        break;
    case State::Running: {
        const QRectF ring = disc.adjusted(-1, -1, 1, 1).adjusted(3, 3, -3, -3);
        p.setBrush(Qt::NoBrush);
        p.setPen(QPen(t.accentSoft, 6));
        p.drawEllipse(ring);
        p.setPen(QPen(t.accent, 6, Qt::SolidLine, Qt::FlatCap));
        p.drawArc(ring, 90 * 16, -qRound(360 * 16 * std::min(1.0, m_progress)));
        p.setPen(t.ink);
        paint::digits(p, disc, Qt::AlignCenter, m_left, textFont(small ? 14 : 16, QFont::DemiBold));
        break;
    }
    case State::ToDo:
    case State::Waiting: {
        QPen pen(t.border, 2.2);
        pen.setDashPattern({2.6, 2.4});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(disc.adjusted(1, 1, -1, -1));
        break;
    }
    }
    qreal x = disc.right() + (small ? 16 : 28);
    const qreal icon = small ? 24 : 28;
    icons::paint(p, m_icon, QRectF(x, middle - icon / 2, icon, icon), t.ink2);
    x += icon + (small ? 14 : 20);
    const qreal button = m_button->isHidden() ? 0 : m_button->width() + 16;
    const qreal time = m_time.isEmpty() ? 0 : std::max(small ? 60.0 : 84.0, paint::digitsWidth(m_time, textFont(17)) + 20);
    const qreal right = width() - (button > 0 ? button : 4) - (m_state == State::Failed ? 14 : 0);
    const qreal room = right - time - x;
    const QFont detail = textFont(small ? 15 : 17);
    const QFontMetricsF metrics(detail);
    const bool two = metrics.horizontalAdvance(m_detail) > room + 1;
    const qreal below = two ? 2 * std::round(metrics.height()) : 24;
    const qreal top = two ? std::max(0.0, std::round(middle - (26 + below) / 2)) : middle - 28;
    paint::line(p, QRectF(x, top, room, two ? 26 : 28), Qt::AlignVCenter | Qt::AlignLeft, m_title,
                textFont(small ? 18 : 20, QFont::DemiBold), t.ink);
    paint::lines(p, QRectF(x, two ? top + 26 : middle + 2, room, below), Qt::AlignVCenter | Qt::AlignLeft, m_detail, detail, t.ink2, 2);
    p.setPen(t.ink2);
    paint::digits(p, QRectF(right - time, middle - 14, time - 14, 28), Qt::AlignVCenter | Qt::AlignRight, m_time, textFont(17));
}

} // namespace stipple::ui
