#include "ui/widgets/limit_editor.h"

#include "ui/text/limit_text.h"
#include "ui/text/units_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/reason_line.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace stipple::ui {

LimitEditor::LimitEditor(Measure measure, const QString& name, QWidget* parent) : QWidget(parent), m_measure(measure)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_name = new Label(name, look::kDetail, this);
    m_caption = new Label(QString(), look::kCaption, this);
    m_caption->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head = head;
    head->addWidget(m_name);
    head->addWidget(m_caption, 1);
    column->addLayout(head);
    m_stepper = new Stepper(measure, this);
    m_stepper->setName(name);
    column->addWidget(m_stepper);
    m_bar = new LimitBar(measure, this);
    m_bar->setName(name);
    column->addWidget(m_bar);
    m_reason = new ReasonLine(this);
    m_reason->raise(); // lies over the caption for 6 s, so that nothing shifts under the finger
    connect(m_stepper, &Stepper::valueEdited, this, &LimitEditor::apply);
    connect(m_bar, &LimitBar::valueEdited, this, &LimitEditor::apply);
    const auto hit = [this](Limit limit, int asked) {
        explain(limit);
        emit limitHit(limit, asked);
    };
    connect(m_stepper, &Stepper::limitHit, this, hit);
    connect(m_bar, &LimitBar::limitHit, this, hit);
}

void LimitEditor::setBand(const plan::Band<Micrometres>& band, Micrometres scaleMin, Micrometres scaleMax)
{
    m_bar->setScale(scaleMin.um(), scaleMax.um());
    m_bar->setBand(band.min.value.um(), band.hardMax.value.um());
    m_stepper->setRange(m_bar->minimum(), m_bar->maximum());
    if (band.step.um() > 0) {
        m_stepper->setStep(band.step.um());
        m_bar->setSingleStep(band.step.um());
    }
    m_soft = band.softMax.value.um();
    m_lowReason = text::leastWords(band.min);
    m_highReason = text::mostWords(band.hardMax);
    m_softValue = text::mmWithUnit(band.softMax.value);
    m_rule = text::reasonWords(band.hardMax.reason, QString::fromStdString(band.hardMax.subject));
    refresh();
}

void LimitEditor::setBand(const plan::Band<StrokesPerMinute>& band, StrokesPerMinute scaleMin, StrokesPerMinute scaleMax)
{
    m_bar->setScale(scaleMin.spm(), scaleMax.spm());
    m_bar->setBand(band.min.value.spm(), band.hardMax.value.spm());
    m_stepper->setRange(m_bar->minimum(), m_bar->maximum());
    if (band.step.spm() > 0) {
        m_stepper->setStep(band.step.spm());
        m_bar->setSingleStep(band.step.spm());
    }
    m_soft = band.softMax.value.spm();
    m_lowReason = text::leastWords(band.min);
    m_highReason = text::mostWords(band.hardMax);
    m_softValue = text::rateWithUnit(band.softMax.value);
    m_rule = text::reasonWords(band.hardMax.reason, QString::fromStdString(band.hardMax.subject));
    refresh();
}

void LimitEditor::setValue(int value)
{
    m_stepper->setValue(value);
    m_bar->setValue(m_stepper->value());
    refresh();
}

int LimitEditor::value() const { return m_stepper->value(); }

bool LimitEditor::aboveSoftLimit() const { return m_soft > 0 && value() > m_soft; }

void LimitEditor::setCaption(const QString& caption)
{
    m_given = caption;
    refresh();
}

void LimitEditor::apply(int value)
{
    m_stepper->setValue(value);
    m_bar->setValue(value);
    refresh();
    emit valueEdited(value);
}

void LimitEditor::resizeEvent(QResizeEvent*) { placeCaption(); }

QString LimitEditor::aboveWords() const { return tr("Reason needed above %1").arg(m_softValue); }

// The caption takes a line of its own where it, or what lies over it for 6 s, would be cut. Decided by all that may
// stand there, so that nothing moves while the value does.
void LimitEditor::placeCaption()
{
    constexpr int kGap = 12, kBeforeReason = 48;
    const auto wide = [](const QString& words) { return QFontMetrics(textFont(15, QFont::DemiBold)).horizontalAdvance(words); };
    const int caption = std::max(wide(m_given.isEmpty() ? m_rule : m_given), m_soft > 0 ? wide(aboveWords()) : 0);
    const int reason = kBeforeReason + std::max(wide(m_lowReason), wide(m_highReason));
    const bool tight = std::max(m_name->sizeHint().width() + kGap + caption, reason) > width();
    if (const auto direction = tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight; direction != m_head->direction()) {
        m_head->setDirection(direction);
        m_head->setSpacing(tight ? 0 : kGap);
        m_caption->setWrap(tight ? Label::Wrap::Words : Label::Wrap::Elide);
        m_caption->setAlignment((tight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_reason->setGeometry(0, 0, width(), std::max(30, m_stepper->y() - 2));
}

void LimitEditor::explain(Limit limit)
{
    placeCaption();
    m_reason->say(limit == Limit::Upper ? m_highReason : m_lowReason);
}

void LimitEditor::refresh()
{
    const bool above = aboveSoftLimit();
    // Above the soft limit the reason must be in sight, not in a tool tip.
    m_caption->setText(above ? aboveWords() : m_given.isEmpty() ? m_rule : m_given);
    m_caption->setLook({15, above ? QFont::DemiBold : QFont::Normal, above ? Tone::Ink : Tone::Ink2});
    placeCaption();
}

} // namespace stipple::ui
