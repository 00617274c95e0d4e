#include "tests/ui/widgets/gallery_pages.h"

#include "ui/map/zone_map_view.h"
#include "ui/theme/apply.h"
#include "ui/widgets/alarm_banner.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/depth_dial.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/phase_bars.h"
#include "ui/widgets/simulated_badge.h"
#include "ui/widgets/state_block.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/strip_plot.h"
#include "ui/widgets/tile_button.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace gallery {

namespace {

using namespace stipple::ui;
using stipple::Micrometres;
using stipple::MonoTime;
using stipple::ports::AlarmId;
using stipple::ports::AlarmPriority;
using namespace std::chrono_literals;

QString s(const char* text) { return QString::fromUtf8(text); }

QWidget* ground(QBoxLayout** column)
{
    auto* page = new QWidget;
    applyCockpit(page);
    page->setAutoFillBackground(true);
    *column = new QVBoxLayout(page);
    (*column)->setContentsMargins(24, 16, 24, 16);
    (*column)->setSpacing(16);
    return page;
}

AlarmLine alarm(AlarmPriority priority, const char* title, const char* line, const char* time)
{
    return {AlarmId::PenFault, 4, priority, s(title), s(line), s(time)};
}

QWidget* alarms()
{
    QBoxLayout* c = nullptr;
    QWidget* page = ground(&c);
    auto* none = new AlarmBanner;
    none->setQuietText(s("Speaker checked 11:02 · volume 70 %"));
    c->addWidget(none);
    auto* low = new AlarmBanner;
    low->setAlarms({alarm(AlarmPriority::Low, "Link quality 71 % — check the cable", "", "11:40")});
    c->addWidget(low);
    auto* medium = new AlarmBanner;
    medium->setAlarms({alarm(AlarmPriority::Medium, "Pen warm, 41 °C — pauses at 43 °C", "", "")});
    c->addWidget(medium);
    auto* high = new AlarmBanner;
    high->setAlarms({alarm(AlarmPriority::High, "Over-depth — needles passed the 1.75 mm limit", "Peak 1.98 mm in cheek, left · 11:41:07 · motor stopped in 38 ms", "")});
    c->addWidget(high);
    auto* more = new AlarmBanner;
    more->setAlarms({alarm(AlarmPriority::High, "Over-depth — needles passed the 1.75 mm limit", "Peak 1.98 mm in cheek, left · 11:41:07", ""), alarm(AlarmPriority::Low, "x", "", "")});
    more->pauseSound();
    c->addWidget(more);
    auto* states = new QGridLayout;
    using stipple::safety::State;
    const QList<std::pair<State, const char*>> all{{State::Offline, "Plug in the pen"}, {State::Ready, "Motor off"}, {State::Armed, "Press the trigger to start"}, {State::Running, "Trigger held"}, {State::Paused, "Motor stopped · needles in"}, {State::Stopping, "Waiting for the pen"}, {State::Stopped, "Motor cut by over-depth limit"}, {State::Latched, "Stop not confirmed"}};
    for (int i = 0; i < all.size(); ++i) {
        auto* block = new StateBlock;
        block->setState(all[i].first, s(all[i].second));
        states->addWidget(block, i / 4, i % 4);
    }
    c->addLayout(states);
    auto* dials = new QHBoxLayout;
    for (int i = 0; i < 4; ++i) {
        auto* dial = new DepthDial;
        dial->setSet(Micrometres(1500));
        const MonoTime now{10s};
        if (i == 0)
            dial->sample(now, Micrometres(1480), DepthDial::Motion::Moving);
        if (i == 1)
            dial->sample(now, Micrometres(0), DepthDial::Motion::Still);
        dial->tick(now);
        if (i == 2)
            dial->freezePeak(Micrometres(1980), Micrometres(1750));
        dials->addWidget(dial);
    }
    auto* small = new DepthDial;
    small->setSet(Micrometres(750));
    small->sample(MonoTime{1s}, Micrometres(730), DepthDial::Motion::Moving);
    small->tick(MonoTime{1s});
    small->setFixedSize(230, 240);
    dials->addWidget(small);
    c->addLayout(dials, 1);
    auto* buttons = new QHBoxLayout;
    auto* next = new Button(s("Next zone"), Button::Kind::Secondary, Button::Size::Action);
    next->setIconBefore(s("arrow-r"));
    next->setFontPx(20);
    buttons->addWidget(next);
    auto* off = new Button(s("Next zone"), Button::Kind::Secondary, Button::Size::Action);
    off->setIconBefore(s("arrow-r"));
    off->setFontPx(20);
    off->setEnabled(false);
    buttons->addWidget(off);
    auto* pause = new Button(s("PAUSE"), Button::Kind::White, Button::Size::Action);
    pause->setIconBefore(s("pause"));
    buttons->addWidget(pause);
    auto* hold = new HoldButton(s("Hold to ARM"));
    hold->setObjectName(s("holdMe"));
    buttons->addWidget(hold);
    auto* white = new HoldButton(s("Hold to resume"));
    white->setLook(HoldButton::Look::White);
    buttons->addWidget(white);
    auto* done = new HoldButton(s("Hold to ARM"));
    done->setDone(s("Armed"));
    buttons->addWidget(done);
    auto* stop = new StopButton;
    stop->setObjectName(s("stopMe"));
    buttons->addWidget(stop);
    c->addLayout(buttons);
    return page;
}

void fill(StripPlot* plot)
{
    plot->addRow({s("Depth"), s("mm"), 0, 2.0, 1.25, 1.75, 1.75});
    plot->addRow({s("Rate"), s("1/min"), 0, 9000, 6300, 7700, std::nullopt});
    plot->addRow({s("Motor"), s("mA"), 0, 400, std::nullopt, std::nullopt, 350});
    for (int i = 0; i < 500; ++i) {
        const MonoTime at{100s + i * 20ms};
        const bool on = i > 70 && i < 420;
        if (i > 250 && i < 280)
            continue; // a gap
        const double wave = std::sin(i * 0.37) * 0.012 + std::sin(i * 0.05) * 0.01;
        plot->sample(0, at, on ? 1.48 + wave + (i > 400 ? (i - 400) * 0.02 : 0) : 0);
        plot->sample(1, at, on ? 7000 + wave * 3000 : 0);
        plot->sample(2, at, on ? 212 + wave * 900 : 0);
    }
    plot->setValueText(0, s("1.48"));
    plot->setValueText(1, s("7 020"));
    plot->setValueText(2, s("212"));
    plot->tick(MonoTime{110s});
}

QWidget* cockpit(int width)
{
    const bool small = width < 1600;
    QBoxLayout* c = nullptr;
    QWidget* page = ground(&c);
    auto* banner = new AlarmBanner;
    banner->setQuietText(s("Speaker checked 11:02 · volume 70 %"));
    c->addWidget(banner);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    auto* left = new QVBoxLayout;
    auto* dialCard = new Card;
    dialCard->setPadding(16);
    auto* dial = new DepthDial;
    dial->setSet(Micrometres(1500));
    dial->sample(MonoTime{1s}, Micrometres(1480), DepthDial::Motion::Moving);
    dial->tick(MonoTime{1s});
    dialCard->body()->addWidget(dial);
    dialCard->setFixedWidth(small ? 372 : 520);
    left->addWidget(dialCard, 1);
    auto* rateCard = new Card;
    rateCard->setPadding(small ? 18 : 28);
    auto* rates = new QHBoxLayout;
    for (int i = 0; i < 2; ++i) {
        auto* col = new QVBoxLayout;
        col->addWidget(new Label(i == 0 ? s("Rate") : s("Motor"), look::kDetail));
        col->addWidget(new DigitLabel(i == 0 ? s("7\u202F020") : s("212"), {i == 0 ? (small ? 60 : 76) : (small ? 50 : 62), QFont::DemiBold, Tone::Ink}));
        col->addWidget(new Label(i == 0 ? s("strokes/min · set 7\u202F000") : s("mA · limit 350"), look::kDetail));
        rates->addLayout(col);
    }
    rateCard->body()->addLayout(rates);
    left->addWidget(rateCard);
    middle->addLayout(left);
    auto* mid = new QVBoxLayout;
    auto* mapCard = new Card;
    auto* title = new QHBoxLayout;
    title->addWidget(new NumberDisc(6, NumberDisc::Look::Filled, 60));
    title->addWidget(new Label(s("Cheek, left"), look::kPage));
    title->addStretch();
    mapCard->body()->addLayout(title);
    auto* inner = new QHBoxLayout;
    auto* bars = new PhaseBars;
    bars->setPasses(3, 2, 0.64);
    inner->addWidget(bars);
    auto* map = new stipple::ui::map::ZoneMapView;
    if (const auto doc = stipple::ui::map::builtInMap(s("face_front")))
        map->setMap(*doc);
    map->setCallouts(stipple::ui::map::Callouts::None);
    map->setInteraction(stipple::ui::map::Interaction::ShowOnly);
    map->setSideMarks(stipple::ui::map::SideMarks::Letters);
    map->setFrame(QRectF(240, 140, 520, 560));
    map->setTopFade(40);
    using stipple::ui::map::ZoneMark;
    using stipple::ui::map::ZoneState;
    QList<ZoneMark> marks;
    int i = 1;
    for (const char* id : {"forehead", "glabella", "crows_feet_right", "crows_feet_left", "cheek_right", "cheek_left", "nasolabial_right", "nasolabial_left", "chin"}) {
        ZoneMark mark;
        mark.id = s(id);
        mark.number = i;
        mark.depth = s("1.50");
        mark.state = i < 6 ? ZoneState::Done : i == 6 ? ZoneState::Running : ZoneState::Planned;
        mark.level = 0.64;
        marks.append(mark);
        ++i;
    }
    map->setMarks(marks);
    map->setLesions({{s("l1"), QPointF(345, 470), 14, s("Mole")}});
    inner->addWidget(map, 1);
    auto* coverage = new CoverageFigure;
    coverage->setCoverage(0.64, 2);
    inner->addWidget(coverage);
    mapCard->body()->addLayout(inner, 1);
    mid->addWidget(mapCard, 1);
    auto* plotCard = new Card;
    plotCard->setPadding(16);
    auto* plot = new StripPlot;
    fill(plot);
    plot->setFixedHeight(small ? 150 : 190);
    plotCard->body()->addWidget(plot);
    mid->addWidget(plotCard);
    middle->addLayout(mid, 1);
    auto* tiles = new Card;
    tiles->setPadding(small ? 14 : 20);
    auto* grid = new QGridLayout;
    const QList<std::pair<const char*, const char*>> all{{"droplet", "Pinpoint bleeding"}, {"sun", "Erythema: mild"}, {"activity", "Discomfort 3/10"}, {"snow", "Cooled"}, {"flask", "Serum reapplied"}, {"note", "Note"}};
    for (int k = 0; k < all.size(); ++k) {
        auto* tile = new TileButton(s(all[k].first), s(all[k].second));
        tile->setChecked(k < 2);
        grid->addWidget(tile, k / 2, k % 2);
    }
    tiles->body()->addLayout(grid);
    tiles->setFixedWidth(small ? 316 : 432);
    middle->addWidget(tiles);
    c->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    auto* block = new StateBlock;
    block->setState(stipple::safety::State::Running, s("Trigger held"));
    foot->addWidget(block);
    foot->addWidget(new SimulatedBadge);
    foot->addWidget(new Badge(s("Latex allergy"), Badge::Look::Blocked));
    foot->addStretch();
    foot->addWidget(new StopButton);
    c->addLayout(foot);
    return page;
}

} // namespace

QList<Page> cockpitPages()
{
    const auto after = [](QWidget* window) {
        if (auto* target = window->findChild<QWidget*>(QStringLiteral("stopMe")))
            target->setFocus(Qt::TabFocusReason);
    };
    return {{QStringLiteral("cockpit-1-parts"), {1900, 1080}, alarms, after},
            {QStringLiteral("cockpit-2-1920"), {1920, 1000}, [] { return cockpit(1920); }, {}},
            {QStringLiteral("cockpit-3-1366"), {1366, 708}, [] { return cockpit(1366); }, {}}};
}

QList<Page> pages() { return lightPages() + cockpitPages() + mapPages(); }

} // namespace gallery
