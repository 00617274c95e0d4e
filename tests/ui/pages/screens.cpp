// Writes every page as a PNG at the sizes given, for eyes: stipple_screens FOLDER [1366x768 1920x1080 …] [de | zh_CN]
#include "tests/ui/pages/shooting.h"

#include "core/clinical/ask_again.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/numbing_desk.h"
#include "ui/office/import_panel.h"
#include "ui/office/recovery_card.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/limit_editor.h"
#include "ui/widgets/screening_row.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QFile>
#include <QMouseEvent>


using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;
using stipple::ui::test::shoot;

namespace {

void sign(House& house)
{
    auto* pad = house.find("summary.signature");
    if (!pad)
        return;
    const auto send = [pad](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, QPointF(at), QPointF(pad->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pad, &event);
    };
    send(QEvent::MouseButtonPress, {90, 80});
    for (int i = 0; i < 60; ++i)
        send(QEvent::MouseMove, {90 + i * 4, 60 + static_cast<int>(26 * std::sin(i * 0.5)) - i / 6});
    send(QEvent::MouseButtonRelease, {330, 60});
}

void run(House& house, int ms)
{
    for (int i = 0; i < ms; i += 200) {
        house.pen.advance(std::chrono::milliseconds(200));
        house.settle(3);
    }
}

// Everything was answered "no" at the visit before, and two scores are on file.
void pastVisit(House& house)
{
    const auto elena = fakes::sampleId<PatientId>(1, 1);
    const UtcMs then{house.clock.utc.ms - 35LL * 86400000};
    for (const auto& rule : house.services.catalogue.screening().rules) {
        ports::ScreeningAnswer answer;
        answer.rule = rule.id;
        answer.value = rule.id == "C_keloid_family" ? ports::ScreeningAnswer::Value::Yes : ports::ScreeningAnswer::Value::No;
        answer.askedAs = clinical::fingerprint(rule);
        answer.givenAt = answer.at = then;
        answer.byName = house.records.content.account.name;
        house.assess.earlier[elena].push_back({answer, {2026, 4, 7}});
    }
    for (const int total : {34, 41}) {
        ports::ScaleScore score;
        score.scale = "goodman_baron_quantitative";
        score.version = "0-84";
        score.numerator = total;
        score.at = UtcMs{then.ms - (total - 34) * 86400000LL};
        score.byName = house.records.content.account.name;
        house.assess.kept[elena].push_back(score);
    }
    ports::ScaleScore pain;
    pain.scale = "nrs_10";
    pain.version = "0-10";
    pain.rater = ports::RaterType::Patient;
    pain.purpose = "pain";
    pain.numerator = 3;
    pain.at = then;
    house.assess.kept[elena].push_back(pain);
}

void assessment(House& house, const QString& folder)
{
    shoot(house, folder, "03-assess-second-visit");
    house.click("assess.scores");
    auto* scale = house.as<QComboBox>("scaleSheet.scale");
    for (const char* id : {"masi", "glogau", "posas2_observer", "lemperle"}) {
        scale->setCurrentIndex(scale->findData(QLatin1String(id)));
        shoot(house, folder, QStringLiteral("03-scale-") + QLatin1String(id));
    }
    house.click("scaleSheet.cancel");
    house.click("assess.fitzpatrickForm");
    shoot(house, folder, "03-scale-fitzpatrick");
    house.click("scaleSheet.cancel");
    house.click("assess.since");
    shoot(house, folder, "03-since");
    house.click("since.close");
}

void screeningResults(House& house, const QString& folder)
{
    auto& flow = house.window->flow();
    const auto say = [&](const char* rule, std::optional<ports::Day> since = std::nullopt, std::vector<std::string> zones = {}) {
        ports::ScreeningAnswer answer;
        answer.rule = rule;
        answer.value = ports::ScreeningAnswer::Value::Yes;
        answer.since = since;
        answer.zones = std::move(zones);
        flow.setAnswer(answer);
    };
    say("C_filler_ha", ports::Day{2026, 5, 6}, {"upper_lip"});
    say("C_keloid_personal");
    say("C_anticoagulant");
    shoot(house, folder, "03-assess-results");
    if (auto* row = house.as<ScreeningRow>("assess.answer.C_keloid_personal"))
        emit row->actionClicked();
    shoot(house, folder, "03-answer");
    house.click("answer.cancel");
    say("C_isotretinoin_past", ports::Day{2026, 2, 14});
    shoot(house, folder, "03-assess-blocked");
    for (const char* rule : {"C_filler_ha", "C_keloid_personal", "C_anticoagulant", "C_isotretinoin_past"}) {
        ports::ScreeningAnswer answer;
        answer.rule = rule;
        answer.value = ports::ScreeningAnswer::Value::No;
        flow.setAnswer(answer);
    }
}

void numbing(House& house, const QString& folder)
{
    house.click(QStringLiteral("preflight.action.%1").arg(int(session::CheckId::Numbing)));
    auto* product = house.as<QComboBox>("numbing.product");
    product->setCurrentIndex(product->findData("lmx4"));
    house.type("numbing.lot", "LD-7716");
    house.type("numbing.expiry", "2027-11");
    shoot(house, folder, "05-numbing-form");
    house.type("numbing.grams", "12.5");
    house.click("numbing.on");
    house.clock.utc.ms += (26 * 60 + 12) * 1000;
    house.settle(1200);
    shoot(house, folder, "05-numbing-on");
    house.click("numbing.close");
    shoot(house, folder, "05-preflight-numbing");
    house.clock.utc.ms += 8 * 60000;
    const auto creamed = house.window->flow().numbing().all().front().zones; // a copy: each step below reads them anew
    for (const auto& zone : creamed) {
        house.window->flow().numbing().takeOff(zone);
        house.settle(20);
        house.window->flow().numbing().tick(zone, true, true);
        house.settle(20);
    }
    house.click("preflight.byHand");
    shoot(house, folder, "05-by-hand");
    house.click("hand.cancel");
}

// The same plan with a roller, in a house of its own.
void byHand(const QString& folder, QSize size)
{
    House house(size);
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.click("preflight.confirmPatient");
    house.click("preflight.byHand");
    house.type("hand.name", "Derma roller 192");
    house.type("hand.needle", "1.5");
    house.type("hand.lot", "R-2291");
    house.click("hand.begin");
    house.wait([&] { return house.visible("handPage.finish"); });
    const auto segments = house.window->flow().record().segments;
    for (std::size_t i = 0; i < segments.size(); ++i)
        (void)house.window->flow().byHand().enter(segments[i].id, {segments[i].planned.passes, std::chrono::minutes(3), segments[i].planned.depth}, {});
    shoot(house, folder, "06-by-hand");
    house.click("handPage.finish");
    house.wait([&] { return house.visible("summary.sign"); });
    shoot(house, folder, "07-summary-by-hand");
}

void treatment(House& house, const QString& folder)
{
    shoot(house, folder, "06-cockpit-armed");
    for (int zone = 0; zone < 4; ++zone) {
        house.pen.holdTrigger();
        const auto* model = house.window->flow().treatment().model();
        for (int i = 0; i < 3000 && model->current()->strokes < model->current()->strokesPlanned; ++i)
            house.pen.advance(std::chrono::milliseconds(200));
        house.pen.releaseTrigger();
        run(house, 200);
        house.click("cockpit.nextZone");
        run(house, 400);
        if (zone == 3)
            shoot(house, folder, "06-cockpit-ready");
        house.hold("cockpit.arm");
        run(house, 200);
    }
    house.pen.holdTrigger();
    run(house, 60000);
    house.click("cockpit.observation.pinpoint_bleeding");
    house.click("cockpit.observation.erythema");
    for (int i = 0; i < 100; ++i) { // the last ten seconds, drawn as they come
        house.pen.advance(std::chrono::milliseconds(100));
        house.settle(4);
    }
    shoot(house, folder, "06-cockpit-running");
    house.click("cockpit.pause");
    run(house, 3000);
    shoot(house, folder, "06-cockpit-paused");
    house.pen.releaseTrigger();
    house.hold("cockpit.resume");
    run(house, 200);
    house.pen.holdTrigger();
    run(house, 3000);
    ports::Alarm alarm{ports::AlarmId::PenFault, ports::AlarmPriority::High, 4, 1980, {}, true};
    house.pen.requestStop();
    house.pen.raise(alarm);
    run(house, 600);
    shoot(house, folder, "06-cockpit-alarm");
    house.pen.causeGone(ports::AlarmId::PenFault);
    run(house, 400);
    house.click("cockpit.clear");
    run(house, 400);
    house.click("cockpit.finishEarly");
    house.click("cockpit.finishEarly");
    run(house, 400);
}

// The first run and the office pages.
void office(const QString& folder, QSize size)
{
    House house(size);
    house.services.outputFolder = folder.toStdString();
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    house.window->startSetUp();
    shoot(house, folder, "20-set-up-clinic");
    house.click("setUp.next");
    shoot(house, folder, "20-set-up-clinic-missing");
    for (const auto& [name, words] : {std::pair{"clinic.name", "Alder Lane Clinic"}, {"clinic.address", "4 Alder Lane, Bristol"}, {"clinic.phone", "+44 117 496 0100"}, {"clinic.emergency", "999"}})
        house.type(name, words);
    house.click("setUp.next");
    for (const auto& [name, words] : {std::pair{"person.name", "M. Hale, L.Ac."}, {"person.licence", "AC-2201"}, {"person.body", "British Acupuncture Council"},
                                      {"person.until", "2027-03-31"}, {"person.scope", "1.5"}, {"person.password", "three quiet herons"}, {"person.repeat", "three quiet herons"}})
        house.type(name, words);
    shoot(house, folder, "20-set-up-person");
    house.click("setUp.next");
    house.wait([&] { return house.visible("recovery.group"); });
    for (auto* card : house.window->findChildren<RecoveryCard*>())
        if (card->isVisible())
            card->savePdf(folder + QStringLiteral("/recovery-sheet.pdf"));
    shoot(house, folder, "20-set-up-recovery");
    house.click("recovery.kept");
    house.click("setUp.next");
    house.wait([&] { return house.visible("content.approve"); });
    shoot(house, folder, "20-set-up-content");
    house.type("content.password", "three quiet herons");
    house.click("content.approve");
    house.wait([&] { return house.visible("today.addVisit"); });
    house.click("rail.device");
    shoot(house, folder, "21-office-pens");
    house.click("office.users");
    house.wait([&] { return house.visible("users.row.okafor"); });
    shoot(house, folder, "21-office-users");
    house.click("users.add");
    shoot(house, folder, "21-office-user-sheet");
    house.key(Qt::Key_Escape);
    house.click("users.pin");
    shoot(house, folder, "21-office-pin");
    house.key(Qt::Key_Escape);
    house.click("office.clinic");
    shoot(house, folder, "21-office-clinic");
    house.click("office.content");
    shoot(house, folder, "21-office-content");
    house.care.products = {{fakes::sampleId<EntryId>(9, 1), "cartridge", "12-pin cartridge", "K24-0831", "36 mm", ports::Day{2028, 11, 30}, 40},
                           {fakes::sampleId<EntryId>(9, 2), "cartridge", "36-pin cartridge", "K24-0615", "use first", ports::Day{2026, 5, 31}, 6},
                           {fakes::sampleId<EntryId>(9, 3), "anaesthetic", "Lidocaine 5 % cream", "LD-7716", "", ports::Day{2026, 4, 30}, 2},
                           {fakes::sampleId<EntryId>(9, 4), "serum", "Hyaluronic serum", "HA-2203", "", std::nullopt, 0}};
    house.click("office.stock");
    shoot(house, folder, "21-office-stock");
    house.click("stock.add");
    shoot(house, folder, "21-office-lot");
    house.key(Qt::Key_Escape);
    house.click("office.backup");
    shoot(house, folder, "21-office-backup");
    house.click("office.audit");
    shoot(house, folder, "21-office-audit");
    house.click("office.patients");
    shoot(house, folder, "22-patients-import");
    auto& preview = house.clinic.preview;
    preview.header = {"Name", "Geburtsdatum", "Telefon", "Chart"};
    preview.columns = {ports::ImportColumn::FullName, ports::ImportColumn::Born, ports::ImportColumn::Phone, ports::ImportColumn::ChartNumber};
    preview.dateOrderSure = false;
    preview.separator = ';';
    for (int i = 0; i < 24; ++i) {
        ports::ImportRow row;
        row.line = i + 2;
        row.patient.givenName = "Ines";
        row.patient.familyName = "Åkerström-Villanueva";
        row.patient.born = ports::Day{1980 + i, 3, 4};
        row.patient.phone = "+49 30 5550 1" + std::to_string(i);
        row.patient.chartNumber = "X-" + std::to_string(100 + i);
        if (i % 7 == 3)
            row.problem = ports::ImportProblem::DateImpossible;
        if (i % 9 == 5)
            row.alikeInClinic = {fakes::sampleId<PatientId>(1, 1)};
        preview.rows.push_back(row);
    }
    preview.good = 18;
    preview.problems = 3;
    preview.duplicates = 3;
    QFile csv(folder + QStringLiteral("/patients.csv"));
    if (csv.open(QIODevice::WriteOnly))
        csv.write("Name;Geburtsdatum;Telefon;Chart\n");
    csv.close();
    house.window->findChild<ImportPanel*>()->open(csv.fileName());
    house.wait([&] { return house.visible("import.table"); });
    shoot(house, folder, "22-patients-import-preview");
    const auto part = [&](int index) { house.clickAt("patientData.part", house.as<SegmentedControl>("patientData.part")->itemPlace(index).center()); };
    part(1);
    shoot(house, folder, "22-patients-merge");
    part(2);
    house.type("move.from.find", "Marsh");
    house.wait([&] { return house.visible("move.from.hit"); });
    house.click("move.from.hit");
    shoot(house, folder, "22-patients-move");
    part(3);
    house.clinic.holds[fakes::sampleId<PatientId>(1, 2)] = true;
    house.type("erase.patient.find", "Calder");
    house.wait([&] { return house.visible("erase.patient.hit"); });
    house.click("erase.patient.hit");
    shoot(house, folder, "22-patients-erase");
    house.clinic.pin = "2580";
    house.window->lock();
    house.wait([&] { return house.visible("pin.1"); });
    shoot(house, folder, "12-lock-pin");
}

void all(const QString& folder, QSize size)
{
    House house(size);
    house.services.outputFolder = folder.toStdString();
    house.wait([&] { return house.visible("signIn.person.okafor"); });
    shoot(house, folder, "00-sign-in");
    house.pen.plugIn();
    house.pen.insertCartridge();
    house.penTime(200);
    house.signIn();
    shoot(house, folder, "01-today");
    house.click("today.changeHero");
    shoot(house, folder, "01-visit");
    house.click("visit.close");
    pastVisit(house);
    house.click("today.openChart");
    house.wait([&] { return house.visible("chart.timeline"); });
    shoot(house, folder, "02-chart");
    house.click("chart.startSession");
    house.wait([&] { return house.visible("assess.next"); });
    shoot(house, folder, "03-assess-open");
    if (!house.visible("assess.part"))
        assessment(house, folder);
    house.click("assess.addGoal");
    shoot(house, folder, "03-goal");
    house.click("goal.cancel");
    house.answerAllNo();
    if (house.visible("assess.confirmHeld"))
        house.click("assess.confirmHeld");
    screeningResults(house, folder);
    ports::ScreeningAnswer nsaid;
    nsaid.rule = "C_nsaid_supplement";
    nsaid.value = ports::ScreeningAnswer::Value::Yes;
    house.window->flow().setAnswer(nsaid);
    shoot(house, folder, "03-assess");
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.map"); });
    house.tapZone("cheek_left");
    shoot(house, folder, "04-plan");
    house.click("plan.order");
    shoot(house, folder, "04-plan-list");
    house.click("plan.listDone");
    for (int i = 0; i < 60; ++i)
        house.as<LimitEditor>("plan.depth")->stepper()->stepUp();
    shoot(house, folder, "04-plan-limit");
    house.pen.unplug();
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.arm"); });
    shoot(house, folder, "05-preflight");
    numbing(house, folder);
    house.pen.plugIn();
    house.penTime(200);
    house.click("preflight.confirmPatient");
    house.penTime(200);
    shoot(house, folder, "05-preflight-ready");
    house.arm();
    treatment(house, folder);
    house.wait([&] { return house.visible("summary.sign"); });
    sign(house);
    shoot(house, folder, "07-summary");
    for (const auto& segment : house.window->flow().record().segments) {
        const auto zone = QString::fromStdString(segment.planned.zone);
        if (house.visible("summary.endPointReached." + zone)) {
            house.click("summary.endPointReached." + zone);
        } else if (house.visible("summary.note." + zone)) {
            house.click("summary.note." + zone);
            house.type("note.text", QStringLiteral("Stopped at the patient's wish"));
            house.click("note.save");
        }
    }
    if (house.visible("summary.reviewed"))
        house.clickAt("summary.reviewed", {16, house.find("summary.reviewed")->height() / 2}); // on the box itself
    house.type("summary.password", QString::fromStdString(house.records.content.password));
    shoot(house, folder, "07-summary-ready");
    house.click("summary.sign");
    house.wait([&] { return house.visible("aftercare.savePdf"); });
    shoot(house, folder, "09-aftercare");
    house.click("aftercare.done");
    house.wait([&] { return house.visible("chart.timeline"); });
    shoot(house, folder, "02-chart-after");
    house.click("rail.device");
    shoot(house, folder, "10-device");
    house.click("rail.protocols");
    shoot(house, folder, "10-protocols");
    house.click("rail.patients");
    shoot(house, folder, "11-patients");
    house.click("patients.new");
    shoot(house, folder, "11-patient-form");
    house.window->lock();
    shoot(house, folder, "12-lock");
}

} // namespace

int main(int argc, char** argv)
{
    return test::shootAll(argc, argv, [](const QString& folder, QSize size) {
        office(folder, size);
        all(folder, size);
        byHand(folder, size);
    });
}
