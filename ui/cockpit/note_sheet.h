// Purpose: a note about the zone, typed in a sheet that never covers STOP.
// Thread: UI thread.
// Units: none.
// Failure: none; an empty note removes the old one.
#pragma once

#include "ui/widgets/side_sheet.h"

#include "core/ids.h"

class QPlainTextEdit;

namespace stipple::ui {

class Label;

class NoteSheet : public SideSheet {
    Q_OBJECT
public:
    explicit NoteSheet(QWidget* host);
    void edit(SegmentId segment, const QString& zone, const QString& note);

signals:
    void saved(stipple::SegmentId segment, const QString& note);

private:
    Label* m_zone = nullptr;
    QPlainTextEdit* m_text = nullptr;
    SegmentId m_segment{};
};

} // namespace stipple::ui
