// Purpose: the planning page in the window with an empty plan, and the places on its maps.
// Thread: UI thread.
// Failure: fails the test that asked.
#pragma once

#include "tests/ui/pages/house.h"

#include "ui/map/zone_map_view.h"

namespace stipple::ui::test {

// Signs in, answers the screening, opens the plan and takes every zone out of it.
void openEmptyPlan(House& house);
void showMap(House& house, const QString& view); // by its buttons
[[nodiscard]] map::ZoneMapView& planMap(House& house);
[[nodiscard]] QStringList viewsOf(const QString& id);
void drag(QWidget* widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);

} // namespace stipple::ui::test
