// Purpose: the map on which zones are chosen and followed. Paints states, hatch, badges, callouts; hit test of §9.
// Thread: UI thread.
// Units: logical pixels outside, map units inside; zoom 1–5.
// Failure: setProblem() shows the words in place of a map that could not be read. An exclusion is never selectable. HAZ-007
#pragma once

#include "ui/map/map_document.h"
#include "ui/map/zone_mark.h"
#include "ui/widgets/painted_items.h"

#include <QList>
#include <QPixmap>
#include <QWidget>

#include <memory>

namespace stipple::ui::map {

struct Canvas;
struct ZoneLook;
enum class Callouts { None, NumberAndDepth, Full };
enum class Interaction { Choose, ShowOnly, DrawMark }; // DrawMark: a press and drag draws a disc
enum class SideMarks { None, Letters, LettersAndWords };

inline constexpr double kMostZoom = 5;

class ZoneMapView : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    explicit ZoneMapView(QWidget* parent = nullptr);
    ~ZoneMapView() override;

    void setMap(const MapDocument* document); // kept by the caller (built-in maps live for ever)
    void setProblem(const QString& words);
    void setTitle(const QString& title);      // "Face, front" for screen readers
    void setMarks(const QList<ZoneMark>& marks);
    void setLesions(const QList<Lesion>& lesions);
    void setSelected(const QString& zone);    // "" = none
    [[nodiscard]] QString selected() const;
    [[nodiscard]] QString focused() const;
    void setCallouts(Callouts callouts);
    void setSideMarks(SideMarks marks);
    void setInteraction(Interaction interaction);
    void setSpanTheView(bool span);           // true: the drawing may use the room of the callouts too
    void setSmallZoneChips(bool chips);       // off at first: chips for zones too small for a finger, not planned yet
    void setEmptyHint(const QString& hint);   // "Tap a zone to start", while nothing is planned
    void setCaption(const QString& caption);  // below the drawing, where two maps stand side by side
    // The part of the map that fits the widget at zoom 1; default all. The cockpit shows the face only.
    void setFrame(const QRectF& mapRect);
    void setTopFade(int px);                  // surface-to-transparent, where the drawing is cropped

    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);

    // For tests and tool tips: what a press at this place means.
    enum class HitKind { Nothing, Callout, Lesion, Exclusion, Zone };
    struct Hit { HitKind kind = HitKind::Nothing; QString id; };
    [[nodiscard]] Hit hitTest(const QPointF& pos) const;
    [[nodiscard]] QPointF toWidget(const QPointF& mapPoint) const;
    [[nodiscard]] QPointF toMap(const QPointF& widgetPoint) const;
    [[nodiscard]] QRectF calloutRect(const QString& zone) const;
    [[nodiscard]] QString spoken(const QString& zone) const;
    [[nodiscard]] QString spokenSummary() const; // "Face, front, 9 of 18 zones planned"
    [[nodiscard]] QStringList order() const;     // zones and exclusions in reading order

    // PaintedItems: check boxes; an exclusion is a disabled one
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemPlace(int index) const override;
    [[nodiscard]] QString itemName(int index) const override;
    [[nodiscard]] QAccessible::State itemState(int index) const override;
    [[nodiscard]] QAccessible::Role itemRole() const override;
    [[nodiscard]] QString groupName() const override;
    void itemPress(int index) override;

    [[nodiscard]] QSize sizeHint() const override { return {900, 760}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 240}; }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void zoneActivated(const QString& zone);         // tap, Space, Enter or a drag across it
    void zonesSwept(const QStringList& zones);       // a drag across, at its end
    void zoneFocused(const QString& zone);           // keyboard focus or hover moved
    void excludedTapped(const QString& id, const QString& reason);
    void removeRequested(const QString& zone);       // Del
    void openRequested(const QString& zone);         // Enter
    void depthStepRequested(int direction);          // + −
    void orderStepRequested(int direction);          // Shift+↑↓
    void markDrawn(const QPointF& centre, double radius); // DrawMark, map units; radius 0: a tap
    void markTapped(const QString& id);              // a lesion, in Choose and DrawMark
    void linkRequested();                            // M
    void undoRequested();                            // Ctrl+Z
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Parts;
    void refit();
    void layOutCallouts(double column);
    void refreshLayers();
    void refreshScene();
    void paintSideMarks(QPainter& p) const;
    void touched();
    void touched(const QRegion& place); // of the scene
    void lookChanged(const QString& id); // chosen, hovered, focused: the scene stays, what lives is painted over it
    [[nodiscard]] ZoneLook lookOf(const QString& id) const;
    void paintLively(QPainter& p) const;
    void paintLively(const Canvas& canvas, const Shape& zone) const;
    [[nodiscard]] QRegion regionOf(const QString& id) const;
    void showReason(const QString& id, const QString& reason);
    void activate(const QString& id);
    void moveFocus(const QString& id);
    void hoverAt(const QPointF& pos);
    void panBy(const QPointF& way);
    void zoomKey(QKeyEvent* event);
    [[nodiscard]] bool markKey(QKeyEvent* event);
    void paintDrawing(QPainter& p) const;
    [[nodiscard]] QString idAt(const QPointF& pos) const;
    std::unique_ptr<Parts> m;
};

} // namespace stipple::ui::map
