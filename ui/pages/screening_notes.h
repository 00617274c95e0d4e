// Purpose: the words beside a screening answer: its rule and source, who gave it and when, why it is asked.
// Thread: UI thread.
// Failure: none.
#pragma once

#include "core/clinical/ask_again.h"
#include "core/clinical/screening_rule.h"

#include <QString>

namespace stipple::ui {

[[nodiscard]] QString ruleAndSource(const clinical::ScreeningRule& rule);      // "Rule C_toxin · source S49, S34b (verify)"
[[nodiscard]] QString whoAndWhen(const ports::ScreeningAnswer& answer);        // "Said by the patient · 10:29 · A. Okafor"
[[nodiscard]] QString askedBecause(const clinical::AskItem* item);             // "" for a first time
[[nodiscard]] QString needsWords(const clinical::ScreeningRule& rule);         // what an override of this rule takes
[[nodiscard]] QString zonesWords(const std::vector<std::string>& zones);       // "cheek, left, cheek, right …"
[[nodiscard]] inline bool clinicalYes(ports::ScreeningAnswer::Value value)     // unsure counts as yes
{
    return value == ports::ScreeningAnswer::Value::Yes || value == ports::ScreeningAnswer::Value::Unsure;
}

} // namespace stipple::ui
