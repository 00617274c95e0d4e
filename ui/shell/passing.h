// Purpose: which refusals of the records may be gone a moment later, so that the same question is asked again.
// Thread: any. Pure.
// Failure: none.
#pragma once

#include "core/error.h"

namespace stipple::ui {

[[nodiscard]] inline bool mayPass(ErrorCode code)
{
    return code == ErrorCode::StoreBusy || code == ErrorCode::StoreFull || code == ErrorCode::StoreUnwritable || code == ErrorCode::StoreQuery;
}

} // namespace stipple::ui
