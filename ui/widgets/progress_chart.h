// Purpose: severity 0–10 over the sessions; line style + marker + direct label, no legend.
// Thread: UI thread.
// Units: x in days from the first point, y in points of severity.
// Failure: no points draws the grid only.
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

namespace stipple::ui {

class ProgressChart : public QWidget {
    Q_OBJECT
public:
    struct Series { QString name; QList<QPointF> points; };  // x = days, y = 0…10
    struct Session { double day = 0; QString name, caption; bool ahead = false; }; // "S1", "7 Apr"
    explicit ProgressChart(QWidget* parent = nullptr);
    void setData(const QList<Series>& series, const QList<Session>& sessions);
    [[nodiscard]] QSize sizeHint() const override { return {520, 280}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Series> m_series;
    QList<Session> m_sessions;
};

} // namespace stipple::ui
