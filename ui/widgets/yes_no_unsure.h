// Purpose: No | Yes | Unsure. Unsure counts as Yes until answered; Unanswered is none of the three.
// Thread: UI thread.
// Failure: none.
#pragma once

#include "core/ports/records.h"
#include "ui/widgets/segmented_control.h"

namespace stipple::ui {

class YesNoUnsure : public SegmentedControl {
    Q_OBJECT
public:
    using Value = ports::ScreeningAnswer::Value;
    explicit YesNoUnsure(QWidget* parent = nullptr);
    [[nodiscard]] Value value() const;
    void setValue(Value value);
    [[nodiscard]] static bool countsAsYes(Value value) { return value == Value::Yes || value == Value::Unsure; }

signals:
    void answered(stipple::ports::ScreeningAnswer::Value value); // by a person
};

} // namespace stipple::ui
