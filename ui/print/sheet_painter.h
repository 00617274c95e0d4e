// Purpose: the aftercare sheet on paper: one layout for printer, PDF and the preview on screen.
// Thread: UI thread.
// Units: mm and points; type ≥ 12 pt, margins ≥ 12 mm; readable in black and white.
// Failure: what does not fit a page goes to the next: a block as a whole, else at least two rows of it; what goes on
//          there has its heading again.
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
    // A piece that stays together: head, a block or a part of one, box, foot.
    enum class Kind { Head, Block, Call, Foot };
    struct Placed {
        std::size_t item = 0;
        int column = 0;
        double top = 0; // below the piece's own top
    };
    struct Piece {
        Kind kind = Kind::Block;
        double height = 0;
        std::size_t block = 0;
        std::vector<Placed> items;
    };
    void plan();
    // `count` items of a block from `first` on, in two columns, each item into the shorter one.
    [[nodiscard]] Piece pieceOf(std::size_t block, std::size_t first, std::size_t count) const;
    [[nodiscard]] double bodyBottom() const; // where the footer begins
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double callHeight() const;
    [[nodiscard]] double itemHeight(const SheetItem& item) const;
    void paintBand(MmPainter& p) const; // clinic, on every page
    void paintHead(MmPainter& p, double y) const;
    void paintBlock(MmPainter& p, const Piece& piece, double y) const;
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
