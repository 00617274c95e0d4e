// Purpose: a treatment with a roller or a pen without its cable: begun after the same checks, filled in by hand, ended.
// Thread: UI thread.
// Units: as in core/session/by_hand.h.
// Failure: not begun while a check that does not concern the pen is open; errors are told by the flow's problem().
#pragma once

#include "core/session/by_hand.h"

#include <QObject>

namespace stipple::ui {

class SessionFlow;

class HandDesk : public QObject {
    Q_OBJECT
public:
    explicit HandDesk(SessionFlow& flow);

    [[nodiscard]] bool mayBegin() const; // everything but pen, cartridge and read-back is done
    [[nodiscard]] bool busy() const { return m_busy; }
    void begin(const ports::HandTool& tool);
    // Kept at once. False: the values cannot be (see core/session/by_hand.h).
    [[nodiscard]] bool enter(SegmentId segment, const session::ByHand& values, const std::string& note);
    void setObservations(SegmentId segment, const std::vector<std::string>& observations);
    void finish(); // → Summary

signals:
    void changed();

private:
    void keep(const ports::Segment& segment);
    SessionFlow& m_flow;
    bool m_busy = false;
};

} // namespace stipple::ui
