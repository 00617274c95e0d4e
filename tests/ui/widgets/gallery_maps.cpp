#include "tests/ui/widgets/gallery_pages.h"

#include "ui/map/map_thumb.h"
#include "ui/map/zone_map_view.h"
#include "ui/text/zone_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gallery {

namespace {

using namespace stipple::ui::map;

QString s(const char* text) { return QString::fromUtf8(text); }

QList<ZoneMark> plan(const QStringList& ids, const QString& linked)
{
    QList<ZoneMark> marks;
    int number = 1;
    for (const QString& id : ids) {
        ZoneMark mark;
        mark.id = id;
        mark.number = number++;
        mark.state = ZoneState::Planned;
        mark.depth = s(number % 2 ? "1.50" : "0.75");
        mark.linked = id == linked;
        marks.append(mark);
    }
    return marks;
}

QWidget* chosen(const char* view, const QStringList& ids, const char* selected, const char* linked, const char* blocked = "")
{
    auto* page = new QWidget;
    page->setStyleSheet(s("QWidget { background: white; }"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* map = new ZoneMapView;
    map->setObjectName(s("map"));
    if (const auto document = builtInMap(s(view)))
        map->setMap(*document);
    QList<ZoneMark> marks = plan(ids, s(linked));
    if (*blocked) {
        ZoneMark mark;
        mark.id = s(blocked);
        mark.state = ZoneState::Excluded;
        mark.reason = s("Excluded until 20 May: filler 6 May");
        marks.append(mark);
    }
    map->setMarks(marks);
    map->setSelected(s(selected));
    if (s(view) == s("face_front"))
        map->setLesions({{s("mole"), QPointF(340, 470), 14, s("Mole, 5 mm margin")}});
    column->addWidget(map);
    return page;
}

const QStringList kFace{s("forehead"), s("glabella"), s("crows_feet_right"), s("crows_feet_left"), s("cheek_right"), s("cheek_left"), s("nasolabial_right"), s("nasolabial_left"), s("chin")};

QWidget* thumbs()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    int i = 0;
    for (const char* view : {"face_right", "face_front", "face_left", "scalp_top", "body_front", "body_back", "hands_dorsal"}) {
        const auto document = builtInMap(s(view));
        auto* thumb = new MapThumb(document ? *document : nullptr, stipple::ui::text::viewName(s(view)));
        thumb->setChecked(i++ == 1);
        thumb->setPlanned(QSet<QString>(kFace.cbegin(), kFace.cend()));
        row->addWidget(thumb);
    }
    return page;
}

} // namespace

QList<Page> mapPages()
{
    QStringList everything;
    if (const auto document = builtInMap(s("face_front"))) {
        for (const Shape& shape : (*document)->zones)
            everything << shape.id;
    }
    const auto focus = [](QWidget* window) {
        auto* map = window->findChild<ZoneMapView*>(s("map"));
        map->setFocus(Qt::TabFocusReason);
    };
    const auto reason = [](QWidget* window) {
        auto* map = window->findChild<ZoneMapView*>(s("map"));
        map->itemPress(static_cast<int>(map->order().indexOf(s("upper_lip"))));
    };
    return {{s("map-1-face"), {1377, 827}, [] { return chosen("face_front", kFace, "cheek_left", "cheek_right", "upper_lip"); }, {}},
            {s("map-2-face-1366"), {946, 560}, [] { return chosen("face_front", kFace, "cheek_left", "cheek_right", "upper_lip"); }, reason},
            {s("map-3-face-all"), {1377, 827}, [everything] { return chosen("face_front", everything, "cheek_left", "cheek_right"); }, focus},
            {s("map-4-left"), {1377, 827}, [] { return chosen("face_left", {s("forehead"), s("glabella"), s("crows_feet_left"), s("cheek_left"), s("nasolabial_left"), s("chin")}, "cheek_left", ""); }, {}},
            {s("map-5-body"), {1377, 827}, [] { return chosen("body_front", {s("abdomen"), s("flank_right"), s("flank_left"), s("thigh_front_right"), s("thigh_front_left")}, "abdomen", ""); }, {}},
            {s("map-6-back"), {1377, 827}, [] { return chosen("body_back", {s("back_upper"), s("buttock_right"), s("buttock_left")}, "back_upper", ""); }, {}},
            {s("map-7-scalp"), {1377, 827}, [] { return chosen("scalp_top", {s("scalp_frontal"), s("scalp_mid"), s("scalp_vertex")}, "scalp_vertex", ""); }, {}},
            {s("map-8-hands"), {1377, 827}, [] { return chosen("hands_dorsal", {s("hand_dorsal_right"), s("hand_dorsal_left")}, "hand_dorsal_left", "hand_dorsal_right"); }, {}},
            {s("map-9-thumbs"), {1377, 100}, thumbs, {}}};
}

} // namespace gallery
