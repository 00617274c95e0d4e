// The window's language: what it changes, and what it must not change.
#include "core/text/number_input.h"
#include "ui/text/date_text.h"
#include "ui/text/pen_text.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/simulated_badge.h"
#include "ui/widgets/stop_button.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
namespace words = stipple::ui::text;

namespace {

struct Language { // English again when a test ends
    explicit Language(const char* code) { REQUIRE(words::setLanguage(QString::fromLatin1(code))); }
    ~Language() { words::setLanguage(QStringLiteral("en")); }
};

} // namespace

TEST_CASE("German and Chinese are built in")
{
    CHECK(words::languages() == QStringList{"en", "de", "zh_CN"});
}

TEST_CASE("a locale chooses the language that is written like it")
{
    const auto chosen = [](const char* locale) {
        const Language language(locale);
        return words::language();
    };
    CHECK(chosen("de") == "de");
    CHECK(chosen("de_AT") == "de");
    CHECK(chosen("zh_CN") == "zh_CN");
    CHECK(chosen("en_US") == "en");
    CHECK_FALSE(words::setLanguage("zh_TW")); // other letters: English is the lesser evil
    CHECK_FALSE(words::setLanguage("fr"));
    CHECK_FALSE(words::setLanguage(""));
    CHECK(words::language() == "en");
}

TEST_CASE("the words change, of every kind of class that speaks, and change back")
{
    CHECK(words::zoneName("forehead") == "Forehead");
    {
        const Language german("de");
        CHECK(words::zoneName("forehead") == "Stirn");                                   // a tr() table
        CHECK(words::stateWord(safety::State::Armed) == "SCHARF");
        CHECK(SimulatedBadge().accessibleName() != "Simulated pen. No needle moves.");   // a widget's own tr()
        CHECK(words::dayFull({2026, 3, 2}) == QStringLiteral("Montag, 2. März"));
    }
    {
        const Language chinese("zh_CN");
        CHECK(words::zoneName("forehead") == QStringLiteral("前额"));
        CHECK(words::dayFull({2026, 3, 2}) == QStringLiteral("3月2日 星期一"));
    }
    CHECK(words::zoneName("forehead") == "Forehead");
    CHECK(words::dayFull({2026, 3, 2}) == "Monday 2 March");
}

TEST_CASE("a German noun keeps its capital inside a sentence")
{
    CHECK(words::zoneLower("forehead") == "forehead");
    CHECK(words::lowered("Even erythema") == "even erythema");
    const Language german("de");
    CHECK(words::zoneLower("forehead") == "Stirn");
    CHECK(words::lowered(words::endPointName(plan::EndPoint::PinpointBleeding)) == words::endPointName(plan::EndPoint::PinpointBleeding));
}

TEST_CASE("both sides of a zone are one name in every language")
{
    CHECK(words::zoneBaseLower("cheek_left") == "cheek");
    CHECK(words::zoneBaseLower("scalp_frontal") == "scalp, front"); // a comma of its own
    for (const char* code : {"de", "zh_CN"}) {
        const Language language(code);
        CHECK(words::zoneBaseLower("cheek_left") == words::zoneBaseLower("cheek_right"));
    }
}

TEST_CASE("Qt's own dialogs follow where their words are installed")
{
    const auto file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_de.qm";
    if (!QFileInfo::exists(file)) {
        WARN("qtbase_de.qm is not installed; Qt's dialogs stay English");
        return;
    }
    const Language german("de");
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Abbrechen");
}

TEST_CASE("numbers and units are read and written the same way in every language", "[HAZ-007]")
{
    const QLocale computer;
    for (const auto* code : {"en", "de", "zh_CN"}) {
        const Language language(code);
        CAPTURE(code);
        CHECK(QLocale() == computer); // widgets of Qt keep their habits
        CHECK(words::mm(Micrometres(1500)) == "1.50");
        CHECK(words::mmWithUnit(Micrometres(1500)) == QStringLiteral("1.50\u00A0mm"));
        CHECK(words::grouped(7000) == QString("7") + QChar(words::kThinSpace) + "000");
        CHECK(stipple::text::parseDepthMm("1,5") == Micrometres(1500));
        CHECK(stipple::text::parseDepthMm("1.500") == Micrometres(1500));
        CHECK_FALSE(stipple::text::parseRate("7.000"));
        CHECK(stipple::text::parseRate("7000") == StrokesPerMinute(7000));
    }
}

TEST_CASE("STOP is STOP and the simulated pen is marked in every language", "[HAZ-026]")
{
    for (const auto* code : {"en", "de", "zh_CN"}) {
        const Language language(code);
        CHECK(StopButton::tr("STOP") == "STOP");
    }
    CHECK(SimulatedBadge::tr("SIMULATED PEN") == "SIMULATED PEN");
    const Language chinese("zh_CN");
    CHECK(SimulatedBadge::tr("SIMULATED PEN") == QStringLiteral("模拟笔"));
}

TEST_CASE("a printed sheet names zones in the patient's language, whatever the window speaks")
{
    const Language chinese("zh_CN");
    CHECK(words::zoneNameIn("cheek_left", "de") == "Wange, links");
    CHECK(words::zoneLowerIn("cheek_left", "de") == "Wange, links");
    CHECK(words::zoneLowerIn("cheek_left", "en") == "cheek, left");
    CHECK(words::zoneNameIn("cheek_left", "fr") == QStringLiteral("Joue, à gauche")); // on paper only: no French window
    CHECK(words::zoneNameIn("cheek_left", "nl") == "Cheek, left"); // neither: English
    CHECK(words::zoneNameIn("cheek_left", "zh_CN") == words::zoneName("cheek_left"));
}
