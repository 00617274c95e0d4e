// Purpose: reads the clinical content that is built into the program and hands it to core as text.
// Thread: any, before the window; after ui::initResources().
// Failure: ContentInvalid with file, entry and reason in the context; nothing can be planned then.
#pragma once

#include "core/aftercare/aftercare_content.h"
#include "core/aftercare/aftercare_text.h"
#include "core/clinical/catalogue.h"
#include "core/error.h"
#include "core/ports/planning.h"

#include <span>

namespace stipple::app {

struct Content {
    clinical::ContentTexts texts; // as shipped; the clinic's edits are applied to a copy
    clinical::ClinicalCatalogue catalogue;
    aftercare::AftercareContent aftercare;
    aftercare::AftercareText aftercareText;
};

[[nodiscard]] Result<Content> loadBuiltInContent();
// The shipped texts with these edits, checked as a whole.
[[nodiscard]] Result<clinical::ClinicalCatalogue> clinicCopy(const clinical::ContentTexts& shipped,
                                                             std::span<const ports::ContentEdit> edits);

// The value that the edit would replace, as it stands in the clinic's copy now.
[[nodiscard]] std::optional<std::string> currentValue(const clinical::ContentTexts& shipped, std::span<const ports::ContentEdit> edits,
                                                      const ports::ContentEdit& wanted);

} // namespace stipple::app
