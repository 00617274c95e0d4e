// Proposal, protocol, preset, last session, series and personal exclusions, by the hands of a clinician.
#include "tests/ui/map/zone_desk.h"

#include "ui/pages/problem_strip.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/segmented_control.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {
QPoint at(House& house, const QPointF& mapPoint) { return planMap(house).toWidget(mapPoint).toPoint(); }
const std::vector<ports::SkinMark>& standing(House& house) { return house.planning.marks[house.window->flow().chart().patient.id]; }
} // namespace

TEST_CASE("nothing that the builder proposes arms before somebody set it", "[ui][plan][HAZ-007]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    house.click("plan.propose");
    REQUIRE(house.visible("plan.proposalDone"));
    CHECK(plan.plan().zones.empty()); // a proposal is not a plan
    house.click("plan.propose.cheek_left");
    REQUIRE(plan.orderOf("cheek_left") == 1);
    CHECK(plan.zone("cheek_left")->origin == plan::ValueOrigin::Proposed);
    CHECK(plan.plan().indication == "acne_scar_rolling");
    house.click("plan.proposalDone");
    CHECK_FALSE(house.enabled("plan.next"));
    CHECK(planMap(house).spoken("cheek_left").contains("proposed"));
    SECTION("by taking the values over") { house.click("plan.accept"); }
    SECTION("by all at once") { house.click("plan.acceptAll"); }
    SECTION("by setting one of them")
    {
        auto values = *plan.zone("cheek_left");
        values.depth = 1100_um;
        plan.set(values, "Depth");
        house.settle();
    }
    CHECK(plan.zone("cheek_left")->origin == plan::ValueOrigin::Set);
    CHECK(house.enabled("plan.next"));
}

TEST_CASE("a protocol shows what it changes first; a draft cannot be applied; a preset is kept without reasons", "[ui][plan]")
{
    House house;
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    house.click("plan.startFrom");
    REQUIRE(house.wait([&] { return house.visible("plan.source.protocol"); }));
    int offered = 0;
    for (const auto* button : house.window->findChildren<QWidget*>("plan.source.protocol"))
        offered += button->isVisible() ? 1 : 0;
    CHECK(offered == 1); // the second protocol of the sample is a draft
    house.click("plan.source.protocol");
    CHECK(plan.plan().zones.empty());
    house.click("plan.sourceBack");
    house.click("plan.source.protocol");
    house.click("plan.sourceApply");
    CHECK(plan.plan().zones.size() == 9);
    CHECK(plan.plan().sessionsTotal == 4);
    CHECK(plan.proposals() == 0); // applying it was the clinician's act
    for (const auto& zone : plan.plan().zones)
        CHECK(zone.depth <= plan.limits(zone.zone).depth.softMax.value);
    plan.undo();
    CHECK(plan.plan().zones.empty());
    plan.redo();

    auto deeper = *plan.zone("cheek_left");
    deeper.overrideReason = "rolling scars, agreed with the patient";
    deeper.depth = 1900_um;
    plan.set(deeper, "Depth");
    REQUIRE(plan.zone("cheek_left")->depth == 1900_um);
    house.click("plan.more");
    house.click("plan.menu.from");
    house.click("plan.keepPreset");
    CHECK(house.planning.templates.size() == 2); // it has no name
    house.type("plan.presetName", "Deep cheeks");
    house.click("plan.keepPreset");
    REQUIRE(house.wait([&] { return house.visible("plan.source.preset"); }));
    house.click("plan.source.preset");
    house.click("plan.sourceApply");
    CHECK(plan.zone("cheek_left")->depth == plan.limits("cheek_left").depth.softMax.value);
    CHECK(plan.zone("cheek_left")->overrideReason.empty());
    CHECK(plan.problems().empty());
}

TEST_CASE("the last session's plan comes back with what changed", "[ui][plan]")
{
    House house;
    openEmptyPlan(house);
    house.click("plan.startFrom");
    house.click("plan.source.last");
    house.click("plan.sourceApply");
    CHECK(house.window->flow().plan().plan().zones.size() == 9);
    CHECK(house.enabled("plan.next"));
}

TEST_CASE("places to leave out are drawn, changed, erased and undone, and stay with the patient", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    auto& marks = house.window->flow().marks();
    house.click("plan.more");
    house.click("plan.menu.marks");
    const auto cheek = (*map::builtInMap("face_front"))->anchor("cheek_left");
    drag(&planMap(house), at(house, cheek), at(house, cheek + QPointF(24, 0)));
    REQUIRE(house.wait([&] { return house.visible("plan.mark.save"); }));
    CHECK(standing(house).size() == 1); // before anybody said what it is
    CHECK(standing(house).front().kind == ports::SkinMarkKind::Other);
    house.click("plan.mark.cancel"); // after all not: as if it had not been drawn
    REQUIRE(house.wait([&] { return marks.all().empty(); }));
    CHECK(standing(house).empty());
    CHECK_FALSE(marks.canUndo());
    drag(&planMap(house), at(house, cheek), at(house, cheek + QPointF(24, 0)));
    REQUIRE(house.wait([&] { return house.visible("plan.mark.save"); }));
    house.click("plan.mark.save");
    REQUIRE(house.wait([&] { return !house.visible("plan.mark.save"); }));
    REQUIRE(marks.all().size() == 1);
    house.click("plan.undo"); // one step, the drawing and its form
    REQUIRE(house.wait([&] { return marks.all().empty() && marks.canRedo(); }));
    house.click("plan.redo");
    REQUIRE(house.wait([&] { return marks.all().size() == 1 && marks.canUndo(); }));
    const auto first = marks.all().front();
    CHECK(first.view == "face_front");
    CHECK(std::abs(first.x - static_cast<int>(cheek.x() * 10)) <= 20); // the map is 1000 wide
    CHECK(std::abs(first.radius - 240) <= 20);
    CHECK(standing(house).size() == 1);
    // What is drawn is in the way of a tap, and says why.
    house.click("plan.marksDone");
    house.clickAt("plan.map", at(house, cheek));
    CHECK(house.window->flow().plan().plan().zones.empty());
    // The keyboard draws too; a filler site asks for its day.
    planMap(house).setFocus();
    house.key(Qt::Key_X);
    house.key(Qt::Key_Right);
    house.key(Qt::Key_Space);
    REQUIRE(house.wait([&] { return house.visible("plan.mark.save"); }));
    auto* kind = house.as<SegmentedControl>("plan.mark.kind");
    house.clickAt("plan.mark.kind", kind->itemPlace(3).center());
    house.click("plan.mark.save");
    CHECK(house.visible("plan.mark.save")); // no day yet
    house.type("plan.mark.since", "06.05.2026");
    house.click("plan.mark.save");
    REQUIRE(house.wait([&] { return !house.visible("plan.mark.save"); }));
    REQUIRE(marks.all().size() == 2);
    CHECK(marks.all().back().since == ports::Day{2026, 5, 6});
    // Erase, undo, redo: each its own version.
    house.clickAt("plan.map", at(house, cheek));
    REQUIRE(house.visible("plan.mark.erase"));
    house.click("plan.mark.erase");
    REQUIRE(house.wait([&] { return marks.all().size() == 1; }));
    house.click("plan.undo");
    REQUIRE(house.wait([&] { return marks.all().size() == 2; }));
    CHECK(standing(house).back().version == first.version + 2);
    house.click("plan.redo");
    REQUIRE(house.wait([&] { return marks.all().size() == 1; }));
    house.click("plan.undo");
    REQUIRE(house.wait([&] { return marks.all().size() == 2; }));
    // Another session of the same patient has them; the map shows those of its own view only.
    marks.load();
    REQUIRE(house.wait([&] { return marks.all().size() == 2; }));
    CHECK(marks.onMap(**map::builtInMap("face_front")).size() == 2);
    CHECK(marks.onMap(**map::builtInMap("body_back")).isEmpty());
}

TEST_CASE("a mark that cannot be kept is told, and nothing pretends it was", "[ui][map]")
{
    House house;
    openEmptyPlan(house);
    planMap(house).setFocus();
    house.key(Qt::Key_X);
    house.planning.failNext = ErrorCode::StoreBusy;
    house.key(Qt::Key_Space);
    REQUIRE(house.wait([&] { return house.visible("plan.mark.save"); })); // not kept: said there, and typed into all the same
    REQUIRE(house.wait([&] { return house.visible("problem"); }));
    CHECK(house.window->flow().marks().all().empty());
    house.type("plan.mark.note", "beside the scar");
    house.planning.failNext = ErrorCode::StoreBusy;
    house.click("plan.mark.save");
    house.settle(50);
    REQUIRE(house.visible("plan.mark.save"));
    CHECK(house.text("plan.mark.note") == "beside the scar");
    house.click("plan.mark.save");
    REQUIRE(house.wait([&] { return !house.visible("plan.mark.save"); }));
    REQUIRE(house.window->flow().marks().all().size() == 1);
    CHECK(house.window->flow().marks().all().front().note == "beside the scar");
}

TEST_CASE("the series, its earliest days and the calendar file without a diagnosis", "[ui][plan]")
{
    QTemporaryDir folder;
    House house;
    house.services.outputFolder = folder.path().toStdString();
    openEmptyPlan(house);
    auto& plan = house.window->flow().plan();
    plan.add("cheek_left");
    plan.acceptAll();
    house.click("plan.more");
    house.click("plan.menu.series");
    CHECK(house.text("plan.series.position").contains("2 of"));
    CHECK(house.text("plan.series.visit").contains("min"));
    CHECK(house.text("plan.series.day") == "2026-06-09"); // 28 days after 12 May
    house.type("plan.series.time", "25:00");
    house.click("plan.series.ics");
    CHECK(QDir(folder.path()).entryList({"*.ics"}).isEmpty());
    house.type("plan.series.time", "10:30");
    house.click("plan.series.ics");
    const auto files = QDir(folder.path()).entryList({"*.ics"});
    REQUIRE(files.size() == 1);
    QFile file(folder.filePath(files.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto words = file.readAll();
    CHECK(words.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(words.contains("\r\nDTSTART:"));
    CHECK(words.contains("Z\r\nDTEND:")); // a moment, not a local time
    const auto moment = [&](const char* name) { // of a line such as DTSTART:20260609T103000Z
        const auto at = words.indexOf(QByteArray("\r\n") + name + ":") + 3 + static_cast<qsizetype>(std::strlen(name));
        return QDateTime::fromString(QString::fromLatin1(words.mid(at, 15)), QStringLiteral("yyyyMMdd'T'HHmmss"));
    };
    // Consultation 15, numbing 30, a procedure of at least 30: in quarters of an hour.
    const auto minutes = moment("DTSTART").secsTo(moment("DTEND")) / 60;
    CHECK(minutes == 75);
    CHECK(house.text("plan.series.length").contains(QString::number(minutes)));
    for (const char* secret : {"Elena", "Marsh", "SC-20418", "scar", "acne", "heek", "needl"})
        CHECK_FALSE((words + files.front().toUtf8()).toLower().contains(QByteArray(secret).toLower()));
    house.click("plan.series.done");
}

TEST_CASE("a change of the content is a version with its author, caps at once and takes the approval back", "[ui][content][HAZ-007]")
{
    House house;
    house.signIn();
    house.click("rail.protocols");
    CHECK(house.text("protocols.state").contains("approved"));
    auto* part = house.as<SegmentedControl>("protocols.part");
    house.clickAt("protocols.part", part->itemPlace(2).center());
    house.type("protocols.find", "cheek, left");
    house.click("protocols.zone.cheek_left");
    REQUIRE(house.visible("content.save"));
    auto* which = house.find("content.which");
    QMetaObject::invokeMethod(which, "setCurrentIndex", Q_ARG(int, 2));
    house.type("content.new", "3,0");
    house.type("content.reason", "our pen overshoots by a little");
    house.click("content.save");
    CHECK(house.catalogue.zone("cheek_left")->depthMax == 1500_um); // above the ceiling: refused, told, still open
    REQUIRE(house.visible("content.save"));
    house.type("content.new", "1,25");
    house.click("content.save");
    REQUIRE(house.wait([&] { return !house.visible("content.save"); }));
    CHECK(house.catalogue.zone("cheek_left")->depthMax == 1250_um);
    REQUIRE(house.planning.edits.size() == 1);
    CHECK(house.planning.edits.front().before == "1.5");
    CHECK(house.planning.edits.front().after == "1.25");
    REQUIRE(house.wait([&] { return house.text("protocols.state").contains("not approved"); }));
    CHECK(house.text("protocols.state").contains("clinic.1"));
    CHECK_FALSE(house.window->flow().clinic().contentApproved);
    house.click("rail.today");
    house.openSessionOfHero();
    CHECK(house.window->flow().plan().limits("cheek_left").depth.softMax.value == 1250_um);
    CHECK_FALSE(house.window->flow().plan().problems().empty()); // last time's 1.50 mm is above the new cap
}

TEST_CASE("a protocol is kept as a draft and approved by who may sign", "[ui][content]")
{
    House house;
    openEmptyPlan(house);
    house.window->flow().plan().add("chin");
    house.window->flow().plan().acceptAll();
    house.click("plan.more");
    house.click("plan.menu.from");
    house.type("plan.presetName", "Chin only");
    house.click("plan.keepProtocol");
    REQUIRE(house.wait([&] { return house.planning.templates.size() == 3; }));
    CHECK(house.planning.templates.back().back().state == ports::TemplateState::Draft);
    house.click("rail.protocols");
    house.type("protocols.find", "chin");
    REQUIRE(house.wait([&] { return house.visible("protocols.open"); }));
    house.click("protocols.open");
    house.click("protocols.approve");
    REQUIRE(house.wait([&] { return house.planning.templates.back().size() == 2; }));
    CHECK(house.planning.templates.back().back().state == ports::TemplateState::Approved);
}
