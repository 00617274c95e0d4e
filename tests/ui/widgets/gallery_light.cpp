#include "tests/ui/widgets/gallery_pages.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/attention_row.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fitzpatrick_picker.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/limit_editor.h"
#include "ui/widgets/pen_chip.h"
#include "ui/widgets/progress_chart.h"
#include "ui/widgets/reason_line.h"
#include "ui/widgets/screening_row.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/session_dots.h"
#include "ui/widgets/severity_slider.h"
#include "ui/widgets/side_sheet.h"
#include "ui/widgets/signature_pad.h"
#include "ui/widgets/simulated_badge.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/timeline_list.h"
#include "ui/widgets/toggle_switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

namespace gallery {

namespace {

using namespace stipple::ui;
using stipple::operator""_um;
using stipple::operator""_spm;

QString s(const char* text) { return QString::fromUtf8(text); }

QWidget* sheet(QBoxLayout** column)
{
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    *column = new QVBoxLayout(page);
    (*column)->setContentsMargins(40, 28, 40, 28);
    (*column)->setSpacing(14);
    return page;
}

void head(QBoxLayout* column, const char* text)
{
    column->addWidget(new Label(s(text), {18, QFont::DemiBold, Tone::Ink2}));
}

QHBoxLayout* row(QBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    column->addLayout(line);
    return line;
}

QWidget* buttons()
{
    QBoxLayout* c = nullptr;
    QWidget* page = sheet(&c);
    head(c, "Buttons");
    auto* a = row(c);
    const auto arrow = [](Button* b) {
        b->setIconAfter(s("arrow-r"));
        return b;
    };
    a->addWidget(arrow(primaryButton(s("Pre-flight"))));
    auto* pressed = arrow(primaryButton(s("Pre-flight")));
    pressed->setDown(true);
    a->addWidget(pressed);
    auto* focus = arrow(primaryButton(s("Pre-flight")));
    focus->setObjectName(s("focusMe"));
    a->addWidget(focus);
    a->addWidget(secondaryButton(s("Save as draft")));
    a->addWidget(new Button(s("Add goal"), Button::Kind::Soft));
    a->addWidget(quietButton(s("See all")));
    auto* locked = arrow(primaryButton(s("Pre-flight")));
    locked->setDisabledLook(Button::DisabledLook::Lock);
    locked->setEnabled(false);
    a->addWidget(locked);
    auto* waiting = new Button(s("Waiting"), Button::Kind::Secondary, Button::Size::Dense);
    waiting->setEnabled(false);
    a->addWidget(waiting);
    a->addStretch();
    auto* b = row(c);
    auto* large = arrow(new Button(s("Start session"), Button::Kind::Primary, Button::Size::Large));
    b->addWidget(large);
    b->addWidget(new Button(s("Open chart"), Button::Kind::Secondary));
    auto* test = new Button(s("Run self-test"), Button::Kind::Ink, Button::Size::Action);
    test->setIconBefore(s("activity"));
    b->addWidget(test);
    auto* remove = new Button(s("Remove"), Button::Kind::QuietInk, Button::Size::Dense);
    remove->setIconBefore(s("x"));
    b->addWidget(remove);
    b->addWidget(new IconButton(s("undo"), s("Undo")));
    b->addWidget(new IconButton(s("zoom-in"), s("Zoom in")));
    b->addWidget(new IconButton(s("chev-l"), s("Back"), IconButton::Frame::None));
    b->addWidget(new ToggleSwitch(s("Off")));
    auto* on = new ToggleSwitch(s("On"));
    on->setChecked(true);
    b->addWidget(on);
    b->addStretch();
    head(c, "Segments, chips, badges");
    auto* d = row(c);
    auto* view = new SegmentedControl({{s("Face"), s("face"), {}}, {s("Scalp"), s("scalp"), {}}, {s("Body"), s("body"), {}}, {s("Hands"), s("hand"), {}}}, SegmentedControl::Layout::IconBefore);
    view->setCurrent(0);
    d->addWidget(view);
    auto* days = new SegmentedControl({{s("Day"), {}, {}}, {s("Week"), {}, {}}, {s("List"), {}, {}}});
    days->setCurrent(0);
    d->addWidget(days);
    auto* passes = new SegmentedControl({{s("1"), {}, {}}, {s("2"), {}, {}}, {s("3"), {}, {}}, {s("4"), {}, s("3 passes are the most for this zone")}});
    passes->setCurrent(2);
    d->addWidget(passes);
    d->addStretch();
    auto* d2 = row(c);
    auto* pattern = new SegmentedControl({{s("Linear"), s("pattern-linear"), {}}, {s("Cross-hatch"), s("pattern-cross"), {}}, {s("Stamp"), s("pattern-stamp"), {}}, {s("Circular"), s("pattern-circle"), {}}}, SegmentedControl::Layout::IconAbove);
    pattern->setCurrent(1);
    pattern->setFixedWidth(388);
    d2->addWidget(pattern);
    auto* yes = new YesNoUnsure;
    yes->setValue(YesNoUnsure::Value::Yes);
    d2->addWidget(yes);
    auto* no = new YesNoUnsure;
    no->setValue(YesNoUnsure::Value::No);
    d2->addWidget(no);
    d2->addStretch();
    auto* e = row(c);
    for (const char* name : {"Rolling scars", "Boxcar scars", "Ice-pick scars", "Redness"}) {
        auto* chip = new Chip(s(name));
        chip->setChecked(name[0] == 'R');
        e->addWidget(chip);
    }
    e->addStretch();
    auto* f = row(c);
    f->addWidget(new Badge(s("Next · 10:30"), Badge::Look::Solid));
    auto* arrived = new Badge(s("Arrived 10:18"), Badge::Look::Outline);
    arrived->setIconName(s("user"));
    f->addWidget(arrived);
    f->addWidget(new Badge(s("Latex allergy"), Badge::Look::Blocked));
    f->addWidget(new Badge(s("Keloid history · override on file"), Badge::Look::Caution));
    auto* type = new Badge(s("Fitzpatrick III"), Badge::Look::Neutral);
    type->setSwatch(fitzpatrickColour(3));
    f->addWidget(type);
    auto* ready = new Badge(s("Ready"), Badge::Look::Accent);
    ready->setIconName(s("check"));
    f->addWidget(ready);
    f->addWidget(new Badge(s("renew in 21 days"), Badge::Look::Sand));
    f->addWidget(new SimulatedBadge);
    f->addStretch();
    head(c, "PenChip");
    auto* g = row(c);
    for (int i = 0; i < 7; ++i) {
        auto* pen = new PenChip;
        switch (i) {
        case 0: break;
        case 1: pen->setState(PenChip::State::Connecting, s("SP-0147")); break;
        case 2: pen->setState(PenChip::State::Ready, s("SP-0147")); break;
        case 3: pen->setArmed(52); break;
        case 4: pen->setLinkWeak(71); break;
        case 5: pen->setState(PenChip::State::Fault, s("self-test failed")); break;
        default: pen->setState(PenChip::State::Off, s("SP-0147")); break;
        }
        g->addWidget(pen);
    }
    g->addStretch();
    head(c, "StepRail");
    for (int now : {0, 3}) {
        auto* rail = new StepRail;
        QList<StepRail::Step> steps;
        int i = 0;
        for (const char* name : {"Assess", "Zones & plan", "Pre-flight", "Treat", "Summary", "Aftercare"}) {
            steps.append({s(name), i < now ? StepRail::State::Done : i == now ? StepRail::State::Current : StepRail::State::Ahead, i < now});
            ++i;
        }
        if (now == 3)
            steps[5].state = StepRail::State::Blocked;
        rail->setSteps(steps);
        c->addWidget(rail, 0, Qt::AlignLeft);
    }
    auto* narrow = new StepRail;
    narrow->setSteps({{s("Assess"), StepRail::State::Done, true}, {s("Zones & plan"), StepRail::State::Current, false}, {s("Pre-flight"), StepRail::State::Ahead, false}, {s("Treat"), StepRail::State::Ahead, false}, {s("Summary"), StepRail::State::Ahead, false}, {s("Aftercare"), StepRail::State::Ahead, false}});
    narrow->setFixedWidth(520);
    c->addWidget(narrow, 0, Qt::AlignLeft);
    c->addStretch();
    return page;
}

stipple::plan::Band<stipple::Micrometres> depthBand(int lo, int soft, int hi)
{
    using namespace stipple;
    return {{Micrometres(lo), plan::LimitReason::Zone, "cheek_left"}, {Micrometres(soft), plan::LimitReason::Acknowledgement, {}}, {Micrometres(hi), plan::LimitReason::Zone, "cheek_left"}, 50_um};
}

QWidget* values()
{
    QBoxLayout* c = nullptr;
    QWidget* page = sheet(&c);
    head(c, "Limits");
    auto* a = row(c);
    auto* depth = new LimitEditor(Measure::Depth, s("Depth"));
    depth->setBand(depthBand(1000, 2000, 2000), 250_um, 2500_um);
    depth->setValue(1500);
    depth->setCaption(s("Cheek · Fitzpatrick III"));
    auto* top = new LimitEditor(Measure::Depth, s("Depth"));
    top->setObjectName(s("atLimit"));
    top->setBand(depthBand(1000, 1500, 2250), 250_um, 2500_um);
    top->setValue(2250);
    auto* rate = new LimitEditor(Measure::Rate, s("Rate"));
    rate->setBand(stipple::plan::Band<stipple::StrokesPerMinute>{{6500_spm, stipple::plan::LimitReason::RateClass, {}}, {7600_spm, stipple::plan::LimitReason::Cartridge, {}}, {7600_spm, stipple::plan::LimitReason::Cartridge, "K24-0831"}, 100_spm}, 6000_spm, 8000_spm);
    rate->setValue(7000);
    auto* thin = new LimitEditor(Measure::Depth, s("Depth"));
    thin->setBand(depthBand(250, 500, 500), 250_um, 2500_um);
    thin->setValue(500);
    for (auto* editor : {depth, top, rate, thin}) {
        editor->setFixedWidth(388);
        a->addWidget(editor);
    }
    a->addStretch();
    auto* reason = new ReasonLine;
    reason->say(s("2.00 mm is the most for this zone"), 0);
    reason->setFixedWidth(400);
    c->addWidget(reason);
    head(c, "Fields");
    auto* b = row(c);
    auto* f1 = new Field(s("Phone"));
    f1->setText(s("+1 503 555 0142"));
    auto* f2 = new Field(s("Phone"));
    f2->setText(s("+1 503 555"));
    f2->edit()->setObjectName(s("typing"));
    auto* f3 = new Field(s("Phone"));
    f3->setText(s("+1 503"));
    f3->setProblem(s("Add 7 more digits"));
    auto* f4 = new Field(s("Phone"));
    f4->setText(s("+1 503 555 0142"));
    f4->setLocked(true);
    f4->setHint(s("Locked record"));
    for (auto* field : {f1, f2, f3, f4})
        b->addWidget(field, 0, Qt::AlignTop);
    auto* combo = new QComboBox;
    combo->addItems({s("Pinpoint bleeding"), s("Even erythema")});
    b->addWidget(combo, 0, Qt::AlignVCenter);
    auto* check = new QCheckBox(s("I reviewed the difference"));
    check->setChecked(true);
    b->addWidget(check);
    b->addWidget(new QCheckBox(s("Not yet")));
    auto* radio = new QRadioButton(s("One"));
    radio->setChecked(true);
    b->addWidget(radio);
    head(c, "Severity");
    auto* d = row(c);
    for (int i = 0; i < 3; ++i) {
        auto* slider = new SeveritySlider(i == 0 ? SeveritySlider::Scale::Plain : SeveritySlider::Scale::Labelled);
        slider->setName(s("Acne scars"));
        slider->setValue(i == 2 ? 3 : 6);
        slider->setGoal(3);
        slider->setBaseline(i == 0 ? std::optional<int>() : 8);
        d->addWidget(slider);
    }
    auto* number = new DigitLabel(s("6"), {34, QFont::DemiBold, Tone::Ink});
    number->setUnit(s("→ 3"), {20, QFont::Normal, Tone::Ink2});
    d->addWidget(number);
    auto* e = row(c);
    auto* skin = new Card;
    skin->addTitle(s("Skin type"), s("Fitzpatrick · asked and observed"));
    auto* picker = new FitzpatrickPicker;
    picker->setType(3);
    picker->setMeaning(s("III · Sometimes burns, tans evenly"), s("Pigment risk medium. Cheek depth limit 2.00 mm."));
    skin->body()->addWidget(picker);
    e->addWidget(skin);
    auto* sign = new Card;
    sign->addTitle(s("Sign"), s("A. Okafor, L.Ac. · AC-11482"));
    sign->body()->addWidget(new SignaturePad);
    auto* signedPad = new SignaturePad;
    QString path;
    for (int i = 0; i < 60; ++i)
        path += s(i == 0 ? "M%1 %2" : "L%1 %2").arg(150 + i * 5).arg(80 + 40 * std::sin(i * 0.6) * (i < 40 ? 1 : 0.3), 0, 'f', 1);
    if (!signedPad->fromSvg(s("<svg><path d=\"%1\"/></svg>").arg(path)))
        qFatal("signature");
    sign->body()->addWidget(signedPad);
    auto* lockedPad = new SignaturePad;
    if (!lockedPad->fromSvg(signedPad->svg()))
        qFatal("signature");
    lockedPad->lock();
    sign->body()->addWidget(lockedPad);
    e->addWidget(sign);
    c->addStretch();
    return page;
}

QWidget* lists()
{
    QBoxLayout* c = nullptr;
    QWidget* page = sheet(&c);
    auto* grid = new QGridLayout;
    grid->setSpacing(20);
    c->addLayout(grid);
    auto* attention = new Card;
    attention->addTitle(s("Needs attention"), s("4"));
    attention->body()->setSpacing(0);
    attention->body()->addWidget(new AttentionRow(s("cartridge"), s("Lot K24-0615 expires 31 May"), s("6 cartridges, 36-pin · use first")));
    attention->body()->addWidget(new AttentionRow(s("phone"), s("3 follow-up calls due"), s("Day 3: Lena Fox, Amir Shah, Jo Park")));
    attention->body()->addWidget(new AttentionRow(s("sign"), s("1 record to sign"), s("Tom Aldous · 09:45 session")));
    grid->addWidget(attention, 0, 0);
    auto* timeline = new Card;
    timeline->addTitle(s("Timeline"));
    auto* list = new TimelineList;
    list->setEntries({{s("9 Jun"), s("Session 3"), s("Booked · 10:30"), TimelineList::Mark::Booked, false},
                      {s("12 May"), s("Session 2"), s("Today · 9 zones, deepest 1.50 mm"), TimelineList::Mark::Current, false},
                      {s("5 May"), s("Photo review"), s("Scars 8 → 6 · redness 6 → 4"), TimelineList::Mark::Note, true},
                      {s("7 Apr"), s("Session 1"), s("8 zones · 22 min · pinpoint bleeding"), TimelineList::Mark::Done, true}});
    timeline->body()->addWidget(list);
    grid->addWidget(timeline, 0, 1);
    auto* progress = new Card;
    progress->addTitle(s("Progress"), s("severity 0–10, rated by both"));
    auto* chart = new ProgressChart;
    chart->setData({{s("Scars"), {{0, 8}, {42, 6.2}, {49, 6}}}, {s("Redness"), {{0, 6}, {42, 4.3}, {49, 4}}}, {s("Fine lines"), {{0, 4}, {42, 4}, {49, 4}}}},
                   {{14, s("S1"), s("7 Apr"), false}, {49, s("S2"), s("today"), false}, {77, s("S3"), s("Jun"), true}, {105, s("S4"), s("Jul"), true}});
    progress->body()->addWidget(chart);
    grid->addWidget(progress, 0, 2);
    auto* plan = new Card;
    plan->addTitle(s("Plan"), s("Acne scars · face · 4 sessions"));
    auto* line = new QHBoxLayout;
    line->addWidget(new Label(s("Session 2"), look::kHeadline));
    line->addWidget(new Label(s("of 4 · due today"), {20, QFont::Normal, Tone::Ink2}));
    line->addStretch();
    plan->body()->addLayout(line);
    auto* bars = new SeriesBars;
    bars->setSeries({s("7 Apr"), s("Today"), s("from 9 Jun"), s("from 7 Jul")}, 2);
    plan->body()->addWidget(bars);
    auto* next = new Inset(Inset::Ground::AccentSoft);
    next->row()->addWidget(new Label(s("Next session no earlier than"), {19, QFont::Normal, Tone::Accent}));
    next->row()->addWidget(new Label(s("Tue 9 June"), {19, QFont::DemiBold, Tone::Accent}));
    next->row()->addStretch();
    next->row()->addWidget(new Label(s("28 days"), look::kDetail));
    plan->body()->addWidget(next);
    auto* dots = new QHBoxLayout;
    for (int i = 0; i < 3; ++i) {
        auto* d = new SessionDots;
        d->setSessions(i == 0 ? 3 : 2, i == 2 ? 6 : 4, i == 1 ? SessionDots::Today::Yes : SessionDots::Today::No);
        d->setPill(i == 1);
        dots->addWidget(d);
    }
    dots->addWidget(new Avatar(s("EM")));
    auto* me = new Avatar(s("AO"));
    me->setAccent(true);
    dots->addWidget(me);
    dots->addWidget(new NumberDisc(6));
    dots->addWidget(new NumberDisc(7, NumberDisc::Look::Outlined));
    dots->addStretch();
    plan->body()->addLayout(dots);
    grid->addWidget(plan, 1, 0);
    auto* screening = new Card;
    screening->addTitle(s("Safety screening"), s("Ask each one today"));
    screening->body()->setSpacing(0);
    auto* r1 = new ScreeningRow(s("Isotretinoin in the last 6 months"));
    r1->setAnswer(YesNoUnsure::Value::No);
    r1->setResult(ScreeningRow::Result::Clear);
    auto* r2 = new ScreeningRow(s("Filler or botulinum toxin in the last 14 days"));
    r2->setAnswer(YesNoUnsure::Value::Yes);
    r2->setResult(ScreeningRow::Result::ZoneBlocked, s("Upper lip is left out until 20 May"), s("Filler 6 May · 14-day rule · added to the map"), s("Change date"));
    auto* r3 = new ScreeningRow(s("Keloid or raised scars"));
    r3->setAnswer(YesNoUnsure::Value::Yes);
    r3->setResult(ScreeningRow::Result::Overridden, s("Override: test spot healed flat, no facial keloid"), s("One ear-lobe keloid, 2009 · A. Okafor, L.Ac. · 12 May 10:29"), s("Edit"));
    for (auto* r : {r1, r2, r3})
        screening->body()->addWidget(r);
    screening->body()->addStretch();
    grid->addWidget(screening, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto* empties = row(c);
    for (int i = 0; i < 3; ++i) {
        auto* card = new Card;
        card->body()->addWidget(i == 0 ? new EmptyState(s("calendar"), s("No visits today"), s("Walk-ins appear here too."), s("Add visit"))
                                : i == 1 ? new EmptyState(s("image"), s("No photos yet"), s("Take the first set before session 1."), s("Take photos"))
                                         : new EmptyState(s("link"), s("Pen not found"), s("Check the cable, then try again."), s("Try again")));
        empties->addWidget(card);
    }
    auto* card = new Card;
    card->body()->addWidget(new Skeleton(4));
    empties->addWidget(card);
    return page;
}

QWidget* preflight()
{
    QBoxLayout* c = nullptr;
    QWidget* page = sheet(&c);
    auto* card = new Card;
    card->body()->setSpacing(0);
    struct Line { const char *icon, *title, *detail, *time, *action; CheckRow::State state; };
    const QList<Line> lines{{"sign", "Consent signed", "Microneedling face v3.2 · Elena Marsh", "10:40", "View", CheckRow::State::Done},
                            {"timer", "Numbing time — 3:48 to go", "Lidocaine 5 % cream applied 10:46 · minimum 30 min", "26 min", "Edit", CheckRow::State::Running},
                            {"cartridge", "Cartridge", "12-pin · lot K24-0831 · use by 09/2026 · unused", "11:05", "Scan again", CheckRow::State::Done},
                            {"activity", "Pen self-test — failed", "Stop circuit took 61 ms, limit 50 ms. Use another pen.", "11:07", "Run again", CheckRow::State::Failed},
                            {"camera", "Photos — left side missing", "4 of 5 views taken", "", "Take photo", CheckRow::State::ToDo},
                            {"repeat", "Plan read-back", "Runs by itself when the other checks pass", "", "Waiting", CheckRow::State::Waiting}};
    for (const Line& line : lines) {
        auto* check = new CheckRow(s(line.icon), s(line.title));
        check->setDetail(s(line.detail));
        check->setTime(s(line.time));
        check->setState(line.state);
        if (line.state == CheckRow::State::Running)
            check->setProgress(0.87, s("3:48"));
        check->setAction(s(line.action));
        check->setActionEnabled(line.state != CheckRow::State::Waiting);
        card->body()->addWidget(check);
        card->body()->addWidget(new Rule);
    }
    c->addWidget(card, 1);
    auto* foot = row(c);
    auto* count = new DigitLabel(s("4"), {60, QFont::Bold, Tone::Accent});
    count->setUnit(s("of 7"), {22, QFont::Normal, Tone::Ink2});
    foot->addWidget(count);
    foot->addStretch();
    auto* arm = new HoldButton(s("Hold to ARM"));
    arm->setEnabled(false);
    foot->addWidget(arm);
    foot->addWidget(new HoldButton(s("Hold to ARM")));
    foot->addWidget(new StopButton);
    return page;
}

} // namespace

QList<Page> lightPages()
{
    const auto focus = [](QWidget* window) {
        if (auto* target = window->findChild<QWidget*>(QStringLiteral("focusMe")))
            target->setFocus(Qt::TabFocusReason);
        if (auto* target = window->findChild<QLineEdit*>(QStringLiteral("typing")))
            target->setFocus(Qt::MouseFocusReason);
        if (auto* editor = window->findChild<LimitEditor*>(QStringLiteral("atLimit")))
            editor->stepper()->stepUp();
    };
    return {{QStringLiteral("light-1-buttons"), {1600, 1000}, buttons, focus},
            {QStringLiteral("light-2-values"), {1800, 1000}, values, focus},
            {QStringLiteral("light-3-lists"), {1860, 1300}, lists, {}},
            {QStringLiteral("light-4-preflight"), {1600, 1000}, preflight, {}}};
}

} // namespace gallery
