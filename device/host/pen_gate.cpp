#include "device/host/pen_gate.h"

#include "device/host/firmware_rules.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace stipple::device {
namespace {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

} // namespace

bool saysItIsSimulated(const wire::IdentRsp& ident)
{
    constexpr std::array<std::string_view, 3> words{"emulat", "simul", "virtual"};
    const std::string name = lower(ident.maker.view()) + ' ' + lower(ident.model.view()) + ' ' + lower(ident.serial.view());
    return std::any_of(words.begin(), words.end(),
                       [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

ports::PenIdentity toIdentity(const wire::IdentRsp& ident, bool simulated)
{
    ports::PenIdentity out;
    out.maker = FixedText<24>(ident.maker.view());
    out.model = FixedText<24>(ident.model.view());
    out.serial = FixedText<20>(ident.serial.view());
    out.firmware = ident.fw_version;
    out.deviceUid = ident.device_uid;
    out.simulated = simulated || saysItIsSimulated(ident);
    return out;
}

Result<void> checkIdentity(const wire::IdentRsp& ident, const SessionOptions& options)
{
    if (!mayDrive(options.firmware, ident))
        return fail(ErrorCode::PenFirmwareRefused, "firmware list");
    const auto pin = std::find_if(options.pins.begin(), options.pins.end(),
                                  [&ident](const PenPin& p) { return p.serial == ident.serial.view(); });
    if (pin != options.pins.end() && pin->deviceUid != ident.device_uid)
        return fail(ErrorCode::PenUnknownIdentity, "known serial number, other device"); // a clone, or a repair
    if (pin == options.pins.end() && !options.acceptNewPens)
        return fail(ErrorCode::PenUnknownIdentity, "not in the clinic's list of pens");
    return {};
}

} // namespace stipple::device
