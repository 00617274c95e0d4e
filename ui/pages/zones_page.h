// Purpose: step 2: which zones, in which order, with which settings, on the map or in the list.
// Thread: UI thread.
// Units: map 1fr + panel 440 (340 compact), foot 88.
// Failure: a map that cannot be read gives way to the list; what core refuses is said for 6 s.
#pragma once

#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class FootBar;
class MapLegend;
class MapStage;
class MarkSheet;
class PlanMenuSheet;
class PlanPanel;
class PlanSourceSheet;
class ProblemStrip;
class ProposalSheet;
class ReasonLine;
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
    void buildFoot();
    void buildDrawBar(QVBoxLayout* to);
    void buildSheets();
    void connectMaps();
    void drawMarks(bool on);
    void undo();
    void redo();
    void refreshUndo();
    void refresh();
    void refreshMaps();
    void refreshFoot();
    void choose(const QString& zone); // adds it, or selects it when it is there
    void chooseAll(const QStringList& zones);

    SessionFlow& m_flow;
    QString m_zone;
    MapStage* m_maps = nullptr;
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
