// Purpose: numbing cream of the open session: what was applied, how long it has been on, when it came off.
// Thread: UI thread. The times stand in the records; the clock only shows them, so a restart loses nothing.
// Units: as in core/clinical/numbing.h.
// Failure: what cannot be saved stays out and is told by the flow's problem(); until the records have answered,
//          state() is nothing and the pre-flight waits.
#pragma once

#include "core/clinical/numbing.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace stipple::ui {

class SessionFlow;

class NumbingDesk : public QObject {
    Q_OBJECT
public:
    explicit NumbingDesk(SessionFlow& flow);

    [[nodiscard]] const std::vector<ports::Numbing>& all() const { return m_all; }
    [[nodiscard]] std::optional<clinical::NumbingState> state() const;
    [[nodiscard]] std::vector<clinical::ZoneCream> creams() const;
    [[nodiscard]] const clinical::AnaestheticContent& content() const;
    [[nodiscard]] std::vector<clinical::NumbingProblem> judge(const clinical::NumbingRequest& request) const;

    void apply(const clinical::NumbingRequest& request, UtcMs at); // refused while judge() forbids
    // Cream off, and the two ticks, for one zone. `off` cannot be undone; a tick can.
    void takeOff(const std::string& zone);
    void tick(const std::string& zone, bool residueOff, bool disinfected);

signals:
    void changed();  // something was applied, taken off, ticked
    void applied();  // the application was kept
    void passed();   // a second went by while cream is on

private:
    void load();
    void save(ports::Numbing numbing);
    [[nodiscard]] ports::NumbedZone* find(const std::string& zone, ports::Numbing*& of);

    SessionFlow& m_flow;
    SessionId m_of{};
    bool m_read = false;
    std::vector<ports::Numbing> m_all;
    QTimer m_tick;
};

} // namespace stipple::ui
