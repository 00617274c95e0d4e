// Purpose: a text field with its label above and its fault below; locked form with a lock.
// Thread: UI thread.
// Units: 56 px high.
// Failure: setProblem shows triangle and words; the ink outline is never the only sign.
#pragma once

#include <QWidget>

class QLineEdit;

namespace stipple::ui {

class Label;

class Field : public QWidget {
    Q_OBJECT
public:
    explicit Field(const QString& label, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setProblem(const QString& problem); // "" = none
    void setHint(const QString& hint);       // below, when there is no problem
    void setLocked(bool locked);
    void setLabel(const QString& label);

private:
    void refresh();
    Label* m_label = nullptr;
    QLineEdit* m_edit = nullptr;
    QWidget* m_mark = nullptr;
    Label* m_below = nullptr;
    QString m_problem, m_hint;
};

} // namespace stipple::ui
