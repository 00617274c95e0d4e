// Purpose: a QPainter that thinks in millimetres: text in points, measured once, the same on paper and on screen.
// Thread: UI thread.
// Units: mm, points. One device unit inside is 1/100 mm.
// Failure: none; a text that does not fit its width wraps.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace stipple::ui::print {

struct PageSize {
    double width = 210, height = 297; // mm
    static PageSize a4() { return {210, 297}; }
    static PageSize letter() { return {215.9, 279.4}; }
};

class MmPainter {
public:
    // `target`: the page in the painter's own coordinates.
    MmPainter(QPainter& painter, const QRectF& target, const PageSize& page);
    ~MmPainter();
    MmPainter(const MmPainter&) = delete;
    MmPainter& operator=(const MmPainter&) = delete;

    [[nodiscard]] static QFont font(double pt, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static double textWidth(const QString& text, const QFont& font);                  // mm
    [[nodiscard]] static double textHeight(const QString& text, const QFont& font, double widthMm); // mm, wrapped
    [[nodiscard]] static double lineHeight(const QFont& font);

    // Returns the height used, in mm.
    double text(double x, double y, double width, const QString& text, const QFont& font, const QColor& colour,
                Qt::Alignment align = Qt::AlignLeft);
    void rule(double x, double y, double width, double thickness, const QColor& colour);
    void box(double x, double y, double width, double height, double radius, const QColor& fill, const QColor& edge = {}, double edgeWidth = 0.3);
    void icon(const QString& name, double x, double y, double side, const QColor& colour); // vector
    [[nodiscard]] QRectF rect(double x, double y, double width, double height) const;       // in painter units
    [[nodiscard]] QPainter& raw() { return m_painter; }

private:
    QPainter& m_painter;
};

} // namespace stipple::ui::print
