// What a screen reader hears of the map: its zones as check boxes, exclusions as disabled ones.
#include "ui/map/zone_map_parts.h"
#include "ui/text/zone_text.h"

namespace stipple::ui::map {

QString ZoneMapView::spoken(const QString& zone) const
{
    const ZoneMark mark = m->mark(zone);
    if (m->excluded(zone)) {
        const QString reason = m->reasonFor(zone);
        const QString name = nameOf(mark);
        return reason.startsWith(name) ? reason : QStringLiteral("%1. %2").arg(name, reason);
    }
    int planned = 0;
    for (const ZoneMark& other : std::as_const(m->marks))
        planned += inPlan(other.state) ? 1 : 0;
    const auto word = [&] {
        switch (mark.state) {
        case ZoneState::NotInPlan: return tr("Not in plan");
        case ZoneState::Planned: return tr("Planned");
        case ZoneState::Running: return tr("Running");
        case ZoneState::Done: return tr("Done");
        case ZoneState::Partly: return tr("Partly done");
        case ZoneState::Excluded: return tr("Excluded");
        }
        return QString();
    }();
    if (!inPlan(mark.state))
        return QStringLiteral("%1. %2").arg(nameOf(mark), word);
    if (mark.proposed)
        return tr("%1. Order %2 of %3. %4 millimetres proposed, not set").arg(nameOf(mark)).arg(mark.number).arg(planned).arg(mark.depth);
    return tr("%1. Order %2 of %3. %4 millimetres. %5").arg(nameOf(mark)).arg(mark.number).arg(planned).arg(mark.depth, word);
}

QString ZoneMapView::spokenSummary() const
{
    int planned = 0;
    for (const ZoneMark& mark : std::as_const(m->marks))
        planned += inPlan(mark.state) && m->map && m->map->zone(mark.id) ? 1 : 0;
    return tr("%1, %2 of %3 zones planned").arg(m->title).arg(planned).arg(m->map ? m->map->zones.size() : 0);
}

QStringList ZoneMapView::order() const { return m->order; }
int ZoneMapView::itemCount() const { return static_cast<int>(m->order.size()); }
QString ZoneMapView::itemName(int index) const { return spoken(m->order.value(index)); }
QAccessible::Role ZoneMapView::itemRole() const { return QAccessible::CheckBox; }
QString ZoneMapView::groupName() const { return spokenSummary(); }

QRect ZoneMapView::itemPlace(int index) const
{
    const QString id = m->order.value(index);
    const Shape* shape = m->map ? m->map->zone(id) : nullptr;
    if (!shape && m->map)
        shape = m->map->exclusion(id);
    return shape ? m->toWidget.mapRect(shape->bounds).toAlignedRect() : QRect();
}

QAccessible::State ZoneMapView::itemState(int index) const
{
    const QString id = m->order.value(index);
    QAccessible::State state;
    state.checkable = true;
    state.checked = inPlan(m->mark(id).state);
    state.selected = id == m->selected;
    state.focusable = true;
    state.focused = hasFocus() && id == m->focused;
    state.disabled = m->excluded(id) || m->interaction == Interaction::ShowOnly;
    return state;
}

} // namespace stipple::ui::map
