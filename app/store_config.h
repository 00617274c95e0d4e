// Purpose: what the options say about the records, in one place for the window and for the verbs.
// Thread: main thread. Reads the file `database.url` of the data folder.
// Failure: none; a file that cannot be read is as if it were not there.
#pragma once

#include "app/options.h"
#include "core/store/config.h"

namespace stipple::app {

[[nodiscard]] store::StoreConfig storeConfig(const Options& options);

} // namespace stipple::app
