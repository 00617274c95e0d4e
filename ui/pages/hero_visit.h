// Purpose: the next visit, large: who, why, what must not be missed, what is ready, and the two ways on.
// Thread: UI thread.
// Units: logical pixels.
// Failure: none.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/card.h"

#include "core/ports/records.h"

namespace stipple::ui {

class HeroVisit : public Card {
    Q_OBJECT
public:
    explicit HeroVisit(const ports::Visit& visit, QWidget* parent = nullptr);

signals:
    void startSession();
    void openChart();
    void arrived(); // now
    void change();
};

} // namespace stipple::ui
