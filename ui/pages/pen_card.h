// Purpose: the connected pen on Today: its drawing, serial, state and four facts.
// Thread: UI thread.
// Units: logical pixels.
// Failure: no pen shows the empty state with the way to look again.
#pragma once

#include "ui/widgets/card.h"

namespace stipple::ui {

class PenWatch;

class PenCard : public Card {
    Q_OBJECT
public:
    explicit PenCard(PenWatch& pen, QWidget* parent = nullptr);

    void setCompact(bool compact);

private:
    void refresh();
    void build();
    PenWatch& m_pen;
    bool m_compact = false;
    QString m_shown; // what was built, so that 30 snapshots a second do not rebuild
};

} // namespace stipple::ui
