// Purpose: where we are in the session: done ✓, current, ahead, blocked (octagon). Done steps can be opened again.
// Thread: UI thread.
// Units: logical pixels.
// Failure: a step that cannot be opened does not answer to a click and says so to screen readers.
#pragma once

#include "ui/widgets/painted_items.h"

#include <QList>
#include <QWidget>

namespace stipple::ui {

class StepRail : public QWidget, public PaintedItems {
    Q_OBJECT
public:
    enum class State { Done, Current, Ahead, Blocked };
    struct Step {
        QString name;
        State state = State::Ahead;
        bool canOpen = false;
    };
    explicit StepRail(QWidget* parent = nullptr);
    void setSteps(const QList<Step>& steps);
    [[nodiscard]] const QList<Step>& steps() const { return m_steps; }

    // PaintedItems: page tabs, "Step 3 of 6, pre-flight, current"
    [[nodiscard]] int itemCount() const override;
    [[nodiscard]] QRect itemPlace(int index) const override;
    [[nodiscard]] QString itemName(int index) const override;
    [[nodiscard]] QAccessible::State itemState(int index) const override;
    [[nodiscard]] QAccessible::Role itemRole() const override;
    [[nodiscard]] QAccessible::Role groupRole() const override;
    void itemPress(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stepChosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int stepAt(const QPoint& pos) const;
    [[nodiscard]] QList<QRect> places() const;
    QList<Step> m_steps;
    int m_focus = 0;
    int m_pressed = -1;
};

} // namespace stipple::ui
