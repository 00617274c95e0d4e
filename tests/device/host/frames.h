// Purpose: rewrite single frames on their way, as a pen of another make (or a broken one) would send them.
// Thread: test only.
#pragma once

#include "device/wire/deframer.h"
#include "device/wire/messages.h"

#include <functional>
#include <vector>

namespace stipple::device::test {

using PayloadEdit = std::function<void(wire::Header& header, std::vector<std::uint8_t>& payload)>;

// Every whole frame in `bytes` for this receiver goes through `edit` and is framed again; the rest is kept.
void editFrames(std::vector<std::uint8_t>& bytes, wire::Receiver receiver, const PayloadEdit& edit);

[[nodiscard]] inline bool is(const wire::Header& header, wire::MessageId id)
{
    return header.msg == static_cast<std::uint8_t>(id);
}

// Every message of one kind that a host wrote.
template <wire::Message M> [[nodiscard]] std::vector<M> sent(std::vector<std::uint8_t> bytes)
{
    std::vector<M> found;
    const auto receiver = M::kKind == wire::Kind::Req || M::kKind == wire::Kind::Ntf ? wire::Receiver::Pen : wire::Receiver::Host;
    editFrames(bytes, receiver, [&found](wire::Header& header, std::vector<std::uint8_t>& payload) {
        if (is(header, M::kId))
            if (const auto m = wire::decodePayload<M>(payload))
                found.push_back(*m);
    });
    return found;
}

} // namespace stipple::device::test
