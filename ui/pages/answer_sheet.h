// Purpose: what a "yes" still needs: a day, the zones it concerns, or a recorded reason with a second credential.
// Thread: UI thread.
// Units: a day as the person types it.
// Failure: an override without 15 characters, without the physician or prescriber where the rule asks for one, or with a
//          wrong password or of somebody who may not treat is not recorded. Blocked offers none.
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/side_sheet.h"

#include "core/clinical/screening_rule.h"

#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace stipple::ui {

class Chip;
class Field;
class ProblemStrip;
class SessionFlow;

class AnswerSheet : public SideSheet {
    Q_OBJECT
public:
    AnswerSheet(SessionFlow& flow, QWidget* host);
    void edit(const clinical::ScreeningRule& rule);

private:
    void submit();
    void record(const std::string& reason, std::optional<ports::Account> proven);
    void readLogins();
    [[nodiscard]] std::optional<std::optional<ports::Day>> readSince();

    SessionFlow& m_flow;
    clinical::ScreeningRule m_rule;
    Label* m_question = nullptr;
    Label* m_note = nullptr;
    Field* m_since = nullptr;
    QWidget* m_zoneBox = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_zones;
    QWidget* m_overrideBox = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Field* m_agreed = nullptr; // physician or prescriber: name and licence
    QComboBox* m_login = nullptr;
    Field* m_password = nullptr;
    bool m_busy = false;
    ProblemStrip* m_problem = nullptr;
};

} // namespace stipple::ui
