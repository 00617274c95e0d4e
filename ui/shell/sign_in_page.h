// Purpose: who works here now: a list of people and a password. The demo says its password on the page.
// Thread: UI thread.
// Units: logical pixels.
// Failure: a wrong password, a locked account, records that cannot be read: said under the field; nothing typed is lost.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

class QLineEdit;

namespace stipple::ui {

class Button;
class Field;
class ProblemStrip;
class RecoverSheet;
class RestoreSheet;
class SegmentedControl;

class SignInPage : public Page {
    Q_OBJECT
public:
    SignInPage(const Services& services, QWidget* parent = nullptr);
    void entered() override;
    void setClinic(const ports::Clinic& clinic);
    void showProblem(const Error& error);

signals:
    void ready(); // its people stand there
    void signedIn(const stipple::ports::Account& account);
    void restored(); // a clinic that did not open was put back from a backup

private:
    void readLogins();
    void submit();

    const Services& m_services;
    Label* m_clinic = nullptr;
    QVBoxLayout* m_people = nullptr;
    Field* m_password = nullptr;
    Button* m_go = nullptr;
    ProblemStrip* m_problem = nullptr;
    RecoverSheet* m_recover = nullptr;
    RestoreSheet* m_restoreSheet = nullptr;
    Button* m_restore = nullptr; // only where the records do not open
    QString m_login;
    bool m_busy = false;
};

} // namespace stipple::ui
