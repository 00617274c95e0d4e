// Purpose: one screening question, its answer, its result, and the consequence in an inset below.
// Thread: UI thread.
// Failure: Blocked has no override by any path; Override opens only with a reason of ≥ 15 characters and a PIN.
#pragma once

#include "ui/widgets/yes_no_unsure.h"

#include <QWidget>

class QVBoxLayout;

namespace stipple::ui {

class Button;
class Inset;
class Label;

class ScreeningRow : public QWidget {
    Q_OBJECT
public:
    enum class Result { Unanswered, Clear, Warning, ZoneBlocked, NeedsOverride, Overridden, Deferred, Blocked };
    explicit ScreeningRow(const QString& question, QWidget* parent = nullptr);

    void setQuestion(const QString& question);
    void setAnswer(YesNoUnsure::Value value);
    [[nodiscard]] YesNoUnsure::Value answer() const;
    void setHelp(const QString& help); // source and rule, as tool tip and accessible description
    // Words of the consequence: title, detail, and the text of its one button ("" = none).
    void setResult(Result result, const QString& title = {}, const QString& detail = {}, const QString& action = {});
    [[nodiscard]] Result result() const { return m_result; }
    [[nodiscard]] QString resultWord() const;
    [[nodiscard]] YesNoUnsure* control() const { return m_answer; }

signals:
    void answered(stipple::ports::ScreeningAnswer::Value value);
    void actionClicked(); // "Change date", "Edit", "Override"

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Result m_result = Result::Unanswered;
    Label* m_question = nullptr;
    YesNoUnsure* m_answer = nullptr;
    QWidget* m_word = nullptr;
    Inset* m_inset = nullptr;
    Label* m_title = nullptr;
    Label* m_detail = nullptr;
    Button* m_action = nullptr;
};

inline constexpr int kOverrideReasonMin = 15;
[[nodiscard]] bool overrideReasonLongEnough(const QString& reason);

} // namespace stipple::ui
