#include "ui/fakes/sample_clinic.h"

namespace stipple::ui::fakes {

using plan::EndPoint;
using plan::Pattern;

plan::Plan sampleFacePlan()
{
    plan::Plan p;
    p.id = sampleId<PlanId>(4, 1);
    p.indication = "acne_scar_rolling";
    p.sessionsTotal = 4;
    p.intervalDays = 28;
    const auto add = [&p](const char* zone, Micrometres depth, StrokesPerMinute rate, int passes, Pattern pattern,
                          EndPoint end, int area) {
        p.zones.push_back({zone, depth, rate, passes, pattern, end, area, {}});
    };
    add("forehead", 750_um, 5800_spm, 2, Pattern::Linear, EndPoint::Erythema, 60);
    add("glabella", 500_um, 5600_spm, 2, Pattern::Linear, EndPoint::Erythema, 6);
    add("crows_feet_right", 500_um, 5400_spm, 2, Pattern::Stamp, EndPoint::Erythema, 7);
    add("crows_feet_left", 500_um, 5400_spm, 2, Pattern::Stamp, EndPoint::Erythema, 7);
    add("cheek_right", 1500_um, 7000_spm, 3, Pattern::CrossHatch, EndPoint::PinpointBleeding, 40);
    add("cheek_left", 1500_um, 7000_spm, 3, Pattern::CrossHatch, EndPoint::PinpointBleeding, 40);
    add("nasolabial_right", 1250_um, 7000_spm, 2, Pattern::CrossHatch, EndPoint::ErythemaToPinpoint, 6);
    add("nasolabial_left", 1250_um, 7000_spm, 2, Pattern::CrossHatch, EndPoint::ErythemaToPinpoint, 6);
    add("chin", 1000_um, 7000_spm, 2, Pattern::CrossHatch, EndPoint::ErythemaToPinpoint, 16);
    return p;
}

namespace {

ports::Patient patient(std::uint8_t number, const char* given, const char* family, const char* chart, ports::Day born)
{
    ports::Patient p;
    p.id = sampleId<PatientId>(1, number);
    p.givenName = given;
    p.familyName = family;
    p.chartNumber = chart;
    p.born = born;
    p.sex = ports::Sex::Female;
    p.phone = "+1 503 555 0100";
    p.version = 1;
    return p;
}

ports::Goal goal(std::uint8_t number, const char* concern, const char* words, std::vector<std::string> zones,
                 int baseline, int now, int target)
{
    ports::Goal g;
    g.id = sampleId<GoalId>(2, number);
    g.concern = concern;
    g.words = words;
    g.zones = std::move(zones);
    g.baseline = baseline;
    g.now = now;
    g.target = target;
    g.priority = number;
    g.recordedAt = UtcMs{kSampleNoonUtcMs - 49LL * 86400000};
    return g;
}

ports::Chart elena()
{
    ports::Chart c;
    c.patient = patient(1, "Elena", "Marsh", "SC-20418", {1985, 3, 12});
    c.patient.allergies = {"Latex"};
    c.patient.flags = {"Keloid history"};
    c.patient.medicines = "Cetirizine when needed";
    c.patient.skincare = "Retinal 0.05 %, stopped 7 May";
    c.patient.recent = "Lip filler 6 May";
    c.patient.lastReaction = "Mild redness, gone in 36 h";
    c.patient.fitzpatrick = 3;
    c.goals = {goal(1, "acne_scar_rolling", "The dents on my cheeks show in side light", {"cheek_left", "cheek_right"}, 8, 6, 3),
               goal(2, "pores_texture_tone", "My nose and cheeks look like an orange", {"cheek_left", "cheek_right"}, 6, 4, 2),
               goal(3, "aging_fine_lines", "Lines when I smile", {"crows_feet_left", "crows_feet_right"}, 4, 4, 2)};
    c.plan = sampleFacePlan();
    ports::SessionRecord first;
    first.id = sampleId<SessionId>(3, 1);
    first.patient = c.patient.id;
    first.number = 1;
    first.ofTotal = 4;
    first.stage = ports::SessionStage::Signed;
    first.startedAt = UtcMs{kSampleNoonUtcMs - 35LL * 86400000};
    first.endedAt = UtcMs{first.startedAt.ms + 22 * 60000};
    first.signedAt = first.endedAt;
    first.plan = sampleFacePlan();
    first.simulated = true;
    c.sessions = {first};
    ports::TimelineEntry treated{"session", {2026, 4, 7}};
    treated.session = first.id;
    treated.stage = ports::SessionStage::Signed;
    treated.number = 1;
    treated.zones = 8;
    treated.minutes = 22;
    treated.endPoint = EndPoint::PinpointBleeding;
    ports::TimelineEntry assessed{"assessment", {2026, 3, 24}};
    assessed.title = "Assessment";
    assessed.detail = "Goals, screening, test spot";
    c.timeline = {treated, assessed};
    return c;
}

ports::Visit visit(std::uint8_t number, const ports::Chart& chart, const char* reason, int minutes)
{
    ports::Visit v;
    v.id = sampleId<EntryId>(5, number);
    v.patient = chart.patient.id;
    v.name = chart.patient.givenName + " " + chart.patient.familyName;
    v.initials = {chart.patient.givenName.front(), chart.patient.familyName.front()};
    v.reason = reason;
    v.minutesFromMidnight = minutes;
    v.durationMin = 60;
    return v;
}

} // namespace

SampleClinic sampleClinic()
{
    SampleClinic s;
    s.clinic.name = "Juniper Skin & Acupuncture";
    s.clinic.address = "18 Alder Street, Portland OR";
    s.clinic.phone = "+1 503 555 0142";
    s.clinic.hours = "every day 8–20";
    s.clinic.emergencyNumber = "911";
    s.clinic.demo = true;
    s.clinic.contentApproved = true;
    s.clinic.contentVersion = "1";
    s.clinic.recoveryKept = true;
    s.account.id = sampleId<AccountId>(6, 1);
    s.account.login = "okafor";
    s.account.name = "A. Okafor, L.Ac.";
    s.account.initials = "AO";
    s.account.licenceNumber = "AC-11482";
    s.account.licenceBody = "Oregon Medical Board";
    s.account.licenceValidUntil = ports::Day{2027, 3, 31};
    s.account.scopeDepth = 2000_um;
    s.account.administers = true;
    s.password = "demo";

    const auto plainChart = [](ports::Patient p) {
        ports::Chart c;
        c.patient = std::move(p);
        return c;
    };
    s.charts = {elena(),
                plainChart(patient(2, "Ruth", "Calder", "SC-20077", {1958, 1, 30})),
                plainChart(patient(3, "Tom", "Aldous", "SC-20331", {1979, 8, 2})),
                plainChart(patient(4, "Jonah", "Reyes", "SC-20561", {1998, 11, 9})),
                plainChart(patient(5, "Priya", "Nair", "SC-20487", {1990, 6, 17})),
                plainChart(patient(6, "Mei", "Tan", "SC-20269", {1982, 2, 21})),
                plainChart(patient(7, "Daniel", "Osei", "SC-20390", {1974, 12, 5}))};
    s.charts[2].patient.sex = s.charts[3].patient.sex = s.charts[6].patient.sex = ports::Sex::Male;

    auto ruth = visit(1, s.charts[1], "Hands, photo-ageing", 9 * 60);
    ruth.sessionNumber = ruth.sessionsTotal = 3;
    ruth.stage = ports::SessionStage::Signed;
    auto tom = visit(2, s.charts[2], "Scalp, pattern hair loss", 9 * 60 + 45);
    tom.sessionNumber = 2;
    tom.sessionsTotal = 6;
    tom.stage = ports::SessionStage::ToSign;
    tom.session = sampleId<SessionId>(3, 9);
    auto next = visit(3, s.charts[0], "Face, acne scars", 10 * 60 + 30);
    next.durationMin = 90;
    next.room = "Room 2";
    next.arrivedMin = 10 * 60 + 18;
    next.age = 41;
    next.sessionNumber = 2;
    next.sessionsTotal = 4;
    next.allergies = {"Latex"};
    next.flags = {"Keloid history"};
    next.lastVisit = ports::Day{2026, 4, 7};
    next.planReady = true;
    auto jonah = visit(4, s.charts[3], "New patient, consultation", 12 * 60 + 15);
    auto priya = visit(5, s.charts[4], "Abdomen, stretch marks", 13 * 60 + 45);
    priya.sessionNumber = 1;
    priya.sessionsTotal = 5;
    priya.planReady = true;
    auto mei = visit(6, s.charts[5], "Under-eye lines", 15 * 60 + 15);
    mei.sessionNumber = mei.sessionsTotal = 4;
    mei.planReady = mei.screeningDone = true;
    auto daniel = visit(7, s.charts[6], "Day-14 review", 16 * 60 + 30);
    s.today.visits = {ruth, tom, next, jonah, priya, mei, daniel};
    ports::Attention lot{"lot_expires", 6, {"K24-0615"}, ports::Day{2026, 5, 31}};
    lot.about = "36-pin";
    lot.sort = "cartridge";
    ports::Attention calls{"follow_up", 3, {"Lena Fox", "Amir Shah", "Jo Park"}};
    calls.about = "day_3";
    ports::Attention toSign{"to_sign", 1, {"Tom Aldous"}, kSampleToday, 9 * 60 + 45};
    toSign.patient = tom.patient;
    toSign.session = tom.session;
    ports::Attention consent{"consent_version", 0, {}, ports::Day{2026, 5, 18}};
    consent.about = "3.3";
    s.today.attention = {lot, calls, toSign, consent};
    s.today.returnDates = {{"Ruth Calder", std::nullopt}, {"Tom Aldous", ports::Day{2026, 6, 9}}, {"Lena Fox", ports::Day{2026, 6, 5}}};
    return s;
}

} // namespace stipple::ui::fakes
