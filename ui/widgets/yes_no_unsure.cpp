#include "ui/widgets/yes_no_unsure.h"

namespace stipple::ui {

namespace {

using Value = YesNoUnsure::Value;

Value valueOf(int index)
{
    switch (index) {
    case 0: return Value::No;
    case 1: return Value::Yes;
    case 2: return Value::Unsure;
    default: return Value::Unanswered;
    }
}

} // namespace

YesNoUnsure::YesNoUnsure(QWidget* parent) : SegmentedControl({{tr("No"), {}, {}}, {tr("Yes"), {}, {}}, {tr("Unsure"), {}, {}}}, Layout::Text, parent)
{
    setStrong({1, 2}); // Unsure weighs as much as Yes
    connect(this, &SegmentedControl::chosen, this, [this](int index) { emit answered(valueOf(index)); });
}

Value YesNoUnsure::value() const { return valueOf(current()); }

void YesNoUnsure::setValue(Value value)
{
    switch (value) {
    case Value::Unanswered: setCurrent(-1); return;
    case Value::No: setCurrent(0); return;
    case Value::Yes: setCurrent(1); return;
    case Value::Unsure: setCurrent(2); return;
    }
}

} // namespace stipple::ui
