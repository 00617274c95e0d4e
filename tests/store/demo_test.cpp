#include "tests/store/support.h"

#include "core/store/backup.h"
#include "core/store/demo.h"
#include "core/store/demo_people.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>

using namespace store_test;

namespace {

std::string digitsOnly(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            out += c;
    }
    return out;
}

struct Demo {
    TempFolder folder;
    StoreConfig config;
    ports::Day today{2026, 5, 12};
    std::unique_ptr<Records> records;

    Demo()
    {
        needQt();
        config.folder = folder.path();
        config.mode = Mode::Demo;
        config.cost = crypto::PasswordCost::forTests();
        const auto now = localTime(today, 10 * 60 + 24);
        config.clock = [now] { return now; };
        config.databaseUrl = databaseUrlFor(folder.path());
        const auto seeded = seedDemoClinic(config, today);
        INFO((seeded ? "" : seeded.error().context));
        REQUIRE(seeded.has_value());
        open();
    }
    void open()
    {
        auto opened = Records::open(config);
        REQUIRE(opened.has_value());
        records = std::move(*opened);
        REQUIRE(records->signIn(kDemoLogin, kDemoPassword).has_value());
    }
};

} // namespace

TEST_CASE("The demo clinic is the one of the pictures", "[store][demo]")
{
    Demo demo;
    const auto clinic = demo.records->clinic();
    CHECK(clinic->name == "Juniper Skin & Acupuncture");
    CHECK(clinic->demo);
    CHECK(clinic->contentApproved);
    CHECK(demo.records->desk().account->name == "A. Okafor, L.Ac.");
    CHECK(ports::may(*demo.records->desk().account, ports::Right::Treat, demo.today));
    CHECK(demo.records->logins()->size() == 4);

    const auto view = demo.records->today(demo.today);
    REQUIRE(view.has_value());
    REQUIRE(view->visits.size() == 7);
    const auto week = demo.records->visits(demo.today, store::addDays(demo.today, 6));
    REQUIRE(week.has_value());
    CHECK(week->front().day == demo.today);
    CHECK(week->front().visits.size() == view->visits.size());
    CHECK(std::ranges::is_sorted(*week, {}, &ports::DayVisits::day));
    const ports::Visit& ruth = view->visits[0];
    CHECK(ruth.name == "Ruth Calder");
    CHECK(ruth.stage == ports::SessionStage::Signed);
    CHECK(ruth.sessionNumber == 3);
    CHECK(ruth.sessionsTotal == 3);
    const ports::Visit& tom = view->visits[1];
    CHECK(tom.stage == ports::SessionStage::ToSign);
    CHECK(tom.sessionNumber == 2);
    CHECK(tom.sessionsTotal == 6);
    const ports::Visit& elena = view->visits[2];
    CHECK(elena.name == "Elena Marsh");
    CHECK(elena.initials == "EM");
    CHECK(elena.age == 41);
    CHECK(elena.minutesFromMidnight == 10 * 60 + 30);
    CHECK(elena.durationMin == 90);
    CHECK(elena.room == "Room 2");
    CHECK(elena.arrivedMin == 10 * 60 + 18);
    CHECK(elena.sessionNumber == 2);
    CHECK(elena.sessionsTotal == 4);
    CHECK(elena.planReady);
    CHECK_FALSE(elena.screeningDone);
    CHECK(elena.allergies == std::vector<std::string>{"Latex"});
    CHECK(elena.flags == std::vector<std::string>{"Keloid history"});
    CHECK(elena.lastVisit == ports::Day{2026, 4, 7});
    CHECK(view->visits[3].sessionsTotal == 0);
    CHECK(view->visits[4].sessionNumber == 1);
    CHECK(view->visits[5].sessionNumber == 4);
    REQUIRE(view->attention.size() == 4);
    CHECK(view->attention[0].kind == "lot_expires");
    CHECK(view->attention[0].names == std::vector<std::string>{"K24-0615"});
    CHECK(view->attention[0].day == ports::Day{2026, 5, 31});
    CHECK(view->attention[0].count == 6);
    CHECK(view->attention[0].about == "36-pin");
    CHECK(view->attention[1].kind == "follow_up");
    CHECK(view->attention[1].about == "day_3");
    CHECK(view->attention[1].names == std::vector<std::string>{"Lena Fox", "Amir Shah", "Jo Park"});
    CHECK(view->attention[2].kind == "to_sign");
    CHECK(view->attention[2].names == std::vector<std::string>{"Tom Aldous"});
    CHECK(view->attention[2].atMin == 9 * 60 + 45);
    CHECK(view->attention[3].kind == "consent_version");
    CHECK(view->attention[3].about == "3.3");
    CHECK(view->attention[3].day == ports::Day{2026, 5, 18});
    REQUIRE(view->returnDates.size() == 3);
    CHECK(view->returnDates[0].name == "Ruth Calder");
    CHECK_FALSE(view->returnDates[0].from.has_value());
    CHECK(view->returnDates[1].name == "Tom Aldous");
    CHECK(view->returnDates[1].from == ports::Day{2026, 6, 9});
    CHECK(view->returnDates[2].name == "Lena Fox");

    const auto chart = demo.records->chart(elena.patient);
    REQUIRE(chart.has_value());
    CHECK(chart->patient.chartNumber == "SC-20418");
    CHECK(chart->patient.born == ports::Day{1985, 3, 12});
    REQUIRE(chart->goals.size() == 3);
    CHECK(chart->goals[0].now == 6);
    CHECK(chart->goals[0].baseline == 8);
    CHECK(chart->goals[0].target == 3);
    CHECK_FALSE(chart->goals[0].words.empty());
    REQUIRE(chart->plan.has_value());
    CHECK(chart->plan->zones.size() == 9);
    REQUIRE(chart->sessions.size() == 1);
    CHECK(chart->sessions[0].stage == ports::SessionStage::Signed);
    CHECK(chart->sessions[0].simulated);
    CHECK(chart->sessions[0].segments.size() == 8);
    for (const ports::Segment& segment : chart->sessions[0].segments)
        CHECK(segment.strokes > 0);
    std::vector<std::pair<std::string, int>> lines;
    for (const ports::TimelineEntry& entry : chart->timeline)
        lines.emplace_back(entry.kind, entry.number);
    CHECK(lines == std::vector<std::pair<std::string, int>>{{"booked", 3}, {"due_today", 2}, {"photo_review", 0}, {"session", 1}, {"assessment", 0}});
    CHECK(chart->timeline[1].zones == 9);
    CHECK(chart->timeline[1].deepest == Micrometres(1500));
    CHECK(demo.records->verify().has_value());

    const auto draft = demo.records->openSession(elena.patient);
    CHECK(draft->number == 2);
    CHECK(draft->plan.zones.size() == 9);
    CHECK(demo.records->today(demo.today)->visits[2].session == draft->id);
}

TEST_CASE("Seeding again changes nothing on the same day, and brings the agenda on another", "[store][demo]")
{
    Demo demo;
    demo.records.reset();
    REQUIRE(seedDemoClinic(demo.config, demo.today).has_value());
    demo.open();
    CHECK(demo.records->today(demo.today)->visits.size() == 7);
    demo.records.reset();
    const ports::Day later{2026, 5, 20};
    REQUIRE(seedDemoClinic(demo.config, later).has_value());
    demo.open();
    CHECK(demo.records->today(later)->visits.size() == 7);
    CHECK(demo.records->today(demo.today)->visits.size() == 7);
    demo.records.reset();
    StoreConfig real = demo.config;
    real.mode = Mode::Real;
    CHECK(Records::open(real).error().code == ErrorCode::StoreWrongMode);
}

TEST_CASE("Without a key no file shows who anybody is", "[sqlite][store][demo]")
{
    Demo demo;
    const auto view = demo.records->today(demo.today);
    REQUIRE(demo.records->chart(view->visits[2].patient).has_value());
    std::vector<std::string> secrets;
    for (int i = 0; i < demo::kPeople; ++i) {
        const ports::Patient p = demo::patientOf(static_cast<demo::Person>(i), demo.today);
        secrets.insert(secrets.end(), {p.givenName + " " + p.familyName, p.phone, digitsOnly(p.phone), p.chartNumber, p.email,
                                       p.medicines, p.skincare, p.recent, p.lastReaction});
        if (p.familyName.size() >= 4)
            secrets.push_back(p.familyName);
        if (p.givenName.size() >= 4)
            secrets.push_back(p.givenName);
        secrets.insert(secrets.end(), p.allergies.begin(), p.allergies.end());
        secrets.insert(secrets.end(), p.flags.begin(), p.flags.end());
        if (p.born) {
            secrets.push_back(std::to_string(ymd(*p.born)));
            char iso[16];
            std::snprintf(iso, sizeof iso, "%04d-%02d-%02d", p.born->year, p.born->month, p.born->day);
            secrets.emplace_back(iso);
        }
    }
    for (const ports::Goal& goal : demo::goalsOfElena())
        secrets.push_back(goal.words);
    for (const auto& [account, password] : demo::staff(demo.today)) {
        secrets.push_back(account.name);
        secrets.push_back(account.licenceNumber);
        secrets.push_back(password);
    }
    secrets.insert(secrets.end(), {"hyaluronic", "stretch marks", "Photo review"});

    const auto grep = [&secrets, &demo] {
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(demo.folder.path())) {
            if (!entry.is_regular_file())
                continue;
            ++files;
            const std::string bytes = contentsOf(entry.path());
            for (const std::string& secret : secrets) {
                if (secret.empty())
                    continue;
                INFO(entry.path().filename().string() << " holds " << secret);
                CHECK(bytes.find(secret) == std::string::npos);
                std::string wide; // UTF-16, as a careless library would leave it
                for (const char c : secret)
                    wide += {c, '\0'};
                CHECK(bytes.find(wide) == std::string::npos);
            }
        }
        return files;
    };
    CHECK(grep() >= 3); // database, WAL and the lock at least, while open
    int during = 0; // a backup with its temporary files, while it is made and when it is done
    const auto backup = backUp(demo.config, demo.folder.path() / "backups" / "a.stipplebackup", [&](int percent) {
        during = percent == 20 || percent == 40 || percent == 80 ? std::max(during, grep()) : during;
        return true;
    });
    REQUIRE(backup.has_value());
    CHECK(during >= 5);
    CHECK(grep() >= 4);
    demo.records.reset();
    CHECK(grep() >= 1);
}
