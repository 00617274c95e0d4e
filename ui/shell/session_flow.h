// Purpose: the open session as the window holds it: whose it is, which step, the assessment, and what is saved.
//          Pages talk to each other only through this; every clinical decision is a call into core.
// Thread: UI thread. Answers of the records come later; busy() meanwhile.
// Units: as in core/ports.
// Failure: problem() carries the port's error; what was typed stays, and the next save tries again.
#pragma once

#include "core/clinical/screening.h"
#include "core/plan/limit_merge.h"
#include "core/session/preflight.h"
#include "ui/shell/services.h"
#include "ui/shell/steps.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <optional>

namespace stipple::ui {

class MarkDesk;
class HandDesk;
class NumbingDesk;
class PenWatch;
class PlanDesk;
class ScreeningDesk;
class TreatmentDesk;

class SessionFlow : public QObject {
    Q_OBJECT
public:
    SessionFlow(const Services& services, PenWatch& pen, QObject* parent = nullptr);
    ~SessionFlow() override;

    [[nodiscard]] const Services& services() const { return m_services; }
    [[nodiscard]] PenWatch& pen() const { return m_pen; }
    [[nodiscard]] PlanDesk& plan() const { return *m_plan; }
    [[nodiscard]] MarkDesk& marks() const { return *m_marks; }
    [[nodiscard]] TreatmentDesk& treatment() const { return *m_treatment; }
    [[nodiscard]] ScreeningDesk& asking() const { return *m_asking; }
    [[nodiscard]] NumbingDesk& numbing() const { return *m_numbing; }
    [[nodiscard]] HandDesk& byHand() const { return *m_byHand; }
    [[nodiscard]] ports::Day today() const;

    void setClinic(const ports::Clinic& clinic) { m_clinic = clinic; }
    [[nodiscard]] const ports::Clinic& clinic() const { return m_clinic; }
    void setPractitioner(std::optional<ports::Account> account) { m_practitioner = std::move(account); }
    [[nodiscard]] const std::optional<ports::Account>& practitioner() const { return m_practitioner; }

    // ---- the session
    void start(PatientId patient);              // the patient's open draft, or a new one
    void reopen(PatientId patient, SessionId session); // a session of the timeline, or one left by a crash
    void leave();                               // once everything is saved; refused while the motor can run
    void leaveNow();                       // somebody signs out: leaves whatever the records answer
    void readAgain(const Error& why);           // as the records hold it, and why is said there
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const ports::Chart& chart() const { return m_chart; }
    [[nodiscard]] const QByteArray& portrait() const { return m_portrait; } // JPEG; empty: none. As it was when the session was opened
    [[nodiscard]] const ports::SessionRecord& record() const { return m_record; }
    [[nodiscard]] ports::SessionRecord& recordForDesk() { return m_record; } // the desks keep it current
    [[nodiscard]] bool readOnly() const;        // signed: every step shows, nothing changes

    // ---- steps
    [[nodiscard]] FlowStep step() const { return m_step; }
    [[nodiscard]] bool canOpen(FlowStep step) const;
    [[nodiscard]] bool isDone(FlowStep step) const;
    void go(FlowStep step);
    void enter(FlowStep step); // by the desks, when a step begins by itself

    // ---- assessment
    [[nodiscard]] const ports::Assessment& assessment() const { return m_record.assessment; }
    void setFitzpatrick(int type);
    void setSkinToday(const std::string& sign, bool on);
    void setAnswer(const ports::ScreeningAnswer& answer) { setAnswers({answer}); }
    void setAnswers(const std::vector<ports::ScreeningAnswer>& answers); // one act, one save
    [[nodiscard]] const ports::ScreeningAnswer* answerTo(const std::string& rule) const;
    [[nodiscard]] const ports::ScreeningAnswer* answerOfToday(const std::string& rule) const; // not of an earlier day
    void saveGoal(const ports::Goal& goal, ports::Answer<ports::Unit> answer);
    [[nodiscard]] const clinical::ScreeningResult& screening() const { return m_screening; }
    [[nodiscard]] session::ScreeningVerdict screeningVerdict() const;
    // Everything that limits a zone today: content, pen, cartridge, skin, screening, licence, patient.
    [[nodiscard]] plan::LimitInputs limitInputs() const;

    // ---- after the treatment
    void keepSummary(const ports::SessionRecord& draft); // saved at once
    void sign(const std::string& password);
    void handedOut(const std::string& kind, const std::string& language);

    void flush(); // saves what waits for its pause in typing

signals:
    void opened();
    void closed(stipple::PatientId patient);
    void stepChanged(stipple::ui::FlowStep step);
    void assessmentChanged();
    void goalsChanged();
    void recordChanged();
    void flushing(); // pages hand over what still waits
    void signedNow();
    void problem(const stipple::Error& error);
    void notice(const QString& words); // something the window did by itself: "Read-back undone …"

private:
    struct Coming { // until the session is there, too
        ports::Chart chart;
        QByteArray portrait;
    };
    void opening(PatientId patient, std::function<void(const Coming&)> next);
    [[nodiscard]] ports::Answer<ports::SessionRecord> adopting(const Coming& coming);
    void adopt(const ports::SessionRecord& record, const Coming& coming);
    void closeNow();
    [[nodiscard]] bool unsaved() const;
    void saved(const Result<ports::Unit>& result);
    void signIfKept();
    friend class PlanDesk; // tells how its save went
    void assessmentEdited();
    void evaluate();
    void saveAssessmentNow();

    const Services& m_services;
    PenWatch& m_pen;
    PlanDesk* m_plan = nullptr;
    MarkDesk* m_marks = nullptr;
    TreatmentDesk* m_treatment = nullptr;
    ScreeningDesk* m_asking = nullptr;
    NumbingDesk* m_numbing = nullptr;
    HandDesk* m_byHand = nullptr;
    ports::Clinic m_clinic;
    std::optional<ports::Account> m_practitioner;
    ports::Chart m_chart;
    QByteArray m_portrait; // part of the plan's hash: does not change while the session is open. HAZ-011
    ports::SessionRecord m_record;
    clinical::ScreeningResult m_screening;
    bool m_screeningUsable = false;
    bool m_open = false, m_busy = false, m_leaving = false;
    bool m_assessmentDirty = false, m_summaryLost = false;
    int m_saving = 0, m_summariesAsked = 0;
    std::optional<Error> m_readAgainFor;
    std::optional<std::string> m_signWith; // once the last words are in the records
    FlowStep m_step = FlowStep::Assess;
    QTimer m_save;
};

} // namespace stipple::ui
