#include "ui/pages/map_stage.h"

#include "ui/map/map_thumb.h"
#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/error_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>

#include <algorithm>

namespace stipple::ui {

namespace {
struct Part {
    const char* icon;
    QStringList views;
};
const Part kParts[] = {
    {"face", {QStringLiteral("face_right"), QStringLiteral("face_front"), QStringLiteral("face_left")}},
    {"scalp", {QStringLiteral("scalp_top")}},
    {"body", {QStringLiteral("body_front"), QStringLiteral("body_back")}},
    {"hand", {QStringLiteral("hands_dorsal")}},
};
constexpr int kBody = 2;

QString thumbName(const QString& view)
{
    if (view == QLatin1String("face_right"))
        return MapStage::tr("Right side");
    if (view == QLatin1String("face_front") || view == QLatin1String("body_front"))
        return MapStage::tr("Front");
    if (view == QLatin1String("face_left"))
        return MapStage::tr("Left side");
    if (view == QLatin1String("body_back"))
        return MapStage::tr("Back");
    return text::viewName(view);
}
} // namespace

MapStage::MapStage(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    auto* column = bare<QVBoxLayout>(this, 8);
    buildToolbar(column);
    m_above = bare<QVBoxLayout>(nullptr, 8);
    column->addLayout(m_above);
    m_mapRow = bare<QHBoxLayout>(nullptr, 0);
    column->addLayout(m_mapRow, 1);
    for (auto& sheet : m_sheets) {
        sheet.view = named(new map::ZoneMapView, &sheet == &m_sheets[0] ? "plan.map" : "plan.mapBeside");
        sheet.view->setSmallZoneChips(true);
        m_mapRow->addWidget(sheet.view, 1);
        connectView(sheet);
    }
    m_sheets[0].view->setEmptyHint(tr("Tap a zone to start"));
    m_active = m_sheets[0].view;
    showPart(0);
}

void MapStage::buildToolbar(QVBoxLayout* to)
{
    auto* bar = bare<QHBoxLayout>(nullptr, 10);
    m_parts = named(new SegmentedControl({{tr("Face"), QLatin1String(kParts[0].icon), {}},
                                          {tr("Scalp"), QLatin1String(kParts[1].icon), {}},
                                          {tr("Body"), QLatin1String(kParts[2].icon), {}},
                                          {tr("Hands"), QLatin1String(kParts[3].icon), {}}},
                                         SegmentedControl::Layout::IconBefore),
                    "plan.part", tr("Part of the body"));
    m_parts->setCurrent(0);
    bar->addWidget(m_parts);
    bar->addSpacing(8);
    m_undo = named(new IconButton(QStringLiteral("undo"), tr("Undo")), "plan.undo");
    m_redo = named(new IconButton(QStringLiteral("redo"), tr("Redo")), "plan.redo");
    m_zoomIn = named(new IconButton(QStringLiteral("zoom-in"), tr("Zoom in")), "plan.zoomIn");
    m_zoomOut = named(new IconButton(QStringLiteral("zoom-out"), tr("Zoom out")), "plan.zoomOut");
    auto* fit = named(new IconButton(QStringLiteral("fit"), tr("Show all")), "plan.fit");
    for (auto* button : {m_undo, m_redo, m_zoomIn, m_zoomOut, fit})
        bar->addWidget(button);
    bar->addStretch(1);
    m_thumbRow = bare<QHBoxLayout>(nullptr, 8);
    bar->addLayout(m_thumbRow);
    to->addLayout(bar);
    connect(m_parts, &SegmentedControl::chosen, this, &MapStage::showPart);
    connect(m_undo, &QAbstractButton::clicked, this, &MapStage::undoRequested);
    connect(m_redo, &QAbstractButton::clicked, this, &MapStage::redoRequested);
    connect(m_zoomIn, &QAbstractButton::clicked, this, [this] { m_active->zoomIn(); });
    connect(m_zoomOut, &QAbstractButton::clicked, this, [this] { m_active->zoomOut(); });
    connect(fit, &QAbstractButton::clicked, this, [this] {
        for (const auto& sheet : m_sheets)
            sheet.view->fit();
    });
}

void MapStage::connectView(Sheet& sheet)
{
    using map::ZoneMapView;
    auto* view = sheet.view;
    view->installEventFilter(this);
    connect(view, &ZoneMapView::zoneActivated, this, &MapStage::chosen);
    connect(view, &ZoneMapView::openRequested, this, &MapStage::chosen);
    connect(view, &ZoneMapView::zonesSwept, this, &MapStage::swept);
    connect(view, &ZoneMapView::zoomChanged, this, &MapStage::refreshZoom);
    connect(view, &ZoneMapView::removeRequested, this, &MapStage::removeRequested);
    connect(view, &ZoneMapView::excludedTapped, this, [this](const QString& id, const QString& reason) {
        emit excluded(reason.isEmpty() ? text::exclusionReason(ss(id)) : reason);
    });
    connect(view, &ZoneMapView::depthStepRequested, this, &MapStage::depthStepRequested);
    connect(view, &ZoneMapView::orderStepRequested, this, &MapStage::orderStepRequested);
    connect(view, &ZoneMapView::linkRequested, this, &MapStage::linkRequested);
    connect(view, &ZoneMapView::undoRequested, this, &MapStage::undoRequested);
    connect(view, &ZoneMapView::markTapped, this, &MapStage::markTapped);
    connect(view, &ZoneMapView::markDrawn, this, [this, &sheet](const QPointF& centre, double radius) {
        if (const auto document = map::builtInMap(sheet.map))
            emit markDrawn(drawnMark(**document, centre, radius));
    });
}

void MapStage::applyMetrics(const Metrics& metrics)
{
    const bool other = m_compact != metrics.compact;
    m_compact = metrics.compact;
    m_parts->setItemLayout(m_compact ? SegmentedControl::Layout::IconAbove : SegmentedControl::Layout::IconBefore);
    for (const auto& sheet : m_sheets)
        sheet.view->setCallouts(m_compact ? map::Callouts::NumberAndDepth : map::Callouts::Full);
    if (other)
        showPart(m_part);
}

bool MapStage::sideBySide() const
{
    return m_part == kBody && !m_compact;
}

void MapStage::showPart(int part)
{
    const QString before = m_view;
    m_part = part;
    m_parts->setCurrent(part);
    emptyLayout(m_thumbRow);
    m_thumbs.clear();
    const auto& views = kParts[part].views;
    for (const auto& view : views) {
        const auto document = map::builtInMap(view);
        if (!document || views.size() < 2 || sideBySide())
            continue;
        auto* thumb = new map::MapThumb(*document, thumbName(view));
        thumb->setObjectName(QStringLiteral("plan.view.") + view);
        thumb->setPictureOnly(m_compact);
        m_thumbRow->addWidget(thumb);
        m_thumbs.emplace_back(view, thumb);
        connect(thumb, &QAbstractButton::clicked, this, [this, view] { showView(view); });
    }
    if (sideBySide()) {
        put(m_sheets[0], views.front());
        put(m_sheets[1], views.back());
        m_view = views.front();
        setActive(m_sheets[0].view);
        refreshMarks();
        return;
    }
    put(m_sheets[1], {});
    const auto start = views.contains(before) ? before : QStringLiteral("face_front");
    showView(views.contains(start) ? start : views.front());
}

void MapStage::showView(const QString& name)
{
    m_view = name;
    put(m_sheets[0], name);
    setActive(m_sheets[0].view);
    for (const auto& [view, thumb] : m_thumbs)
        thumb->setChecked(view == name);
    refreshMarks();
}

void MapStage::put(Sheet& sheet, const QString& name)
{
    sheet.map = name;
    sheet.view->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    sheet.view->setSideMarks(sideBySide() ? map::SideMarks::Letters : map::SideMarks::LettersAndWords);
    sheet.view->setCaption(sideBySide() ? thumbName(name) : QString());
    sheet.view->setTitle(text::viewName(name));
    if (const auto document = map::builtInMap(name))
        sheet.view->setMap(*document);
    else
        sheet.view->setProblem(text::wordsFor(document.error()).whole());
}

void MapStage::setActive(map::ZoneMapView* view)
{
    m_active = view;
    refreshZoom();
}

void MapStage::refreshZoom()
{
    const double zoom = m_active->zoom();
    m_zoomIn->setEnabled(zoom < map::kMostZoom - 0.01);
    m_zoomOut->setEnabled(zoom > 1.01);
}

bool MapStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Wheel || event->type() == QEvent::MouseButtonPress)
        if (auto* view = qobject_cast<map::ZoneMapView*>(watched); view && view != m_active)
            setActive(view);
    return QWidget::eventFilter(watched, event);
}

void MapStage::setDrawing(bool on)
{
    m_drawing = on;
    for (const auto& sheet : m_sheets)
        sheet.view->setInteraction(on ? map::Interaction::DrawMark : map::Interaction::Choose);
    if (on)
        focusMap();
}

void MapStage::setUndo(bool canUndo, bool canRedo)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
}

void MapStage::focusMap()
{
    m_active->setFocus();
}

bool MapStage::viewKey(int key)
{
    switch (key) {
    case Qt::Key_F: showPart(0); return true;
    case Qt::Key_S: showPart(1); return true;
    case Qt::Key_B: showPart(2); return true;
    case Qt::Key_H: showPart(3); return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: {
        const auto index = static_cast<std::size_t>(key - Qt::Key_1);
        if (sideBySide() && index < m_sheets.size())
            m_sheets[index].view->setFocus();
        else if (index < m_thumbs.size())
            showView(m_thumbs[index].first);
        return true;
    }
    default: return false;
    }
}

void MapStage::refresh(const QString& zone)
{
    m_zone = zone;
    refreshMarks();
}

void MapStage::refreshMarks()
{
    const auto& catalogue = m_flow.services().catalogue;
    const auto screened = m_flow.isOpen() ? m_flow.screeningVerdict().limits : std::vector<plan::ScreeningLimit>{};
    const auto* chosenRow = content::zone(catalogue, ss(m_zone));
    QList<map::ZoneMark> marks;
    QSet<QString> planned;
    for (const auto& zone : content::zones(catalogue)) {
        map::ZoneMark mark;
        mark.id = qs(zone.id);
        mark.name = text::zoneName(zone.id);
        mark.shortName = text::zoneShort(zone.id);
        mark.number = m_flow.plan().orderOf(zone.id);
        if (const auto* values = m_flow.plan().zone(zone.id)) {
            mark.state = map::ZoneState::Planned;
            mark.depth = text::mm(values->depth);
            mark.proposed = values->origin == plan::ValueOrigin::Proposed;
            mark.linked = chosenRow && chosenRow->twin == zone.id && m_flow.plan().linked(zone.id);
            planned.insert(mark.id);
        }
        if (zone.excluded) {
            mark.state = map::ZoneState::Excluded;
            mark.reason = text::exclusionReason(zone.id);
        }
        for (const auto& limit : screened) {
            if (limit.kind != plan::ScreeningLimit::Kind::ExcludeZone || std::ranges::find(limit.zones, zone.id) == limit.zones.end())
                continue;
            mark.state = map::ZoneState::Excluded;
            mark.reason = tr("%1 is left out by today's screening").arg(mark.name);
        }
        marks.append(mark);
    }
    shareRoom(marks);
    for (const auto& sheet : m_sheets) {
        if (sheet.map.isEmpty())
            continue;
        sheet.view->setMarks(marks);
        sheet.view->setSelected(m_zone);
        if (const auto document = map::builtInMap(sheet.map))
            sheet.view->setLesions(m_flow.marks().onMap(**document));
    }
    for (const auto& [view, thumb] : m_thumbs)
        thumb->setPlanned(planned);
}

// Callouts need room beside their figure: the body's side without a planned zone does with less.
void MapStage::shareRoom(const QList<map::ZoneMark>& marks)
{
    const auto busy = [&](const Sheet& sheet) {
        const auto document = map::builtInMap(sheet.map);
        return document && std::ranges::any_of(marks, [&](const auto& mark) { return mark.number > 0 && (*document)->zone(mark.id); });
    };
    const bool first = busy(m_sheets[0]), second = busy(m_sheets[1]);
    constexpr int kWith = 60, kWithout = 40;
    m_mapRow->setStretch(0, first == second ? 1 : first ? kWith : kWithout);
    m_mapRow->setStretch(1, first == second ? 1 : second ? kWith : kWithout);
}

} // namespace stipple::ui
