// Purpose: the first run of a real clinic: clinic, first clinician, recovery sheet, review of the content.
// Thread: UI thread.
// Units: logical pixels.
// Failure: each step marks what is missing; nothing is made before the second step is complete, and then all at once.
//          A restart before that starts clean; after it, sign-in goes on with the recovery sheet (resume()).
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

#include <optional>

class QStackedWidget;

namespace stipple::ui {

class Button;
class ClinicForm;
class ContentApproval;
class FootBar;
class PasswordFields;
class PersonForm;
class ProblemStrip;
class RecoveryCard;
class RestoreSheet;
class SetUpDraft;
class SetUpSteps;

class SetUpPage : public Page {
    Q_OBJECT
public:
    explicit SetUpPage(const Services& services, QWidget* parent = nullptr);
    void start();  // an empty folder
    void resume(const ports::Clinic& clinic, const ports::Account& account); // the sheet was never confirmed
    void applyMetrics(const Metrics& metrics) override;

signals:
    // Done, or put off: the content can be approved later, nothing arms until then.
    void finished(const stipple::ports::Clinic& clinic, const stipple::ports::Account& account);
    void restored(); // a backup is the clinic now: to sign-in

private:
    enum Step { Clinic, Person, Recovery, Content };
    [[nodiscard]] QWidget* buildClinic();
    [[nodiscard]] QWidget* buildPerson();
    [[nodiscard]] QWidget* buildRecovery();
    void buildFoot(QVBoxLayout* to);
    void show(Step step);
    void refreshFoot();
    void forward();
    void leaveClinic();
    void make();
    void signedIn(const ports::Account& account, const std::string& code);
    void showSheet(const std::string& code);
    void keepSheet();
    void refuse(const Error& error);

    const Services& m_services;
    ports::Clinic m_clinic;
    std::optional<ports::Account> m_account;
    Step m_step = Clinic;
    bool m_busy = false;
    QVBoxLayout* m_right = nullptr;
    SetUpSteps* m_steps = nullptr;
    Label *m_title = nullptr, *m_why = nullptr;
    ProblemStrip* m_problem = nullptr;
    QStackedWidget* m_stack = nullptr;
    ClinicForm* m_clinicForm = nullptr;
    PersonForm* m_personForm = nullptr;
    PasswordFields* m_password = nullptr;
    RecoveryCard* m_recovery = nullptr;
    ContentApproval* m_content = nullptr;
    FootBar* m_foot = nullptr;
    Label* m_hint = nullptr;
    Button *m_back = nullptr, *m_next = nullptr, *m_restore = nullptr;
    RestoreSheet* m_restoreSheet = nullptr;
    SetUpDraft* m_draft = nullptr;
};

} // namespace stipple::ui
