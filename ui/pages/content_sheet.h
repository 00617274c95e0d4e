// Purpose: one row of the reference content with its source, and the clinic's change of one of its values.
// Thread: UI thread.
// Units: millimetres, days, sessions, passes as the row says.
// Failure: what breaks a rule of the content is refused with file, row and reason; what was typed stays.
#pragma once

#include "core/ports/planning.h"
#include "ui/widgets/side_sheet.h"

#include <vector>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace stipple::ui {

class Button;
class Field;
class Label;
class ProblemStrip;
class SessionFlow;

class ContentSheet : public SideSheet {
    Q_OBJECT
public:
    ContentSheet(SessionFlow& flow, QWidget* host);
    void showZone(const std::string& zone);
    void showGoal(const std::string& indication);

signals:
    void changed(); // the clinic's copy is another now

private:
    enum class Kind { Depth, Micro, Count };
    struct Value {
        QString name;
        std::string field;
        QString now;
        Kind kind = Kind::Count;
    };
    void start(const QString& title, const QString& source, bool verify, bool editable);
    void pick(int index);
    void submit();
    [[nodiscard]] std::optional<std::string> typed(const Value& value);

    SessionFlow& m_flow;
    std::string m_file, m_entry;
    std::vector<Value> m_values;
    Label *m_title = nullptr, *m_source = nullptr, *m_verify = nullptr;
    QVBoxLayout* m_list = nullptr;
    QComboBox* m_which = nullptr;
    Field* m_new = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Label* m_reasonProblem = nullptr;
    ProblemStrip* m_problem = nullptr;
    Button* m_save = nullptr;
};

} // namespace stipple::ui
