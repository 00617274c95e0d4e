// Purpose: an error inside the page: what happened, its code, what to do next; stays until it is closed or over.
// Thread: UI thread (words from ui/text).
// Units: logical pixels.
// Failure: this is how failure is shown; never a dialog. Also says plain notices, without a code.
#pragma once

#include "core/error.h"

#include <QTimer>
#include <QWidget>

namespace stipple::ui {

class Label;
class Inset;
class IconButton;

class ProblemStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProblemStrip(QWidget* parent = nullptr);
    void show(const Error& error);
    void say(const QString& words, int forMs = 8000); // a notice, goes by itself
    void clear();
    [[nodiscard]] QString words() const;

private:
    void open();
    Inset* m_inset = nullptr;
    QWidget* m_icon = nullptr;
    Label* m_title = nullptr;
    Label* m_next = nullptr;
    QTimer m_gone;
};

} // namespace stipple::ui
