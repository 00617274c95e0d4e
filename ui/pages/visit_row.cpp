#include "ui/pages/visit_row.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/text/date_text.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/session_dots.h"

namespace stipple::ui {

using ports::SessionStage;

namespace {
QWidget* tick(const QString& words, bool done)
{
    auto* box = new QWidget;
    auto* row = bare<QHBoxLayout>(box, 8);
    row->addWidget(new IconView(done ? QStringLiteral("check") : QStringLiteral("circle"), 18,
                                done ? Tone::Accent : Tone::Ink2));
    row->addWidget(new Label(words, {16, done ? QFont::Medium : QFont::Normal, done ? Tone::Accent : Tone::Ink2}));
    return box;
}
} // namespace

VisitRow::VisitRow(const ports::Visit& visit, QWidget* parent) : QFrame(parent)
{
    const auto name = qs(visit.name);
    const bool isSigned = visit.stage == SessionStage::Signed;
    const bool toSign = visit.stage == SessionStage::ToSign;
    m_past = isSigned || toSign;
    setMinimumHeight(80);
    auto* row = bare<QHBoxLayout>(this, 0);
    row->setContentsMargins(24, 8, 24, 8);
    auto* time = new DigitLabel(text::clockOfMinutes(visit.minutesFromMidnight),
                                {20, QFont::DemiBold, m_past ? Tone::Ink2 : Tone::Ink});
    time->setFixedWidth(88);
    row->addWidget(time);
    row->addWidget(new Avatar(qs(visit.initials), 52));
    row->addSpacing(20);
    auto* names = bare<QVBoxLayout>(nullptr, 1);
    names->addStretch(1);
    names->addWidget(new Label(name, look::kName));
    auto detail = qs(visit.reason);
    if (visit.arrivedMin && !m_past)
        detail = tr("Arrived %1").arg(text::clockOfMinutes(*visit.arrivedMin)) + QStringLiteral(" · ") + detail;
    names->addWidget(new Label(detail, look::kDetail));
    names->addStretch(1);
    row->addLayout(names, 1);
    row->addSpacing(12);

    auto* middle = new QWidget;
    middle->setObjectName(QStringLiteral("middle"));
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight, middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(2);
    row->addWidget(middle);
    auto* seriesBox = new QWidget;
    seriesBox->setObjectName(QStringLiteral("series"));
    auto* series = bare<QHBoxLayout>(seriesBox, 0);
    if (visit.sessionsTotal > 0) {
        auto* dots = new SessionDots;
        const bool due = !isSigned && !toSign;
        dots->setSessions(visit.sessionNumber, visit.sessionsTotal, due ? SessionDots::Today::Yes : SessionDots::Today::No);
        series->addWidget(dots);
    } else {
        series->addWidget(new Label(tr("First visit"), look::kDetail));
    }
    series->addStretch(1);
    m_middle->addWidget(seriesBox);

    auto* readyBox = new QWidget;
    readyBox->setObjectName(QStringLiteral("ready"));
    auto* ready = bare<QHBoxLayout>(readyBox, 16);
    if (!m_past && visit.sessionsTotal > 0) {
        ready->addWidget(tick(tr("Plan"), visit.planReady));
        ready->addWidget(tick(tr("Screening"), visit.screeningDone));
    }
    ready->addStretch(1);
    m_hasReady = ready->count() > 1;
    m_middle->addWidget(readyBox);
    auto* actionBox = new QWidget;
    actionBox->setObjectName(QStringLiteral("action"));
    auto* action = bare<QHBoxLayout>(actionBox, 0);
    action->addStretch(1);
    row->addWidget(actionBox);

    if (isSigned) {
        action->addWidget(new IconView(QStringLiteral("lock"), 20, Tone::Ink2));
        action->addSpacing(8);
        action->addWidget(new Label(tr("Signed"), look::kDetail));
        action->addSpacing(4);
        auto* open = named(new Button(tr("Open"), Button::Kind::Quiet, Button::Size::Dense), "today.open", tr("Open chart of %1").arg(name));
        action->addWidget(open);
        connect(open, &QAbstractButton::clicked, this, &VisitRow::openChart);
    } else if (toSign) {
        auto* sign = named(new Button(tr("Sign record"), Button::Kind::Secondary, Button::Size::Dense), "today.signRecord",
                           tr("Sign the record of %1").arg(name));
        action->addWidget(sign);
        connect(sign, &QAbstractButton::clicked, this, &VisitRow::openSession);
    } else {
        auto* open = named(new Button(tr("Open"), Button::Kind::Quiet, Button::Size::Dense), "today.open", tr("Open chart of %1").arg(name));
        action->addWidget(open);
        connect(open, &QAbstractButton::clicked, this, &VisitRow::openChart);
        auto* change = named(new IconButton(QStringLiteral("dots3"), tr("Change the visit of %1").arg(name), IconButton::Frame::None), "today.changeVisit");
        change->setSide(44);
        action->addWidget(change);
        connect(change, &QAbstractButton::clicked, this, &VisitRow::change);
    }
    setObjectName(QStringLiteral("today.visit"));
    setAccessibleName(tr("%1, %2, %3").arg(text::clockOfMinutes(visit.minutesFromMidnight), name, qs(visit.reason)));
}

void VisitRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // The same widths in every row, so that the columns stand under each other.
    const bool wide = width() > 1100;
    auto* ready = findChild<QWidget*>(QStringLiteral("ready"));
    m_middle->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    findChild<QWidget*>(QStringLiteral("series"))->setFixedWidth(wide ? 230 : 200);
    ready->setFixedWidth(wide ? 300 : 200);
    ready->setVisible(wide || m_hasReady);
    findChild<QWidget*>(QStringLiteral("action"))->setFixedWidth(wide ? 210 : 172);
}

void VisitRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = themeOf(this);
    paint::box(p, QRectF(rect()), radius::kInset, m_past ? theme.paper : theme.surface, theme.line);
}

} // namespace stipple::ui
