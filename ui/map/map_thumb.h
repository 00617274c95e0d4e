// Purpose: a small map: as a button to change the view (Right side | Front | Left side), or as a plain picture.
// Thread: UI thread.
// Units: logical pixels.
// Failure: without a map only the words are shown.
#pragma once

#include "ui/map/map_document.h"
#include "ui/map/zone_mark.h"

#include <QAbstractButton>
#include <QSet>

namespace stipple::ui::map {

// Checkable; outlined and tinted when checked. Zones in `planned` are filled.
class MapThumb : public QAbstractButton {
    Q_OBJECT
public:
    MapThumb(const MapDocument* document, const QString& text, QWidget* parent = nullptr);
    void setPictureOnly(bool only); // compact: the words are its accessible name and tool tip
    void setPlanned(const QSet<QString>& zones);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MapDocument* m_document;
    QSet<QString> m_planned;
    bool m_pictureOnly = false;
};

// The patient's places to leave out, over a map painted with the same rectangles.
void paintLesions(QPainter& p, const QList<Lesion>& lesions, const QRectF& mapRect, const QRectF& target);
// Paints outline, filled zones, exclusions and landmarks of a map into `target`. For print and thumbs.
void paintMap(QPainter& p, const MapDocument& document, const QRectF& mapRect, const QRectF& target,
              const QSet<QString>& filled, bool dark = false);

} // namespace stipple::ui::map
