// Words for the pen's faults (PENLINK §8) with the measured quantity where the fault has one.
#include "ui/text/pen_text.h"
#include "ui/text/units_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::ui::text {

namespace {

struct Faults {
    Q_DECLARE_TR_FUNCTIONS(Faults)
};

QString celsius(std::int64_t hundredths)
{
    return QStringLiteral("%1 °C").arg(QLocale::c().toString(static_cast<double>(hundredths) / 100.0, 'f', 1));
}

QString volts(std::int64_t millivolts)
{
    return QStringLiteral("%1 V").arg(QLocale::c().toString(static_cast<double>(millivolts) / 1000.0, 'f', 2));
}

QString lift() { return Faults::tr("Lift the pen from the skin."); }
QString workshop() { return Faults::tr("Lift the pen from the skin. Unplug it and use another pen."); }

} // namespace

AlarmWords faultWords(std::uint32_t fault, std::int64_t value)
{
    const auto um = Micrometres(static_cast<std::int32_t>(value));
    switch (fault) {
    case 0: return {Faults::tr("Pen stopped — it heard nothing from this station"), {}, Faults::tr("Lift the pen from the skin. Check the cable, then clear.")};
    case 1: return {Faults::tr("Stopped by STOP"), {}, Faults::tr("Clear when the reason is gone.")};
    case 2: return {Faults::tr("Pen stopped — the line dropped"), {}, Faults::tr("Check the cable at both ends.")};
    case 3: return {Faults::tr("Pen stopped — this station took the permit back"), {}, Faults::tr("Read the other alarms first.")};
    case 4: return {Faults::tr("Depth error — needles at %1").arg(mmWithUnit(um)), Faults::tr("Motor cut by the depth limit"), lift() + QLatin1Char(' ') + Faults::tr("Look at the skin. Change the cartridge before clearing.")};
    case 5: return {Faults::tr("Depth sensor failed"), value > 0 ? Faults::tr("It read %1").arg(mmWithUnit(um)) : QString(), workshop()};
    case 6: return {Faults::tr("Rate error — %1 strokes/min").arg(grouped(value)), {}, Faults::tr("Check the cartridge, then clear.")};
    case 7: return {Faults::tr("Motor stalled"), Faults::tr("No stroke for %1 ms").arg(value), Faults::tr("Lift the pen straight from the skin. Check the needles.")};
    case 8: return {Faults::tr("Motor current too high — %1 mA").arg(value), {}, lift() + QLatin1Char(' ') + Faults::tr("Check the cartridge.")};
    case 9: return {Faults::tr("Motor too warm — %1").arg(celsius(value)), {}, Faults::tr("Let the pen cool down, then clear.")};
    case 10: return {Faults::tr("Grip too warm — %1").arg(celsius(value)), Faults::tr("Limit 43.0 °C"), Faults::tr("Let the pen cool below 41 °C, then clear.")};
    case 11: return {Faults::tr("Supply too low — %1").arg(volts(value)), {}, Faults::tr("Plug the pen straight into the computer.")};
    case 12: return {Faults::tr("Supply too high — %1").arg(volts(value)), {}, Faults::tr("Unplug the pen and use another socket.")};
    case 13: return {Faults::tr("Cartridge removed"), {}, Faults::tr("Insert a cartridge and load the zone again.")};
    case 14: return {Faults::tr("Cartridge cannot be used"), {}, Faults::tr("Insert a new, unused cartridge.")};
    case 15: return {Faults::tr("Trigger stuck"), {}, Faults::tr("Release the trigger for one second, then clear.")};
    case 16: return {Faults::tr("Needles not withdrawn"), {}, workshop()};
    case 17: return {Faults::tr("Run time used up — %1").arg(duration(value * 1000)), {}, Faults::tr("Arm again to go on.")};
    case 18: return {Faults::tr("Strokes of this zone used up — %1").arg(grouped(value)), {}, Faults::tr("Go to the next zone.")};
    case 19: return {Faults::tr("Contact lost — paused"), {}, Faults::tr("Place the pen on the skin again.")};
    case 20: return {Faults::tr("The pen’s settings were damaged"), {}, lift() + QLatin1Char(' ') + Faults::tr("Load the zone again.")};
    case 21: return {Faults::tr("Pen self-test failed"), {}, workshop()};
    case 22: return {Faults::tr("The pen’s clock is wrong"), {}, workshop()};
    case 23: return {Faults::tr("The pen’s log is full"), {}, Faults::tr("Wait until it is read. It cannot be armed before.")};
    case 24: return {Faults::tr("Link disturbed — %1 bad frames a second").arg(value), {}, Faults::tr("Check the cable.")};
    case 25: return {Faults::tr("The pen restarted by itself"), {}, Faults::tr("Wait until its log is read, then clear.")};
    case 26: return {Faults::tr("Emergency stop pressed on the pen"), {}, Faults::tr("Release the button, then clear.")};
    case 27: return {Faults::tr("Stroke counters differ by %1").arg(grouped(value)), {}, lift() + QLatin1Char(' ') + Faults::tr("The record shows the higher count.")};
    default: break;
    }
    return {Faults::tr("Pen fault %1").arg(fault), {}, workshop()};
}

} // namespace stipple::ui::text
