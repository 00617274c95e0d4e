// Purpose: the plan being made: edits with undo, the limits of each zone, and its saving.
// Thread: UI thread.
// Units: as in core/plan.
// Failure: an edit that core refuses changes nothing and is told by refused(); saving errors go to the flow.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/plan/plan_check.h"
#include "core/plan/plan_history.h"
#include "core/plan/proposal.h"

namespace stipple::ui {

class SessionFlow;

class PlanDesk : public QObject {
    Q_OBJECT
public:
    explicit PlanDesk(SessionFlow& flow);

    void reset(const plan::Plan& start);
    [[nodiscard]] const plan::Plan& plan() const { return m_history.current(); }
    [[nodiscard]] const plan::ZonePlan* zone(const std::string& id) const;
    [[nodiscard]] int orderOf(const std::string& id) const; // 1…, 0 = not in the plan

    void add(const std::string& id);
    void addAll(const std::vector<std::string>& ids); // one edit; what cannot be planned is told and left out
    void remove(const std::string& id);
    void move(const std::string& id, int steps);
    void moveTo(const std::string& id, int place); // 0-based; one edit
    void set(const plan::ZonePlan& values, const QString& name, const std::string& mergeKey = {});
    // Takes the builder's proposal over as it stands: from then on the values are the clinician's.
    void accept(const std::string& id);
    void acceptAll();
    [[nodiscard]] int proposals() const; // how many zones still only have a proposal
    // The class of cartridge for all zones in one edit; a proposal stays a proposal.
    void setCartridgeEverywhere(const std::string& cartridge);
    // A whole plan from elsewhere (protocol, preset, last session): pressed into today's limits by the caller.
    void adopt(const plan::Plan& next, const QString& name);
    void setSeries(int sessions, int intervalDays);
    void setIndication(const std::string& indication);
    // Same values on both sides until switched off again.
    [[nodiscard]] bool linked(const std::string& id) const;
    void setLinked(const std::string& id, bool on);

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    void endMerge() { m_history.endMerge(); }

    [[nodiscard]] plan::ZoneLimits limits(const std::string& id) const;
    [[nodiscard]] std::vector<plan::PlanProblem> problems() const;
    [[nodiscard]] std::uint32_t hash() const; // with the patient, as it goes to the pen

    void saveNow();
    [[nodiscard]] bool dirty() const { return m_dirty; }    // not in the records
    [[nodiscard]] bool saving() const { return m_saving > 0; } // or on its way there

signals:
    void changed();
    void refused(const stipple::Error& error, const QString& zone);

private:
    void push(Result<plan::Plan> next, const QString& name, const std::string& zone, const std::string& mergeKey = {});
    [[nodiscard]] bool editable() const;
    void after();

    SessionFlow& m_flow;
    plan::PlanHistory m_history;
    bool m_dirty = false;
    int m_saving = 0;
    QTimer m_save;
};

} // namespace stipple::ui
