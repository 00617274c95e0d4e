// Purpose: a new password, twice, with the rule said while it is typed.
// Thread: UI thread.
// Units: the rule is core/text/password_rule.h.
// Failure: read() names the first broken rule under its field and gives nothing; what was typed stays.
#pragma once

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace stipple::ui {

class Field;

class PasswordFields : public QWidget {
    Q_OBJECT
public:
    // Object names: prefix.password and prefix.repeat.
    explicit PasswordFields(const QString& prefix, const QString& label, QWidget* parent = nullptr);
    void setNames(std::vector<std::string> names); // that must not make up the password
    [[nodiscard]] std::optional<std::string> read();
    void clear();

signals:
    void submitted(); // Enter in the second field

private:
    [[nodiscard]] QString problem() const; // of the first field; empty: good
    void judge();
    Field* m_first = nullptr;
    Field* m_second = nullptr;
    std::vector<std::string> m_names;
};

} // namespace stipple::ui
