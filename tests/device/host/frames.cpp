#include "frames.h"

namespace stipple::device::test {

void editFrames(std::vector<std::uint8_t>& bytes, wire::Receiver receiver, const PayloadEdit& edit)
{
    wire::Deframer deframer(receiver);
    std::vector<std::uint8_t> out;
    for (const std::uint8_t byte : bytes) {
        switch (deframer.push(byte)) {
        case wire::Deframed::Nothing: break;
        case wire::Deframed::Drop: break;
        case wire::Deframed::Stop: out.push_back(wire::kStop); break;
        case wire::Deframed::Frame: {
            const wire::Frame frame = deframer.frame();
            wire::Header header = frame.header;
            std::vector<std::uint8_t> payload(frame.payload.begin(), frame.payload.end());
            edit(header, payload);
            if (const auto again = wire::encodeFrame(header, payload))
                out.insert(out.end(), again->bytes().begin(), again->bytes().end());
            break;
        }
        }
    }
    bytes = std::move(out);
}

} // namespace stipple::device::test
