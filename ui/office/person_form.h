// Purpose: one account as a form: name, login, role, licence and how deep it allows: at set-up and under Users.
// Thread: UI thread.
// Units: depth in mm as typed, Micrometres inside; days.
// Failure: read() marks what is wrong below its field and gives nothing; nothing typed is lost.
#pragma once

#include "core/ports/records.h"
#include "core/units/units.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace stipple::ui {

class Field;
class SegmentedControl;

class PersonForm : public QWidget {
    Q_OBJECT
public:
    enum class Kind { FirstClinician, NewUser, ChangedUser };
    PersonForm(Kind kind, Micrometres deviceCeiling, QWidget* parent = nullptr);
    void load(const ports::Account& account);
    [[nodiscard]] std::optional<ports::Account> read(const ports::Day& today);
    // Nobody takes the clinic away from oneself: role and running the clinic stay as they are.
    void setOwn(bool own);
    void focusFirst();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString login() const;

signals:
    void namesChanged();
    void submitted();

private:
    [[nodiscard]] Field* make(const QString& label, const char* name);
    void refreshRole();
    [[nodiscard]] bool readLicence(ports::Account& account, const ports::Day& today);

    Kind m_kind;
    Micrometres m_ceiling;
    ports::Account m_account;
    bool m_loginTouched = false;
    Field *m_name = nullptr, *m_login = nullptr, *m_number = nullptr, *m_body = nullptr, *m_until = nullptr, *m_scope = nullptr;
    SegmentedControl* m_role = nullptr;
    QCheckBox* m_administers = nullptr;
    QWidget* m_licence = nullptr;
};

} // namespace stipple::ui
