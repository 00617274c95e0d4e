// Purpose: one line of the agenda: time, person, reason, place in the series, what is ready, one action.
// Thread: UI thread.
// Units: 80 px high (72 compact).
// Failure: none; what is not known is left out.
#pragma once

#include "core/ports/records.h"

#include <QBoxLayout>
#include <QFrame>

namespace stipple::ui {

class VisitRow : public QFrame {
    Q_OBJECT
public:
    explicit VisitRow(const ports::Visit& visit, QWidget* parent = nullptr);

signals:
    void openChart();
    void openSession(); // to sign
    void change();      // arrival, day, time, room, reason, called off

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_past = false;
    bool m_hasReady = false;
    QBoxLayout* m_middle = nullptr;
};

} // namespace stipple::ui
