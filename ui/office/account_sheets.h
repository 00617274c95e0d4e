// Purpose: the sheets of the Users page: one account, one's own password, one's own PIN, a new recovery sheet.
// Thread: UI thread.
// Units: none.
// Failure: said in the sheet; it stays open and keeps what was typed (never a password).
#pragma once

#include "core/ports/clinic.h"
#include "ui/widgets/side_sheet.h"

#include <optional>

class QCheckBox;

namespace stipple::ui {

class Button;
class Field;
class PasswordFields;
class PersonForm;
class ProblemStrip;
class RecoveryCard;
struct Services;

// Adds an account, or changes one.
class UserSheet : public SideSheet {
    Q_OBJECT
public:
    UserSheet(const Services& services, QWidget* host);
    void add();
    void change(const ports::AccountLine& line, bool own);

signals:
    void saved(const stipple::ports::Account& account);

private:
    void submit();
    void show(PersonForm* form);
    void finish(const Result<ports::Account>& result);
    const Services& m_services;
    std::optional<ports::AccountLine> m_line; // none: a new one
    PersonForm *m_new = nullptr, *m_changed = nullptr;
    PasswordFields* m_password = nullptr;
    QCheckBox* m_active = nullptr;
    ProblemStrip* m_problem = nullptr;
    Button* m_save = nullptr;
    bool m_busy = false;
};

class PasswordSheet : public SideSheet {
    Q_OBJECT
public:
    PasswordSheet(const Services& services, QWidget* host);
    void start(const ports::Account& account);

signals:
    void changed();

private:
    void submit();
    const Services& m_services;
    Field* m_old = nullptr;
    PasswordFields* m_new = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_busy = false;
};

class PinSheet : public SideSheet {
    Q_OBJECT
public:
    PinSheet(const Services& services, QWidget* host);
    void start();

signals:
    void changed();

private:
    void submit();
    const Services& m_services;
    Field *m_password = nullptr, *m_pin = nullptr, *m_again = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_busy = false;
};

class RecoverySheetPanel : public SideSheet {
    Q_OBJECT
public:
    RecoverySheetPanel(const Services& services, QWidget* host);
    void start(const ports::Clinic& clinic); // asks first: the old sheet becomes worthless

signals:
    void kept();

private:
    void make();
    void keep();
    const Services& m_services;
    ports::Clinic m_clinic;
    QWidget* m_ask = nullptr;
    RecoveryCard* m_card = nullptr;
    ProblemStrip* m_problem = nullptr;
    Button *m_make = nullptr, *m_done = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
