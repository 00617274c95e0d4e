// Purpose: one personal exclusion: what it is, since when (filler), a note; save or erase.
// Thread: UI thread.
// Units: calendar days.
// Failure: a day that is none stays in its field and is explained; what cannot be kept is said, and stays where it was typed.
#pragma once

#include "core/ports/planning.h"
#include "ui/widgets/side_sheet.h"

class QPlainTextEdit;

namespace stipple::ui {

class Button;
class Field;
class Label;
class MarkDesk;
class ProblemStrip;
class SegmentedControl;

class MarkSheet : public SideSheet {
    Q_OBJECT
public:
    MarkSheet(MarkDesk& desk, QWidget* host);
    void edit(const ports::SkinMark& mark);
    void draw(const ports::SkinMark& mark); // kept at once; given up, it is gone again

private:
    void fill(const ports::SkinMark& mark, bool fresh);
    void submit();
    MarkDesk& m_desk;
    ports::SkinMark m_mark;
    bool m_fresh = false; // just drawn: nobody has said yet what it is
    ProblemStrip* m_problem = nullptr;
    SegmentedControl* m_kind = nullptr;
    SegmentedControl* m_size = nullptr;
    Field* m_since = nullptr;
    QPlainTextEdit* m_note = nullptr;
    Button* m_erase = nullptr;
    Label* m_author = nullptr;
};

} // namespace stipple::ui
