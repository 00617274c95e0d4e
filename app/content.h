// Purpose: reads the clinical content that is built into the program and hands it to core as text.
// Thread: any, before the window; after ui::initResources().
// Failure: ContentInvalid with file, entry and reason in the context; nothing can be planned then.
#pragma once

#include "core/aftercare/aftercare_content.h"
#include "core/aftercare/aftercare_text.h"
#include "core/clinical/catalogue.h"
#include "core/error.h"

namespace stipple::app {

struct Content {
    clinical::ClinicalCatalogue catalogue;
    aftercare::AftercareContent aftercare;
    aftercare::AftercareText aftercareText;
};

[[nodiscard]] Result<Content> loadBuiltInContent();

} // namespace stipple::app
