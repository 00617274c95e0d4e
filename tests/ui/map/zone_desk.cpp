#include "tests/ui/map/zone_desk.h"

#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/widgets/segmented_control.h"

#include <QMouseEvent>

#include <stdexcept>

namespace stipple::ui::test {

namespace {
void need(bool there, const char* what)
{
    if (!there)
        throw std::runtime_error(what);
}

QString lookedAt; // the view that was asked for last
} // namespace

void openEmptyPlan(House& house)
{
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.next");
    need(house.wait([&] { return house.visible("plan.map"); }), "no plan");
    while (!house.window->flow().plan().plan().zones.empty())
        house.click("plan.remove");
}

void showMap(House& house, const QString& view)
{
    const int part = view.startsWith("face") ? 0 : view.startsWith("scalp") ? 1 : view.startsWith("body") ? 2 : 3;
    auto* parts = house.as<SegmentedControl>("plan.part");
    need(parts != nullptr, "no parts");
    if (parts->current() != part)
        house.clickAt("plan.part", parts->itemPlace(part).center());
    if (house.visible("plan.view." + view))
        house.click("plan.view." + view);
    lookedAt = view;
}

map::ZoneMapView& planMap(House& house)
{
    auto* found = house.as<map::ZoneMapView>("plan.map");
    auto* beside = house.as<map::ZoneMapView>("plan.mapBeside"); // a wide window has the body's back beside its front
    need(found != nullptr, "no map");
    return beside != nullptr && lookedAt == "body_back" ? *beside : *found;
}

QStringList viewsOf(const QString& id)
{
    QStringList views;
    for (const auto& name : map::builtInMapNames()) {
        const auto document = map::builtInMap(name);
        need(document.has_value(), "map cannot be read");
        if ((*document)->zone(id) || (*document)->exclusion(id))
            views << name;
    }
    return views;
}

void drag(QWidget* widget, QPoint from, QPoint to, Qt::MouseButton button)
{
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
        QMouseEvent event(type, QPointF(at), QPointF(widget->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, from, button);
    constexpr int kSteps = 12;
    for (int i = 1; i <= kSteps; ++i)
        send(QEvent::MouseMove, from + (to - from) * i / kSteps, button);
    send(QEvent::MouseButtonRelease, to, Qt::NoButton);
}

} // namespace stipple::ui::test
