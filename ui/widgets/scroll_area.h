// Purpose: the only way a page scrolls: finger or wheel, with a 12 px bar in sight. Never in the cockpit or a foot bar.
// Thread: UI thread.
// Failure: none.
#pragma once

#include <QScrollArea>

namespace stipple::ui {

class ScrollArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollArea(QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace stipple::ui
