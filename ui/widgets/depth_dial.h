// Purpose: the depth, as large as it can be: 270° dial 0–2.5 mm, guard band, set mark, live ring, over-limit peak.
// Thread: UI thread. Time comes from outside.
// Units: µm; MonoTime of the sample's arrival.
// Failure: no sample for more than 300 ms shows "– –", never the old number. HAZ-027
#pragma once

#include "core/units/units.h"
#include "ui/widgets/painted_items.h"

#include <QPixmap>
#include <QWidget>

#include <deque>
#include <optional>

namespace stipple::ui {

class DepthDial : public QWidget, public SpokenValue {
    Q_OBJECT
public:
    enum class Motion { Still, Moving };
    enum class Mode { NoData, Still, Live, OverLimit };
    explicit DepthDial(QWidget* parent = nullptr);

    void setSet(std::optional<Micrometres> depth);            // the confirmed set depth; guard = ± 250 µm
    void setGuard(Micrometres low, Micrometres high);
    void sample(MonoTime at, Micrometres depth, Motion motion); // any rate; shows the median of 250 ms
    void tick(MonoTime now);                                  // ≤ 20 Hz; repaints when what is shown changed
    void freezePeak(Micrometres peak, Micrometres limit);     // until clearPeak()
    void clearPeak();
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QString valueText() const;

    // SpokenValue
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override;
    [[nodiscard]] ValueRange spokenRange() const override;

    [[nodiscard]] QSize sizeHint() const override { return {420, 440}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Sample { MonoTime at; Micrometres depth; Motion motion; };
    void refresh(MonoTime now);
    void paintArcs(QPainter& p, const QRectF& ring, qreal thickness) const;
    void paintWords(QPainter& p, const QRectF& ring) const;
    std::deque<Sample> m_samples;
    std::optional<Micrometres> m_set, m_guardLow, m_guardHigh, m_peak, m_limit, m_shown;
    Mode m_mode = Mode::NoData;
    MonoTime m_announced{};
};

} // namespace stipple::ui
