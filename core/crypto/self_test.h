// Purpose: starts libsodium and proves, at every start, that this machine computes what the standards say.
// Thread: any; the work is done once a process and the answer kept.
// Failure: CryptoSelfTest, naming the primitive. Nothing may be opened then.
#pragma once

#include "core/error.h"

namespace stipple::crypto {

[[nodiscard]] Result<void> start();

// The test itself, every time it is called. `broken` (tests only) makes the named primitive's answer wrong.
[[nodiscard]] Result<void> selfTest(const char* broken = nullptr);

} // namespace stipple::crypto
