// Purpose: the left column: the depth as large as it can be, rate and motor below; and the strips of 10 seconds.
// Thread: UI thread; fed by snapshots, repainted by one timer of the cockpit.
// Units: µm, strokes/min, mA.
// Failure: a value that is too old shows "– –"; set is what the pen confirmed, and said to be only asked if not.
#pragma once

#include "ui/widgets/card.h"

#include "core/ports/pen.h"

namespace stipple::ui {

class DepthDial;
class DigitLabel;
class Label;
class PenWatch;
class StripPlot;

class CockpitDials : public QWidget {
    Q_OBJECT
public:
    explicit CockpitDials(PenWatch& pen, QWidget* parent = nullptr);
    void feed();                       // a new snapshot
    void tick(MonoTime now);           // 20 Hz
    void alarm(const ports::Alarm& alarm);
    void alarmGone(ports::AlarmId id);
    void setCompact(bool compact);
    [[nodiscard]] StripPlot* strips() const { return m_strips; } // placed by the cockpit

private:
    void feedStrips(const ports::PenLive& live);
    [[nodiscard]] QString rateLine() const;
    PenWatch& m_pen;
    Card* m_depthCard = nullptr;
    DepthDial* m_dial = nullptr;
    DigitLabel *m_rate = nullptr, *m_motor = nullptr;
    Label *m_rateSet = nullptr, *m_motorLine = nullptr;
    StripPlot* m_strips = nullptr;
    bool m_compact = false;
    MonoTime m_lastSample{};
    Micrometres m_peak{};
    std::uint32_t m_peakRun = 0;
    std::optional<ports::ZoneOrder> m_shown;
    std::optional<std::pair<Micrometres, StrokesPerMinute>> m_drawnFor; // limits that the strips are drawn under
};

} // namespace stipple::ui
