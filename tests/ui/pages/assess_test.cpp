// The assessment with hands: only what must be asked is asked, what an answer takes, scores, numbing, and by hand.
#include "tests/ui/pages/house.h"

#include "core/clinical/ask_again.h"
#include "core/clinical/catalogue.h"
#include "core/text/number_input.h"
#include "ui/pages/problem_strip.h"
#include "ui/shell/hand_desk.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/screening_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/option_list.h"
#include "ui/widgets/screening_row.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>

#include <catch2/catch.hpp>

#include <cmath>

using namespace stipple;
using namespace stipple::ui;
using stipple::ui::test::House;
using Value = ports::ScreeningAnswer::Value;
using State = session::ScreeningVerdict::State;

namespace {

const PatientId kElena = fakes::sampleId<PatientId>(1, 1);

// Everything was answered "no" 35 days ago.
void hadVisit(House& house, const char* yes = nullptr)
{
    for (const auto& rule : house.services.catalogue.screening().rules) {
        ports::ScreeningAnswer answer;
        answer.rule = rule.id;
        answer.value = yes && rule.id == yes ? Value::Yes : Value::No;
        answer.askedAs = clinical::fingerprint(rule);
        answer.givenAt = answer.at = UtcMs{house.clock.utc.ms - 35LL * 86400000};
        answer.byName = "A. Okafor, L.Ac.";
        house.assess.earlier[kElena].push_back({answer, {2026, 4, 7}});
    }
}

ScreeningRow* row(House& house, const char* rule)
{
    return house.as<ScreeningRow>(QStringLiteral("assess.answer.") + QLatin1String(rule));
}

void say(House& house, const char* rule, Value value)
{
    ports::ScreeningAnswer answer;
    answer.rule = rule;
    answer.value = value;
    house.window->flow().setAnswer(answer);
    house.settle();
}

void sign(House& house)
{
    auto* pad = house.find("summary.signature");
    REQUIRE(pad);
    const auto send = [pad](QEvent::Type type, QPoint at) {
        QMouseEvent event(type, QPointF(at), QPointF(pad->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(pad, &event);
    };
    send(QEvent::MouseButtonPress, {90, 80});
    for (int i = 0; i < 60; ++i)
        send(QEvent::MouseMove, {90 + i * 4, 60 + static_cast<int>(26 * std::sin(i * 0.5))});
    send(QEvent::MouseButtonRelease, {330, 60});
}

} // namespace

TEST_CASE("a second visit asks what must be asked and confirms the rest in one tap", "[ui][assess]")
{
    House house;
    hadVisit(house);
    house.signIn();
    house.openSessionOfHero();
    REQUIRE(house.wait([&] { return house.visible("assess.confirmHeld"); }));
    auto& flow = house.window->flow();
    for (const char* rule : {"C_anticoagulant", "C_pregnant_nursing", "C_sunburn", "C_herpes_active", "C_filler_ha", "C_wart_mole"}) {
        INFO(rule);
        CHECK(row(house, rule)); // in sight
        CHECK(row(house, rule)->answer() == Value::Unanswered);
    }
    for (const char* rule : {"C_bleeding_disorder", "C_keloid_personal", "C_cardiac"})
        CHECK_FALSE(row(house, rule));

    house.answerAllNo();
    CHECK(flow.screeningVerdict().state == State::Unanswered); // silence is not a confirmation
    const int held = static_cast<int>(flow.asking().toConfirm().size());
    REQUIRE(held > 5);
    house.click("assess.showHeld");
    REQUIRE(row(house, "C_cardiac"));
    house.click("assess.showHeld");
    house.click("assess.confirmHeld");
    CHECK(flow.screeningVerdict().state == State::Clear);
    CHECK_FALSE(house.visible("assess.confirmHeld"));
    const auto* cardiac = flow.answerOfToday("C_cardiac");
    REQUIRE(cardiac);
    CHECK(cardiac->source == ports::ScreeningAnswer::Source::Unchanged);
    CHECK(cardiac->at == house.clock.utc);
    CHECK(cardiac->givenAt < cardiac->at);
    CHECK(static_cast<int>(flow.asking().confirmed().size()) == held);
}

TEST_CASE("a lasting yes comes back with its consequence and without its override", "[ui][assess]")
{
    House house;
    hadVisit(house, "C_keloid_personal");
    house.signIn();
    house.openSessionOfHero();
    REQUIRE(house.wait([&] { return house.visible("assess.confirmHeld"); }));
    house.answerAllNo();
    house.click("assess.confirmHeld");
    REQUIRE(row(house, "C_keloid_personal"));
    CHECK(row(house, "C_keloid_personal")->result() == ScreeningRow::Result::NeedsOverride);
    CHECK(house.window->flow().screeningVerdict().state == State::NeedsOverride);
}

TEST_CASE("an override takes a reason, the physician and a clinician's password", "[ui][assess]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    auto& flow = house.window->flow();
    say(house, "C_keloid_personal", Value::Yes);
    auto* keloid = row(house, "C_keloid_personal");
    REQUIRE(keloid);
    emit keloid->actionClicked();
    house.settle();
    house.type("answer.reason", "too short");
    house.click("answer.save");
    CHECK(flow.screeningVerdict().state == State::NeedsOverride);
    house.type("answer.reason", "Test spot healed flat, no facial keloid");
    house.type("answer.password", "demo");
    house.click("answer.save");
    CHECK(flow.screeningVerdict().state == State::NeedsOverride); // nobody agreed yet
    house.type("answer.agreed", "Dr. I. Mensah, MD-2231");
    house.type("answer.password", "wrong");
    house.click("answer.save");
    house.settle(50);
    CHECK(flow.screeningVerdict().state == State::NeedsOverride);
    CHECK(house.visible("answer.reason"));
    house.type("answer.password", "demo");
    house.click("answer.save");
    REQUIRE(house.wait([&] { return flow.screeningVerdict().state == State::Clear; }));
    const auto* answer = flow.answerOfToday("C_keloid_personal");
    CHECK(answer->overrideReason.find("Mensah") != std::string::npos);
    CHECK(answer->overrideByName == "A. Okafor, L.Ac.");
    CHECK(row(house, "C_keloid_personal")->result() == ScreeningRow::Result::Overridden);
}

TEST_CASE("a block closes the way to the pen, and says rule and source", "[ui][assess]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    REQUIRE(house.enabled("assess.next"));
    say(house, "C_pregnant_nursing", Value::Yes);
    CHECK_FALSE(house.enabled("assess.next"));
    CHECK(house.text("assess.verdict").contains("blocked"));
    auto& flow = house.window->flow();
    for (const auto step : {FlowStep::Plan, FlowStep::PreFlight, FlowStep::Treat})
        CHECK_FALSE(flow.canOpen(step));
    CHECK_FALSE(flow.treatment().armHeld());
    CHECK_FALSE(flow.byHand().mayBegin());
    CHECK(row(house, "C_pregnant_nursing")->toolTip().contains("S11"));
    say(house, "C_pregnant_nursing", Value::Unsure); // unsure is as good as yes
    CHECK_FALSE(house.enabled("assess.next"));
}

TEST_CASE("answers keep who gave them and when", "[ui][assess]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    say(house, "C_cardiac", Value::No);
    const auto* answer = house.window->flow().answerOfToday("C_cardiac");
    REQUIRE(answer);
    CHECK(answer->byName == "A. Okafor, L.Ac.");
    CHECK(answer->at == house.clock.utc);
    CHECK_FALSE(answer->askedAs.empty());
    house.clock.utc.ms += 86400000; // the draft is opened again tomorrow
    CHECK_FALSE(house.window->flow().answerOfToday("C_cardiac"));
}

TEST_CASE("a scale is rated item by item, and its total is computed", "[ui][scales]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.click("assess.scores");
    auto* scale = house.as<QComboBox>("scaleSheet.scale");
    REQUIRE(scale);
    scale->setCurrentIndex(scale->findData("vss"));
    house.settle();
    CHECK(house.text("scaleSheet.total") == QStringLiteral("–"));
    house.click("scaleSheet.save");
    CHECK(house.assess.kept[kElena].empty()); // nothing is guessed
    house.click("scale.vascularity.2");
    house.click("scale.pigmentation.1");
    house.click("scale.pliability.3");
    house.click("scale.height.1");
    CHECK(house.text("scaleSheet.total") == "7 of 13");
    house.click("scaleSheet.save");
    REQUIRE(house.wait([&] { return house.assess.kept[kElena].size() == 1; }));
    const auto& score = house.assess.kept[kElena].front();
    CHECK(score.scale == "vss");
    CHECK(score.version == "VSS-13");
    CHECK(score.numerator == 7);
    CHECK(score.items.at("pliability") == 3);
    CHECK(score.session == house.window->flow().record().id);
}

TEST_CASE("a value stands before words that only look as if they began with it", "[ui][scales]")
{
    for (const char* words : {"0", "1 Macular: flat", "1: mild", "1."})
        CHECK(saysValue(QString::fromLatin1(words), words[0] - '0'));
    CHECK_FALSE(saysValue("0%", 0));
    CHECK_FALSE(saysValue("30-49%", 3));
    CHECK_FALSE(saysValue("1-10", 1));
    CHECK_FALSE(saysValue("Mild", 1));
}

TEST_CASE("the skin type is set by hand or by the questions", "[ui][scales]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.click("assess.fitzpatrickForm");
    REQUIRE(house.visible("scaleSheet.byHand"));
    const auto* form = house.services.catalogue.scale("fitzpatrick_type");
    for (const auto& item : form->items) {
        const auto name = QStringLiteral("scale.%1.%2").arg(QString::fromStdString(item.id)).arg(item.valueMax);
        REQUIRE(house.find(name));
        qobject_cast<QAbstractButton*>(house.find(name))->click();
    }
    CHECK(house.text("scaleSheet.total").startsWith("VI"));
    house.settle(160);
    house.click("scaleSheet.save");
    REQUIRE(house.wait([&] { return house.window->flow().assessment().fitzpatrick == 6; }));
}

TEST_CASE("acne of grade 3 answers the screening by itself", "[ui][scales]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.scores");
    auto* scale = house.as<QComboBox>("scaleSheet.scale");
    scale->setCurrentIndex(scale->findData("iga_acne"));
    house.settle();
    house.click("scale.grade.3");
    house.click("scaleSheet.save");
    REQUIRE(house.wait([&] { return house.window->flow().screeningVerdict().state == State::Deferred; }));
    CHECK(house.window->flow().answerOfToday("C_acne_iga_3")->source == ports::ScreeningAnswer::Source::Scale);
}

TEST_CASE("every scale makes a form", "[ui][scales]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.click("assess.scores");
    auto* scale = house.as<QComboBox>("scaleSheet.scale");
    CHECK(scale->count() == static_cast<int>(house.services.catalogue.scales().size()));
    for (const auto& form : house.services.catalogue.scales()) {
        INFO(form.id);
        scale->setCurrentIndex(scale->findData(QString::fromStdString(form.id)));
        house.settle(5);
        for (const auto& item : form.items) {
            const auto prefix = QStringLiteral("scale.%1").arg(QString::fromStdString(item.id));
            const bool tapped = house.find(prefix + QStringLiteral(".%1").arg(item.valueMin)) != nullptr;
            CHECK((tapped || house.find(prefix) != nullptr));
        }
    }
}

TEST_CASE("cream keeps the motor off until it is off, wiped and disinfected", "[ui][numbing]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    auto& flow = house.window->flow();
    const auto action = QStringLiteral("preflight.action.%1").arg(int(session::CheckId::Numbing));
    house.click(action);
    auto* product = house.as<QComboBox>("numbing.product");
    REQUIRE(product);
    CHECK_FALSE(house.enabled("numbing.on"));
    product->setCurrentIndex(product->findData("lmx4"));
    house.type("numbing.lot", "L-77");
    house.type("numbing.expiry", "2027-01");
    house.type("numbing.grams", "12,5");
    CHECK(house.text("numbing.area").contains("188")); // of the plan's zones
    REQUIRE(house.enabled("numbing.on"));
    house.click("numbing.on");
    REQUIRE(house.wait([&] { return flow.numbing().all().size() == 1; }));
    CHECK(flow.numbing().all().front().amountMg == 12'500);
    CHECK(flow.numbing().all().front().expiry == ports::Day{2027, 1, 31});
    CHECK(flow.numbing().state()->stage == clinical::NumbingState::Stage::Working);
    house.click("numbing.close");
    house.readyToArm();
    CHECK_FALSE(house.enabled("preflight.arm"));

    house.clock.utc.ms += 31 * 60000;
    house.click(action);
    const auto numbed = flow.numbing().all().front().zones; // each step replaces what is kept
    for (const auto& zone : numbed) {
        const auto name = QString::fromStdString(zone);
        qobject_cast<QAbstractButton*>(house.find("numbing.off." + name))->click();
        house.settle(20);
        qobject_cast<QAbstractButton*>(house.find("numbing.residue." + name))->click();
        house.settle(20);
        CHECK(flow.numbing().state()->stage != clinical::NumbingState::Stage::Cleared);
        qobject_cast<QAbstractButton*>(house.find("numbing.disinfected." + name))->click();
        house.settle(20);
    }
    CHECK(flow.numbing().state()->stage == clinical::NumbingState::Stage::Cleared);
    house.click("numbing.close");
    house.penTime(300);
    CHECK(house.wait([&] { return house.enabled("preflight.arm"); }));
}

TEST_CASE("a cream that is too strong is never covered", "[ui][numbing]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.toPreflight();
    house.click(QStringLiteral("preflight.action.%1").arg(int(session::CheckId::Numbing)));
    auto* product = house.as<QComboBox>("numbing.product");
    product->setCurrentIndex(product->findData("blt"));
    house.settle();
    CHECK_FALSE(house.enabled("numbing.covered"));
    house.type("numbing.grams", "1.500,0");
    CHECK_FALSE(house.enabled("numbing.on"));
}

TEST_CASE("a session by hand is entered, marked and signed, without a pen", "[ui][by_hand]")
{
    House house;
    house.signIn();
    house.openSessionOfHero();
    house.answerAllNo();
    house.click("assess.next");
    house.wait([&] { return house.visible("plan.next"); });
    auto& flow = house.window->flow();
    while (flow.plan().plan().zones.size() > 2 && house.visible("plan.remove"))
        house.click("plan.remove");
    house.click("plan.next");
    house.wait([&] { return house.visible("preflight.byHand"); });
    house.click("preflight.byHand");
    CHECK_FALSE(house.enabled("hand.begin")); // the patient was not named aloud
    house.click("hand.cancel");
    house.click("preflight.confirmPatient");
    house.click("preflight.byHand");
    REQUIRE(house.wait([&] { return house.enabled("hand.begin"); }));
    house.type("hand.name", "Derma roller 192");
    house.type("hand.needle", "1500");
    house.type("hand.lot", "R-2291");
    house.click("hand.begin");
    CHECK_FALSE(house.visible("handPage.finish")); // 1500 is no needle in millimetres
    house.type("hand.needle", "1,5");
    house.click("hand.begin");
    REQUIRE(house.wait([&] { return house.visible("handPage.finish"); }));
    CHECK(flow.record().handTool->needle == 1500_um);
    CHECK_FALSE(house.enabled("handPage.finish"));
    for (const auto& segment : std::vector<ports::Segment>(flow.record().segments)) {
        const auto zone = QString::fromStdString(segment.planned.zone);
        house.type("hand.depth." + zone, QString::fromStdString(stipple::text::formatMm(segment.planned.depth)).replace('.', ','));
        house.type("hand.passes." + zone, QString::number(segment.planned.passes));
        house.type("hand.minutes." + zone, "4");
        emit house.as<QLineEdit>("hand.minutes." + zone)->editingFinished(); // leaves the last field
        house.settle();
    }
    REQUIRE(house.wait([&] { return house.enabled("handPage.finish"); }));
    house.click("handPage.finish");
    REQUIRE(house.wait([&] { return house.visible("summary.sign"); }));
    CHECK(house.text("summary.source").contains("by hand"));
    CHECK(house.text("summary.strokes") == "not counted");
    for (const auto& segment : flow.record().segments) {
        CHECK(segment.byHand);
        CHECK(segment.strokes == 0);
        CHECK(segment.depthMean == segment.planned.depth);
        const auto note = QStringLiteral("summary.endPointReached.") + QString::fromStdString(segment.planned.zone);
        if (house.visible(note))
            house.click(note);
    }
    if (house.visible("summary.reviewed"))
        house.click("summary.reviewed");
    sign(house);
    house.type("summary.password", QString::fromStdString(house.records.content.password));
    REQUIRE(house.wait([&] { return house.enabled("summary.sign"); }));
    house.click("summary.sign");
    REQUIRE(house.wait([&] { return house.visible("aftercare.savePdf"); }));
    CHECK(house.records.sessions.at(flow.record().id).stage == ports::SessionStage::Signed);
}
