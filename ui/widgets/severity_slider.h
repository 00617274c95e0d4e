// Purpose: 0–10: tick = baseline, flag = goal, ring = now.
// Thread: UI thread.
// Units: points of severity, 0 none … 10 severe.
// Failure: values outside are pressed into 0–10.
#pragma once

#include "ui/widgets/painted_items.h"

#include <QAbstractSlider>

#include <optional>

namespace stipple::ui {

class SeveritySlider : public QAbstractSlider, public SpokenValue {
    Q_OBJECT
public:
    enum class Scale { Plain, Labelled }; // Labelled: ticks and "none … severe" below
    explicit SeveritySlider(Scale scale = Scale::Plain, QWidget* parent = nullptr);
    void setBaseline(std::optional<int> value);
    void setGoal(std::optional<int> value);
    void setName(const QString& name);
    void setReadOnly(bool readOnly);
    [[nodiscard]] std::optional<int> baseline() const { return m_baseline; }
    [[nodiscard]] std::optional<int> goal() const { return m_goal; }

    // SpokenValue
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override;
    [[nodiscard]] ValueRange spokenRange() const override;
    void setSpokenValue(double value) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueEdited(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    [[nodiscard]] qreal xOf(int value) const;
    void moveTo(qreal x);
    Scale m_scale;
    QString m_name;
    std::optional<int> m_baseline, m_goal;
    bool m_readOnly = false;
};

} // namespace stipple::ui
