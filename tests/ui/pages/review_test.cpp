// Who cannot be treated today gets a day for a review; whose chart has a photo shows it wherever the name stands.
#include "tests/ui/pages/house.h"

#include "core/plan/canonical.h"
#include "ui/pages/chart_page.h"
#include "ui/shell/photo_file.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;

namespace {

const PatientId kHero = fakes::sampleId<PatientId>(1, 1);

void say(House& house, const char* rule, std::optional<ports::Day> since)
{
    ports::ScreeningAnswer answer;
    answer.rule = rule;
    answer.value = ports::ScreeningAnswer::Value::Yes;
    answer.since = since;
    house.window->flow().setAnswer(answer);
    house.settle();
}

// A wide picture with the patient in its middle and a comment that must not be kept.
QString pictureIn(const QTemporaryDir& folder)
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QPainter(&image).fillRect(400, 250, 100, 100, QColor(200, 150, 120));
    image.setText(QStringLiteral("Description"), QStringLiteral("taken at 45.52 N 122.68 W"));
    const auto path = folder.filePath(QStringLiteral("face.jpg"));
    image.save(path, "JPEG", 95);
    return path;
}

void choosePhoto(House& house, const QString& path, const char* by = "chart.photo")
{
    house.click(QLatin1String(by));
    QFileDialog* dialog = nullptr;
    REQUIRE(house.wait([&] { return (dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) != nullptr; }));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    REQUIRE(name);
    name->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    house.settle(60);
}

void openHeroChart(House& house)
{
    house.signIn();
    house.click("today.openChart");
    REQUIRE(house.wait([&] { return house.visible("chart.photo"); }));
}

bool shows(const House& house, const char* name)
{
    const auto* face = house.as<Avatar>(QLatin1String(name));
    return face && face->hasPicture();
}

} // namespace

TEST_CASE("a deferral offers its first day, books no earlier one and writes the file", "[ui][assess]")
{
    const auto size = GENERATE(QSize(1920, 1080), QSize(1366, 768));
    QTemporaryDir folder;
    House house(size);
    house.services.outputFolder = folder.path().toStdString();
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    CHECK_FALSE(house.visible("assess.bookReview"));
    say(house, "C_isotretinoin_past", ports::Day{2026, 2, 14}); // 180 days: 13 August
    REQUIRE(house.visible("assess.bookReview"));
    CHECK_FALSE(house.enabled("assess.next"));
    house.click("assess.bookReview");
    CHECK(house.text("review.day") == "2026-08-13");
    house.type("review.day", "2026-08-12");
    house.click("review.book");
    CHECK(house.records.laterVisits.empty());
    house.type("review.day", "2026-08-14");
    house.type("review.time", "9:15");
    house.click("review.book");
    REQUIRE(house.wait([&] { return house.text("review.result").contains("9:15"); }));
    const auto& visits = house.records.laterVisits[{2026, 8, 14}];
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].patient == kHero);
    CHECK(visits[0].minutesFromMidnight == 9 * 60 + 15);
    CHECK_FALSE(house.enabled("review.book")); // one press, one visit
    house.click("review.ics");
    const auto files = QDir(folder.path()).entryList({"*.ics"});
    REQUIRE(files.size() == 1);
    QFile file(folder.filePath(files.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto words = file.readAll();
    for (const char* secret : {"Elena", "Marsh", "sotretinoin", "review", "needl"})
        CHECK_FALSE(words.toLower().contains(QByteArray(secret).toLower()));
}

TEST_CASE("a portrait is cropped, cleaned, kept and shown in chart and banner", "[ui][patients][HAZ-011]")
{
    QTemporaryDir folder;
    House house;
    openHeroChart(house);
    CHECK_FALSE(shows(house, "chart.face")); // initials
    choosePhoto(house, pictureIn(folder));
    REQUIRE(house.wait([&] { return shows(house, "chart.face"); }));
    REQUIRE(house.clinic.pictures.size() == 1);
    CHECK(house.clinic.pictures[0].kind == "portrait");
    const auto& kept = house.clinic.pictureBytes[house.clinic.pictures[0].id];
    const QByteArray jpeg(reinterpret_cast<const char*>(kept.data()), static_cast<qsizetype>(kept.size()));
    CHECK(photo::imageOf(jpeg).size() == QSize(512, 512));
    CHECK_FALSE(jpeg.contains("45.52"));
    CHECK(photo::imageOf(jpeg).pixelColor(256, 256).red() > 180); // the middle of the picture

    house.click("chart.startSession");
    REQUIRE(house.wait([&] { return house.visible("assess.next"); }));
    CHECK(shows(house, "top.face"));
    auto& flow = house.window->flow();
    CHECK(flow.portrait() == jpeg);
    const auto bare = plan::canonicalPlan(kHero, flow.plan().plan());
    const std::uint8_t digest[] = {1};
    CHECK(bare != plan::canonicalPlan(kHero, flow.plan().plan(), digest));
    const auto withPhoto = flow.plan().hash();
    flow.leave();
    house.clinic.pictures.clear();
    house.window->flow().start(kHero);
    REQUIRE(house.wait([&] { return flow.isOpen(); }));
    CHECK_FALSE(shows(house, "top.face"));
    CHECK(flow.plan().hash() != withPhoto); // another face, another plan
}

TEST_CASE("no portrait without consent, and none of what is no picture", "[ui][patients]")
{
    QTemporaryDir folder;
    House house;
    openHeroChart(house);
    const auto text = folder.filePath(QStringLiteral("note.jpg"));
    QFile note(text);
    REQUIRE(note.open(QIODevice::WriteOnly));
    note.write("not a picture");
    note.close();
    choosePhoto(house, text);
    CHECK(house.clinic.pictures.empty());
    ports::Consent refused;
    refused.form = "photo_record";
    refused.decision = ports::ConsentDecision::Refused;
    house.care.consentsOf[kHero].push_back(refused);
    choosePhoto(house, pictureIn(folder));
    CHECK(house.clinic.pictures.empty());
    CHECK_FALSE(shows(house, "chart.face"));
}

TEST_CASE("photos of the skin stand on the chart, large and beside the first", "[ui][patients]")
{
    QTemporaryDir folder;
    House house;
    openHeroChart(house);
    CHECK_FALSE(house.visible("chart.photoTile"));
    house.click("chart.addPhoto");
    REQUIRE(house.wait([&] { return house.visible("photos.choose"); }));
    CHECK_FALSE(house.visible("photos.view")); // nothing to show yet
    auto* view = house.as<QComboBox>("photos.viewOf");
    view->setCurrentIndex(view->findData("face_left"));
    choosePhoto(house, pictureIn(folder), "photos.choose");
    REQUIRE(house.wait([&] { return house.clinic.pictures.size() == 1; }));
    CHECK(house.clinic.pictures[0].kind == "before");
    CHECK(house.clinic.pictures[0].view == "face_left");
    CHECK(house.visible("photos.view"));
    CHECK_FALSE(house.enabled("photos.beside"));

    house.clock.utc.ms += 28LL * 86400000;
    auto* kind = house.as<SegmentedControl>("photos.kind");
    house.clickAt("photos.kind", kind->itemPlace(1).center());
    choosePhoto(house, pictureIn(folder), "photos.choose");
    REQUIRE(house.wait([&] { return house.clinic.pictures.size() == 2; }));
    CHECK(house.clinic.pictures[1].kind == "after");
    REQUIRE(house.wait([&] { return house.enabled("photos.beside"); }));
    house.click("photos.beside");
    CHECK(house.find("photos.view")->accessibleName().contains(QStringLiteral(" – "))); // two of the same view
    house.click("photos.older");
    CHECK_FALSE(house.enabled("photos.older"));
    house.click("photos.close");
    int tiles = 0;
    for (auto* tile : house.window->findChildren<QWidget*>(QStringLiteral("chart.photoTile")))
        tiles += tile->isVisible() ? 1 : 0;
    CHECK(tiles == 2);

    house.click("chart.addPhoto"); // one of an earlier day, from another camera
    REQUIRE(house.wait([&] { return house.visible("photos.taken"); }));
    house.type("photos.taken", "2099-01-01");
    choosePhoto(house, pictureIn(folder), "photos.choose");
    CHECK(house.clinic.pictures.size() == 2); // nothing is photographed ahead of its time
    house.type("photos.taken", "2026-04-07");
    choosePhoto(house, pictureIn(folder), "photos.choose");
    REQUIRE(house.wait([&] { return house.clinic.pictures.size() == 3; }));
    CHECK(ui::text::localDay(house.clinic.pictures[2].taken) == ports::Day{2026, 4, 7});
    CHECK_FALSE(house.enabled("photos.older")); // it stands where it belongs: last
    house.click("photos.close");

    ports::Consent refused; // from now on none is added
    refused.form = "photo_record";
    refused.decision = ports::ConsentDecision::Withdrawn;
    house.care.consentsOf[kHero].push_back(refused);
    house.click("chart.photoTile");
    REQUIRE(house.wait([&] { return house.visible("photos.choose"); }));
    choosePhoto(house, pictureIn(folder), "photos.choose");
    CHECK(house.clinic.pictures.size() == 3);
}

TEST_CASE("nothing of one patient stands on the chart of the next", "[ui][patients]")
{
    QTemporaryDir folder;
    House house;
    openHeroChart(house);
    house.click("chart.addPhoto");
    REQUIRE(house.wait([&] { return house.visible("photos.choose"); }));
    choosePhoto(house, pictureIn(folder), "photos.choose");
    REQUIRE(house.wait([&] { return house.clinic.pictures.size() == 1; }));
    house.click("photos.close");
    REQUIRE(house.wait([&] { return house.visible("chart.photoTile"); }));
    house.click("chart.care");
    REQUIRE(house.wait([&] { return house.visible("care.text"); }));
    house.type("care.text", "said by the first one");

    auto* chart = house.window->findChild<ChartPage*>();
    const auto other = fakes::sampleId<PatientId>(1, 2);
    house.records.silent = true; // the records are slow
    chart->load(other);
    house.settle(20);
    CHECK_FALSE(house.visible("chart.name"));
    CHECK_FALSE(house.visible("chart.startSession"));
    CHECK_FALSE(house.visible("chart.photoTile"));
    CHECK_FALSE(house.visible("care.text"));
    house.records.silent = false;
    chart->load(other);
    REQUIRE(house.wait([&] { return house.visible("chart.name"); }));
    CHECK_FALSE(house.visible("chart.photoTile"));
    house.click("chart.care");
    REQUIRE(house.wait([&] { return house.visible("care.text"); }));
    house.settle(50);
    CHECK(house.text("care.text").isEmpty());
    house.click("care.close");

    chart->load(kHero); // put away, not given up
    REQUIRE(house.wait([&] { return house.visible("chart.care"); }));
    house.click("chart.care");
    CHECK(house.wait([&] { return house.visible("care.text") && house.text("care.text") == "said by the first one"; }));
}
