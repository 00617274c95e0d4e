#include "ui/print/sheet_export.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace stipple::ui::print {

namespace {
constexpr int kDpi = 600;

QPageLayout layoutOf(const PageSize& page)
{
    return QPageLayout(QPageSize(QSizeF(page.width, page.height), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
}

template <class Device> bool paintAll(const SheetContent& content, const PageSize& page, Device& device)
{
    const SheetPainter sheet(content, page);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int i = 0; i < sheet.pages(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        sheet.paint(painter, QRectF(0, 0, painter.device()->width(), painter.device()->height()), i);
    }
    return painter.end();
}
} // namespace

PageSize pageSizeOf(const std::string& paper)
{
    return paper == "Letter" ? PageSize::letter() : PageSize::a4();
}

Result<void> writePdf(const SheetContent& content, const PageSize& page, const QString& path, const QString& creator)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString().toStdString());
    {
        QPdfWriter writer(&file);
        writer.setPageLayout(layoutOf(page));
        writer.setResolution(kDpi);
        writer.setTitle(content.title);
        writer.setCreator(creator);
        if (!paintAll(content, page, writer))
            return fail(ErrorCode::PrintFailed, "pdf");
    }
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, file.errorString().toStdString());
    return {};
}

Result<void> printSheet(const SheetContent& content, const PageSize& page, QPrinter& printer)
{
    printer.setPageLayout(layoutOf(page)); // the clinic's paper, whatever the printer's own default is
    printer.setFullPage(true);
    if (!paintAll(content, page, printer))
        return fail(ErrorCode::PrintFailed, "printer");
    return {};
}

} // namespace stipple::ui::print
