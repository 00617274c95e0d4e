#include "ui/shell/top_bar.h"

#include "ui/pages/icon_view.h"
#include "ui/pages/page.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/photo_file.h"
#include "ui/text/date_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/pen_chip.h"
#include "ui/widgets/simulated_badge.h"
#include "ui/widgets/step_rail.h"

#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>

namespace stipple::ui {

using safety::State;

namespace {
constexpr int kLinkWeak = 80;
}

TopBar::TopBar(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* row = bare<QHBoxLayout>(this, 20);
    row->setContentsMargins(32, 0, 32, 0);
    auto* left = new QWidget;
    m_left = new QStackedLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->addWidget(buildSearch());
    m_left->addWidget(buildSession());
    row->addWidget(left, 1);
    m_simulated = named(new SimulatedBadge, "top.simulated");
    row->addWidget(m_simulated);
    m_pen = named(new PenChip, "top.pen");
    row->addWidget(m_pen);
    m_clock = new DigitLabel({}, {24, QFont::Medium, Tone::Ink2});
    row->addWidget(m_clock);
    connect(m_pen, &QAbstractButton::clicked, this, &TopBar::penRequested);
    connect(&flow.pen(), &PenWatch::changed, this, &TopBar::refreshPen);
    connect(&flow, &SessionFlow::stepChanged, this, &TopBar::refreshSteps);
    connect(&flow, &SessionFlow::assessmentChanged, this, &TopBar::refreshSteps);
    connect(&flow, &SessionFlow::recordChanged, this, &TopBar::refreshSteps);
    connect(&flow.plan(), &PlanDesk::changed, this, &TopBar::refreshSteps);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_clock->setText(text::clock(m_flow.services().utcNow())); });
    m_tick.start();
    m_clock->setText(text::clock(flow.services().utcNow()));
    refreshPen();
}

QWidget* TopBar::buildSearch()
{
    auto* host = new QWidget;
    auto* row = bare<QHBoxLayout>(host, 0);
    m_search = named(new QLineEdit, "top.search", tr("Find a patient by name, phone or ID"));
    m_search->setPlaceholderText(tr("Find a patient by name, phone or ID"));
    m_search->setFixedHeight(56);
    m_search->setMaximumWidth(600);
    m_search->setTextMargins(38, 0, 76, 0);
    auto* inside = bare<QHBoxLayout>(m_search, 0);
    inside->setContentsMargins(18, 0, 14, 0);
    auto* icon = new IconView(QStringLiteral("search"), 24);
    auto* keys = new Badge(tr("Ctrl K"), Badge::Look::Neutral);
    for (auto* inner : {static_cast<QWidget*>(icon), static_cast<QWidget*>(keys)})
        inner->setAttribute(Qt::WA_TransparentForMouseEvents);
    inside->addWidget(icon);
    inside->addStretch(1);
    inside->addWidget(keys);
    row->addWidget(m_search, 10);
    row->addStretch(6);
    return host;
}

QWidget* TopBar::buildSession()
{
    auto* host = new QWidget;
    auto* row = bare<QHBoxLayout>(host, 16);
    m_back = named(new IconButton(QStringLiteral("chev-l"), tr("Back"), IconButton::Frame::None), "top.back");
    row->addWidget(m_back);
    m_face = named(new Avatar({}, 52), "top.face");
    row->addWidget(m_face);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    names->addStretch(1);
    m_name = new Label({}, look::kName);
    m_facts = new Label({}, look::kCaption);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addStretch(1);
    row->addLayout(names);
    row->addSpacing(4);
    m_steps = named(new StepRail, "top.steps", tr("Steps of the session"));
    row->addWidget(m_steps, 1);
    connect(m_back, &QAbstractButton::clicked, this, &TopBar::backRequested);
    connect(m_steps, &StepRail::stepChosen, this, [this](int index) { m_flow.go(static_cast<FlowStep>(index)); });
    return host;
}

void TopBar::showSearch()
{
    m_left->setCurrentIndex(0);
}

void TopBar::showSession()
{
    m_left->setCurrentIndex(1);
    const auto& p = m_flow.chart().patient;
    m_face->setInitials(qs(p.givenName).left(1).toUpper() + qs(p.familyName).left(1).toUpper());
    m_face->setPicture(photo::imageOf(m_flow.portrait()));
    m_name->setText(qs(p.givenName + " " + p.familyName).trimmed());
    QStringList facts;
    if (p.born)
        facts << text::age(*p.born, m_flow.today());
    switch (p.sex) {
    case ports::Sex::Female: facts << tr("F"); break;
    case ports::Sex::Male: facts << tr("M"); break;
    case ports::Sex::Other:
    case ports::Sex::Unknown: break;
    }
    facts << qs(p.chartNumber);
    m_name->setMaximumWidth(m_compact ? 170 : 240);
    m_facts->setMaximumWidth(m_compact ? 170 : 240);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    refreshSteps();
}

void TopBar::refreshSteps()
{
    if (!m_flow.isOpen())
        return;
    const QString names[kFlowSteps] = {tr("Assess"), tr("Zones & plan"), tr("Pre-flight"), tr("Treat"), tr("Summary"), tr("Aftercare")};
    using Verdict = session::ScreeningVerdict::State;
    const auto verdict = m_flow.screeningVerdict().state;
    const bool blocked = verdict == Verdict::Blocked || verdict == Verdict::Deferred;
    QList<StepRail::Step> steps;
    for (int i = 0; i < kFlowSteps; ++i) {
        const auto step = static_cast<FlowStep>(i);
        StepRail::Step shown;
        shown.name = names[i];
        shown.canOpen = m_flow.canOpen(step);
        const bool behind = i < static_cast<int>(m_flow.step());
        shown.state = step == m_flow.step()                                   ? StepRail::State::Current
                      : blocked && step > FlowStep::Assess && !m_flow.readOnly() ? StepRail::State::Blocked
                      : m_flow.isDone(step) && (behind || m_flow.readOnly())   ? StepRail::State::Done
                                                                               : StepRail::State::Ahead;
        steps.append(shown);
    }
    m_steps->setSteps(steps);
}

void TopBar::refreshPen()
{
    const auto& now = m_flow.pen().now();
    m_simulated->setVisible(m_flow.pen().simulated());
    m_face->setSide(m_compact ? 36 : 52);
    const auto serial = now.identity ? qs(now.identity->serial.str()) : QString();
    switch (now.state) {
    case State::Offline: m_pen->setState(PenChip::State::NoPen, tr("plug in")); return;
    case State::Connecting: m_pen->setState(PenChip::State::Connecting, serial); return;
    case State::Ready:
    case State::Verified:
    case State::Stopped:
    case State::Stopping:
        if (now.linkQualityPercent < kLinkWeak)
            m_pen->setLinkWeak(now.linkQualityPercent);
        else
            m_pen->setState(PenChip::State::Ready, serial);
        return;
    case State::Arming:
    case State::Armed:
    case State::Running:
    case State::Paused: m_pen->setArmed(m_flow.pen().armedSecondsLeft()); return;
    case State::Latched: m_pen->setState(PenChip::State::Fault, text::wordsFor(now.offlineReason).code); return;
    }
}

void TopBar::setCompact(bool compact)
{
    setFixedHeight(compact ? 64 : 88);
    layout()->setContentsMargins(compact ? 16 : 32, 0, compact ? 16 : 32, 0);
    layout()->setSpacing(compact ? 10 : 20);
    m_search->setFixedHeight(compact ? 48 : 56);
    m_compact = compact;
    refreshPen();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, themeOf(this).line);
}

} // namespace stipple::ui
