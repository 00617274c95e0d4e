// Purpose: the aftercare sheet on paper: one layout for printer, PDF and the preview on screen.
// Thread: UI thread.
// Units: mm and points; type ≥ 12 pt, margins ≥ 12 mm; readable in black and white.
// Failure: what does not fit a page goes to the next; a heading never stands alone at the end of a page.
#pragma once

#include "ui/print/mm_painter.h"
#include "ui/print/sheet_content.h"

#include <vector>

namespace stipple::ui::print {

class SheetPainter {
public:
    SheetPainter(const SheetContent& content, const PageSize& page);
    [[nodiscard]] int pages() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, const QRectF& target, int page) const;

private:
    // A piece that stays together: head, rows of a block, box, foot.
    enum class Kind { Head, Row, Call, Foot };
    struct Piece {
        Kind kind = Kind::Row;
        double height = 0;
        std::size_t block = 0;
        std::vector<std::size_t> items; // one or two, side by side
        bool firstOfBlock = false;
    };
    void plan();
    [[nodiscard]] double bodyBottom() const; // where the footer begins
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double callHeight() const;
    [[nodiscard]] double itemHeight(const SheetItem& item) const;
    void paintBand(MmPainter& p) const; // clinic, on every page
    void paintHead(MmPainter& p, double y) const;
    void paintRow(MmPainter& p, const Piece& piece, double y, bool heading) const;
    void paintItem(MmPainter& p, const SheetItem& item, double x, double y) const;
    void paintCall(MmPainter& p, double y) const;
    void paintFoot(MmPainter& p, double y) const;
    void paintFooter(MmPainter& p, int page) const;

    const SheetContent& m_content;
    PageSize m_size;
    double m_itemWidth = 0;
    std::vector<std::vector<Piece>> m_pages;
};

} // namespace stipple::ui::print
