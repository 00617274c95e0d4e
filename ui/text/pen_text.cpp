#include "ui/text/pen_text.h"

#include "ui/text/date_text.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {

struct Pen {
    Q_DECLARE_TR_FUNCTIONS(Pen)
};

QString cartridgeRefusal(unsigned detail)
{
    switch (detail) {
    case 1: return Pen::tr("No cartridge in the pen");
    case 2: return Pen::tr("The cartridge cannot be read");
    case 3: return Pen::tr("Another cartridge than planned");
    case 4: return Pen::tr("The cartridge was changed after the check");
    case 5: return Pen::tr("Cartridge already used");
    case 6: return Pen::tr("Cartridge expired");
    case 7: return Pen::tr("Cartridge not genuine");
    default: return Pen::tr("The cartridge cannot be used");
    }
}

QString interlock(unsigned detail)
{
    switch (detail) {
    case 1: return Pen::tr("Trigger held: release it first");
    case 2: return Pen::tr("Emergency stop is pressed on the pen");
    case 3: return Pen::tr("Needles are not withdrawn");
    case 4: return Pen::tr("The link was not steady enough: try again");
    default: return Pen::tr("The pen’s interlock is open");
    }
}

} // namespace

AlarmWords wordsFor(const ports::Alarm& alarm)
{
    switch (alarm.id) {
    case ports::AlarmId::LinkLost:
        return {Pen::tr("Link to the pen lost"), Pen::tr("The pen stops by itself. What was given last is uncertain."), Pen::tr("Lift the pen from the skin. Check the cable at both ends.")};
    case ports::AlarmId::StopNotConfirmed:
        return {Pen::tr("STOP NOT CONFIRMED — lift the pen, unplug it"), Pen::tr("The pen has not proved that its needles are withdrawn."), Pen::tr("Lift the pen from the skin now. Pull its plug.")};
    case ports::AlarmId::PenFault: return faultWords(alarm.detail, alarm.value);
    case ports::AlarmId::TelemetryStale:
        return {Pen::tr("No data from the pen"), Pen::tr("The motor was stopped."), Pen::tr("Lift the pen. Check the cable.")};
    case ports::AlarmId::UiStale:
        return {Pen::tr("This window did not answer in time"), Pen::tr("The motor was stopped."), Pen::tr("Close other programs. Arm again when the window reacts at once.")};
    case ports::AlarmId::RecorderBad:
        return {Pen::tr("The record cannot be written"), Pen::tr("The motor was stopped. The pen’s own log still counts."), Pen::tr("Check the disk. Nothing can be armed until records are written again.")};
    case ports::AlarmId::ReadbackDiffers:
        return {Pen::tr("The pen repeated other values than were sent"), Pen::tr("It stays disarmed."), Pen::tr("Load the zone again. If it differs again, use another pen.")};
    case ports::AlarmId::PlanMismatch:
        return {Pen::tr("The pen runs other values than the plan"), Pen::tr("The motor was stopped."), Pen::tr("Look at the skin. Load the zone again.")};
    case ports::AlarmId::UnknownPen:
        return {Pen::tr("Unknown pen"), Pen::tr("Its serial number or identity is new here."), Pen::tr("Compare the number on the pen and confirm it under Device, Pens.")};
    case ports::AlarmId::LogGap:
        return {Pen::tr("The pen’s log has a gap"), Pen::tr("Some strokes may not be in the record."), Pen::tr("Check the last session and acknowledge the gap.")};
    case ports::AlarmId::TimingReduced:
        return {Pen::tr("Reduced timing margin"), Pen::tr("This computer gives the pen’s link no priority."), Pen::tr("Treatment is possible. Ask the administrator to allow real-time priority.")};
    case ports::AlarmId::PenStopped:
        return {Pen::tr("The pen stopped — %1").arg(lowered(stopReasonWords(static_cast<std::uint8_t>(alarm.detail)))), {}, Pen::tr("Look at the skin and at the pen, then clear.")};
    case ports::AlarmId::PenNotArmed:
        return {Pen::tr("Not armed — %1").arg(lowered(penStatusWords(static_cast<std::uint16_t>(alarm.detail)))), {}, Pen::tr("Remove the cause, then hold to arm again.")};
    }
    return {Pen::tr("Alarm %1").arg(static_cast<int>(alarm.id)), {}, Pen::tr("Lift the pen from the skin.")};
}

QString priorityWords(ports::AlarmPriority priority)
{
    switch (priority) {
    case ports::AlarmPriority::High: return Pen::tr("High priority");
    case ports::AlarmPriority::Medium: return Pen::tr("Medium priority");
    case ports::AlarmPriority::Low: return Pen::tr("Low priority");
    }
    return {};
}

QString stopReasonWords(std::uint8_t reason)
{
    switch (reason) {
    case 0: return Pen::tr("No stop");
    case 1: return Pen::tr("Link silent");
    case 2: return Pen::tr("STOP");
    case 3: return Pen::tr("Line dropped");
    case 4: return Pen::tr("Permit withdrawn");
    case 5: return Pen::tr("Stopped by this station");
    case 6: return Pen::tr("Trigger released");
    case 7: return Pen::tr("Emergency stop on the pen");
    case 8: return Pen::tr("Run time used up");
    case 9: return Pen::tr("Strokes of the zone used up");
    case 10: return Pen::tr("Contact lost");
    case 11: return Pen::tr("Cartridge removed");
    case 12: return Pen::tr("Fault of the pen");
    case 13: return Pen::tr("Another station took over");
    case 14: return Pen::tr("Session closed");
    case 15: return Pen::tr("Armed or paused too long");
    case 16: return Pen::tr("Disarmed");
    case 17: return Pen::tr("Settings became void");
    case 18: return Pen::tr("Supply failed");
    case 19: return Pen::tr("The pen restarted");
    case 20: return Pen::tr("Paused by this station");
    case 21: return Pen::tr("Session idle");
    default: return Pen::tr("Reason %1").arg(int{reason});
    }
}

QString stateWord(safety::State state)
{
    switch (state) {
    case safety::State::Offline: return Pen::tr("NO PEN");
    case safety::State::Connecting: return Pen::tr("CONNECTING");
    case safety::State::Ready:
    case safety::State::Verified: return Pen::tr("READY");
    case safety::State::Arming: return Pen::tr("ARMING");
    case safety::State::Armed: return Pen::tr("ARMED");
    case safety::State::Running: return Pen::tr("RUNNING");
    case safety::State::Paused: return Pen::tr("PAUSED");
    case safety::State::Stopping: return Pen::tr("STOPPING"); // never "stopped" before the pen proved it. HAZ-027
    case safety::State::Stopped: return Pen::tr("STOPPED");
    case safety::State::Latched: return Pen::tr("CHECK PEN");
    }
    return {};
}

QString penStatusWords(std::uint16_t statusAndDetail)
{
    const unsigned status = statusAndDetail >> 8U, detail = statusAndDetail & 0xFFU;
    switch (status) {
    case 0: return Pen::tr("Done");
    case 4: return Pen::tr("A value is outside the pen’s range");
    case 5: return Pen::tr("Not possible in this state");
    case 6: return Pen::tr("The session with the pen is over");
    case 9: return Pen::tr("The pen is busy");
    case 10: return Pen::tr("The arming code does not match");
    case 11: return Pen::tr("The arming code is too old: hold again");
    case 12: return Pen::tr("The pen holds other settings: load the zone again");
    case 13: return cartridgeRefusal(detail);
    case 14: return Pen::tr("A fault of the pen is not cleared");
    case 15: return interlock(detail);
    case 17: return Pen::tr("This pen cannot do that");
    case 18: return Pen::tr("Firmware not allowed");
    case 19: return Pen::tr("The pen’s log is full");
    case 20: return Pen::tr("The pen did not prove its identity");
    default: return Pen::tr("The pen refused, status %1/%2").arg(status).arg(detail);
    }
}

QString commandWords(ports::Command command, ports::Outcome outcome)
{
    const auto what = [command] {
        switch (command) {
        case ports::Command::Load: return Pen::tr("Load zone");
        case ports::Command::Arm: return Pen::tr("Arm");
        case ports::Command::Disarm: return Pen::tr("Disarm");
        case ports::Command::Pause: return Pen::tr("Pause");
        case ports::Command::Resume: return Pen::tr("Resume");
        case ports::Command::Clear: return Pen::tr("Clear");
        case ports::Command::MarkCartridge: return Pen::tr("Mark cartridge used");
        case ports::Command::SelfTest: return Pen::tr("Self-test");
        }
        return QString();
    }();
    switch (outcome) {
    case ports::Outcome::Done: return Pen::tr("%1: done").arg(what);
    case ports::Outcome::NotDone: return Pen::tr("%1: not done").arg(what);
    // Neither done nor failed may be claimed. HOUSE, Errors
    case ports::Outcome::Unknown: return Pen::tr("%1: not known whether it was done. Reading the pen.").arg(what);
    }
    return what;
}

QString cartridgeWords(const ports::Cartridge& cartridge)
{
    switch (cartridge.presence) {
    case ports::CartridgePresence::None: return Pen::tr("No cartridge in the pen");
    case ports::CartridgePresence::ReadError: return Pen::tr("The cartridge cannot be read");
    case ports::CartridgePresence::AuthFailed: return Pen::tr("Cartridge not genuine");
    case ports::CartridgePresence::Ok: break;
    }
    QStringList words;
    if (cartridge.pins > 0)
        words << Pen::tr("%1-pin").arg(cartridge.pins);
    if (cartridge.gauge > 0)
        words << Pen::tr("%1 G", "gauge of the needles").arg(cartridge.gauge);
    if (cartridge.maxDepth > Micrometres{})
        words << Pen::tr("to %1").arg(mmWithUnit(cartridge.maxDepth));
    if (cartridge.lot.length > 0)
        words << Pen::tr("lot %1").arg(QString::fromStdString(cartridge.lot.str()));
    if (cartridge.expired)
        words << Pen::tr("expired");
    else if (cartridge.expiryYmd != 0)
        words << Pen::tr("use by %1").arg(ymd(cartridge.expiryYmd));
    words << (cartridge.used ? Pen::tr("already used") : Pen::tr("unused"));
    return words.join(QStringLiteral(" · "));
}

} // namespace stipple::ui::text
