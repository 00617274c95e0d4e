#include "ui/pages/preflight_words.h"

#include "core/clinical/catalogue.h"
#include "ui/pages/page.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::ui {

using session::CheckId;
using session::CheckReason;

namespace {
struct PreflightSay {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};
} // namespace

QString checkIcon(CheckId check)
{
    switch (check) {
    case CheckId::Practitioner: return QStringLiteral("id");
    case CheckId::Content: return QStringLiteral("book");
    case CheckId::Plan: return QStringLiteral("clipboard");
    case CheckId::Screening: return QStringLiteral("shield");
    case CheckId::Numbing: return QStringLiteral("timer");
    case CheckId::Patient: return QStringLiteral("user");
    case CheckId::Pen: return QStringLiteral("device");
    case CheckId::Cartridge: return QStringLiteral("cartridge");
    case CheckId::ReadBack: return QStringLiteral("repeat");
    }
    return {};
}

QString checkTitle(CheckId check)
{
    switch (check) {
    case CheckId::Practitioner: return PreflightSay::tr("Practitioner");
    case CheckId::Content: return PreflightSay::tr("Clinical content");
    case CheckId::Plan: return PreflightSay::tr("Plan");
    case CheckId::Screening: return PreflightSay::tr("Screening");
    case CheckId::Numbing: return PreflightSay::tr("Numbing");
    case CheckId::Patient: return PreflightSay::tr("Patient, said aloud");
    case CheckId::Pen: return PreflightSay::tr("Pen");
    case CheckId::Cartridge: return PreflightSay::tr("Cartridge");
    case CheckId::ReadBack: return PreflightSay::tr("Plan read-back");
    }
    return {};
}

QString checkReason(CheckReason reason)
{
    switch (reason) {
    case CheckReason::None: return {};
    case CheckReason::NobodySignedIn: return PreflightSay::tr("Nobody is signed in. Sign in again.");
    case CheckReason::RoleMayNotTreat: return PreflightSay::tr("This account may not treat. A clinician has to sign in.");
    case CheckReason::LicenceMissing: return PreflightSay::tr("No licence is recorded. Add it in the account.");
    case CheckReason::LicenceExpired: return PreflightSay::tr("The licence has run out. Renew it in the account.");
    case CheckReason::ScopeMissing: return PreflightSay::tr("No depth is allowed for this licence. Set the scope in the account.");
    case CheckReason::ContentNotApproved: return PreflightSay::tr("The reference content is not approved. The responsible clinician has to approve it.");
    case CheckReason::ContentOtherVersion: return PreflightSay::tr("The reference content changed since it was approved. The responsible clinician has to look at it and approve it again.");
    case CheckReason::PlanEmpty: return PreflightSay::tr("No zone is planned. Go back to zones and plan.");
    case CheckReason::PlanHasProblems: return PreflightSay::tr("A value does not fit today's limits. Go back to zones and plan.");
    case CheckReason::ScreeningUnanswered: return PreflightSay::tr("Questions are open. Answer them in the assessment.");
    case CheckReason::ScreeningBlocks: return PreflightSay::tr("An answer rules the treatment out today.");
    case CheckReason::ScreeningNeedsOverride: return PreflightSay::tr("An answer needs a recorded reason. Give it in the assessment.");
    case CheckReason::NumbingUnknown: return PreflightSay::tr("Reading what was put on.");
    case CheckReason::CreamOn: return PreflightSay::tr("Cream is still on the skin. Take it off, then tick residue and disinfection.");
    case CheckReason::CreamTooLong: return PreflightSay::tr("Cream is on the skin too long. Take it off now.");
    case CheckReason::CreamNotCleared: return PreflightSay::tr("Wipe off the residue and disinfect, then tick both.");
    case CheckReason::PatientNotConfirmed: return PreflightSay::tr("Say name and birth date aloud, and hear the patient confirm them.");
    case CheckReason::PatientOfOtherSession: return PreflightSay::tr("Another patient was confirmed. Say name and birth date aloud again.");
    case CheckReason::PenMissing: return PreflightSay::tr("No pen. Plug in a pen.");
    case CheckReason::PenConnecting: return PreflightSay::tr("Reading the pen and its log.");
    case CheckReason::PenUnknownIdentity: return PreflightSay::tr("This pen is not known. Use a pen of this clinic.");
    case CheckReason::PenLatched: return PreflightSay::tr("The pen needs you to look at its message, then clear it.");
    case CheckReason::PenBusy: return PreflightSay::tr("The pen is not at rest. Clear it first.");
    case CheckReason::SimulatedPenInRealClinic: return PreflightSay::tr("This is a simulated pen. It cannot treat in a real clinic.");
    case CheckReason::UnmarkedPenInDemoClinic: return PreflightSay::tr("The demo clinic works with simulated pens only.");
    case CheckReason::PenLacksSafety: return PreflightSay::tr("This pen lacks a safety function that is required.");
    case CheckReason::CartridgeMissing: return PreflightSay::tr("No cartridge. Insert a new one.");
    case CheckReason::CartridgeUnreadable: return PreflightSay::tr("The cartridge cannot be read. Insert a new one.");
    case CheckReason::CartridgeUsed: return PreflightSay::tr("This cartridge was used before. Insert a new one.");
    case CheckReason::CartridgeExpired: return PreflightSay::tr("This cartridge is past its date. Insert another one.");
    case CheckReason::CartridgeSealBroken: return PreflightSay::tr("The seal is broken. Insert a new one.");
    case CheckReason::CartridgeKnownUsed: return PreflightSay::tr("Our records know this cartridge from another session. Insert a new one.");
    case CheckReason::CartridgeTooShort: return PreflightSay::tr("The plan goes deeper than this cartridge. Insert a longer one or change the plan.");
    case CheckReason::CartridgeOtherClass: return PreflightSay::tr("Another class of cartridge than planned for a zone.");
    case CheckReason::ReadBackWaiting: return PreflightSay::tr("Runs by itself when the other checks are done.");
    case CheckReason::ReadBackRunning: return PreflightSay::tr("The pen repeats the limits.");
    case CheckReason::ReadBackDiffers: return PreflightSay::tr("The pen repeats other limits than it was given. Read again; if it stays, use another pen.");
    case CheckReason::ReadBackOtherPlan: return PreflightSay::tr("The plan changed. Read again.");
    }
    return {};
}

namespace {
// " · planned 24, 36 or 42 pins: abdomen, flank left": what has to be changed before those zones.
QString otherClasses(const SessionFlow& flow, const ports::Cartridge& inserted)
{
    QString words;
    const auto& types = flow.services().catalogue.cartridges().types;
    for (const auto& other : session::cartridgeMismatches(flow.plan().plan(), types, inserted)) {
        QStringList zones;
        for (const auto& zone : other.zones)
            zones << text::zoneShort(zone);
        words += QStringLiteral(" · ") + PreflightSay::tr("planned %1: %2").arg(text::cartridgeClassName(other.cartridge), zones.join(QStringLiteral(", ")));
    }
    return words;
}
} // namespace

QString checkDone(CheckId check, const SessionFlow& flow)
{
    const auto& pen = flow.pen().now();
    switch (check) {
    case CheckId::Practitioner: {
        if (!flow.practitioner())
            return {};
        const auto& person = *flow.practitioner();
        auto line = qs(person.name) + QStringLiteral(" · ") + PreflightSay::tr("licence %1").arg(qs(person.licenceNumber));
        if (person.licenceValidUntil)
            line += QStringLiteral(" · ") + PreflightSay::tr("valid to %1").arg(text::dayLong(*person.licenceValidUntil));
        return line;
    }
    case CheckId::Content:
        return flow.clinic().demo ? PreflightSay::tr("Demo clinic: comes approved") : PreflightSay::tr("Version %1, approved").arg(qs(flow.clinic().contentVersion));
    case CheckId::Plan: {
        Micrometres deepest{};
        for (const auto& zone : flow.plan().plan().zones)
            deepest = std::max(deepest, zone.depth);
        return counted(static_cast<int>(flow.plan().plan().zones.size()), PreflightSay::tr("1 zone"), PreflightSay::tr("%1 zones")) + QStringLiteral(", ")
            + PreflightSay::tr("deepest %1. Every value is inside its limits.").arg(text::mmWithUnit(deepest));
    }
    case CheckId::Screening: return PreflightSay::tr("All questions of today are answered.");
    case CheckId::Numbing: return {};
    case CheckId::Patient: return PreflightSay::tr("Name and birth date were confirmed.");
    case CheckId::Pen:
        return pen.identity ? PreflightSay::tr("%1 %2 · link %3 %").arg(qs(pen.identity->model.str()), qs(pen.identity->serial.str())).arg(pen.linkQualityPercent)
                            : QString();
    case CheckId::Cartridge: return pen.cartridge ? text::cartridgeWords(*pen.cartridge) + otherClasses(flow, *pen.cartridge) : QString();
    case CheckId::ReadBack: return PreflightSay::tr("The pen repeats the first zone without difference.");
    }
    return {};
}

// "LMX4 cream · lidocaine 4 % · applied 10:46 · minimum 30 min", and what is to be done.
QString numbingDetail(const SessionFlow& flow, const session::CheckRow& row)
{
    const auto& all = flow.numbing().all();
    if (all.empty())
        return row.state == session::CheckState::Done ? PreflightSay::tr("No cream was put on.") : checkReason(row.reason);
    const auto& last = all.back();
    const auto* product = flow.services().catalogue.anaesthetic(last.product);
    QStringList parts{product ? qs(product->label) : qs(last.product), PreflightSay::tr("applied %1").arg(text::clock(last.appliedAt))};
    if (row.state == session::CheckState::Running && product)
        parts << PreflightSay::tr("minimum %1 min").arg(product->timerMin.count());
    else if (row.state == session::CheckState::Done)
        parts << PreflightSay::tr("off, wiped and disinfected");
    auto line = parts.join(QStringLiteral(" · "));
    if (row.state == session::CheckState::Todo)
        line = checkReason(row.reason);
    return line;
}

} // namespace stipple::ui
