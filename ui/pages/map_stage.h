// Purpose: the maps of the plan page: part, view and zoom, one map or the body's front and back side by side. Both show
//          one plan and one selection.
// Thread: UI thread.
// Units: logical pixels.
// Failure: a map that cannot be read says so in its place; the list does the same work.
#pragma once

#include "core/ports/planning.h"
#include "ui/map/zone_map_view.h"
#include "ui/theme/metrics.h"

#include <array>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace stipple::ui {

namespace map {
class MapThumb;
}
class IconButton;
class SegmentedControl;
class SessionFlow;

class MapStage : public QWidget {
    Q_OBJECT
public:
    explicit MapStage(SessionFlow& flow, QWidget* parent = nullptr);
    void applyMetrics(const Metrics& metrics);
    [[nodiscard]] QVBoxLayout* above() const { return m_above; } // lines between the toolbar and the maps
    void refresh(const QString& zone);                           // the one that is chosen, "" for none
    void setDrawing(bool on);                                    // places to leave out are drawn
    [[nodiscard]] bool drawing() const { return m_drawing; }
    void setUndo(bool canUndo, bool canRedo);
    void focusMap();
    [[nodiscard]] bool viewKey(int key); // F S B H, 1 2 3

signals:
    void chosen(const QString& zone);
    void swept(const QStringList& zones);
    void removeRequested(const QString& zone);
    void excluded(const QString& words);
    void depthStepRequested(int direction);
    void orderStepRequested(int direction);
    void linkRequested();
    void undoRequested();
    void redoRequested();
    void markDrawn(const stipple::ports::SkinMark& mark);
    void markTapped(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Sheet {
        map::ZoneMapView* view = nullptr;
        QString map; // name; "" while it is not in sight
    };
    void buildToolbar(QVBoxLayout* to);
    void connectView(Sheet& sheet);
    void showPart(int part);
    void showView(const QString& name);
    void put(Sheet& sheet, const QString& name);
    void setActive(map::ZoneMapView* view);
    void refreshZoom();
    void refreshMarks();
    void shareRoom(const QList<map::ZoneMark>& marks);
    [[nodiscard]] bool sideBySide() const;

    SessionFlow& m_flow;
    int m_part = 0;
    bool m_compact = false, m_drawing = false;
    QString m_view = QStringLiteral("face_front"), m_zone;
    std::array<Sheet, 2> m_sheets;
    map::ZoneMapView* m_active = nullptr; // what the zoom buttons are about
    SegmentedControl* m_parts = nullptr;
    IconButton *m_undo = nullptr, *m_redo = nullptr, *m_zoomIn = nullptr, *m_zoomOut = nullptr;
    QHBoxLayout *m_thumbRow = nullptr, *m_mapRow = nullptr;
    QVBoxLayout* m_above = nullptr;
    std::vector<std::pair<QString, map::MapThumb*>> m_thumbs;
};

} // namespace stipple::ui
