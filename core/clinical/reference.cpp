#include "core/clinical/reference.h"

#include "core/clinical/json_entry.h"

#include <algorithm>

namespace stipple::clinical {

namespace {

constexpr int kMinutesMax = 600;
constexpr Micrometres kReportedMax = 10'000_um; // deepest tip any maker reports, with room

ProcedureStep readStep(const Entry& entry, const SourceRegister& sources, int expectedOrder)
{
    ProcedureStep step;
    step.id = entry.text("id");
    step.gate = entry.maybeText("gate");
    step.note = entry.maybeText("note");
    step.order = entry.integer("order", 1, 100);
    step.least = std::chrono::minutes(entry.integer("minutes_min", 0, kMinutesMax));
    step.most = std::chrono::minutes(entry.integer("minutes_max", 0, kMinutesMax));
    step.provenance = entry.provenance(sources);
    if (step.order != expectedOrder)
        entry.refuse("the steps are not numbered in their order");
    if (step.least > step.most)
        entry.refuse("minute range is upside down");
    entry.close({"views_min", "seconds_per_zone"});
    return step;
}

CartridgeType readCartridge(const Entry& entry, const SourceRegister& sources, Micrometres ceiling)
{
    CartridgeType type;
    type.id = entry.text("id");
    type.label = entry.text("label");
    type.use = entry.text("use");
    type.pins = entry.integers("pins", 1, 100);
    type.depthMax = entry.maybeDepth("depth_max_um", ceiling);
    type.noNeedling = entry.maybeFlag("no_needling");
    type.provenance = entry.provenance(sources);
    if (type.pins.empty() != type.noNeedling)
        entry.refuse("pins and no_needling contradict each other");
    entry.close({"needle_diameter_um"});
    return type;
}

ReferenceDevice readDevice(const Entry& entry, const SourceRegister& sources)
{
    ReferenceDevice device;
    device.id = entry.text("id");
    device.label = entry.text("label");
    device.deviceClass = entry.oneOf<DeviceClass>(
        "device_class", {{"mechanical", DeviceClass::Mechanical}, {"rf", DeviceClass::Radiofrequency}});
    device.reportedDepthMax = entry.maybeDepth("reported_depth_max_um", kReportedMax);
    const auto least = entry.maybeDepth("reported_depth_min_um", kReportedMax);
    if (least && device.reportedDepthMax && *least > *device.reportedDepthMax)
        entry.refuse("depth range is upside down");
    device.pins = entry.maybeInteger("pins", 1, 100);
    if (const auto rate = entry.maybeInteger("rate_min_spm", 1, 20'000))
        device.rateMin = StrokesPerMinute(*rate);
    if (const auto rate = entry.maybeInteger("rate_max_spm", 1, 20'000))
        device.rateMax = StrokesPerMinute(*rate);
    if (device.rateMin && device.rateMax && *device.rateMin > *device.rateMax)
        entry.refuse("rate range is upside down");
    device.clearance = entry.maybeText("clearance");
    device.note = entry.maybeText("note");
    device.provenance = entry.provenance(sources);
    entry.close({"depth_step_um", "dial_max_um", "dial_tolerance_um", "needle_diameter_um", "gauge", "pins_text",
                 "power", "cartridge", "display", "safety"});
    return device;
}

CartridgeContent readCartridges(const Entry& root, const SourceRegister& sources, Micrometres ceiling)
{
    CartridgeContent content;
    for (const Entry& entry : root.objects("types"))
        content.types.push_back(readCartridge(entry, sources, ceiling));
    for (const Entry& entry : root.objects("gauges"))
        (void)entry.provenance(sources);
    for (const Entry& entry : root.objects("rules")) {
        (void)entry.text("text");
        (void)entry.provenance(sources);
        if (entry.text("id") == "use_time") {
            content.useAmber = std::chrono::minutes(entry.integer("amber_minutes", 1, kMinutesMax));
            content.useRed = std::chrono::minutes(entry.integer("red_minutes", 1, kMinutesMax));
            if (content.useAmber >= content.useRed)
                entry.refuse("red must come after amber");
        }
    }
    if (content.useRed.count() == 0)
        root.refuse("rules has no use_time");
    root.close({"schema", "units", "record_fields"});
    return content;
}

} // namespace

ContentResult<std::vector<ProcedureStep>> parseProcedure(std::string_view text, const SourceRegister& sources)
{
    return readDocument<std::vector<ProcedureStep>>(
        kProcedureFile, "stipple.clinical.procedure/1", text, [&](const Entry& root) {
            std::vector<ProcedureStep> steps;
            for (const Entry& entry : root.objects("steps"))
                steps.push_back(readStep(entry, sources, static_cast<int>(steps.size()) + 1));
            for (const Entry& entry : root.objects("total"))
                (void)entry.provenance(sources);
            root.close({"schema", "units"});
            return steps;
        });
}

ContentResult<CartridgeContent> parseCartridges(std::string_view text, const SourceRegister& sources,
                                                Micrometres deviceCeiling)
{
    return readDocument<CartridgeContent>(
        kCartridgesFile, "stipple.clinical.cartridges/1", text,
        [&](const Entry& root) { return readCartridges(root, sources, deviceCeiling); });
}

ContentResult<std::vector<ReferenceDevice>> parseDevices(std::string_view text, const SourceRegister& sources)
{
    return readDocument<std::vector<ReferenceDevice>>(
        kDevicesFile, "stipple.clinical.devices/1", text, [&](const Entry& root) {
            std::vector<ReferenceDevice> devices;
            for (const Entry& entry : root.objects("entries"))
                devices.push_back(readDevice(entry, sources));
            for (const Entry& entry : root.objects("class_risks"))
                (void)entry.provenance(sources);
            root.close({"schema", "units", "note"});
            return devices;
        });
}

} // namespace stipple::clinical
