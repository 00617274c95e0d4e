#include "ui/print/sheet_painter.h"

#include "ui/map/map_document.h"
#include "ui/map/map_thumb.h"
#include "ui/print/qr_code.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QSet>

#include <algorithm>

namespace stipple::ui::print {

namespace {
constexpr double kMargin = 14.0;
constexpr double kBandBottom = 24.5;      // below the clinic's rule
constexpr double kColumn = 32.0;          // headings on the left
constexpr double kIcon = 9.0, kIconGap = 2.6, kColumnGap = 4.5;
constexpr double kRowGap = 1.6;
constexpr double kHead = 46.0, kMap = 44.0; // the head at least, and the map in it
constexpr double kFoot = 29.0;
constexpr double kBlockTop = 3.0;         // from a block's rule to its words
constexpr std::size_t kLeastBeforeTurn = 4; // items: fewer are not worth a part of a block
constexpr double kBottom = 12.5;          // margin at the bottom edge
constexpr double kFooterLine = 5.4;
constexpr double kBody = 12.0;            // pt, the smallest on the page
const QColor kInk(0x1B, 0x1E, 0x27), kInk2(0x4B, 0x4F, 0x5B), kLine(0xC9, 0xC5, 0xBE), kAccent(0x3F, 0x4E, 0xAE);
const QColor kSoft(0xEC, 0xEE, 0xF9), kSunken(0xF0, 0xEE, 0xE9);

QFont body() { return MmPainter::font(kBody); }
QFont strong(double pt) { return MmPainter::font(pt, QFont::DemiBold); }
} // namespace

SheetPainter::SheetPainter(const SheetContent& content, const PageSize& page) : m_content(content), m_size(page)
{
    m_itemWidth = (m_size.width - 2 * kMargin - kColumn - kColumnGap) / 2;
    plan();
}

double SheetPainter::itemHeight(const SheetItem& item) const
{
    return std::max(kIcon, MmPainter::textHeight(item.words, body(), m_itemWidth - kIcon - kIconGap)) + kRowGap;
}

double SheetPainter::headHeight() const
{
    const double width = m_size.width - 2 * kMargin - kMap;
    const double text = 12 + MmPainter::textHeight(m_content.who, MmPainter::font(13), width) + 3
        + MmPainter::textHeight(m_content.treated, body(), width - kColumn + 8) + 4;
    return std::max(kHead, text);
}

double SheetPainter::callHeight() const
{
    const double width = m_size.width - 2 * kMargin;
    double height = 12;
    for (const auto& line : m_content.call)
        height += MmPainter::textHeight(line.words, body(), width - 18) + 1.2;
    double band = 4;
    for (const auto& line : m_content.emergency)
        band += MmPainter::textHeight(line.words, strong(kBody), width - 12) + 1.2;
    return height + 1 + band;
}

SheetPainter::Piece SheetPainter::pieceOf(std::size_t block, std::size_t first, std::size_t count) const
{
    Piece piece{Kind::Block, 0, block, {}};
    double bottom[2] = {kBlockTop, kBlockTop};
    for (std::size_t i = first; i < first + count; ++i) {
        const int column = bottom[0] <= bottom[1] ? 0 : 1;
        piece.items.push_back({i, column, bottom[column]});
        bottom[column] += itemHeight(m_content.blocks[block].items[i]);
    }
    const auto& words = m_content.blocks[block];
    const double heading = kBlockTop + MmPainter::textHeight(words.heading, strong(14), kColumn - 3) + 0.5
        + MmPainter::textHeight(words.dates, MmPainter::font(12), kColumn - 3) + kRowGap;
    piece.height = std::max({bottom[0], bottom[1], heading});
    return piece;
}

void SheetPainter::plan()
{
    m_pages.assign(1, {});
    double y = kBandBottom;
    const double bottom = bodyBottom();
    const auto turn = [&] {
        m_pages.emplace_back();
        y = kBandBottom + 3;
    };
    const auto put = [&](Piece piece) {
        if (y + piece.height > bottom && !m_pages.back().empty())
            turn();
        y += piece.height;
        m_pages.back().push_back(std::move(piece));
    };
    put({Kind::Head, headHeight(), 0, {}});
    for (std::size_t block = 0; block < m_content.blocks.size(); ++block) {
        const std::size_t count = m_content.blocks[block].items.size();
        for (std::size_t first = 0; first < count;) {
            std::size_t fits = count - first;
            while (fits > 0 && y + pieceOf(block, first, fits).height > bottom)
                --fits;
            if (fits < count - first && fits < kLeastBeforeTurn && !m_pages.back().empty()) {
                turn();
                continue;
            }
            fits = std::max<std::size_t>(fits, 1);
            put(pieceOf(block, first, fits));
            first += fits;
        }
    }
    put({Kind::Call, callHeight() + 4, 0, {}});
    put({Kind::Foot, kFoot, 0, {}});
}

void SheetPainter::paint(QPainter& painter, const QRectF& target, int page) const
{
    MmPainter p(painter, target, m_size);
    paintBand(p);
    double y = page == 0 ? kBandBottom : kBandBottom + 3;
    for (const auto& piece : m_pages[static_cast<std::size_t>(page)]) {
        switch (piece.kind) {
        case Kind::Head: paintHead(p, y); break;
        case Kind::Block: paintBlock(p, piece, y); break;
        case Kind::Call: paintCall(p, y + 2); break;
        case Kind::Foot: paintFoot(p, std::max(y + 2, bodyBottom() - kFoot + 2)); break;
        }
        y += piece.height;
    }
    paintFooter(p, page);
}

void SheetPainter::paintBand(MmPainter& p) const
{
    const double width = m_size.width - 2 * kMargin;
    double logoWidth = 10;
    if (m_content.logo.isNull()) {
        p.raw().drawPixmap(p.rect(kMargin, 8.2, logoWidth, 10), brand::logo(256, kAccent), QRectF(0, 0, 256, 256));
    } else { // into a field of 30 × 13 mm, as large as it goes
        const auto size = QSizeF(m_content.logo.size()).scaled(30, 13, Qt::KeepAspectRatio);
        logoWidth = size.width();
        p.raw().setRenderHint(QPainter::SmoothPixmapTransform);
        p.raw().drawImage(p.rect(kMargin, 13.2 - size.height() / 2, size.width(), size.height()), m_content.logo);
    }
    const double textAt = kMargin + logoWidth + 5;
    const double textWidth = kMargin + 15 + width * 0.55 - textAt;
    p.text(textAt, 7.4, textWidth, m_content.clinic, strong(15), kInk);
    p.text(textAt, 14.0, textWidth, m_content.address, MmPainter::font(12), kInk2);
    p.text(kMargin + width * 0.55, 7.4, width * 0.45, m_content.phone, strong(15), kInk, Qt::AlignRight);
    p.text(kMargin + width * 0.55, 14.0, width * 0.45, m_content.hours, MmPainter::font(12), kInk2, Qt::AlignRight);
    p.rule(kMargin, 21.5, width, 0.45, kInk);
}

void SheetPainter::paintHead(MmPainter& p, double y) const
{
    const double width = m_size.width - 2 * kMargin;
    const double text = width - kMap;
    p.text(kMargin, y + 1.5, text + 4, m_content.title, MmPainter::font(24, QFont::Bold), kInk);
    double at = y + 13;
    at += p.text(kMargin, at, text, m_content.who, MmPainter::font(13), kInk2) + 3;
    p.text(kMargin, at, kColumn, m_content.treatedLabel, strong(kBody), kAccent);
    p.text(kMargin + kColumn - 8, at, text - kColumn + 8, m_content.treated, body(), kInk);
    if (const auto document = map::builtInMap(m_content.mapView); document && !m_content.zones.empty()) {
        QSet<QString> filled;
        for (const auto& zone : m_content.zones)
            filled.insert(zone);
        p.raw().save();
        p.raw().setClipRect(p.rect(kMargin + width - kMap * 0.843, y + 1, kMap * 0.843, kMap));
        const QRectF seen = m_content.mapView == QLatin1String("face_front") ? QRectF(235, 90, 530, 630) : (*document)->viewBox;
        const QRectF place = p.rect(kMargin + width - kMap * 0.843, y + 1, kMap * 0.843, kMap);
        map::paintMap(p.raw(), **document, seen, place, filled);
        map::paintLesions(p.raw(), m_content.marks, seen, place);
        p.raw().restore();
    }
}

void SheetPainter::paintBlock(MmPainter& p, const Piece& piece, double y) const
{
    const auto& block = m_content.blocks[piece.block];
    p.rule(kMargin, y, m_size.width - 2 * kMargin, 0.25, kLine);
    const double used = p.text(kMargin, y + kBlockTop, kColumn - 3, block.heading, strong(14), kInk);
    p.text(kMargin, y + kBlockTop + used + 0.5, kColumn - 3, block.dates, MmPainter::font(12), kInk2);
    for (const auto& placed : piece.items)
        paintItem(p, block.items[placed.item], kMargin + kColumn + placed.column * (m_itemWidth + kColumnGap), y + placed.top);
}

void SheetPainter::paintItem(MmPainter& p, const SheetItem& item, double x, double y) const
{
    p.box(x, y, kIcon, kIcon, 2, item.forbid ? kSunken : kSoft);
    const double inset = 2.0;
    p.icon(item.icon, x + inset, y + inset, kIcon - 2 * inset, item.forbid ? kInk : kAccent);
    if (item.forbid) { // not by colour alone: a stroke through the picture
        p.raw().setPen(QPen(kSunken, 110, Qt::SolidLine, Qt::FlatCap));
        p.raw().drawLine(p.rect(x + 1.9, y + 1.5, 0, 0).topLeft(), p.rect(x + kIcon - 1.3, y + kIcon - 1.7, 0, 0).topLeft());
        p.raw().setPen(QPen(kInk, 42, Qt::SolidLine, Qt::RoundCap));
        p.raw().drawLine(p.rect(x + 1.6, y + 1.6, 0, 0).topLeft(), p.rect(x + kIcon - 1.6, y + kIcon - 1.6, 0, 0).topLeft());
    }
    const double width = m_itemWidth - kIcon - kIconGap;
    const double height = MmPainter::textHeight(item.words, body(), width);
    p.text(x + kIcon + kIconGap, y + std::max(0.0, (kIcon - height) / 2), width, item.words, body(), kInk);
}

void SheetPainter::paintCall(MmPainter& p, double y) const
{
    const double width = m_size.width - 2 * kMargin;
    const double height = callHeight();
    double band = 4;
    for (const auto& line : m_content.emergency)
        band += MmPainter::textHeight(line.words, strong(kBody), width - 12) + 1.2;
    p.box(kMargin, y, width, height, 3, QColor(Qt::white), kInk, 0.7);
    p.icon(QStringLiteral("phone"), kMargin + 5, y + 3, 7, kInk);
    p.text(kMargin + 15, y + 3, width * 0.6, m_content.callHeading, strong(14.5), kInk);
    p.text(kMargin + width * 0.5, y + 3, width * 0.5 - 6, m_content.phone, strong(14.5), kInk, Qt::AlignRight);
    double at = y + 12;
    for (const auto& line : m_content.call) {
        p.text(kMargin + 6, at, 6, QStringLiteral("◆"), MmPainter::font(9), kInk);
        at += p.text(kMargin + 12, at, width - 18, line.words, body(), kInk) + 1.2;
    }
    if (m_content.emergency.empty())
        return;
    p.box(kMargin, y + height - band, width, band, 3, kInk);
    p.rule(kMargin, y + height - band, width, 3.2, kInk); // square corners above, round below
    at = y + height - band + 2;
    for (const auto& line : m_content.emergency)
        at += p.text(kMargin + 6, at, width - 12, line.words, strong(kBody), QColor(Qt::white)) + 1.2;
}

void SheetPainter::paintFoot(MmPainter& p, double y) const
{
    const double width = m_size.width - 2 * kMargin;
    const double side = 27;
    const double textWidth = width - side - 48;
    if (!m_content.next.isEmpty()) {
        p.text(kMargin, y + 6, textWidth, m_content.nextLabel, MmPainter::font(12), kInk2);
        p.text(kMargin, y + 12, textWidth + 4, m_content.next, strong(15), kInk);
    }
    const QrCode code(m_content.qr);
    if (code.empty())
        return;
    code.paint(p.raw(), p.rect(kMargin + width - side - 43, y + 1, side, side));
    p.text(kMargin + width - 41, y + 7, 41, m_content.scan, body(), kInk);
}

void SheetPainter::paintFooter(MmPainter& p, int page) const
{
    const double width = m_size.width - 2 * kMargin;
    const auto words = m_content.footer + QStringLiteral(" · ") + m_content.pageWords.arg(page + 1).arg(pages());
    p.text(kMargin, m_size.height - kBottom - kFooterLine, width, words, MmPainter::font(12), kInk2);
    if (!m_content.simulated.isEmpty())
        p.text(kMargin, m_size.height - kBottom - 2 * kFooterLine, width, m_content.simulated, strong(12), kInk);
}

double SheetPainter::bodyBottom() const
{
    return m_size.height - kBottom - kFooterLine * (m_content.simulated.isEmpty() ? 1 : 2) - 1;
}

} // namespace stipple::ui::print
