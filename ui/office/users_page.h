// Purpose: who works here: one's own password and PIN; for who runs the clinic: all accounts and the clinic's keys.
// Thread: UI thread; the list is read each time the page is entered.
// Units: logical pixels.
// Failure: said in the page. A role that may not manage accounts sees its own part and who may.
#pragma once

#include "ui/office/office_page.h"

namespace stipple::ui {

class Button;
class Card;
class PasswordSheet;
class PinSheet;
class RecoverySheetPanel;
class UserSheet;

class UsersPage : public OfficePage {
    Q_OBJECT
public:
    explicit UsersPage(SessionFlow& flow, QWidget* parent = nullptr);
    void entered() override;

signals:
    void ownChanged(const stipple::ports::Account& account); // a renewed licence holds at once
    void clinicChanged(const stipple::ports::Clinic& clinic); // the recovery sheet is kept

private:
    void buildOwn();
    void buildKeys();
    void read();
    void show(const std::vector<ports::AccountLine>& lines);
    void rotate();

    Button *m_add = nullptr, *m_rotate = nullptr;
    Label* m_own = nullptr;
    Card *m_list = nullptr, *m_keys = nullptr;
    Label* m_keysWords = nullptr;
    QVBoxLayout* m_rows = nullptr;
    UserSheet* m_user = nullptr;
    PasswordSheet* m_password = nullptr;
    PinSheet* m_pin = nullptr;
    RecoverySheetPanel* m_recovery = nullptr;
    bool m_rotateAsked = false;
};

} // namespace stipple::ui
