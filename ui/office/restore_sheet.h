// Purpose: restoring the clinic from a backup: choose, check, confirm by typing, restore.
// Thread: UI thread.
// Units: percent.
// Failure: a file that is no good changes nothing and is said; the clinic as it was is kept beside the restored one.
#pragma once

#include "core/ports/clinic.h"
#include "ui/widgets/side_sheet.h"

class QProgressBar;

namespace stipple::ui {

class Button;
class Field;
class Label;
class ProblemStrip;
struct Services;

class RestoreSheet : public SideSheet {
    Q_OBJECT
public:
    RestoreSheet(const Services& services, QWidget* host);
    void start(const QString& folder); // where the file dialog opens
    void choose(const QString& file);  // what the file dialog calls: it is checked first

signals:
    void restored();

private:
    void restore();
    void refresh();
    [[nodiscard]] ports::ProgressFn progress();
    const Services& m_services;
    QString m_folder, m_file;
    Label* m_found = nullptr;
    Field* m_word = nullptr;
    Button *m_choose = nullptr, *m_go = nullptr;
    QProgressBar* m_bar = nullptr;
    ProblemStrip* m_problem = nullptr;
    bool m_good = false, m_busy = false;
};

} // namespace stipple::ui
