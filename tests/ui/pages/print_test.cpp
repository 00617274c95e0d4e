// The sheet on paper: words that must stand there, pages, no identity in the code.
#include "tests/ui/pages/house.h"

#include "ui/print/qr_code.h"
#include "ui/print/sheet_export.h"
#include "ui/text/zone_text.h"

#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;

namespace {

ports::SessionRecord treated()
{
    ports::SessionRecord record;
    record.number = 2;
    record.ofTotal = 4;
    record.startedAt = UtcMs{fakes::kSampleNoonUtcMs};
    record.simulated = true;
    record.plan = fakes::sampleFacePlan();
    int order = 0;
    for (const auto& zone : record.plan.zones) {
        ports::Segment segment;
        segment.id = fakes::sampleId<SegmentId>(7, static_cast<std::uint8_t>(++order));
        segment.order = order;
        segment.planned = zone;
        segment.strokes = segment.strokesPlanned = 1000;
        segment.depthMean = zone.depth;
        segment.result = ports::Segment::Result::Done;
        segment.fromPenLog = true;
        record.segments.push_back(segment);
    }
    record.nextNotBefore = ports::Day{2026, 6, 9};
    return record;
}

print::SheetContent content(const std::string& language, const ports::SessionRecord& record)
{
    static const auto kClinic = fakes::sampleClinic();
    const auto& built = test::builtInContent();
    aftercare::SheetInputs inputs;
    inputs.treatedOn = fakes::kSampleToday;
    inputs.segments = record.segments;
    inputs.nextNotBefore = record.nextNotBefore;
    inputs.sessionNumber = record.number;
    inputs.sessionsTotal = record.ofTotal;
    const auto sheet = aftercare::composeSheet(built.rules, inputs);
    print::SheetRequest request;
    request.clinic = &kClinic.clinic;
    request.patient = &kClinic.charts.front().patient;
    request.record = &record;
    request.language = language;
    request.contentVersion = "1";
    request.printedAt = UtcMs{fakes::kSampleNoonUtcMs};
    return print::sheetContent(built.rules, built.words, sheet, request);
}

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start("pdftotext", {"-layout", pdf, "-"});
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("the sheet names the treated zones, the next steps and that it is simulated", "[ui][print]")
{
    QTemporaryDir folder;
    const auto record = treated();
    const auto sheet = content("en", record);
    const auto path = folder.filePath("sheet.pdf");
    REQUIRE(print::writePdf(sheet, print::PageSize::a4(), path, "test"));
    auto words = textOf(path).simplified();
    REQUIRE_FALSE(words.isEmpty());
    for (const auto& segment : record.segments) {
        const auto name = text::zoneName(segment.planned.zone);
        INFO(name.toStdString());
        CHECK(words.contains(name.section(QLatin1Char(','), 0, 0)));
    }
    CHECK(words.contains("Keep the skin dry"));
    CHECK(words.contains("Call us today"));
    CHECK(words.contains("SIMULATED"));
    CHECK(words.contains("9 June 2026"));
    CHECK(words.contains("1 503 555 0142")); // the plus is an alternate glyph before a digit: on the page, not in its text
    if (qEnvironmentVariableIsSet("STIPPLE_KEEP_PRINTS"))
        QFile::copy(path, qEnvironmentVariable("STIPPLE_KEEP_PRINTS") + "/sheet-en.pdf");
}

TEST_CASE("the sheet shows the drawing on which the treated zones stand", "[ui][print]")
{
    for (const char* view : {"face_front", "hands_dorsal", "body_back", "scalp_top"}) {
        INFO(view);
        const auto document = map::builtInMap(QLatin1String(view));
        REQUIRE(document.has_value());
        auto record = treated();
        record.segments.resize(1);
        for (const auto& shape : (*document)->zones) {
            record.segments.front().planned.zone = shape.id.toStdString();
            if (map::viewShowing({shape.id}) == QLatin1String(view)) // stands on no other before
                break;
        }
        const auto sheet = content("en", record);
        CHECK(sheet.mapView == QLatin1String(view));
        if (qEnvironmentVariableIsSet("STIPPLE_KEEP_PRINTS"))
            CHECK(print::writePdf(sheet, print::PageSize::a4(), qEnvironmentVariable("STIPPLE_KEEP_PRINTS") + "/sheet-" + view + ".pdf", "test"));
    }
    CHECK(map::viewShowing({}) == "face_front");
}

TEST_CASE("a printer gets the same sheet, on the clinic's paper", "[ui][print]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath("printed.pdf");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A5)); // its own default is another
    REQUIRE(print::printSheet(content("en", treated()), print::PageSize::letter(), printer));
    CHECK(printer.pageLayout().pageSize().size(QPageSize::Millimeter).width() == Approx(215.9).margin(0.5));
    CHECK(textOf(path).simplified().contains("Keep the skin dry"));
}

TEST_CASE("every paper language prints, on A4 and Letter", "[ui][print]")
{
    QTemporaryDir folder;
    const auto record = treated();
    for (const auto& language : test::builtInContent().words.languages()) {
        INFO(language);
        const auto sheet = content(language, record);
        CHECK_FALSE(sheet.title.isEmpty());
        for (const auto& page : {print::PageSize::a4(), print::PageSize::letter()}) {
            const print::SheetPainter painter(sheet, page);
            CHECK(painter.pages() >= 1);
            CHECK(painter.pages() <= 2);
        }
        const auto path = folder.filePath(QString::fromStdString(language) + ".pdf");
        REQUIRE(print::writePdf(sheet, print::PageSize::a4(), path, "test"));
        if (qEnvironmentVariableIsSet("STIPPLE_KEEP_PRINTS"))
            QFile::copy(path, qEnvironmentVariable("STIPPLE_KEEP_PRINTS") + "/sheet-" + QString::fromStdString(language) + ".pdf");
    }
}

TEST_CASE("every zone and day is written in each paper language", "[ui][print]")
{
    for (const QString language : {"es", "fr", "de", "zh_CN", "ko"}) {
        int same = 0;
        for (const auto& zone : test::builtInContent().catalogue.zones()) {
            if (zone.excluded)
                continue;
            INFO(language.toStdString() << " " << zone.id);
            const auto name = text::zoneNameIn(zone.id, language);
            CHECK_FALSE(name.contains(QLatin1Char('%')));
            same += name == text::zoneNameIn(zone.id, QStringLiteral("en")) ? 1 : 0;
        }
        CHECK(same <= 3); // "Abdomen", "Glabella", "Flank" are the same word in some of them
    }
    CHECK(content("ko", treated()).who.contains(QStringLiteral("2026년 5월 12일")));
    CHECK(content("zh-Hans", treated()).who.contains(QStringLiteral("2026年5月12日")));
}

TEST_CASE("a left and a right are told once", "[ui][print]")
{
    using Names = QStringList;
    CHECK(text::zoneNamesIn({"cheek_left", "chin", "cheek_right"}, "en") == Names{"Cheek, both sides", "Chin"});
    CHECK(text::zoneNamesIn({"cheek_left", "chin"}, "fr") == Names{"Joue, à gauche", "Menton"});
}

TEST_CASE("the QR code holds nothing of the patient", "[ui][print]")
{
    const auto sheet = content("en", treated());
    CHECK(sheet.qr.contains("+1 503 555 0142"));
    CHECK_FALSE(sheet.qr.contains("Elena"));
    CHECK_FALSE(sheet.qr.contains("Marsh"));
    CHECK_FALSE(sheet.qr.contains("SC-20418"));
    CHECK_FALSE(print::QrCode(sheet.qr).empty());
}

TEST_CASE("a file that cannot be written is an error and leaves nothing", "[ui][print]")
{
    const auto written = print::writePdf(content("en", treated()), print::PageSize::a4(), "/proc/nowhere/sheet.pdf", "test");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileUnwritable);
}
