#include "core/plan/canonical.h"

#include <algorithm>
#include <string_view>

namespace stipple::plan {
namespace {

class Writer {
public:
    void u8(std::uint8_t value) { m_bytes.push_back(value); }
    void u32(std::uint32_t value)
    {
        for (int shift = 0; shift < 32; shift += 8)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> shift));
    }
    void i32(std::int32_t value) { u32(static_cast<std::uint32_t>(value)); }
    void raw(std::span<const std::uint8_t> bytes) { m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end()); }
    void blob(std::span<const std::uint8_t> bytes)
    {
        u32(static_cast<std::uint32_t>(bytes.size()));
        raw(bytes);
    }
    void text(std::string_view value)
    {
        u32(static_cast<std::uint32_t>(value.size()));
        for (const char c : value)
            m_bytes.push_back(static_cast<std::uint8_t>(c));
    }
    [[nodiscard]] std::vector<std::uint8_t> take() { return std::move(m_bytes); }

private:
    std::vector<std::uint8_t> m_bytes;
};

// Numbers of their own: the enums may be reordered, the bytes may not.
std::uint8_t code(Pattern pattern) noexcept
{
    switch (pattern) {
    case Pattern::Linear: return 1;
    case Pattern::CrossHatch: return 2;
    case Pattern::Stamp: return 3;
    case Pattern::Circular: return 4;
    }
    return 0;
}

std::uint8_t code(EndPoint endPoint) noexcept
{
    switch (endPoint) {
    case EndPoint::Erythema: return 1;
    case EndPoint::ErythemaToPinpoint: return 2;
    case EndPoint::PinpointBleeding: return 3;
    }
    return 0;
}

constexpr std::uint8_t kMagic[] = {'S', 'T', 'P', 'L', 'A', 'N', 0};
enum Tag : std::uint8_t { kPatient = 1, kPhoto = 2, kPlan = 3, kZone = 4, kEnd = 0xFF };

} // namespace

std::vector<std::uint8_t> canonicalPlan(const PatientId& patient, const Plan& plan,
                                        std::span<const std::uint8_t> photoDigest)
{
    const bool classes = std::ranges::any_of(plan.zones, [](const ZonePlan& zone) { return !zone.cartridge.empty(); });
    Writer out;
    out.raw(kMagic);
    out.u8(classes ? kCanonicalCartridges : kCanonicalPlain);
    out.u8(kPatient);
    out.raw(patient.bytes);
    out.u8(kPhoto);
    out.blob(photoDigest);
    out.u8(kPlan);
    out.raw(plan.id.bytes);
    out.text(plan.indication);
    out.i32(plan.sessionsTotal);
    out.i32(plan.intervalDays);
    out.u32(static_cast<std::uint32_t>(plan.zones.size()));
    for (const ZonePlan& zone : plan.zones) { // in treatment order: the order is part of the plan
        out.u8(kZone);
        out.text(zone.zone);
        out.i32(zone.depth.um());
        out.i32(zone.rate.spm());
        out.i32(zone.passes);
        out.u8(code(zone.pattern));
        out.u8(code(zone.endPoint));
        out.i32(zone.areaCm2);
        out.text(zone.overrideReason);
        if (classes)
            out.text(zone.cartridge);
    }
    out.u8(kEnd);
    return out.take();
}

std::uint32_t planHash(const std::array<std::uint8_t, 32>& sha256) noexcept
{
    return static_cast<std::uint32_t>(sha256[0]) | static_cast<std::uint32_t>(sha256[1]) << 8
           | static_cast<std::uint32_t>(sha256[2]) << 16 | static_cast<std::uint32_t>(sha256[3]) << 24;
}

} // namespace stipple::plan
