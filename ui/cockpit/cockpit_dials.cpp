#include "ui/cockpit/cockpit_dials.h"

#include "ui/pages/page.h"
#include "ui/shell/pen_watch.h"
#include "ui/text/units_text.h"
#include "ui/widgets/depth_dial.h"
#include "ui/widgets/digit_label.h"
#include "ui/widgets/strip_plot.h"

#include <algorithm>

namespace stipple::ui {

namespace {
constexpr std::uint32_t kFaultDepth = 4; // PENLINK §8 DEPTH_DEVIATION
constexpr Micrometres kGuard{250};
constexpr int kDepthRow = 0, kRateRow = 1, kMotorRow = 2;
} // namespace

CockpitDials::CockpitDials(PenWatch& pen, QWidget* parent) : QWidget(parent), m_pen(pen)
{
    auto* column = bare<QVBoxLayout>(this, 16);
    m_depthCard = new Card;
    m_depthCard->setPadding(16);
    m_dial = named(new DepthDial, "cockpit.depthDial");
    m_depthCard->body()->addWidget(m_dial, 1);
    column->addWidget(m_depthCard, 1);

    auto* card = new Card;
    auto* row = bare<QHBoxLayout>(nullptr, 24);
    auto* left = bare<QVBoxLayout>(nullptr, 0);
    left->addWidget(new Label(tr("Rate"), look::kDetail));
    m_rate = named(new DigitLabel({}, {72, QFont::Bold, Tone::Ink}), "cockpit.rate");
    m_rateSet = new Label({}, look::kDetail);
    m_rateSet->setLeastPx(kMinText);
    left->addWidget(m_rate);
    left->addWidget(m_rateSet);
    row->addLayout(left, 3);
    row->addWidget(new Rule(Qt::Vertical));
    auto* right = bare<QVBoxLayout>(nullptr, 0);
    right->addWidget(new Label(tr("Motor"), look::kDetail));
    m_motor = named(new DigitLabel({}, {60, QFont::Bold, Tone::Ink}), "cockpit.motor");
    m_motorLine = new Label(tr("mA"), look::kDetail);
    right->addWidget(m_motor);
    right->addWidget(m_motorLine);
    row->addLayout(right, 2);
    card->body()->addLayout(row);
    column->addWidget(card);

    m_strips = named(new StripPlot, "cockpit.strips");
    m_strips->addRow({tr("Depth"), tr("mm"), 0.0, 2.5, {}, {}, {}});
    m_strips->addRow({tr("Rate"), tr("1/min"), 0.0, 9000.0, {}, {}, {}});
    m_strips->addRow({tr("Motor"), tr("mA"), 0.0, 400.0, {}, {}, {}});
}

void CockpitDials::setCompact(bool compact)
{
    m_compact = compact;
    m_rate->setLook({compact ? 60 : 72, QFont::Bold, m_rate->text() == QLatin1String("0") ? Tone::Ink3 : Tone::Ink});
    m_motor->setLook({compact ? 48 : 60, QFont::Bold, Tone::Ink});
    layout()->setSpacing(compact ? 12 : 16);
}

void CockpitDials::feed()
{
    const auto& now = m_pen.now();
    if (m_shown != now.confirmed) {
        m_shown = now.confirmed;
        const double set = m_shown ? m_shown->depth.um() / 1000.0 : 0;
        const double rate = m_shown ? m_shown->rate.spm() : 0;
        StripPlot::Row depthRow{tr("Depth"), tr("mm"), 0.0, std::max(1.0, set * 1.35), {}, {}, {}};
        StripPlot::Row rateRow{tr("Rate"), tr("1/min"), 0.0, std::max(1000.0, rate * 1.35), {}, {}, {}};
        // What another zone was given is not to be seen over this one's limit.
        if (m_shown && std::pair(m_shown->depthLimit, m_shown->rateLimit) != m_drawnFor) {
            m_drawnFor = {m_shown->depthLimit, m_shown->rateLimit};
            m_strips->clear();
        }
        if (m_shown) {
            m_dial->setSet(m_shown->depth);
            m_dial->setGuard(m_shown->depth - kGuard, m_shown->depthLimit);
            depthRow.bandLow = set - 0.1;
            depthRow.bandHigh = set + 0.1;
            depthRow.limit = m_shown->depthLimit.um() / 1000.0;
            rateRow.bandLow = rate * 0.93;
            rateRow.bandHigh = rate * 1.07;
            rateRow.limit = m_shown->rateLimit.spm();
        } else {
            m_dial->setSet(std::nullopt);
        }
        m_strips->setRow(kDepthRow, depthRow);
        m_strips->setRow(kRateRow, rateRow);
    }
    // Asked and confirmed are shown apart: until the pen repeats it, a set value is only asked for.
    m_rateSet->setText(rateLine());
    if (!now.live || now.live->receivedAt == m_lastSample)
        return;
    m_lastSample = now.live->receivedAt;
    feedStrips(*now.live);
}

QString CockpitDials::rateLine() const
{
    const auto& now = m_pen.now();
    if (!m_shown && !now.set)
        return tr("strokes/min");
    const auto rate = text::rate(m_shown ? m_shown->rate : now.set->rate);
    if (m_compact) // the number is never what has no room
        return (m_shown ? tr("/min · set %1") : tr("/min · asked %1")).arg(rate);
    return (m_shown ? tr("strokes/min · set %1") : tr("strokes/min · asked %1")).arg(rate);
}

void CockpitDials::feedStrips(const ports::PenLive& live)
{
    const bool moving = live.energised && !live.withdrawn;
    const auto at = live.receivedAt;
    if (live.runId != m_peakRun) {
        m_peakRun = live.runId;
        m_peak = {};
    }
    const auto depth = moving ? live.depthActual : std::optional(Micrometres(0));
    if (depth) {
        m_peak = std::max(m_peak, *depth);
        m_dial->sample(at, *depth, moving ? DepthDial::Motion::Moving : DepthDial::Motion::Still);
        m_strips->sample(kDepthRow, at, depth->um() / 1000.0);
    }
    m_strips->sample(kRateRow, at, live.rateActual.spm());
    m_strips->sample(kMotorRow, at, live.motorMa);
}

void CockpitDials::tick(MonoTime now)
{
    m_dial->tick(now);
    m_strips->tick(now);
    const auto& live = m_pen.now().live;
    const bool fresh = m_pen.linked() && live && !m_pen.stale();
    const auto show = [](DigitLabel* label, const QString& text, bool still) {
        label->setText(text);
        label->setTone(still ? Tone::Ink3 : Tone::Ink);
    };
    show(m_rate, fresh ? text::rate(live->rateActual) : text::noData(), !fresh || live->rateActual.spm() == 0);
    show(m_motor, fresh ? QString::number(live->motorMa) : text::noData(), !fresh || !live->energised);
    m_strips->setValueText(kDepthRow, m_dial->valueText());
    m_strips->setValueText(kRateRow, m_rate->text());
    m_strips->setValueText(kMotorRow, m_motor->text());
}

void CockpitDials::alarm(const ports::Alarm& alarm)
{
    if (alarm.id != ports::AlarmId::PenFault || alarm.detail != kFaultDepth || !m_shown)
        return;
    const auto measured = Micrometres::checked(alarm.value).value_or(m_peak);
    const auto peak = std::max(m_peak, measured);
    if (peak <= m_shown->depthLimit)
        return;
    m_dial->freezePeak(peak, m_shown->depthLimit);
    m_depthCard->setEdge(Card::Edge::Alarm);
}

void CockpitDials::alarmGone(ports::AlarmId id)
{
    if (id != ports::AlarmId::PenFault)
        return;
    m_dial->clearPeak();
    m_depthCard->setEdge(Card::Edge::Line);
}

} // namespace stipple::ui
