#include "ui/pages/hand_row.h"

#include "core/text/number_input.h"
#include "ui/text/units_text.h"
#include "ui/text/zone_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

namespace stipple::ui {

using Outcome = ports::Segment::Result;

namespace {
constexpr int kMaxMinutes = 240;
}

HandRow::HandRow(const ports::Segment& segment, Micrometres deepest, QWidget* parent)
    : QWidget(parent), m_segment(segment), m_deepest(deepest)
{
    auto* row = bare<QHBoxLayout>(this, 14);
    row->setContentsMargins(0, 10, 0, 6);
    row->addWidget(new NumberDisc(segment.order, NumberDisc::Look::Filled, 40), 0, Qt::AlignVCenter);
    auto* words = bare<QVBoxLayout>(nullptr, 2);
    words->addWidget(new Label(text::zoneName(segment.planned.zone), {19, QFont::DemiBold, Tone::Ink}));
    words->addWidget(new Label(tr("planned %1 · %2").arg(text::mmWithUnit(segment.planned.depth),
                                                        counted(segment.planned.passes, tr("1 pass"), tr("%1 passes"))),
                               look::kDetail));
    m_state = new Label({}, look::kCaption);
    m_state->setObjectName(QStringLiteral("hand.state.") + qs(segment.planned.zone));
    words->addWidget(m_state);
    row->addLayout(words, 1);
    const auto add = [&](const QString& label, const char* kind, int width) {
        auto* field = new Field(label);
        field->edit()->setObjectName(QStringLiteral("hand.%1.%2").arg(QLatin1String(kind), qs(segment.planned.zone)));
        field->edit()->setAccessibleName(QStringLiteral("%1, %2").arg(text::zoneName(segment.planned.zone), label));
        field->setFixedWidth(width);
        connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setProblem({}); });
        connect(field->edit(), &QLineEdit::editingFinished, this, [this] {
            if (values())
                emit keep();
        });
        row->addWidget(field, 0, Qt::AlignTop);
        return field;
    };
    m_depth = add(tr("Depth, mm"), "depth", 130);
    m_passes = add(tr("Passes"), "passes", 110);
    m_minutes = add(tr("Minutes"), "minutes", 110);
    const auto button = [&](const QString& label, const char* kind, const QString& spoken) {
        auto* made = new Button(label, Button::Kind::Quiet, Button::Size::Dense);
        made->setObjectName(QStringLiteral("hand.%1.%2").arg(QLatin1String(kind), qs(segment.planned.zone)));
        made->setAccessibleName(spoken.arg(text::zoneName(segment.planned.zone)));
        row->addWidget(made, 0, Qt::AlignVCenter);
        return made;
    };
    auto* planned = button(tr("As planned"), "asPlanned", tr("Depth and passes as planned: %1"));
    auto* out = button(tr("Left out"), "leftOut", tr("Nothing was given: %1"));
    auto* note = button(tr("Note"), "note", tr("Note about %1"));
    connect(planned, &QAbstractButton::clicked, this, &HandRow::asPlanned);
    connect(out, &QAbstractButton::clicked, this, &HandRow::leaveOut);
    connect(note, &QAbstractButton::clicked, this, &HandRow::noteRequested);
    show(segment);
}

void HandRow::show(const ports::Segment& segment)
{
    m_segment = segment;
    switch (segment.result) {
    case Outcome::Done: m_state->setText(tr("Entered by hand")); break;
    case Outcome::Partly: m_state->setText(tr("Entered by hand, fewer passes than planned")); break;
    case Outcome::NotDone: m_state->setText(segment.note.empty() ? tr("Nothing entered yet") : tr("Left out")); break;
    case Outcome::Unknown: m_state->setText(tr("Not known")); break;
    }
    if (segment.result == Outcome::NotDone && !segment.note.empty())
        for (auto* field : {m_depth, m_passes, m_minutes})
            field->setText({});
    if (segment.result == Outcome::NotDone || m_depth->edit()->hasFocus() || m_passes->edit()->hasFocus() || m_minutes->edit()->hasFocus())
        return;
    m_depth->setText(segment.depthMean ? qs(stipple::text::formatMm(*segment.depthMean)) : QString());
    m_passes->setText(QString::number(segment.passesDelivered));
    m_minutes->setText(QString::number((segment.elapsedMs + 30'000) / 60'000));
}

// Takes the plan's depth and passes; minutes nobody planned are typed.
void HandRow::asPlanned()
{
    m_depth->setText(qs(stipple::text::formatMm(std::min(m_segment.planned.depth, m_deepest))));
    m_passes->setText(QString::number(m_segment.planned.passes));
    m_depth->setProblem({});
    m_passes->setProblem({});
    m_minutes->edit()->setFocus();
    if (values())
        emit keep();
}

bool HandRow::touched() const
{
    return !m_depth->text().trimmed().isEmpty() || !m_passes->text().trimmed().isEmpty() || !m_minutes->text().trimmed().isEmpty();
}

std::optional<session::ByHand> HandRow::values()
{
    for (auto* field : {m_depth, m_passes, m_minutes})
        if (field->text().trimmed().isEmpty())
            return std::nullopt;
    session::ByHand values;
    bool good = true;
    const auto refuse = [&good](Field* field, const QString& words) {
        field->setProblem(words);
        good = false;
    };
    if (const auto depth = stipple::text::parseDepthMm(ss(m_depth->text())); !depth)
        refuse(m_depth, text::problemWords(depth.error()));
    else if (*depth > m_deepest)
        refuse(m_depth, tr("The tool has %1").arg(text::mmWithUnit(m_deepest)));
    else
        values.depth = *depth;
    if (const auto passes = stipple::text::parseCount(ss(m_passes->text())); !passes)
        refuse(m_passes, text::problemWords(passes.error()));
    else if (*passes < 1 || *passes > 100)
        refuse(m_passes, tr("1 to 100"));
    else
        values.passes = *passes;
    if (const auto minutes = stipple::text::parseCount(ss(m_minutes->text()), "min"); !minutes)
        refuse(m_minutes, text::problemWords(minutes.error()));
    else if (*minutes > kMaxMinutes)
        refuse(m_minutes, tr("At most %1").arg(kMaxMinutes));
    else
        values.elapsed = std::chrono::minutes(*minutes);
    return good ? std::optional(values) : std::nullopt;
}

void HandRow::refuse(const QString& words) { m_depth->setProblem(words); }

} // namespace stipple::ui
