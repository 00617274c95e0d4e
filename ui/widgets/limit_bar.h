// Purpose: a slider over the whole device scale whose handle cannot leave the allowed band; outside is hatched.
// Thread: UI thread.
// Units: depth in µm, rate in strokes/min, plain integers.
// Failure: any value outside the band becomes the band's limit; limitHit tells which. HAZ-007
#pragma once

#include "ui/widgets/painted_items.h"
#include "ui/widgets/stepper.h"

#include <QAbstractSlider>

namespace stipple::ui {

class LimitBar : public QAbstractSlider, public SpokenValue {
    Q_OBJECT
public:
    explicit LimitBar(Measure measure, QWidget* parent = nullptr);

    // The device's scale; drawn from end to end. Depth 250–2500 µm and rate 6000–8000/min at first.
    void setScale(int minimum, int maximum);
    // The allowed band = the slider's range. Clipped to the scale.
    void setBand(int minimum, int maximum);
    void setName(const QString& name);
    [[nodiscard]] int scaleMinimum() const { return m_scaleMin; }
    [[nodiscard]] int scaleMaximum() const { return m_scaleMax; }
    [[nodiscard]] QPoint handleCentre() const;

    // SpokenValue: "Depth, 1.50 millimetres, allowed 1.00 to 2.00"
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override;
    [[nodiscard]] ValueRange spokenRange() const override;
    void setSpokenValue(double value) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void limitHit(stipple::ui::Limit limit, int asked);
    void valueEdited(int value); // by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // ignored: a wheel over a dose is an accident
    void sliderChange(SliderChange change) override;

private:
    [[nodiscard]] qreal xOf(int value) const;
    [[nodiscard]] int valueAt(qreal x) const;
    void moveTo(int asked);
    Measure m_measure;
    QString m_name;
    int m_scaleMin = 0, m_scaleMax = 1;
    bool m_dragging = false;
};

} // namespace stipple::ui
