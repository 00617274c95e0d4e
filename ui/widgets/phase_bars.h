// Purpose: one bar a pass; done, current and ahead differ by word weight, tick and fill.
// Thread: UI thread.
// Units: fraction 0…1 of the current pass, estimated from strokes ÷ area. CoverageFigure always writes "estimated".
// Failure: none.
#pragma once

#include <QWidget>

namespace stipple::ui {

class PhaseBars : public QWidget {
    Q_OBJECT
public:
    explicit PhaseBars(QWidget* parent = nullptr);
    void setPasses(int total, int current, double fraction); // current 1…total; total+1 = all done
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_total = 1, m_current = 1;
    double m_fraction = 0;
};

// "64 % of pass 2, estimated".
class CoverageFigure : public QWidget {
    Q_OBJECT
public:
    explicit CoverageFigure(QWidget* parent = nullptr);
    void setCoverage(double fraction, int pass);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fraction = 0;
    int m_pass = 1;
};

} // namespace stipple::ui
