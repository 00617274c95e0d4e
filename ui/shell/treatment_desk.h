// Purpose: from a complete plan to an ended treatment: pre-flight, read-back, arming, zone after zone, finish.
//          Sends commands to the pen, feeds its events to core/session/treatment, stores every effect at once.
// Thread: UI thread.
// Units: as in core/session.
// Failure: a command that ends Unknown is said to be unknown and never repeated by itself; nothing is retried
//          silently but the load of limits, which moves no needle.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/session/preflight.h"
#include "core/session/treatment.h"
#include "ui/shell/services.h"

#include <optional>

namespace stipple::ui {

class SessionFlow;
class TreatmentKeeper;

class TreatmentDesk : public QObject {
    Q_OBJECT
public:
    explicit TreatmentDesk(SessionFlow& flow);

    void reset();                        // another session
    void readUsedCartridges();
    enum class Adopt { JustBegun, Resumed };
    void adoptSegments(Adopt how);       // a session that was already begun: its segments are the truth

    // ---- pre-flight
    [[nodiscard]] const session::Preflight& preflight() const { return m_preflight; }
    [[nodiscard]] bool patientConfirmed() const;
    void confirmPatient(bool confirmed);
    void readBack();                     // again
    void lookAgain();                    // something beside the pen changed: numbing, a consent
    void reconsider() { onSnapshot(); }  // clinic or account changed: the checks are asked anew
    void planChanged();                  // undoes read-back and the spoken confirmation
    [[nodiscard]] bool armHeld();        // the hold was completed: false when it may not be
    void lookAway();                     // another page, or the lock: a hold that is still waiting arms nothing any more

    // ---- cockpit
    [[nodiscard]] const session::TreatmentModel* model() const { return m_model ? &*m_model : nullptr; }
    [[nodiscard]] bool begun() const;    // the plan is frozen
    void keep(const ports::Segment& segment); // entered by hand: into the records until it is there
    [[nodiscard]] bool allKept() const;
    [[nodiscard]] bool anyRefused() const; // for good, of this session
    [[nodiscard]] bool finishing() const { return m_finishing; }
    [[nodiscard]] bool changing() const { return m_beginning || m_finishing; } // the records are asked: no other session now
    [[nodiscard]] bool loadFailed() const { return m_loadFailed; } // readBack() tries again
    [[nodiscard]] bool waitingForArm() const { return m_armWhenVerified; }
    [[nodiscard]] bool verified() const; // the pen repeated exactly the limits of this zone
    [[nodiscard]] bool armAgain();       // the hold in the cockpit
    [[nodiscard]] bool lastZone() const; // no open zone after this one
    [[nodiscard]] bool canChangeZone() const;
    [[nodiscard]] QString lastOutcome() const { return m_outcome; } // words about the last command that was not Done
    [[nodiscard]] std::vector<session::LoadBlock> blocks() const; // why this zone is not loaded
    void confirmDose();                  // an uncertain run was looked at; the budget keeps charging it
    void nextZone();                     // closes this one, loads the next
    void selectZone(SegmentId segment);  // motor still only
    void disarm();
    void pause();
    void resume();
    void clear();
    void toggleObservation(const std::string& observation);
    void setNote(SegmentId segment, const std::string& note);
    void finish();                       // motor off, cartridge marked, treatment ended → Summary

signals:
    void changed();       // anything that pre-flight or cockpit shows
    void allIsKept();     // in the records
    void finished();

private:
    void onSnapshot();
    void onEvent(const ports::PenEvent& event);
    void evaluate();
    void makeProvisional();
    void begin();
    void notBegun(const Error& error);
    void waitForArm();
    void loadCurrent();
    void maybeContinue();
    void run(const session::Effects& effects);
    void endNow();
    void onCommandEnded(const ports::CommandEnded& event);
    [[nodiscard]] Result<session::TreatmentModel> build(const std::vector<ports::Segment>& segments,
                                                        session::TreatmentSetup::Start start) const;

    SessionFlow& m_flow;
    session::Preflight m_preflight;
    std::optional<session::PatientConfirmation> m_confirmation;
    std::vector<ports::CartridgeUid> m_usedCartridges;
    std::optional<session::TreatmentModel> m_model;
    std::optional<ports::ZoneOrder> m_order;      // of the current zone, freshly built
    std::optional<std::uint32_t> m_provisionalFor; // plan hash of a model that is not stored yet
    bool m_loading = false, m_loadFailed = false;
    int m_loadTries = 0;
    bool m_beginning = false, m_armWhenVerified = false, m_loadWhenStill = false, m_finishing = false, m_ending = false;
    QString m_outcome;
    QTimer m_armPatience;
    TreatmentKeeper* m_keeper = nullptr;
};

} // namespace stipple::ui
