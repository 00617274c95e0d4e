// Every message type against any payload: what decodes must encode to the same bytes again.
#include "device/wire/message_table.h"

#include <algorithm>
#include <cstdlib>

using namespace stipple::wire;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> payload(data, std::min(size, kMaxPayload));
    forEachMessageType([&]<class M>() {
        const auto decoded = decodePayload<M>(payload);
        if (!decoded || isCut<M>(payload))
            return;
        const Payload again = encodePayload(*decoded);
        if (again.size > payload.size() || !std::equal(again.span().begin(), again.span().end(), payload.begin()))
            std::abort();
        const auto frame = encode({1, 2}, *decoded);
        if (frame.size() > kMaxWire)
            std::abort();
    });
    return 0;
}
