// Purpose: the demo clinic: made in its own folder, marked for ever, full of people who do not exist.
// Thread: the calling thread, before a StoreService opens the folder. Takes about a second the first time.
// Failure: as Folder and the store; StoreWrongMode when the folder holds a real clinic.
#pragma once

#include "core/clinical/screening_rule.h"
#include "core/error.h"
#include "core/store/config.h"

namespace stipple::store {

inline constexpr char kDemoLogin[] = "okafor";
inline constexpr char kDemoPassword[] = "stipple-demo";

// Makes the demo clinic where there is none; where there is one, adds the agenda of `today` if that is missing.
// Same content every time but for the dates, which are counted from `today`.
// `questions`: the screening of the content; with it Mei has answers from her earlier visits.
[[nodiscard]] Result<void> seedDemoClinic(StoreConfig config, const ports::Day& today,
                                          const clinical::ScreeningRules* questions = nullptr);

} // namespace stipple::store
