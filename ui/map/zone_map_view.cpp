#include "ui/map/zone_map_parts.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/accessible.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stipple::ui::map {

namespace {

// Then at most the words in its callout are others: an edit of a depth.
bool sameDrawing(const ZoneMark& a, const ZoneMark& b)
{
    return a.state == b.state && a.level == b.level && a.linked == b.linked && a.number == b.number;
}

} // namespace

ZoneMark ZoneMapView::Parts::mark(const QString& id) const
{
    ZoneMark found = marks.value(id);
    if (found.id.isEmpty())
        found.id = id;
    if (found.shortName.isEmpty())
        found.shortName = text::zoneShort(id.toStdString());
    return found;
}

bool ZoneMapView::Parts::excluded(const QString& id) const
{
    return (map && map->exclusion(id)) || mark(id).state == ZoneState::Excluded;
}

QString ZoneMapView::Parts::reasonFor(const QString& id) const
{
    for (const Lesion& lesion : lesions) {
        if (lesion.id == id)
            return lesion.reason;
    }
    if (map && map->exclusion(id))
        return text::exclusionReason(id.toStdString());
    return mark(id).reason;
}

ZoneMapView::ZoneMapView(QWidget* parent) : QWidget(parent), m(std::make_unique<Parts>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    m->reason = new ReasonLine(this);
}

ZoneMapView::~ZoneMapView() = default;

void ZoneMapView::touched()
{
    m->sceneStale = true;
    update();
}

void ZoneMapView::touched(const QRegion& place)
{
    m->dirty += place;
    update(place);
}

void ZoneMapView::lookChanged(const QString& id)
{
    if (!id.isEmpty() && m->map)
        update(regionOf(id));
}

void ZoneMapView::setMap(const MapDocument* document)
{
    m->layersStale = true;
    m->map = document;
    m->order = document ? readingOrder(*document) : QStringList();
    m->focused.clear();
    m->hovered.clear();
    m->zoom = 1;
    m->pan = {};
    m->problem.clear();
    if (m->title.isEmpty() && document)
        m->title = text::viewName(document->name);
    refit();
}

void ZoneMapView::setProblem(const QString& words)
{
    m->problem = words;
    touched();
}

void ZoneMapView::setTitle(const QString& title) { m->title = title; }

void ZoneMapView::setMarks(const QList<ZoneMark>& marks)
{
    const auto before = std::exchange(m->marks, {});
    bool sameZones = before.size() == marks.size(); // then every callout stays where it stands
    QList<std::pair<QString, bool>> changed;
    for (const ZoneMark& mark : marks) {
        ZoneMark& kept = *m->marks.insert(mark.id, mark);
        if (kept.shortName.isEmpty())
            kept.shortName = text::zoneShort(mark.id.toStdString());
        const auto old = before.constFind(mark.id);
        sameZones = sameZones && old != before.constEnd() && inPlan(old->state) == inPlan(kept.state)
            && (old->state == ZoneState::NotInPlan) == (kept.state == ZoneState::NotInPlan);
        if (sameZones && *old != kept)
            changed.append({mark.id, sameDrawing(*old, kept)});
    }
    if (!sameZones)
        refit();
    else if (m->map)
        for (const auto& [id, onlyWords] : std::as_const(changed))
            touched(onlyWords ? QRegion(calloutRect(id).toAlignedRect()) : regionOf(id));
    accessible::valueChanged(this);
}

void ZoneMapView::setLesions(const QList<Lesion>& lesions)
{
    if (std::ranges::equal(lesions, m->lesions, [](const Lesion& a, const Lesion& b) {
            return a.id == b.id && a.centre == b.centre && a.radius == b.radius && a.reason == b.reason;
        }))
        return;
    m->lesions = lesions;
    m->overStale = true;
    touched();
}

void ZoneMapView::setSelected(const QString& zone)
{
    // An exclusion is never selectable, by no path. HAZ-007
    const QString wanted = m->excluded(zone) ? QString() : zone;
    if (wanted == m->selected)
        return;
    const QString before = std::exchange(m->selected, wanted);
    // Where room is short the chosen zone's callout comes first.
    if (m->map && inPlan(m->mark(wanted).state) && m->callouts != Callouts::None && calloutRect(wanted).isEmpty() && m->map->zone(wanted))
        refit();
    lookChanged(before);
    lookChanged(wanted);
}

QString ZoneMapView::selected() const { return m->selected; }
QString ZoneMapView::focused() const { return m->focused; }

void ZoneMapView::setCallouts(Callouts callouts)
{
    m->callouts = callouts;
    refit();
}

void ZoneMapView::setSideMarks(SideMarks marks)
{
    m->sideMarks = marks;
    touched();
}

void ZoneMapView::setInteraction(Interaction interaction)
{
    m->interaction = interaction;
    m->cursor = {};
    setFocusPolicy(interaction == Interaction::ShowOnly ? Qt::NoFocus : Qt::StrongFocus);
    refit();
}

void ZoneMapView::setSpanTheView(bool span)
{
    m->span = span;
    refit();
}

void ZoneMapView::setSmallZoneChips(bool chips)
{
    m->smallChips = chips;
    refit();
}

void ZoneMapView::setEmptyHint(const QString& hint)
{
    m->emptyHint = hint;
    touched();
}

void ZoneMapView::setCaption(const QString& caption)
{
    m->caption = caption;
    refit();
}

void ZoneMapView::setFrame(const QRectF& mapRect)
{
    m->frame = mapRect;
    refit();
}

void ZoneMapView::setTopFade(int px)
{
    m->topFade = px;
    touched();
}

double ZoneMapView::zoom() const { return m->zoom; }

void ZoneMapView::setZoom(double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, kMostZoom);
    if (std::abs(wanted - m->zoom) < 1e-6)
        return;
    m->pan *= wanted / m->zoom; // keeps the middle where it is
    m->zoom = wanted;
    refit();
    emit zoomChanged(m->zoom);
}

void ZoneMapView::zoomIn() { setZoom(m->zoom * 1.5); }
void ZoneMapView::zoomOut() { setZoom(m->zoom / 1.5); }

void ZoneMapView::fit()
{
    m->pan = {};
    if (m->zoom > 1) {
        m->zoom = 1;
        emit zoomChanged(1);
    }
    refit();
}

void ZoneMapView::resizeEvent(QResizeEvent*)
{
    const int wide = std::min(width() - 48, 560);
    m->reason->setGeometry((width() - wide) / 2, height() - 72, wide, 52);
    refit();
}

void ZoneMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) {
        m->layersStale = true;
        refit();
    }
    QWidget::changeEvent(event);
}

QPointF ZoneMapView::toWidget(const QPointF& mapPoint) const { return m->toWidget.map(mapPoint); }
QPointF ZoneMapView::toMap(const QPointF& widgetPoint) const { return m->toWidget.inverted().map(widgetPoint); }

QRectF ZoneMapView::calloutRect(const QString& zone) const
{
    for (const CalloutPlace& place : m->places) {
        if (place.id == zone)
            return place.box;
    }
    return {};
}

ZoneMapView::Hit ZoneMapView::hitTest(const QPointF& pos) const
{
    if (!m->map)
        return {};
    for (const CalloutPlace& place : m->places) {
        if (place.box.contains(pos))
            return {HitKind::Callout, place.id};
    }
    constexpr double kSlop = 14; // widget pixels
    const At at = shapeAt(*m->map, m->lesions, toMap(pos), kSlop / m->toWidget.m11());
    switch (at.found) {
    case Found::Nothing: return {};
    case Found::Lesion: return {HitKind::Lesion, at.id};
    case Found::Exclusion: return {HitKind::Exclusion, at.id};
    case Found::Zone: return {m->excluded(at.id) ? HitKind::Exclusion : HitKind::Zone, at.id};
    }
    return {};
}

} // namespace stipple::ui::map
