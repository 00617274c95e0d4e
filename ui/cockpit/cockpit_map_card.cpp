#include "ui/cockpit/cockpit_map_card.h"

#include "ui/map/zone_map_view.h"
#include "ui/pages/page.h"
#include "ui/shell/content.h"
#include "ui/shell/mark_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/translator.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/phase_bars.h"

#include <algorithm>

namespace stipple::ui {

using session::ZonePhase;

namespace {
// The face alone; neck and shoulders are cropped while only the face is treated.
const QRectF kFaceFrame(240, 130, 520, 580);

bool inFace(const QString& view)
{
    return view.startsWith(QLatin1String("face"));
}
} // namespace

CockpitMapCard::CockpitMapCard(SessionFlow& flow, QWidget* parent) : Card(parent), m_flow(flow)
{
    setPadding(24);
    auto* head = bare<QHBoxLayout>(nullptr, 16);
    m_number = new NumberDisc(0, NumberDisc::Look::Filled, 58);
    head->addWidget(m_number);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    m_name = named(new Label({}, {34, QFont::DemiBold, Tone::Ink}), "cockpit.zoneName");
    m_line = new Label({}, {18, QFont::Normal, Tone::Ink2});
    names->addWidget(m_name);
    names->addWidget(m_line);
    head->addLayout(names, 1);
    body()->addLayout(head);
    body()->addStretch(1);
    m_map = named(new map::ZoneMapView(this), "cockpit.map");
    m_map->setCallouts(map::Callouts::None);
    m_map->setInteraction(map::Interaction::ShowOnly);
    m_map->setSideMarks(map::SideMarks::Letters);
    m_map->setTopFade(48);
    m_map->setSpanTheView(true);
    m_map->setFocusPolicy(Qt::NoFocus);
    m_passes = named(new PhaseBars(this), "cockpit.passes");
    m_coverage = named(new CoverageFigure(this), "cockpit.coverage");
    m_map->lower();
}

void CockpitMapCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

// The drawing fills the middle; the bars stand left of it and the figure right, as the card has width to spare.
void CockpitMapCard::place()
{
    const int headBottom = 24 + 58 + 10;
    const QSize bars = m_passes->sizeHint(), figure = m_coverage->sizeHint();
    m_map->setGeometry(24 + 100, headBottom - 8, width() - 48 - 200, height() - headBottom + 8 - 1);
    const int middle = headBottom + (height() - headBottom) / 2;
    m_passes->setGeometry(24, middle - bars.height() / 2, bars.width(), bars.height());
    m_coverage->setGeometry(width() - 24 - figure.width(), middle - figure.height() / 2, figure.width(), figure.height());
    m_passes->raise();
    m_coverage->raise();
}

void CockpitMapCard::showView(const std::string& zone)
{
    const auto* row = content::zone(m_flow.services().catalogue, zone);
    auto view = row ? qs(row->view) : QString();
    // The front shows both sides at once: it is kept as long as the zone stands on it.
    const auto front = map::builtInMap(QStringLiteral("face_front"));
    if (inFace(view) && front && (*front)->zone(qs(zone)))
        view = QStringLiteral("face_front");
    if (view == QLatin1String("hands"))
        view = QStringLiteral("hands_dorsal");
    if (view == m_view)
        return;
    m_view = view;
    const auto document = map::builtInMap(view);
    if (!document) {
        m_map->setProblem(tr("No drawing of this zone"));
        return;
    }
    m_map->setTitle(text::viewName(view));
    m_map->setMap(*document);
    const bool neck = zone.starts_with("neck") || zone == "submental" || zone == "decolletage";
    m_map->setFrame(inFace(view) && !neck ? kFaceFrame : (*document)->viewBox);
}

void CockpitMapCard::refresh()
{
    const auto* model = m_flow.treatment().model();
    if (!model || !model->current())
        return;
    const auto* segment = model->current();
    const auto views = model->zones();
    const auto& planned = segment->planned;
    m_number->setNumber(segment->order);
    m_name->setText(text::zoneName(planned.zone));
    m_line->setText(tr("Zone %1 of %2").arg(segment->order).arg(views.size()) + QStringLiteral(" · ")
                    + text::lowered(text::patternName(planned.pattern)) + QStringLiteral(" · ") + text::lowered(text::endPointName(planned.endPoint)));
    showView(planned.zone);
    QList<map::ZoneMark> marks;
    for (const auto& zone : content::zones(m_flow.services().catalogue)) {
        map::ZoneMark mark;
        mark.id = qs(zone.id);
        mark.name = text::zoneName(zone.id);
        mark.shortName = text::zoneShort(zone.id);
        if (zone.excluded)
            mark.state = map::ZoneState::Excluded;
        const auto view = std::ranges::find(views, zone.id, &session::ZoneView::zone);
        if (view != views.end()) {
            mark.number = view->order;
            switch (view->phase) {
            case ZonePhase::Waiting:
            case ZonePhase::Skipped: mark.state = map::ZoneState::Planned; break;
            case ZonePhase::Running: mark.state = map::ZoneState::Running; break;
            case ZonePhase::Partly:
            case ZonePhase::Uncertain: mark.state = map::ZoneState::Partly; break;
            case ZonePhase::Done: mark.state = map::ZoneState::Done; break;
            }
            if (view->current && view->phase != ZonePhase::Done) {
                mark.state = map::ZoneState::Running;
                mark.level = view->passes.underway > 0 ? view->passes.percentOfPass / 100.0 : 1.0;
            }
        } else if (!zone.excluded) {
            continue; // not of this plan: only drawn as skin
        }
        marks.append(mark);
    }
    m_map->setMarks(marks);
    if (const auto document = map::builtInMap(m_view)) // the patient's own places to leave out
        m_map->setLesions(m_flow.marks().onMap(**document));
    m_map->setSelected(qs(planned.zone));
    const auto current = std::ranges::find_if(views, &session::ZoneView::current);
    if (current == views.end())
        return;
    const auto& passes = current->passes;
    const int shown = passes.underway > 0 ? passes.underway : passes.planned + 1;
    m_passes->setPasses(planned.passes, shown, passes.percentOfPass / 100.0);
    m_coverage->setCoverage(passes.underway > 0 ? passes.percentOfPass / 100.0 : 1.0, std::min(shown, planned.passes));
    place();
}

} // namespace stipple::ui
