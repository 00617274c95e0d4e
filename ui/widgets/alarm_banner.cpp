#include "ui/widgets/alarm_banner.h"

#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"

#include <QFontMetricsF>

#include <algorithm>

namespace stipple::ui {

namespace {

constexpr int kPauseSeconds = 120;
constexpr int kHighPhaseMs = 250;   // 2 Hz, half bright, half dark
constexpr int kMediumPhaseMs = 833; // 0.6 Hz
const QColor kHighEdge(0xF3, 0xA0, 0xA2);
const QColor kMediumFill(0xFF, 0xC9, 0x3C);
const QColor kMediumDark(0xD3, 0x9B, 0x12);
const QColor kLowDark(0x0F, 0x2A, 0x32);
const QColor kLowLight(0xE4, 0xF3, 0xF6);

struct Dress {
    QColor words, line, edge;
    qreal edgeWidth;
    QString icon, marks;
};

Dress dressOf(ports::AlarmPriority priority, const Theme& theme)
{
    const QColor inkOnAmber(0x1B, 0x1E, 0x27);
    switch (priority) {
    case ports::AlarmPriority::High:
        return {stop_colours::kText, QColor(0xFF, 0xE3, 0xE3), kHighEdge, 3, QStringLiteral("triangle"), QStringLiteral("!!!")};
    case ports::AlarmPriority::Medium:
        return {inkOnAmber, inkOnAmber, QColor(), 0, QStringLiteral("triangle"), QStringLiteral("!!")};
    case ports::AlarmPriority::Low:
        return {theme.ink, theme.ink2, theme.cyan, 2, QStringLiteral("info"), QStringLiteral("!")};
    }
    return {};
}

bool sameAlarm(const AlarmLine& a, const AlarmLine& b) { return a.id == b.id && a.detail == b.detail; }

} // namespace

AlarmBanner::AlarmBanner(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("alarmBanner"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause = new Button(tr("Pause sound"), Button::Kind::Secondary, Button::Size::Dense, this);
    m_pause->setIconBefore(QStringLiteral("bell-off"));
    m_what = new Button(tr("What to do"), Button::Kind::Secondary, Button::Size::Dense, this);
    m_more = new Button(QString(), Button::Kind::Secondary, Button::Size::Dense, this);
    connect(m_pause, &QPushButton::clicked, this, &AlarmBanner::pauseSound);
    connect(m_what, &QPushButton::clicked, this, [this] {
        if (!m_alarms.isEmpty())
            emit whatToDo(m_alarms.first());
    });
    connect(m_more, &QPushButton::clicked, this, &AlarmBanner::moreRequested);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_bright = !m_bright;
        update();
        emit phaseChanged(m_bright);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_pausedLeft <= 0) {
            m_second.stop();
            m_pausedLeft = 0;
            emit soundPauseChanged(false);
        }
        refresh();
    });
    refresh();
}

void AlarmBanner::setAlarms(const QList<AlarmLine>& alarms)
{
    bool isNew = false;
    for (const AlarmLine& alarm : alarms) {
        const bool known = std::any_of(m_alarms.cbegin(), m_alarms.cend(), [&](const AlarmLine& a) { return sameAlarm(a, alarm); });
        isNew = isNew || !known;
    }
    m_alarms = alarms;
    if ((isNew || alarms.isEmpty()) && m_pausedLeft > 0) { // a new alarm is heard
        m_pausedLeft = 0;
        m_second.stop();
        emit soundPauseChanged(false);
    }
    refresh();
    if (isNew)
        accessible::announce(this, accessibleName());
}

void AlarmBanner::setQuietText(const QString& right)
{
    m_quiet = right;
    update();
}

void AlarmBanner::pauseSound()
{
    if (m_alarms.isEmpty() || m_alarms.first().priority == ports::AlarmPriority::Low)
        return;
    m_pausedLeft = kPauseSeconds;
    m_second.start();
    refresh();
    emit soundPauseChanged(true);
}

QSize AlarmBanner::sizeHint() const { return {640, Metrics::forWidth(window()->width()).compact ? 56 : 72}; }
QSize AlarmBanner::minimumSizeHint() const { return {320, sizeHint().height()}; }

QColor AlarmBanner::fill() const
{
    const Theme& theme = themeOf(this);
    if (m_alarms.isEmpty())
        return theme.dark() ? theme.sunken : theme.surface;
    switch (m_alarms.first().priority) {
    case ports::AlarmPriority::High: return m_bright ? stop_colours::kFill : stop_colours::kFlash;
    case ports::AlarmPriority::Medium: return m_bright ? kMediumFill : kMediumDark;
    case ports::AlarmPriority::Low: return theme.dark() ? kLowDark : kLowLight;
    }
    return theme.surface;
}

void AlarmBanner::refresh()
{
    const bool any = !m_alarms.isEmpty();
    const bool low = any && m_alarms.first().priority == ports::AlarmPriority::Low;
    const bool high = any && m_alarms.first().priority == ports::AlarmPriority::High;
    m_pause->setVisible(any && !low);
    m_what->setVisible(any && !low);
    m_more->setVisible(m_alarms.size() > 1);
    if (any) {
        const Dress dress = dressOf(m_alarms.first().priority, themeOf(this));
        m_pause->setColours(dress.words, QColor(), dress.words);
        m_what->setColours(high ? stop_colours::kPressed : dress.words, high ? stop_colours::kText : QColor(), high ? QColor() : dress.words);
        m_more->setColours(dress.words, QColor(), dress.words);
        m_more->setText(tr("+%1 more").arg(m_alarms.size() - 1));
        const AlarmLine& first = m_alarms.first();
        setAccessibleName(QStringLiteral("%1. %2. %3").arg(text::priorityWords(first.priority), first.title, first.line));
    } else {
        setAccessibleName(tr("No alarms"));
    }
    m_pause->setText(m_pausedLeft > 0 ? text::duration(std::int64_t{m_pausedLeft} * 1000) : tr("Pause sound"));
    m_pause->setSecondary(m_pausedLeft > 0 || width() < 1000 ? QString() : tr("2 min"));
    if (!any || low) {
        m_flash.stop();
        m_bright = true;
    } else {
        const int phase = high ? kHighPhaseMs : kMediumPhaseMs;
        if (!m_flash.isActive() || m_flash.interval() != phase)
            m_flash.start(phase);
    }
    layoutButtons();
    update();
}

void AlarmBanner::layoutButtons()
{
    int right = width() - 12;
    for (Button* button : {m_what, m_pause, m_more}) {
        if (button->isHidden())
            continue;
        const QSize size = button->sizeHint();
        const int high = std::min(size.height() + 4, height() - 12);
        button->setGeometry(right - size.width(), (height() - high) / 2, size.width(), high);
        right -= size.width() + 16;
    }
}

void AlarmBanner::resizeEvent(QResizeEvent*) { refresh(); }

void AlarmBanner::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Theme& theme = themeOf(this);
    const QRectF whole(rect());
    const bool compact = height() < 64;
    if (m_alarms.isEmpty()) {
        paint::box(p, whole, radius::kInset, fill(), theme.line, 1.4);
        icons::paint(p, QStringLiteral("bell"), QRectF(24, height() / 2.0 - 11, 22, 22), theme.ink2);
        paint::line(p, QRectF(60, 0, 300, height()), Qt::AlignVCenter | Qt::AlignLeft, tr("No alarms"), textFont(17), theme.ink2);
        const bool sound = !m_quiet.isEmpty();
        if (sound)
            icons::paint(p, QStringLiteral("volume"), QRectF(width() - 46, height() / 2.0 - 11, 22, 22), theme.ink2);
        paint::line(p, QRectF(380, 0, width() - 440, height()), Qt::AlignVCenter | Qt::AlignRight, m_quiet, textFont(16), theme.ink3);
        return;
    }
    const AlarmLine& first = m_alarms.first();
    const Dress dress = dressOf(first.priority, theme);
    paint::box(p, whole, radius::kInset, fill(), dress.edge, dress.edgeWidth);
    const QColor sign = first.priority == ports::AlarmPriority::Low ? theme.cyan : dress.words;
    const qreal icon = compact ? 30 : 34;
    icons::paint(p, dress.icon, QRectF(compact ? 20 : 28, (height() - icon) / 2, icon, icon), sign);
    QFont marks = textFont(compact ? 26 : 31, QFont::Bold);
    marks.setLetterSpacing(QFont::AbsoluteSpacing, 2.5);
    qreal x = (compact ? 20 : 28) + icon + 14;
    p.setFont(marks);
    p.setPen(sign);
    p.drawText(QRectF(x, -2, 80, height()), Qt::AlignVCenter | Qt::AlignLeft, dress.marks);
    x += QFontMetricsF(marks).horizontalAdvance(dress.marks) + 18;
    int right = width() - 24;
    for (const Button* button : {m_what, m_pause, m_more}) {
        if (!button->isHidden())
            right = std::min(right, button->x() - 16);
    }
    if (!first.time.isEmpty()) {
        const QFont small = textFont(17);
        const qreal wide = paint::digitsWidth(first.time, small);
        p.setPen(dress.line);
        if (first.line.isEmpty() || m_pause->isHidden()) {
            paint::digits(p, QRectF(right - wide, 0, wide, height()), Qt::AlignVCenter | Qt::AlignRight, first.time, small);
            right -= qRound(wide) + 16;
        }
    }
    const QFont title = textFont(compact ? 20 : 23, QFont::DemiBold);
    const qreal room = right - x;
    if (first.line.isEmpty()) {
        paint::line(p, QRectF(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, first.title, title, dress.words);
        return;
    }
    const qreal half = height() / 2.0;
    paint::line(p, QRectF(x, half - (compact ? 25 : 30), room, compact ? 26 : 32), Qt::AlignVCenter | Qt::AlignLeft, first.title, title, dress.words);
    paint::line(p, QRectF(x, half + (compact ? 1 : 3), room, 24), Qt::AlignVCenter | Qt::AlignLeft, first.line,
                textFont(compact ? 15 : 17), dress.line);
}

} // namespace stipple::ui
