// Purpose: nobody can sign in any more: with the recovery sheet one account gets a new password.
// Thread: UI thread.
// Units: none.
// Failure: a code that was mistyped or replaced is said below its field; nothing is changed then.
#pragma once

#include "core/error.h"
#include "ui/widgets/side_sheet.h"

namespace stipple::ui {

class Field;
class PasswordFields;
class ProblemStrip;
struct Services;

class RecoverSheet : public SideSheet {
    Q_OBJECT
public:
    RecoverSheet(const Services& services, QWidget* host);
    void start(const QString& login);

signals:
    void recovered(const QString& login);

private:
    void submit();
    const Services& m_services;
    Field *m_code = nullptr, *m_login = nullptr;
    PasswordFields* m_password = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_busy = false;
};

} // namespace stipple::ui
