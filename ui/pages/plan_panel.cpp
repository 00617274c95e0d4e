#include "ui/pages/plan_panel.h"

#include "core/plan/estimate.h"
#include "ui/pages/cartridge_choice.h"
#include "ui/pages/icon_view.h"
#include "ui/shell/content.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/treatment_desk.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/limit_editor.h"
#include "ui/widgets/scroll_area.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/toggle_switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedLayout>

namespace stipple::ui {

using plan::EndPoint;
using plan::Pattern;

namespace {
constexpr Micrometres kScaleDepthMin{200}, kScaleDepthMax{2500};
constexpr StrokesPerMinute kScaleRateMin{4800}, kScaleRateMax{9000};
constexpr Pattern kPatterns[] = {Pattern::Linear, Pattern::CrossHatch, Pattern::Stamp, Pattern::Circular};
constexpr const char* kPatternIcons[] = {"pattern-linear", "pattern-cross", "pattern-stamp", "pattern-circle"};
constexpr int kPassesShown = 5, kPassesBeside = 4;
} // namespace

PlanPanel::PlanPanel(SessionFlow& flow, QWidget* parent) : QWidget(parent), m_flow(flow)
{
    setObjectName(QStringLiteral("plan.panel"));
    m_stack = new QStackedLayout(this);
    auto* empty = new QWidget;
    auto* start = bare<QVBoxLayout>(empty, 12);
    start->setContentsMargins(24, 20, 24, 16);
    start->addWidget(new EmptyState(QStringLiteral("target"), tr("No zone chosen"), tr("Tap a zone on the map, or open the list.")));
    auto* propose = named(new Button(tr("Propose from the goals"), Button::Kind::Secondary), "plan.propose");
    propose->setIconBefore(QStringLiteral("target"));
    auto* from = named(new Button(tr("Start from …"), Button::Kind::Secondary), "plan.startFrom", tr("Start from the last session, a protocol or a preset"));
    from->setIconBefore(QStringLiteral("history"));
    start->addWidget(propose);
    start->addWidget(from);
    start->addStretch(1);
    connect(propose, &QAbstractButton::clicked, this, &PlanPanel::proposeRequested);
    connect(from, &QAbstractButton::clicked, this, &PlanPanel::startFromRequested);
    m_stack->addWidget(empty);
    auto* scroll = new ScrollArea;
    auto* host = new QWidget;
    auto* column = bare<QVBoxLayout>(host, 0);
    column->setContentsMargins(24, 20, 24, 16);
    m_column = column;
    build(column);
    scroll->setWidget(host);
    m_stack->addWidget(scroll);
}

void PlanPanel::build(QVBoxLayout* to)
{
    auto* head = bare<QHBoxLayout>(nullptr, 14);
    m_number = new NumberDisc;
    head->addWidget(m_number);
    auto* names = bare<QVBoxLayout>(nullptr, 0);
    m_name = named(new Label({}, look::kCardTitle), "plan.zoneName");
    m_name->setLeastPx(16); // the side stands at the end
    m_order = new Label({}, look::kDetail);
    names->addWidget(m_name);
    names->addWidget(m_order);
    head->addLayout(names, 1);
    to->addLayout(head);
    to->addSpacing(14);

    m_proposal = new Inset(Inset::Ground::Sand);
    auto* told = bare<QVBoxLayout>(nullptr, 6);
    m_proposalWords = new Label({}, look::kDetail);
    m_proposalWords->setWrap(Label::Wrap::Words);
    told->addWidget(m_proposalWords);
    auto* accept = named(new Button(tr("Use these values"), Button::Kind::Secondary, Button::Size::Dense), "plan.accept", tr("Set the proposed values of this zone"));
    told->addWidget(accept, 0, Qt::AlignLeft);
    m_proposal->row()->addLayout(told, 1);
    to->addWidget(m_proposal);
    to->addSpacing(14);
    connect(accept, &QAbstractButton::clicked, this, [this] { m_flow.plan().accept(m_zone); });

    m_linkBox = new Inset(Inset::Ground::AccentSoft);
    m_linkBox->row()->addWidget(new IconView(QStringLiteral("mirror"), 24, Tone::Accent));
    m_linkWords = new Label({}, {17, QFont::DemiBold, Tone::Accent});
    m_linkWords->setWrap(Label::Wrap::Words);
    m_linkBox->row()->addWidget(m_linkWords, 1);
    m_link = named(new ToggleSwitch(tr("Same on the other side")), "plan.mirror");
    m_linkBox->row()->addWidget(m_link);
    to->addWidget(m_linkBox);
    to->addSpacing(14);

    m_depth = named(new LimitEditor(Measure::Depth, tr("Depth")), "plan.depth");
    m_depth->stepper()->setObjectName(QStringLiteral("plan.depthStepper"));
    m_depth->bar()->setObjectName(QStringLiteral("plan.depthBar"));
    m_depth->bar()->setAccessibleName(tr("Depth"));
    to->addWidget(m_depth);
    m_above = named(new Button(tr("Go above the zone's limit"), Button::Kind::Quiet, Button::Size::Dense), "plan.aboveLimit");
    to->addWidget(m_above, 0, Qt::AlignLeft);
    m_reason = new Field(tr("Reason for a deeper setting"));
    named(m_reason->edit(), "plan.overrideReason", tr("Reason for a deeper setting"));
    m_reason->setHint(tr("At least %1 characters. It stays in the record.").arg(plan::kOverrideReasonLength));
    m_reason->hide();
    to->addWidget(m_reason);
    to->addSpacing(8);
    to->addWidget(new Rule);
    to->addSpacing(10);
    m_rate = named(new LimitEditor(Measure::Rate, tr("Rate")), "plan.rate");
    m_rate->stepper()->setObjectName(QStringLiteral("plan.rateStepper"));
    m_rate->bar()->setObjectName(QStringLiteral("plan.rateBar"));
    m_rate->bar()->setAccessibleName(tr("Rate"));
    to->addWidget(m_rate);
    to->addSpacing(8);
    to->addWidget(new Rule);
    to->addSpacing(12);

    auto* pair = bare<QHBoxLayout>(nullptr, 16);
    m_pair = pair;
    auto* left = bare<QVBoxLayout>(nullptr, 6);
    left->addWidget(new Label(tr("Passes"), look::kDetail));
    m_passes = named(new SegmentedControl({{QStringLiteral("1"), {}, {}}}), "plan.passes", tr("Passes"));
    left->addWidget(m_passes);
    auto* right = bare<QVBoxLayout>(nullptr, 6);
    right->addWidget(new Label(tr("End point"), look::kDetail));
    m_endPoint = named(new QComboBox, "plan.endPoint", tr("End point"));
    m_endPoint->setMinimumHeight(56);
    m_endPoint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_endPoint->setMinimumContentsLength(6);
    m_endPoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    right->addWidget(m_endPoint);
    pair->addLayout(left, 0);
    pair->addLayout(right, 1);
    to->addLayout(pair);
    to->addSpacing(14);
    to->addWidget(new Label(tr("Pattern"), look::kDetail));
    to->addSpacing(6);
    QList<SegmentedControl::Item> patterns;
    for (int i = 0; i < 4; ++i)
        patterns.append({text::patternName(kPatterns[i]), QLatin1String(kPatternIcons[i]), {}});
    m_pattern = named(new SegmentedControl(patterns, SegmentedControl::Layout::IconAbove), "plan.pattern", tr("Pattern"));
    for (auto* control : {m_passes, m_pattern}) // down to a finger for each, but no further
        control->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pattern->setMinimumWidth(4 * 60); // a long word is shortened; its picture and its spoken name stay whole
    to->addWidget(m_pattern);
    to->addSpacing(14);
    m_cartridge = new CartridgeChoice(m_flow);
    to->addWidget(m_cartridge);
    to->addSpacing(14);
    m_caution = new Label({}, look::kDetail);
    m_caution->setWrap(Label::Wrap::Words);
    to->addWidget(m_caution);
    m_source = new Label({}, {14, QFont::Normal, Tone::Ink3});
    m_source->setWrap(Label::Wrap::Words);
    to->addSpacing(6);
    to->addWidget(m_source);
    to->addStretch(1);
    auto* foot = bare<QHBoxLayout>(nullptr, 8);
    m_area = new Label({}, look::kDetail);
    foot->addWidget(m_area, 1);
    m_remove = named(new Button(tr("Remove"), Button::Kind::Quiet, Button::Size::Dense), "plan.remove", tr("Remove this zone from the plan"));
    m_remove->setIconBefore(QStringLiteral("x"));
    foot->addWidget(m_remove);
    to->addLayout(foot);

    connect(m_link, &QAbstractButton::clicked, this, [this](bool on) { m_flow.plan().setLinked(m_zone, on); });
    connect(m_depth, &LimitEditor::valueEdited, this, [this](int v) {
        change(tr("Depth"), "depth", [v](plan::ZonePlan& z) { z.depth = Micrometres(v); });
    });
    connect(m_rate, &LimitEditor::valueEdited, this, [this](int v) {
        change(tr("Rate"), "rate", [v](plan::ZonePlan& z) { z.rate = StrokesPerMinute(v); });
    });
    connect(m_passes, &SegmentedControl::chosen, this, [this](int i) {
        change(tr("Passes"), "", [i](plan::ZonePlan& z) { z.passes = i + 1; });
    });
    connect(m_pattern, &SegmentedControl::chosen, this, [this](int i) {
        change(tr("Pattern"), "", [i](plan::ZonePlan& z) { z.pattern = kPatterns[i]; });
    });
    connect(m_endPoint, &QComboBox::activated, this, [this](int i) {
        change(tr("End point"), "", [i](plan::ZonePlan& z) { z.endPoint = static_cast<EndPoint>(i); });
    });
    connect(m_cartridge, &CartridgeChoice::chosen, this, [this](const QString& cartridge) {
        change(tr("Cartridge"), "", [&](plan::ZonePlan& z) { z.cartridge = ss(cartridge); });
    });
    connect(m_above, &QAbstractButton::clicked, this, [this] {
        m_above->hide();
        m_reason->show();
        m_reason->edit()->setFocus();
    });
    connect(m_reason->edit(), &QLineEdit::editingFinished, this, [this] {
        change(tr("Reason"), "reason", [this](plan::ZonePlan& z) { z.overrideReason = ss(m_reason->text().trimmed()); });
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { emit removeRequested(qs(m_zone)); });
}

void PlanPanel::show(const std::string& zone)
{
    if (zone != m_zone)
        m_flow.plan().endMerge();
    m_zone = zone;
    refresh();
}

void PlanPanel::change(const QString& name, const char* key, const std::function<void(plan::ZonePlan&)>& edit)
{
    if (m_filling)
        return;
    const auto* now = m_flow.plan().zone(m_zone);
    if (!now)
        return;
    auto values = *now;
    edit(values);
    m_flow.plan().set(values, name, key[0] ? std::string(key) + "/" + m_zone : std::string());
}

void PlanPanel::setCompact(bool compact)
{
    m_compact = compact;
    placePair();
    m_column->setContentsMargins(compact ? 12 : 24, compact ? 12 : 20, compact ? 12 : 24, 16);
}

// Passes beside the end point where both fit; five of them fill the line.
void PlanPanel::placePair()
{
    m_pair->setDirection(m_compact || m_passes->itemCount() > kPassesBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PlanPanel::stepDepth(int direction)
{
    direction > 0 ? m_depth->stepper()->stepUp() : m_depth->stepper()->stepDown();
}

void PlanPanel::refresh()
{
    const auto* values = m_flow.plan().zone(m_zone);
    const auto* row = content::zone(m_flow.services().catalogue, m_zone);
    if (!values || !row) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_filling = true;
    const bool locked = m_flow.readOnly() || m_flow.treatment().begun();
    m_stack->setCurrentIndex(1);
    m_stack->widget(1)->setEnabled(!locked);
    m_number->setNumber(m_flow.plan().orderOf(m_zone));
    m_name->setText(text::zoneName(m_zone));
    const auto& whole = m_flow.plan().plan();
    const auto goal = whole.indication.empty() || m_compact ? QString() : content::concernName(m_flow.services().catalogue, whole.indication) + QStringLiteral(" · ");
    m_order->setText(goal + tr("order %1 of %2").arg(m_flow.plan().orderOf(m_zone)).arg(whole.zones.size()));
    refreshProposal(*values);
    m_linkBox->setVisible(!row->twin.empty());
    if (!row->twin.empty()) {
        m_linkWords->setText(tr("Same for %1").arg(text::zoneLower(row->twin)));
        m_link->setAccessibleName(m_linkWords->text());
        m_link->setChecked(m_flow.plan().linked(m_zone));
    }
    auto limits = m_flow.plan().limits(m_zone);
    const bool reasonGiven = plan::isSufficientReason(values->overrideReason);
    const bool roomAbove = limits.depth.hardMax.value > limits.depth.softMax.value;
    if (!reasonGiven)
        limits.depth.hardMax = limits.depth.softMax; // above it nothing can be set before the reason stands
    m_depth->setBand(limits.depth, kScaleDepthMin, kScaleDepthMax);
    m_depth->setValue(values->depth.um());
    m_rate->setBand(limits.rate, kScaleRateMin, kScaleRateMax);
    m_rate->setValue(values->rate.spm());
    const bool askReason = reasonGiven || !m_reason->edit()->text().isEmpty() || m_reason->edit()->hasFocus();
    if (!m_reason->edit()->hasFocus())
        m_reason->setText(qs(values->overrideReason));
    m_reason->setVisible(askReason && roomAbove);
    m_above->setVisible(!askReason && roomAbove);
    refreshPasses(values->passes);
    refreshEndPoints(*values);
    for (int i = 0; i < 4; ++i)
        if (kPatterns[i] == values->pattern)
            m_pattern->setCurrent(i);
    m_cartridge->show(*values, whole);
    m_caution->setText(qs(row->caution));
    m_caution->setVisible(!row->caution.empty());
    m_area->setText(tr("Area %1 · about %2").arg(text::area(values->areaCm2), text::roughDuration(plan::zoneTime(*values).count() / 1000)));
    m_filling = false;
}

// What it rests on, so that nobody takes a proposal for a prescription.
void PlanPanel::refreshProposal(const plan::ZonePlan& values)
{
    const auto& catalogue = m_flow.services().catalogue;
    const auto* row = content::zone(catalogue, m_zone);
    m_proposal->setVisible(values.origin == plan::ValueOrigin::Proposed);
    QString words = tr("Proposal, not set yet.");
    for (const auto& indication : content::indications(catalogue)) {
        if (indication.id != m_flow.plan().plan().indication)
            continue;
        QStringList grades;
        for (const auto& grade : indication.evidenceGrades)
            grades << qs(grade);
        words += QLatin1Char(' ') + tr("%1: evidence %2.").arg(qs(indication.label), grades.join(QLatin1Char('/')));
    }
    if (row->verify)
        words += QLatin1Char(' ') + tr("Partly general knowledge: verify.");
    m_proposalWords->setText(words);
    static const QRegularExpression kAddress(QStringLiteral("\\s*https?://\\S+"));
    m_source->setText(tr("Source: %1").arg(qs(row->source).remove(kAddress)));
}

void PlanPanel::refreshPasses(int current)
{
    const auto limits = m_flow.plan().limits(m_zone);
    QList<SegmentedControl::Item> items;
    for (int i = 1; i <= kPassesShown; ++i) {
        const bool low = i < limits.passesMin, high = i > limits.passesMax;
        if (i > std::max(limits.passesMax + 1, 4))
            break;
        items.append({QString::number(i), {},
                      low    ? tr("This zone has at least %1").arg(counted(limits.passesMin, tr("1 pass"), tr("%1 passes")))
                      : high ? tr("This zone has at most %1").arg(counted(limits.passesMax, tr("1 pass"), tr("%1 passes")))
                             : QString()});
    }
    m_passes->setItems(items);
    m_passes->setCurrent(current - 1);
    placePair();
}

void PlanPanel::refreshEndPoints(const plan::ZonePlan& values)
{
    const auto* row = content::zone(m_flow.services().catalogue, m_zone);
    const auto furthest = plan::furthestEndPoint(*row, m_flow.limitInputs(), values.cartridge);
    m_endPoint->clear();
    for (int i = 0; i <= static_cast<int>(furthest); ++i)
        m_endPoint->addItem(text::endPointName(static_cast<EndPoint>(i)));
    m_endPoint->setCurrentIndex(static_cast<int>(values.endPoint));
}

} // namespace stipple::ui
