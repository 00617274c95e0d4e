// Lines of Today and of the timeline: codes and values of the store, in the window's words.
#include "ui/text/record_text.h"
#include "ui/text/translator.h"

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
namespace words = stipple::ui::text;

namespace {

ports::Attention waiting(const char* kind, int count)
{
    ports::Attention line{kind, count, {"Tom Aldous"}, ports::Day{2026, 5, 31}};
    return line;
}

// One of every kind that the store hands out.
std::vector<ports::Attention> everyAttention()
{
    auto failed = waiting("backup_failed", 0);
    failed.error = ErrorCode::FileUnwritable;
    auto lot = waiting("lot_expires", 6), gone = waiting("lot_expired", 1), calls = waiting("follow_up", 3), form = waiting("consent_version", 0);
    lot.sort = "cartridge";
    calls.about = "day_3";
    form.about = "3.3";
    return {failed, waiting("backup_none", 0), waiting("backup_old", 2), lot, gone, calls, waiting("to_sign", 1), form};
}

std::vector<ports::TimelineEntry> everyEntry()
{
    std::vector<ports::TimelineEntry> all;
    for (const char* kind : {"session", "due_today", "booked", "merged_in", "merged_out", "moved_in", "moved_out"}) {
        ports::TimelineEntry entry{kind, {2026, 5, 12}};
        entry.number = 2;
        entry.zones = 9;
        entry.deepest = Micrometres(1500);
        entry.startsAtMin = 10 * 60 + 15;
        entry.about = "SC-7";
        all.push_back(entry);
    }
    return all;
}

} // namespace

TEST_CASE("what waits today says how many, who and until when")
{
    const auto all = everyAttention();
    CHECK(words::attentionWords(all[0]).title == "Backup failed");
    CHECK(words::attentionWords(all[0]).detail == "E-502");
    CHECK(words::attentionWords(all[2]).title == "Last backup 2 days ago");
    CHECK(words::attentionWords(all[3]).title == "Lot Tom Aldous expires 31 May");
    CHECK(words::attentionWords(all[3]).detail == QStringLiteral("6 cartridges · use first"));
    CHECK(words::attentionWords(all[4]).detail == QStringLiteral("1 piece · discard"));
    CHECK(words::attentionWords(all[5]).title == "3 follow-up calls due");
    CHECK(words::attentionWords(all[5]).detail == "Day 3: Tom Aldous");
    CHECK(words::attentionWords(all[6]).title == "1 record to sign");
    CHECK(words::attentionWords(all[7]).detail == "v3.3 applies from 31 May");
    ports::Attention strange{"of_a_later_version"};
    CHECK(words::attentionWords(strange).title == "of a later version");
    strange.title = "Somebody wrote this";
    CHECK(words::attentionWords(strange).title == "Somebody wrote this");
}

TEST_CASE("a line of the timeline says what was done")
{
    auto done = everyEntry()[0];
    done.deepest.reset();
    done.minutes = 22;
    done.endPoint = plan::EndPoint::PinpointBleeding;
    CHECK(words::timelineWords(done).title == "Session 2");
    CHECK(words::timelineWords(done).detail == QStringLiteral("9 zones · 22 min · pinpoint bleeding"));
    CHECK(words::timelineWords(everyEntry()[1]).detail == QStringLiteral("Today · 9 zones, deepest 1.50\u00A0mm"));
    CHECK(words::timelineWords(everyEntry()[2]).detail == QStringLiteral("Booked · 10:15"));
    CHECK(words::timelineWords(everyEntry()[3]).title == "Merged with SC-7");
    CHECK(words::returnWords({"Ruth", std::nullopt}) == "Course complete");
    CHECK(words::returnWords({"Tom", ports::Day{2026, 6, 9}}) == "from 9 June");
    ports::TimelineEntry written{"merged_in", {2026, 5, 12}};
    written.title = "Merged with SC-9"; // a row of an earlier version
    CHECK(words::timelineWords(written).title == "Merged with SC-9");
}

TEST_CASE("each of these lines changes with the language")
{
    const auto code = GENERATE(as<std::string>{}, "de", "zh_CN");
    const auto said = [] {
        QStringList all;
        for (const auto& line : everyAttention())
            all.append(words::attentionWords(line).title);
        for (const auto& entry : everyEntry())
            all.append(words::timelineWords(entry).title + words::timelineWords(entry).detail);
        all.append(words::returnWords({"Ruth", std::nullopt}));
        return all;
    };
    const QStringList english = said();
    REQUIRE(words::setLanguage(QString::fromStdString(code)));
    const QStringList other = said();
    REQUIRE(words::setLanguage(QStringLiteral("en")));
    REQUIRE(other.size() == english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        INFO(english[i].toStdString());
        CHECK(other[i] != english[i]);
    }
}
