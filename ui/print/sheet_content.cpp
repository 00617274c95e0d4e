#include "ui/print/sheet_content.h"

#include "ui/print/sheet_words.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"

#include <QLocale>

namespace stipple::ui::print {

namespace {

QString words(const aftercare::AftercareText& text, const std::string& language, const std::string& id)
{
    auto found = text.words(language, id);
    if (!found)
        found = text.words("en", id);
    return found ? QString::fromUtf8(found->data(), static_cast<qsizetype>(found->size())) : QString();
}

QString windowCode(const std::string& language)
{
    return language == "zh-Hans" ? QStringLiteral("zh_CN") : QString::fromStdString(language);
}

// Dates in the patient's language, not in the window's.
QString day(const ports::Day& day, const std::string& language, const char* format)
{
    const QLocale locale(windowCode(language));
    return locale.toString(text::toDate(day), QString::fromUtf8(format));
}

QString longDay(const ports::Day& when, const std::string& language)
{
    if (language == "zh-Hans")
        return day(when, language, "yyyy'年'M'月'd'日' dddd");
    if (language == "ko")
        return day(when, language, "yyyy'년' M'월' d'일' dddd");
    return day(when, language, "dddd d MMMM yyyy");
}

QString shortDay(const ports::Day& when, const std::string& language)
{
    if (language == "zh-Hans")
        return day(when, language, "M'月'd'日'");
    if (language == "ko")
        return day(when, language, "M'월' d'일'");
    return day(when, language, "ddd d MMM");
}

SheetItem item(const aftercare::AftercareContent& content, const aftercare::AftercareText& text, const aftercare::SheetLine& line,
               const std::string& language)
{
    SheetItem made;
    made.words = words(text, language, line.line);
    if (!line.scope.empty())
        made.words = words(text, language, line.scope) + QLatin1Char(' ') + made.words;
    if (const auto* source = content.line(line.line)) {
        made.icon = QString::fromStdString(source->icon);
        made.forbid = source->forbid;
    }
    return made;
}

QString treatedWords(const aftercare::AftercareSheet& sheet, const std::string& language)
{
    const QString code = windowCode(language);
    auto whole = text::zoneNamesIn({sheet.zones.begin(), sheet.zones.end()}, code).join(QStringLiteral("; "));
    if (!whole.isEmpty())
        whole += QStringLiteral(". ");
    if (sheet.deepest && sheet.deepestZone)
        whole += sheetWord(SheetWord::DeepestOn, language).arg(text::zoneLowerIn(*sheet.deepestZone, code), text::mmWithUnit(*sheet.deepest));
    return whole;
}

} // namespace

SheetContent sheetContent(const aftercare::AftercareContent& content, const aftercare::AftercareText& text,
                          const aftercare::AftercareSheet& sheet, const SheetRequest& request)
{
    const auto& language = request.language;
    const auto& clinic = *request.clinic;
    SheetContent made;
    made.language = QString::fromStdString(language);
    made.clinic = QString::fromStdString(clinic.name);
    made.logo = QImage::fromData(QByteArray::fromStdString(clinic.logoPng), "PNG");
    made.address = QString::fromStdString(clinic.address);
    made.phone = QString::fromStdString(clinic.phone);
    made.hours = clinic.hours.empty() ? QString() : sheetWord(SheetWord::Questions, language) + QStringLiteral(", ") + QString::fromStdString(clinic.hours);
    made.title = words(text, language, sheet.title);
    QStringList who;
    who << QString::fromStdString(request.patient->givenName + " " + request.patient->familyName).trimmed() << longDay(sheet.treatedOn, language);
    if (sheet.sessionsTotal > 0)
        who << sheetWord(SheetWord::Session, language).arg(sheet.sessionNumber).arg(sheet.sessionsTotal);
    made.who = who.join(QStringLiteral(" · "));
    made.treatedLabel = sheetWord(SheetWord::Treated, language);
    made.treated = treatedWords(sheet, language);
    if (request.record->handTool)
        made.treated += QLatin1Char(' ') + sheetWord(SheetWord::ByHand, language);
    for (const auto& phase : sheet.phases) {
        SheetBlock block;
        block.heading = words(text, language, phase.heading);
        block.dates = phase.from == phase.to ? shortDay(phase.from, language)
                                             : shortDay(phase.from, language) + QStringLiteral(" – ") + shortDay(phase.to, language);
        for (const auto& line : phase.lines)
            block.items.push_back(item(content, text, line, language));
        if (!block.items.empty())
            made.blocks.push_back(std::move(block));
    }
    made.callHeading = words(text, language, sheet.redFlagHeading);
    for (const auto& line : sheet.redFlags) {
        auto flag = item(content, text, line, language);
        const bool urgent = flag.icon == QLatin1String("octagon") || flag.icon == QLatin1String("triangle");
        (urgent ? made.emergency : made.call).push_back(std::move(flag));
    }
    if (!clinic.emergencyNumber.empty() && !made.emergency.empty())
        made.emergency.back().words += QStringLiteral(" %1: %2.").arg(sheetWord(SheetWord::Emergency, language), QString::fromStdString(clinic.emergencyNumber));
    if (request.booked || sheet.nextNotBefore)
        made.nextLabel = sheetWord(SheetWord::NextAppointment, language);
    if (request.booked)
        made.next = longDay(request.booked->day, language) + QStringLiteral(", ") + text::clockOfMinutes(request.booked->minutesFromMidnight);
    else if (sheet.nextNotBefore)
        made.next = sheetWord(SheetWord::NotBefore, language).arg(longDay(*sheet.nextNotBefore, language));
    made.scan = sheetWord(SheetWord::Scan, language);
    made.qr = made.clinic + QLatin1Char('\n') + made.phone + QLatin1Char('\n') + sheetWord(SheetWord::Instructions, language);
    QStringList footer;
    footer << QString::fromStdString(request.patient->chartNumber) << QStringLiteral("aftercare v%1").arg(request.contentVersion)
           << sheetWord(SheetWord::Printed, language).arg(shortDay(text::localDay(request.printedAt), language) + QLatin1Char(' ') + text::clock(request.printedAt));
    made.footer = footer.join(QStringLiteral(" · "));
    made.pageWords = sheetWord(SheetWord::Page, language);
    if (request.record->simulated || clinic.demo)
        made.simulated = sheetWord(SheetWord::Simulated, language);
    for (const auto& zone : sheet.zones)
        made.zones.insert(QString::fromStdString(zone));
    made.mapView = map::viewShowing(QStringList(made.zones.begin(), made.zones.end()));
    if (const auto document = map::builtInMap(made.mapView); document && request.marksOn)
        made.marks = request.marksOn(**document);
    return made;
}

} // namespace stipple::ui::print
