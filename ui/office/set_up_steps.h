// Purpose: the four steps of the set-up at the left: done, now, ahead.
// Thread: UI thread.
// Units: 340 px wide (280 compact).
// Failure: none.
#pragma once

#include <QStringList>
#include <QWidget>

namespace stipple::ui {

class SetUpSteps : public QWidget {
    Q_OBJECT
public:
    explicit SetUpSteps(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace stipple::ui
