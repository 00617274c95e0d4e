// Purpose: the last 10 seconds as lines, one row a quantity, newest right; band tinted, limit dashed, over it red.
// Thread: UI thread. Time comes from outside.
// Units: whatever the row says; MonoTime.
// Failure: a gap in the data is a gap in the line, never a straight line over it.
#pragma once

#include "core/units/units.h"
#include "ui/widgets/painted_items.h"

#include <QList>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

namespace stipple::ui {

class StripPlot : public QWidget, public SpokenValue {
    Q_OBJECT
public:
    struct Row {
        QString name, unit;
        double minimum = 0, maximum = 1; // scale
        std::optional<double> bandLow, bandHigh, limit;
    };
    explicit StripPlot(QWidget* parent = nullptr);

    int addRow(const Row& row);
    void setRow(int index, const Row& row);
    void sample(int row, MonoTime at, std::optional<double> value); // nullopt: no data here
    void setValueText(int row, const QString& text);                // right edge; "" = nothing
    void tick(MonoTime now);                                        // ≤ 30 Hz; scrolls
    void clear();

    // SpokenValue
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override;
    [[nodiscard]] ValueRange spokenRange() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    static constexpr int kColumns = 1024; // min/max columns over 10 s

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Column { float low = 0, high = 0; std::int64_t slot = -1; };
    struct Trace { Row row; QString valueText; std::vector<Column> columns; };
    void paintRow(QPainter& p, const Trace& trace, const QRectF& box, const QRectF& plot) const;
    std::vector<Trace> m_traces;
    MonoTime m_now{};
};

} // namespace stipple::ui
