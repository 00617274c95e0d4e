// Purpose: the sheet as a PDF file and on a printer.
// Thread: UI thread; a sheet takes some milliseconds. The print dialog is opened by the page and does not block.
// Units: mm.
// Failure: FileUnwritable or PrintFailed; nothing half-written stays under the final name.
#pragma once

#include "ui/print/sheet_painter.h"

#include "core/error.h"

class QPrinter;

namespace stipple::ui::print {

[[nodiscard]] Result<void> writePdf(const SheetContent& content, const PageSize& page, const QString& path, const QString& creator);
[[nodiscard]] Result<void> printSheet(const SheetContent& content, const PageSize& page, QPrinter& printer);
[[nodiscard]] PageSize pageSizeOf(const std::string& paper); // "A4" | "Letter"

} // namespace stipple::ui::print
