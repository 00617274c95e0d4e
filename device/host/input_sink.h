// Purpose: where the inputs of the session go before anyone sees its outputs (recorder).
// Thread: note() on the link thread; it must not block or allocate.
// Failure: healthy() says whether what was noted becomes durable; the run permit depends on it. HAZ-016
#pragma once

#include "device/host/session_types.h"

namespace stipple::device {

class InputSink {
public:
    InputSink() = default;
    virtual ~InputSink() = default;
    InputSink(const InputSink&) = delete;
    InputSink& operator=(const InputSink&) = delete;
    virtual void note(const SessionInput& input) noexcept = 0;
    virtual void noteOutput(const SessionOutput& output) noexcept = 0; // for the hash that a replay compares
    [[nodiscard]] virtual bool healthy(MonoTime now) const noexcept = 0;
};

} // namespace stipple::device
