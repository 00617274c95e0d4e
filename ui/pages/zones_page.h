// Purpose: step 2: which zones, in which order, with which settings, on the map or in the list.
// Thread: UI thread.
// Units: map 1fr + panel 440 (340 compact), foot 88.
// Failure: a map that cannot be read gives way to the list; what core refuses is said for 6 s.
#pragma once

#include "ui/map/map_document.h"
#include "ui/pages/page.h"

namespace stipple::ui {

namespace map {
class MapThumb;
class ZoneMapView;
}
class Button;
class FootBar;
class IconButton;
class MapLegend;
class MarkSheet;
class PlanMenuSheet;
class PlanPanel;
class PlanSourceSheet;
class ProblemStrip;
class ProposalSheet;
class ReasonLine;
class SegmentedControl;
class SeriesSheet;
class SessionFlow;
class ZoneListSheet;

class ZonesPage : public Page {
    Q_OBJECT
public:
    explicit ZonesPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;
    void applyMetrics(const Metrics& metrics) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildToolbar(QVBoxLayout* to);
    void buildFoot();
    void buildDrawBar(QVBoxLayout* to);
    void buildSheets();
    void connectMap();
    void drawMarks(bool on);
    void undo();
    void redo();
    void refreshUndo();
    void refresh();
    void refreshMarks();
    void refreshFoot();
    void choose(const QString& zone); // adds it, or selects it when it is there
    void chooseAll(const QStringList& zones);
    void showView(const QString& name);
    void showPart(int part);

    SessionFlow& m_flow;
    QString m_view = QStringLiteral("face_front");
    QString m_zone;
    bool m_compact = false;
    SegmentedControl* m_part = nullptr;
    IconButton *m_undo = nullptr, *m_redo = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr;
    QHBoxLayout* m_thumbRow = nullptr;
    std::vector<std::pair<QString, map::MapThumb*>> m_thumbs;
    map::ZoneMapView* m_map = nullptr;
    ReasonLine* m_reason = nullptr;
    ProblemStrip* m_problem = nullptr;
    PlanPanel* m_panel = nullptr;
    QWidget* m_panelBox = nullptr;
    QVBoxLayout* m_canvas = nullptr;
    FootBar* m_foot = nullptr;
    MapLegend* m_legend = nullptr;
    Label* m_totals = nullptr;
    Button* m_order = nullptr;
    Button* m_next = nullptr;
    Button *m_menu = nullptr, *m_setAll = nullptr;
    QWidget* m_drawBar = nullptr; // while places to leave out are drawn
    ZoneListSheet* m_list = nullptr;
    MarkSheet* m_mark = nullptr;
    PlanMenuSheet* m_more = nullptr;
    ProposalSheet* m_proposal = nullptr;
    PlanSourceSheet* m_source = nullptr;
    SeriesSheet* m_series = nullptr;
};

} // namespace stipple::ui
