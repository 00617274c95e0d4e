// Purpose: the recovery sheet: one page with the code that opens the clinic when every password is lost.
// Thread: UI thread.
// Units: mm.
// Failure: FileUnwritable or PrintFailed; nothing half-written stays under the final name.
// The code is a key. It goes on paper and nowhere else: it is never logged, and no QR of it is made for a camera.
#pragma once

#include "core/error.h"
#include "ui/print/mm_painter.h"

#include <QString>
#include <QStringList>

class QPrinter;

namespace stipple::ui::print {

struct RecoverySheet {
    QString clinic;
    QString day;   // "22 November 2026"
    QString code;  // groups of letters with dashes or blanks between
    bool simulated = false; // the demo clinic's: marked as such
};

void paintRecovery(QPainter& painter, const QRectF& target, const RecoverySheet& sheet, const PageSize& page);
[[nodiscard]] Result<void> writeRecoveryPdf(const RecoverySheet& sheet, const PageSize& page, const QString& path, const QString& creator);
[[nodiscard]] Result<void> printRecovery(const RecoverySheet& sheet, const PageSize& page, QPrinter& printer);
[[nodiscard]] QStringList codeGroups(const QString& code); // in the order of the sheet

} // namespace stipple::ui::print
