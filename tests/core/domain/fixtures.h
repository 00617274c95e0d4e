// Purpose: the pen, the rate classes and the limit inputs that the domain tests share.
// Thread: any. Test code only.
#pragma once

#include "core/plan/limit_merge.h"
#include "core/ports/pen.h"

#include "tests/core/domain/zone_rows.h"

namespace stipple::test {

inline std::vector<clinical::RateClass> rateClasses()
{
    return {{clinical::SpeedClass::Slow, 4800_spm, 6000_spm, "GK"},
            {clinical::SpeedClass::Normal, 6000_spm, 7200_spm, "S7"},
            {clinical::SpeedClass::Body, 6600_spm, 9000_spm, "S13"}};
}

inline ports::PenCaps widePen()
{
    ports::PenCaps pen;
    pen.depthMin = 200_um;
    pen.depthMax = 2500_um;
    pen.depthStep = 50_um;
    pen.rateMin = 4800_spm;
    pen.rateMax = 9000_spm;
    pen.rateStep = 100_spm;
    pen.features = 0xFFFF;
    pen.strokesMax = 200'000;
    pen.runTimeMaxS = 1800;
    pen.stopTimeMs = 50;
    return pen;
}

inline ports::Cartridge freshCartridge()
{
    ports::Cartridge cartridge;
    cartridge.presence = ports::CartridgePresence::Ok;
    cartridge.uid = {1, 2, 3, 4, 5, 6, 7, 8};
    cartridge.sealIntact = true;
    cartridge.pins = 12;
    cartridge.gauge = 33;
    cartridge.maxDepth = 2500_um;
    cartridge.maxRate = 9000_spm;
    cartridge.lot = FixedText<16>("K24-0831");
    cartridge.expiryYmd = 20260930;
    return cartridge;
}

// Of cartridges.json: what the tests need of it, said once more.
inline std::vector<clinical::CartridgeType> cartridgeTypes()
{
    std::vector<clinical::CartridgeType> types(3);
    types[0].id = "pins_9_12";
    types[0].pins = {9, 12};
    types[1].id = "pins_14";
    types[1].pins = {14};
    types[2].id = "nano";
    types[2].depthMax = 250_um;
    types[2].noNeedling = true;
    return types;
}

inline plan::LimitInputs tableOnly()
{
    plan::LimitInputs inputs;
    inputs.rateClasses = rateClasses();
    return inputs;
}

inline plan::LimitInputs withPen()
{
    plan::LimitInputs inputs = tableOnly();
    inputs.pen = widePen();
    inputs.cartridge = plan::cartridgeLimit(freshCartridge());
    inputs.fitzpatrick = 3;
    inputs.scopeDepth = 2500_um;
    return inputs;
}

template <class Id> Id makeId(std::uint8_t n)
{
    Id id;
    id.bytes[15] = n;
    return id;
}

} // namespace stipple::test
