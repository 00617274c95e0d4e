// Purpose: the physics of the emulated pen, 1 kHz: needle depth, motor, strokes, current, heat, home sensor.
// Thread: pen core only; a pure function of its inputs and the seed.
// Units: µm, strokes/min, mA, mV, 0.01 °C, ms.
// Failure: the mechanical faults of PhysicalFaults, injected by tests.
#pragma once

#include <cstdint>
#include <optional>
#include <random>

namespace stipple::pen {

// What the pen's control task asks of the mechanics.
struct Drive {
    bool energised = false;
    double depthUm = 0;  // commanded reach of the needles, after ramp and limits
    double rateSpm = 0;
};

// What tests do to the mechanics; all zero is a healthy pen.
struct PhysicalFaults {
    double depthDriftUmPerS = 0;
    double depthStepUm = 0;
    double rateBiasPercent = 0;
    bool depthFrozen = false;
    bool motorStalled = false;
    bool homeStuck = false;     // the home sensor never shows "withdrawn"
    bool counterMissesHalf = false; // the independent counter loses strokes
    std::optional<std::uint16_t> supplyMv;
    std::optional<double> supplySlopeMvPerMs;
    std::optional<double> motorTempC;
    std::optional<double> gripTempC;
    std::optional<std::int16_t> currentMa;
    double loadPercent = 0; // extra drag of tissue
};

struct Sensors {
    double depthUm = 0; // extreme of the last stroke
    double rateSpm = 0;
    std::int16_t motorMa = 0;
    std::uint16_t supplyMv = 5000;
    std::int16_t motorCc = 2500;
    std::int16_t gripCc = 2500;
    bool withdrawn = true;
    std::uint32_t stillMs = 1000; // time without rotation
};

class Actuator {
public:
    explicit Actuator(std::uint64_t seed);

    // One millisecond. `contact`: the tip is on skin (drag). Returns strokes made in it (0 or 1).
    unsigned step(const Drive& drive, bool contact);

    [[nodiscard]] const Sensors& sensors() const noexcept { return m_sensors; }
    [[nodiscard]] PhysicalFaults& faults() noexcept { return m_faults; }
    [[nodiscard]] const PhysicalFaults& faults() const noexcept { return m_faults; }
    [[nodiscard]] std::uint64_t trueStrokes() const noexcept { return m_trueStrokes; }
    [[nodiscard]] std::uint64_t countedStrokes() const noexcept { return m_countedStrokes; }
    [[nodiscard]] double extensionUm() const noexcept { return m_extensionUm; }

    // Strokes that still happen if the motor is switched off now.
    [[nodiscard]] std::uint32_t coastStrokes() const noexcept;

    static constexpr double kDepthLagMs = 2.0;      // first-order lag of the reach
    static constexpr double kRampFloorMs = 40.0;    // softer than any soft_start setting
    static constexpr double kBrakeSpmPerMs = 400.0; // 9,000/min stands after 22.5 ms
    static constexpr double kRetractMs = 12.0;
    static constexpr double kHomeUm = 10.0; // "withdrawn" below this reach

private:
    void moveNeedles(const Drive& drive);
    void turnMotor(const Drive& drive, bool contact);
    void warm(const Drive& drive, bool contact);

    std::mt19937_64 m_random;
    std::uniform_real_distribution<double> m_noise{-1.0, 1.0};
    Sensors m_sensors;
    PhysicalFaults m_faults;
    double m_extensionUm = 0;
    double m_retractFromUm = 0;
    double m_driftUm = 0;
    double m_rateSpm = 0;
    double m_phase = 0;
    double m_supplyMv = 5000;
    double m_motorC = 27.0;
    double m_gripC = 26.0;
    std::uint64_t m_trueStrokes = 0;
    std::uint64_t m_countedStrokes = 0;
};

} // namespace stipple::pen
