#include "app/firmware_list.h"

#include "device/host/firmware_rules.h"

#include <QFile>

namespace stipple::app {

std::vector<device::FirmwareRule> builtInFirmwareRules()
{
    QFile file(QStringLiteral(":/pens/firmware.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    auto rules = device::parseFirmwareRules(open ? file.readAll().toStdString() : std::string());
    if (rules)
        return std::move(*rules);
    qWarning("%s", rules.error().context.c_str());
    return device::refuseEveryFirmware();
}

} // namespace stipple::app
