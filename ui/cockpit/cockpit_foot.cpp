#include "ui/cockpit/cockpit_foot.h"

#include "ui/cockpit/alarm_feed.h"
#include "ui/pages/page.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/error_text.h"
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/state_block.h"

#include <QStackedWidget>

#include <algorithm>

namespace stipple::ui {

using safety::State;
using session::LoadBlock;

CockpitFoot::CockpitFoot(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    build();
}

void CockpitFoot::build()
{
    auto* row = bare<QHBoxLayout>(this, 16);
    m_state = named(new StateBlock, "cockpit.state");
    row->addWidget(m_state, 5);
    auto* middle = bare<QVBoxLayout>(nullptr, 4);
    middle->addStretch(1);
    m_hint = named(new Label({}, {18, QFont::Normal, Tone::Ink2}), "cockpit.hint");
    m_hint->setWrap(Label::Wrap::Words);
    middle->addWidget(m_hint);
    m_early = named(new Button(tr("End treatment"), Button::Kind::Quiet, Button::Size::Dense), "cockpit.finishEarly");
    middle->addWidget(m_early, 0, Qt::AlignLeft);
    middle->addStretch(1);
    row->addLayout(middle, 4);
    m_next = named(new Button(tr("Next zone"), Button::Kind::Secondary, Button::Size::Action), "cockpit.nextZone");
    m_next->setIconBefore(QStringLiteral("arrow-r"));
    row->addWidget(m_next);
    m_positive = new QStackedWidget;
    m_arm = named(new HoldButton(tr("Hold to ARM")), "cockpit.arm", tr("Arm pen, hold for 1.5 seconds"));
    m_arm->setIconName(QStringLiteral("target"));
    m_disarm = named(new Button(tr("Disarm"), Button::Kind::Secondary, Button::Size::Action), "cockpit.disarm");
    m_disarm->setIconBefore(QStringLiteral("lock"));
    m_pause = named(new Button(tr("PAUSE"), Button::Kind::White, Button::Size::Action), "cockpit.pause");
    m_pause->setIconBefore(QStringLiteral("pause"));
    m_resume = named(new HoldButton(tr("Hold to resume")), "cockpit.resume", tr("Resume, hold for 1.5 seconds"));
    m_resume->setLook(HoldButton::Look::White);
    m_resume->setIconName(QStringLiteral("target"));
    m_clear = named(new Button(tr("Clear alarm"), Button::Kind::Secondary, Button::Size::Action), "cockpit.clear");
    m_clear->setIconBefore(QStringLiteral("check-circle"));
    m_clear->setDisabledLook(Button::DisabledLook::Lock);
    m_reconnect = named(new Button(tr("Look for pen"), Button::Kind::Secondary, Button::Size::Action), "cockpit.reconnect");
    m_reconnect->setIconBefore(QStringLiteral("usb"));
    m_dose = named(new Button(tr("Dose looked at"), Button::Kind::Secondary, Button::Size::Action), "cockpit.confirmDose");
    m_wait = named(new Button(tr("Reading pen"), Button::Kind::Secondary, Button::Size::Action), "cockpit.wait");
    for (QWidget* page : {static_cast<QWidget*>(m_arm), static_cast<QWidget*>(m_disarm), static_cast<QWidget*>(m_pause),
                          static_cast<QWidget*>(m_resume), static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_reconnect),
                          static_cast<QWidget*>(m_dose), static_cast<QWidget*>(m_wait)}) {
        page->setFixedHeight(112);
        m_positive->addWidget(page);
    }
    row->addWidget(m_positive);
    m_stopRoom = new QWidget;
    row->addWidget(m_stopRoom);

    auto& desk = m_flow.treatment();
    connect(m_next, &QAbstractButton::clicked, this, &CockpitFoot::nextZone);
    connect(m_arm, &HoldButton::held, this, [this, &desk] {
        if (!desk.armAgain())
            m_arm->reset();
    });
    connect(m_disarm, &QAbstractButton::clicked, &desk, &TreatmentDesk::disarm);
    connect(m_pause, &QAbstractButton::clicked, &desk, &TreatmentDesk::pause);
    connect(m_resume, &HoldButton::held, &desk, &TreatmentDesk::resume);
    connect(m_clear, &QAbstractButton::clicked, &desk, &TreatmentDesk::clear);
    connect(m_reconnect, &QAbstractButton::clicked, this, [this] { m_flow.pen().port().reconnect(); });
    connect(m_wait, &QAbstractButton::clicked, &desk, &TreatmentDesk::readBack); // enabled only as "Read again"
    connect(m_dose, &QAbstractButton::clicked, &desk, &TreatmentDesk::confirmDose);
    connect(m_early, &QAbstractButton::clicked, this, [this, &desk] {
        if (m_earlyAsked)
            desk.finish();
        m_earlyAsked = !m_earlyAsked;
        refresh();
    });
}

void CockpitFoot::applyMetrics(const Metrics& metrics)
{
    const bool compact = metrics.compact;
    setFixedHeight(metrics.cockpitFoot);
    for (auto* child : {static_cast<QWidget*>(m_arm), static_cast<QWidget*>(m_disarm), static_cast<QWidget*>(m_pause),
                        static_cast<QWidget*>(m_resume), static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_reconnect),
                        static_cast<QWidget*>(m_dose), static_cast<QWidget*>(m_wait)})
        child->setFixedHeight(metrics.action);
    m_positive->setFixedSize(compact ? 216 : 300, metrics.action);
    m_next->setFixedSize(compact ? 148 : 220, metrics.action);
    m_next->setFontPx(compact ? 17 : 19);
    m_stopRoom->setFixedSize(metrics.stopWidth, metrics.action);
    static_cast<QHBoxLayout*>(layout())->setSpacing(compact ? 12 : 16);
    // STOP keeps its own distance from the edge; the cockpit's margin is part of it.
    layout()->setContentsMargins(0, 0, metrics.stopRight - metrics.cockpitMargin, 0);
}

void CockpitFoot::nextZone()
{
    if (!m_next->isEnabled())
        return;
    m_earlyAsked = false;
    m_flow.treatment().nextZone();
}

void CockpitFoot::pause()
{
    if (m_flow.pen().now().state == State::Running)
        m_flow.treatment().pause();
}

CockpitFoot::Shown CockpitFoot::atRest() const
{
    const auto& desk = m_flow.treatment();
    const auto blocks = desk.blocks();
    const auto has = [&blocks](LoadBlock block) { return std::ranges::find(blocks, block) != blocks.end(); };
    if (desk.waitingForArm())
        return {Positive::Wait, false, tr("Motor off"), tr("Reading the limits back, then arming")};
    if (has(LoadBlock::DoseUnconfirmed))
        return {Positive::Dose, true, tr("Motor off"), tr("The end of the last run here is not known. Look at the skin, then say that you did.")};
    if (has(LoadBlock::BudgetUsed) || has(LoadBlock::ZoneClosed))
        return {Positive::Wait, false, tr("Motor off"), tr("This zone has had its strokes. Go to the next zone.")};
    if (has(LoadBlock::LimitsLeaveNothing))
        return {Positive::Wait, false, tr("Motor off"), tr("Pen or cartridge cannot do this zone. Go to the next zone.")};
    if (m_flow.pen().now().state == State::Verified && desk.verified())
        return {Positive::Arm, true, tr("Motor off"),
                desk.lastOutcome().isEmpty() ? tr("Hold ARM for 1.5 s to power the pen") : desk.lastOutcome()};
    if (desk.loadFailed())
        return {Positive::Retry, true, tr("Motor off"),
                desk.lastOutcome().isEmpty() ? tr("The pen repeats other limits than it was given") : desk.lastOutcome()};
    return {Positive::Wait, false, tr("Motor off"), tr("Reading the limits back")};
}

CockpitFoot::Shown CockpitFoot::shown() const
{
    const auto& now = m_flow.pen().now();
    const bool wait = clearMustWait(m_flow.pen());
    switch (now.state) {
    case State::Offline: {
        const auto words = text::wordsFor(now.offlineReason);
        return {Positive::Reconnect, true, words.sentence, tr("What the pen gave is in its log and is read when it is back.")};
    }
    case State::Connecting: return {Positive::Wait, false, tr("Reading the pen and its log"), tr("Nothing can start before that")};
    case State::Ready:
    case State::Verified: return atRest();
    case State::Arming: return {Positive::Disarm, true, tr("Waiting for the pen"), tr("The pen has not answered yet")};
    case State::Armed:
        return {Positive::Disarm, true, tr("Press the trigger to start"),
                tr("Disarms by itself in %1").arg(text::duration(m_flow.pen().armedSecondsLeft() * 1000))};
    case State::Running: return {Positive::Pause, true, tr("Trigger held"), tr("Release the trigger to stop")};
    case State::Paused:
        if (now.pausedByHost)
            return {Positive::Resume, true, tr("Motor stopped · needles in"), tr("Hold to resume, then press the trigger")};
        return {Positive::Disarm, true, tr("Trigger released · needles in"), tr("Press the trigger to go on")};
    case State::Stopping: return {Positive::Wait, false, tr("Waiting for the pen's proof"), tr("Lift the pen off the skin")};
    case State::Stopped: {
        const auto reason = now.live && now.live->lastStop != 0 ? text::stopReasonWords(now.live->lastStop) : QString();
        return {Positive::Clear, !wait, reason.isEmpty() ? tr("Needles in, motor off") : reason,
                wait ? tr("Trigger locked until the cause is gone") : tr("Trigger locked until it is cleared")};
    }
    case State::Latched:
        return {Positive::Clear, !wait, text::wordsFor(now.offlineReason).sentence, tr("Look at the message, then clear it")};
    }
    return {};
}

void CockpitFoot::refresh()
{
    auto& desk = m_flow.treatment();
    const auto& now = m_flow.pen().now();
    auto show = shown();
    if (desk.finishing())
        show = {Positive::Wait, false, show.cause, tr("Ending the treatment")};
    m_state->setState(now.state, show.cause);
    m_hint->setText(m_earlyAsked ? tr("Zones that were not treated are noted so. Press again to end.") : show.hint);
    QWidget* page = nullptr;
    switch (show.positive) {
    case Positive::Arm: page = m_arm; break;
    case Positive::Disarm: page = m_disarm; break;
    case Positive::Pause: page = m_pause; break;
    case Positive::Resume: page = m_resume; break;
    case Positive::Clear: page = m_clear; break;
    case Positive::Reconnect: page = m_reconnect; break;
    case Positive::Dose: page = m_dose; break;
    case Positive::Retry:
    case Positive::Wait: page = m_wait; break;
    }
    if (m_positive->currentWidget() != page) {
        m_arm->reset();
        m_resume->reset();
        m_positive->setCurrentWidget(page);
    }
    page->setEnabled(show.enabled);
    m_clear->setText(m_flow.pen().port().alarms().empty() ? tr("Clear") : tr("Clear alarm"));
    m_wait->setText(show.positive == Positive::Retry ? tr("Read again") : now.state == State::Stopping ? tr("Stopping") : desk.finishing() ? tr("Ending") : tr("Reading pen"));
    const bool last = desk.lastZone();
    m_next->setText(last ? tr("Finish") : tr("Next zone"));
    m_next->setIconBefore(last ? QStringLiteral("check") : QStringLiteral("arrow-r"));
    m_next->setAccessibleName(last ? tr("Finish the treatment") : tr("Go to the next zone"));
    m_next->setEnabled(desk.canChangeZone() && !desk.waitingForArm());
    const bool motorOff = !safety::motorCanRun(now.state) && !desk.waitingForArm() && !desk.finishing();
    m_early->setVisible(motorOff && (!last || now.state == State::Offline));
    m_early->setText(m_earlyAsked ? tr("End it now") : tr("End treatment"));
    if (!motorOff)
        m_earlyAsked = false;
}

} // namespace stipple::ui
