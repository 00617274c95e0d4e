// Writes the states of planning as PNGs, for eyes: stipple_plan_screens FOLDER [WIDTHxHEIGHT …] [de | zh_CN]
#include "tests/ui/map/zone_desk.h"
#include "tests/ui/pages/shooting.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/segmented_control.h"

using namespace stipple;
using namespace stipple::ui;
using namespace stipple::ui::test;

namespace {

void mark(House& house, const QString& folder, const char* zone, double radius)
{
    auto& map = planMap(house);
    const auto at = (*map::builtInMap("face_front"))->anchor(zone) + QPointF(20, -30);
    drag(&map, map.toWidget(at).toPoint(), map.toWidget(at + QPointF(radius, 0)).toPoint());
    house.settle();
    if (house.visible("plan.mark.save")) {
        shoot(house, folder, "plan-mark-sheet");
        house.click("plan.mark.save");
    }
}

void planning(const QString& folder, QSize size)
{
    House house(size);
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.map"); });
    house.tapZone("cheek_left");
    shoot(house, folder, "plan-face");
    house.click("plan.more");
    shoot(house, folder, "plan-menu");
    house.click("plan.menu.marks");
    mark(house, folder, "cheek_right", 22);
    mark(house, folder, "forehead", 14);
    shoot(house, folder, "plan-marks");
    house.click("plan.marksDone");
    house.click("plan.order");
    shoot(house, folder, "plan-list");
    house.click("plan.listDone");
    house.click("plan.more");
    house.click("plan.menu.series");
    shoot(house, folder, "plan-series");
    house.click("plan.series.done");
    house.click("plan.more");
    house.click("plan.menu.from");
    house.settle(60);
    shoot(house, folder, "plan-from");
    house.click("plan.source.protocol");
    shoot(house, folder, "plan-diff");
    house.click("plan.sourceBack");
    house.key(Qt::Key_Escape);
    if (house.visible("plan.source"))
        house.find("plan.source")->hide();
    while (!house.window->flow().plan().plan().zones.empty())
        house.click("plan.remove");
    shoot(house, folder, "plan-empty");
    house.click("plan.propose");
    shoot(house, folder, "plan-proposal");
    house.click("plan.proposeAll.0");
    house.click("plan.proposalDone");
    shoot(house, folder, "plan-proposed");
    for (const char* zone : {"abdomen", "flank_left", "flank_right", "thigh_front_left", "thigh_front_right"})
        house.window->flow().plan().add(zone);
    for (const char* view : {"face_left", "scalp_top", "body_front", "body_back", "hands_dorsal"}) {
        showMap(house, view);
        shoot(house, folder, QStringLiteral("plan-") + QLatin1String(view));
    }
    house.click("rail.protocols");
    house.settle(60);
    auto* part = house.as<SegmentedControl>("protocols.part");
    for (int i = 0; i < 4; ++i) {
        house.clickAt("protocols.part", part->itemPlace(i).center());
        shoot(house, folder, QStringLiteral("protocols-%1").arg(i));
    }
    house.clickAt("protocols.part", part->itemPlace(2).center());
    house.click("protocols.zone.cheek_left");
    shoot(house, folder, "protocols-edit");
}

} // namespace

int main(int argc, char** argv)
{
    return test::shootAll(argc, argv, planning);
}
