// Purpose: READY ○ ARMED ◎ RUNNING ▶ PAUSED ❚❚ STOPPED ■: word, shape and one line of cause.
// Thread: UI thread.
// Units: 96 px tile.
// Failure: Offline, Connecting, Stopping and Latched have words of their own; none of them looks like RUNNING.
#pragma once

#include "core/safety/states.h"

#include <QWidget>

namespace stipple::ui {

class StateBlock : public QWidget {
    Q_OBJECT
public:
    explicit StateBlock(QWidget* parent = nullptr);
    void setState(safety::State state, const QString& cause);
    [[nodiscard]] safety::State state() const { return m_state; }
    [[nodiscard]] QString word() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    safety::State m_state = safety::State::Offline;
    QString m_cause;
};

} // namespace stipple::ui
