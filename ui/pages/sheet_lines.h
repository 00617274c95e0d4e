// Purpose: the two kinds of lines that side sheets are made of: a heading in a list, and words that wrap.
// Thread: UI thread.
// Units: pixels of type.
// Failure: none.
#pragma once

#include "ui/widgets/label.h"

namespace stipple::ui {

inline constexpr TextLook kListHeading{17, QFont::DemiBold, Tone::Ink2};

[[nodiscard]] inline Label* wrapped(const QString& words, TextLook textLook = look::kDetail)
{
    auto* label = new Label(words, textLook);
    label->setWrap(Label::Wrap::Words);
    return label;
}

} // namespace stipple::ui
