#include "core/store/demo_people.h"

#include "core/clinical/ask_again.h"
#include "core/store/demo.h"
#include "core/store/wording.h"

namespace stipple::store::demo {
namespace {

plan::ZonePlan zone(const char* id, int depthUm, int rateSpm, int passes, plan::EndPoint end, int areaCm2,
                    plan::Pattern pattern = plan::Pattern::CrossHatch)
{
    plan::ZonePlan z;
    z.zone = id;
    z.depth = Micrometres(depthUm);
    z.rate = StrokesPerMinute(rateSpm);
    z.passes = passes;
    z.pattern = pattern;
    z.endPoint = end;
    z.areaCm2 = areaCm2;
    z.cartridge = areaCm2 > 200 ? "pins_24_36_42" : "pins_9_12"; // the demo pen has one of 12 pins: an abdomen asks for another
    return z;
}

constexpr auto kRed = plan::EndPoint::Erythema;
constexpr auto kRedPin = plan::EndPoint::ErythemaToPinpoint;
constexpr auto kPin = plan::EndPoint::PinpointBleeding;

plan::Plan course(const char* indication, int sessions, int days, std::vector<plan::ZonePlan> zones)
{
    plan::Plan p;
    p.indication = indication;
    p.sessionsTotal = sessions;
    p.intervalDays = days;
    p.zones = std::move(zones);
    return p;
}

ports::Patient person(const char* given, const char* family, ports::Day born, ports::Sex sex, const char* chart, const char* phone)
{
    ports::Patient p;
    p.givenName = given;
    p.familyName = family;
    p.born = born;
    p.sex = sex;
    p.chartNumber = chart;
    p.phone = phone;
    return p;
}

} // namespace

ports::Patient patientOf(Person who, const ports::Day& today)
{
    using ports::Sex;
    switch (who) {
    case Person::Ruth: {
        auto p = person("Ruth", "Calder", {1961, 6, 3}, Sex::Female, "SC-20277", "+1 503 555 0177");
        p.email = "ruth.calder@example.com";
        p.fitzpatrick = 2;
        p.medicines = "Lisinopril 10 mg";
        return p;
    }
    case Person::Tom: {
        auto p = person("Tom", "Aldous", {1979, 11, 21}, Sex::Male, "SC-20391", "+1 503 555 0163");
        p.fitzpatrick = 2;
        p.medicines = "Minoxidil 5 % in the evening";
        p.lastReaction = "Tender for one day";
        return p;
    }
    case Person::Elena: {
        auto p = person("Elena", "Marsh", {1985, 3, 12}, Sex::Female, "SC-20418", "+1 503 555 0118");
        p.email = "elena.marsh@example.com";
        p.fitzpatrick = 3;
        p.allergies = {"Latex"};
        p.flags = {"Keloid history"};
        p.medicines = "Cetirizine when needed";
        p.skincare = "Retinal 0.05 % — stopped " + wording::dayMonth(addDays(today, -5));
        p.recent = "Lip filler " + wording::dayMonth(addDays(today, -6));
        p.lastReaction = "Mild redness, gone in 36 h";
        return p;
    }
    case Person::Jonah: return person("Jonah", "Reyes", {1998, 1, 30}, Sex::Male, "SC-20466", "+1 503 555 0129");
    case Person::Priya: {
        auto p = person("Priya", "Nair", {1990, 8, 17}, Sex::Female, "SC-20440", "+1 503 555 0134");
        p.fitzpatrick = 5;
        return p;
    }
    case Person::Mei: {
        auto p = person("Mei", "Tan", {1982, 2, 5}, Sex::Female, "SC-20352", "+1 503 555 0186");
        p.fitzpatrick = 4;
        p.paperLanguage = "zh-Hans";
        p.lastReaction = "Pink for two days";
        return p;
    }
    case Person::Daniel: {
        auto p = person("Daniel", "Osei", {1974, 10, 9}, Sex::Male, "SC-20319", "+1 503 555 0151");
        p.fitzpatrick = 6;
        return p;
    }
    case Person::Lena: {
        auto p = person("Lena", "Fox", {1993, 5, 26}, Sex::Female, "SC-20402", "+1 503 555 0172");
        p.fitzpatrick = 1;
        p.paperLanguage = "de";
        return p;
    }
    case Person::Amir: {
        auto p = person("Amir", "Shah", {1987, 12, 14}, Sex::Male, "SC-20411", "+1 503 555 0195");
        p.fitzpatrick = 4;
        return p;
    }
    case Person::Jo: {
        auto p = person("Jo", "Park", {1996, 7, 8}, Sex::Other, "SC-20425", "+1 503 555 0107");
        p.fitzpatrick = 3;
        p.paperLanguage = "ko";
        return p;
    }
    }
    return {};
}

plan::Plan courseOf(Person who)
{
    switch (who) {
    case Person::Ruth:
        return course("hands", 3, 28, {zone("hand_dorsal_right", 500, 5400, 2, kRed, 80), zone("hand_dorsal_left", 500, 5400, 2, kRed, 80)});
    case Person::Tom:
        return course("alopecia_aga", 6, 28, {zone("scalp_frontal", 600, 6600, 2, kRedPin, 80, plan::Pattern::Stamp),
                                              zone("scalp_mid", 600, 6600, 2, kRedPin, 100, plan::Pattern::Stamp),
                                              zone("scalp_vertex", 600, 6600, 2, kRedPin, 80, plan::Pattern::Stamp)});
    case Person::Elena:
        return course("acne_scar_rolling", 4, 28,
                      {zone("forehead", 500, 5400, 2, kRedPin, 60), zone("crows_feet_right", 250, 5400, 1, kRed, 7),
                       zone("crows_feet_left", 250, 5400, 1, kRed, 7), zone("cheek_right", 1250, 7000, 3, kPin, 40),
                       zone("cheek_left", 1250, 7000, 3, kPin, 40), zone("nasolabial_right", 1000, 6800, 2, kRedPin, 6),
                       zone("nasolabial_left", 1000, 6800, 2, kRedPin, 6), zone("chin", 1000, 6800, 2, kRedPin, 16)});
    case Person::Priya:
        return course("striae", 5, 28, {zone("abdomen", 1500, 7800, 3, kPin, 320)});
    case Person::Mei:
        return course("aging_fine_lines", 4, 28,
                      {zone("infraorbital_right", 250, 5400, 1, kRed, 7), zone("infraorbital_left", 250, 5400, 1, kRed, 7),
                       zone("crows_feet_right", 250, 5400, 2, kRed, 7), zone("crows_feet_left", 250, 5400, 2, kRed, 7)});
    case Person::Daniel:
        return course("hyperpigmentation_pih", 4, 28, {zone("cheek_right", 500, 6600, 3, kRedPin, 40), zone("cheek_left", 500, 6600, 3, kRedPin, 40)});
    case Person::Lena:
        return course("pores_texture_tone", 4, 27, {zone("forehead", 500, 5400, 2, kRedPin, 60), zone("cheek_right", 750, 6600, 3, kRedPin, 40),
                                                    zone("cheek_left", 750, 6600, 3, kRedPin, 40), zone("nose_dorsum", 250, 5400, 1, kRed, 10)});
    case Person::Amir:
        return course("acne_scar_boxcar", 5, 35, {zone("cheek_right", 1250, 7000, 3, kPin, 40), zone("cheek_left", 1250, 7000, 3, kPin, 40)});
    case Person::Jo:
        return course("pores_texture_tone", 4, 28, {zone("cheek_right", 750, 6600, 3, kRedPin, 40), zone("cheek_left", 750, 6600, 3, kRedPin, 40),
                                                    zone("chin", 750, 6600, 2, kRedPin, 16)});
    case Person::Jonah: return {};
    }
    return {};
}

plan::Plan nextPlanOf(Person who)
{
    if (who != Person::Elena)
        return {};
    return course("acne_scar_rolling", 4, 28,
                  {zone("forehead", 750, 5400, 2, kRedPin, 60), zone("glabella", 500, 5400, 2, kRedPin, 6),
                   zone("crows_feet_right", 500, 5400, 2, kRed, 7), zone("crows_feet_left", 500, 5400, 2, kRed, 7),
                   zone("cheek_right", 1500, 7000, 3, kPin, 40), zone("cheek_left", 1500, 7000, 3, kPin, 40),
                   zone("nasolabial_right", 1250, 7000, 2, kRedPin, 6), zone("nasolabial_left", 1250, 7000, 2, kRedPin, 6),
                   zone("chin", 1000, 7000, 2, kRedPin, 16)});
}

std::vector<PastSession> pastSessions()
{
    return { // in the order of time
        {Person::Mei, -84, 15 * 60 + 15},  {Person::Ruth, -56, 9 * 60},       {Person::Mei, -56, 15 * 60 + 15},
        {Person::Elena, -35, 10 * 60 + 30}, {Person::Ruth, -28, 9 * 60},       {Person::Tom, -28, 9 * 60 + 45},
        {Person::Mei, -28, 15 * 60 + 15},  {Person::Daniel, -14, 16 * 60},    {Person::Lena, -3, 11 * 60},
        {Person::Amir, -3, 13 * 60},       {Person::Jo, -3, 15 * 60},         {Person::Ruth, 0, 9 * 60},
        {Person::Tom, 0, 9 * 60 + 45, false},
    };
}

std::vector<Booking> agendaOfToday()
{
    return {
        {Person::Ruth, 0, 9 * 60, 45, "Room 1", "Hands · photo-ageing", 8 * 60 + 54, false},
        {Person::Tom, 0, 9 * 60 + 45, 45, "Room 2", "Scalp · pattern hair loss", 9 * 60 + 40, false},
        {Person::Elena, 0, 10 * 60 + 30, 90, "Room 2", "Face, acne scars", 10 * 60 + 18, false},
        {Person::Jonah, 0, 12 * 60 + 15, 60, "Room 1", "New patient · consultation", std::nullopt, true},
        {Person::Priya, 0, 13 * 60 + 45, 90, "Room 2", "Abdomen · stretch marks", std::nullopt, false},
        {Person::Mei, 0, 15 * 60 + 15, 60, "Room 2", "Under-eye lines", std::nullopt, false},
        {Person::Daniel, 0, 16 * 60 + 30, 15, "", "Day-14 photo review · video call", std::nullopt, false},
    };
}

std::vector<Booking> laterBookings()
{
    return {{Person::Elena, 28, 10 * 60 + 30, 90, "Room 2", "Face, acne scars", std::nullopt, false},
            {Person::Tom, 28, 9 * 60 + 45, 45, "Room 2", "Scalp · pattern hair loss", std::nullopt, false}};
}

std::vector<ports::Goal> goalsOfElena()
{
    ports::Goal scars;
    scars.concern = "Acne scars";
    scars.words = "I would like to go out without make-up. My cheeks look uneven in side light.";
    scars.zones = {"cheek_left", "cheek_right"};
    scars.baseline = scars.now = 8;
    scars.target = 3;
    scars.priority = 1;
    ports::Goal redness;
    redness.concern = "Redness";
    redness.words = "The red patches stay for hours after the gym.";
    redness.zones = {"cheek_left", "cheek_right"};
    redness.baseline = redness.now = 6;
    redness.target = 2;
    redness.priority = 2;
    ports::Goal lines;
    lines.concern = "Fine lines";
    lines.words = "Softer around the eyes, but still me.";
    lines.zones = {"crows_feet_left", "crows_feet_right"};
    lines.baseline = lines.now = 4;
    lines.target = 2;
    lines.priority = 3;
    return {scars, redness, lines};
}

ports::Goal goalOfMei()
{
    ports::Goal lines;
    lines.concern = "aging_fine_lines";
    lines.words = "I look tired on every photo.";
    lines.zones = {"infraorbital_left", "infraorbital_right", "crows_feet_left", "crows_feet_right"};
    lines.baseline = lines.now = 7;
    lines.target = 3;
    lines.priority = 1;
    return lines;
}

std::vector<ports::ScreeningAnswer> answersOfMei(const clinical::ScreeningRules& questions, UtcMs at)
{
    std::vector<ports::ScreeningAnswer> answers;
    for (const clinical::ScreeningRule& rule : questions.rules) {
        if (rule.kind != clinical::RuleKind::Asked || !rule.askedIf.empty())
            continue;
        using Value = ports::ScreeningAnswer::Value;
        ports::ScreeningAnswer answer;
        answer.rule = rule.id;
        answer.value = rule.id == "C_keloid_family" ? Value::Yes : rule.id == "C_diabetes_controlled" ? Value::Unsure : Value::No;
        answer.at = answer.givenAt = at;
        answer.askedAs = clinical::fingerprint(rule);
        answers.push_back(std::move(answer));
    }
    return answers;
}

std::vector<std::pair<ports::Account, std::string>> staff(const ports::Day& today)
{
    const ports::Day validUntil{today.year + 2, 3, 31};
    const auto account = [](const char* login, const char* name, const char* initials, ports::Role role) {
        ports::Account a;
        a.login = login;
        a.name = name;
        a.initials = initials;
        a.role = role;
        return a;
    };
    auto okafor = account(kDemoLogin, "A. Okafor, L.Ac.", "AO", ports::Role::Clinician);
    okafor.licenceNumber = "AC-11482";
    okafor.licenceBody = "Oregon Medical Board";
    okafor.licenceValidUntil = validUntil;
    okafor.scopeDepth = Micrometres(2000);
    okafor.administers = true; // the owner: one login shows the whole demo
    auto haddad = account("haddad", "R. Haddad, MD", "RH", ports::Role::Administrator);
    haddad.licenceNumber = "MD-40217";
    haddad.licenceBody = "Oregon Medical Board";
    haddad.licenceValidUntil = validUntil;
    return {{okafor, kDemoPassword},
            {haddad, kDemoPassword},
            {account("laurent", "M. Laurent", "ML", ports::Role::Assistant), kDemoPassword},
            {account("park", "J. Park", "JP", ports::Role::Reader), kDemoPassword}};
}

ports::Clinic clinic()
{
    ports::Clinic c;
    c.name = "Juniper Skin & Acupuncture";
    c.address = "18 Alder Street, Portland OR";
    c.phone = "+1 503 555 0142";
    c.hours = "every day 8–20";
    c.emergencyNumber = "911";
    c.paper = "A4";
    c.demo = true;
    c.contentApproved = true;
    c.contentVersion = "demo-1";
    return c;
}

ports::PenIdentity pen()
{
    ports::PenIdentity p;
    p.maker = FixedText<24>("Stipple");
    p.model = FixedText<24>("Emulated pen");
    p.serial = FixedText<20>("SP-0147");
    p.firmware = (2U << 24) | (4U << 16) | 1U;
    p.deviceUid = {0x53, 0x50, 0x2D, 0x30, 0x31, 0x34, 0x37, 0x00};
    p.simulated = true;
    return p;
}

} // namespace stipple::store::demo
