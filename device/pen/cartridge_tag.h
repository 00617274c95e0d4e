// Purpose: what the emulated pen knows of a cartridge: the memory of its tag.
// Thread: pen core only. Plain values.
// Units: µm, strokes/min, YYYYMMDD decimal.
// Failure: none.
// HAZ-008: used and use_count live in the tag and outlast power, sessions and other pens.
#pragma once

#include "device/wire/fields.h"

#include <string>

namespace stipple::pen {

enum class TagState : std::uint8_t { Ok, Unreadable, NotAuthentic };

struct CartridgeTag {
    wire::Bytes<8> uid{};
    std::string lot = "K24-0831";
    std::uint16_t pins = 12;
    std::uint16_t gauge = 33;
    std::uint16_t needleDiaUm = 210;
    std::uint16_t maxDepthUm = 2500;
    std::uint16_t maxRateSpm = 9000;
    std::uint32_t expiry = 20991231; // YYYYMMDD
    std::uint32_t made = 20240831;   // YYYYMMDD
    std::uint32_t useCount = 0;
    std::uint32_t strokes = 0;
    std::uint32_t strokesMax = 200000;
    bool used = false;
    bool sealIntact = true;
    bool readOnlyTag = false;
    TagState state = TagState::Ok;
};

} // namespace stipple::pen
