#include "ui/print/recovery_sheet.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>

namespace stipple::ui::print {

namespace {

struct Recovery {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

constexpr double kSheetMargin = 20;
constexpr int kSheetDpi = 600;
constexpr int kGroupsInRow = 3;
const QColor kSheetInk(0x1B, 0x1E, 0x27), kSheetGrey(0x4B, 0x4F, 0x5B), kSheetEdge(0x87, 0x84, 0x7D), kSheetGround(0xF0, 0xEE, 0xE9);

QStringList recoveryLines()
{
    return {Recovery::tr("What it does: whoever has this sheet and the clinic's data can give any account a new password and read everything."),
            Recovery::tr("Where it belongs: in a sealed envelope, in a safe, not beside the computer. Not as a photo, not as a file."),
            Recovery::tr("When it is used: nobody can sign in any more. At sign-in choose “Lost every password” and type the code."),
            Recovery::tr("When it is replaced: as soon as somebody may have seen it. A new sheet under Device, Users makes this one worthless."),
            Recovery::tr("Without this sheet and without a password the records cannot be opened by anybody, the makers of Stipple included.")};
}

} // namespace

QStringList codeGroups(const QString& code)
{
    static const QRegularExpression kBetween(QStringLiteral("[^0-9A-Za-z]+"));
    return code.split(kBetween, Qt::SkipEmptyParts);
}

void paintRecovery(QPainter& painter, const QRectF& target, const RecoverySheet& sheet, const PageSize& page)
{
    MmPainter p(painter, target, page);
    const double width = page.width - 2 * kSheetMargin;
    double y = 22;
    y += p.text(kSheetMargin, y, width, sheet.clinic, MmPainter::font(12), kSheetGrey) + 2;
    y += p.text(kSheetMargin, y, width, Recovery::tr("Recovery sheet"), MmPainter::font(26, QFont::Bold), kSheetInk) + 2;
    y += p.text(kSheetMargin, y, width, Recovery::tr("Printed %1").arg(sheet.day), MmPainter::font(12), kSheetGrey) + 6;
    if (sheet.simulated)
        y += p.text(kSheetMargin, y, width, Recovery::tr("DEMO CLINIC. Nothing in it is real."), MmPainter::font(13, QFont::Bold), kSheetInk) + 4;
    const auto groups = codeGroups(sheet.code);
    const int rows = (static_cast<int>(groups.size()) + kGroupsInRow - 1) / kGroupsInRow;
    const double rowHeight = 17;
    p.box(kSheetMargin, y, width, rows * rowHeight + 10, 4, kSheetGround, kSheetEdge, 0.4);
    for (int i = 0; i < groups.size(); ++i) {
        const double x = kSheetMargin + 8 + (width - 16) / kGroupsInRow * (i % kGroupsInRow);
        const double top = y + 6 + rowHeight * (i / kGroupsInRow);
        p.text(x, top + 2.4, 9, QString::number(i + 1), MmPainter::font(12), kSheetGrey);
        auto mono = MmPainter::font(27, QFont::DemiBold);
        mono.setLetterSpacing(QFont::PercentageSpacing, 112);
        p.text(x + 9, top, (width - 16) / kGroupsInRow - 10, groups[i], mono, kSheetInk);
    }
    y += rows * rowHeight + 20;
    for (const auto& line : recoveryLines())
        y += p.text(kSheetMargin, y, width, line, MmPainter::font(13), kSheetInk) + 4;
    y += 14;
    p.rule(kSheetMargin, y, 70, 0.3, kSheetEdge);
    p.rule(kSheetMargin + 90, y, width - 90, 0.3, kSheetEdge);
    p.text(kSheetMargin, y + 2, 70, Recovery::tr("Put away on, by"), MmPainter::font(12), kSheetGrey);
    p.text(kSheetMargin + 90, y + 2, width - 90, Recovery::tr("Where"), MmPainter::font(12), kSheetGrey);
}

Result<void> writeRecoveryPdf(const RecoverySheet& sheet, const PageSize& page, const QString& path, const QString& creator)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, "recovery sheet");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setPageLayout(QPageLayout(QPageSize(QSizeF(page.width, page.height), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                                         QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setResolution(kSheetDpi);
        writer.setTitle(Recovery::tr("Recovery sheet"));
        writer.setCreator(creator);
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::PrintFailed, "recovery sheet");
        paintRecovery(painter, QRectF(0, 0, writer.width(), writer.height()), sheet, page);
        painter.end();
    }
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, "recovery sheet");
    return {};
}

Result<void> printRecovery(const RecoverySheet& sheet, const PageSize& page, QPrinter& printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::PrintFailed, "recovery sheet");
    paintRecovery(painter, QRectF(0, 0, printer.width(), printer.height()), sheet, page);
    if (!painter.end())
        return fail(ErrorCode::PrintFailed, "recovery sheet");
    return {};
}

} // namespace stipple::ui::print
