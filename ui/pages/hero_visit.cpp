#include "ui/pages/hero_visit.h"

#include "ui/pages/icon_view.h"
#include "ui/text/date_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/session_dots.h"

namespace stipple::ui {

namespace {
void addTick(QHBoxLayout* row, const QString& words, bool done)
{
    row->addWidget(new IconView(done ? QStringLiteral("check") : QStringLiteral("circle"), 20, done ? Tone::Accent : Tone::Ink2));
    row->addSpacing(8);
    row->addWidget(new Label(words, {16, done ? QFont::Medium : QFont::Normal, done ? Tone::Accent : Tone::Ink2}));
    row->addSpacing(24);
}
} // namespace

HeroVisit::HeroVisit(const ports::Visit& visit, QWidget* parent) : Card(parent)
{
    setEdge(Edge::Accent);
    setPadding(24);
    body()->setSpacing(0);
    setObjectName(QStringLiteral("today.hero"));
    auto* top = bare<QHBoxLayout>(nullptr, 12);
    top->addWidget(new Badge(tr("Next · %1").arg(text::clockOfMinutes(visit.minutesFromMidnight)), Badge::Look::Solid));
    if (visit.arrivedMin) {
        auto* arrived = new Badge(tr("Arrived %1").arg(text::clockOfMinutes(*visit.arrivedMin)), Badge::Look::Outline);
        arrived->setIconName(QStringLiteral("user"));
        top->addWidget(arrived);
    } else {
        auto* now = named(new Button(tr("Arrived now"), Button::Kind::Quiet, Button::Size::Dense), "today.arrived", tr("%1 has arrived").arg(qs(visit.name)));
        top->addWidget(now);
        connect(now, &QAbstractButton::clicked, this, &HeroVisit::arrived);
    }
    top->addStretch(1);
    auto where = tr("%1 min").arg(visit.durationMin);
    if (!visit.room.empty())
        where += QStringLiteral(" · ") + qs(visit.room);
    top->addWidget(new Label(where, look::kDetail));
    auto* change = named(new IconButton(QStringLiteral("dots3"), tr("Change the visit of %1").arg(qs(visit.name)), IconButton::Frame::None), "today.changeHero");
    change->setSide(44);
    top->addWidget(change);
    connect(change, &QAbstractButton::clicked, this, &HeroVisit::change);
    body()->addLayout(top);
    body()->addSpacing(16);

    auto* middle = bare<QHBoxLayout>(nullptr, 20);
    auto* face = new Avatar(qs(visit.initials), 112);
    face->setShape(Avatar::Shape::Rounded);
    middle->addWidget(face, 0, Qt::AlignVCenter);
    auto* words = bare<QVBoxLayout>(nullptr, 4);
    words->addStretch(1);
    words->addWidget(new Label(qs(visit.name), look::kPage));
    QStringList facts;
    if (visit.age)
        facts << tr("%1 y").arg(*visit.age);
    facts << qs(visit.reason);
    if (visit.lastVisit)
        facts << tr("last visit %1").arg(text::dayShort(*visit.lastVisit));
    words->addWidget(new Label(facts.join(QStringLiteral(" · ")), {18, QFont::Normal, Tone::Ink2}));
    auto* badges = bare<QHBoxLayout>(nullptr, 8);
    for (const auto& allergy : visit.allergies)
        badges->addWidget(new Badge(tr("%1 allergy").arg(qs(allergy)), Badge::Look::Blocked));
    for (const auto& flag : visit.flags)
        badges->addWidget(new Badge(qs(flag), Badge::Look::Caution));
    badges->addStretch(1);
    words->addSpacing(6);
    words->addLayout(badges);
    words->addStretch(1);
    middle->addLayout(words, 1);

    auto* actions = bare<QVBoxLayout>(nullptr, 12);
    auto* start = named(new Button(tr("Start session"), Button::Kind::Primary, Button::Size::Large), "today.startSession",
                        tr("Start session with %1").arg(qs(visit.name)));
    start->setIconAfter(QStringLiteral("arrow-r"));
    start->setMinimumWidth(260);
    auto* open = named(new Button(tr("Open chart"), Button::Kind::Secondary), "today.openChart", tr("Open chart of %1").arg(qs(visit.name)));
    actions->addWidget(start);
    actions->addWidget(open);
    middle->addLayout(actions);
    body()->addLayout(middle);
    body()->addSpacing(18);

    body()->addWidget(new Rule);
    body()->addSpacing(14);
    auto* readiness = bare<QHBoxLayout>();
    if (visit.sessionsTotal > 0) {
        auto* dots = new SessionDots;
        dots->setSessions(visit.sessionNumber, visit.sessionsTotal, SessionDots::Today::Yes);
        readiness->addWidget(dots);
        readiness->addSpacing(20);
    }
    addTick(readiness, tr("Plan"), visit.planReady);
    addTick(readiness, tr("Screening"), visit.screeningDone);
    readiness->addStretch(1);
    body()->addLayout(readiness);

    connect(start, &QAbstractButton::clicked, this, &HeroVisit::startSession);
    connect(open, &QAbstractButton::clicked, this, &HeroVisit::openChart);
}

} // namespace stipple::ui
