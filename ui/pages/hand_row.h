// Purpose: one zone of a session by hand: what was planned, and fields for what was given.
// Thread: UI thread.
// Units: mm, passes and minutes as typed.
// Failure: a field that cannot be read says why; the row is then not kept and stays as typed.
#pragma once

#include "core/session/by_hand.h"
#include "ui/pages/page.h"

namespace stipple::ui {

class Button;
class Field;

class HandRow : public QWidget {
    Q_OBJECT
public:
    // `deepest`: of the tool; nothing deeper can have been given with it.
    HandRow(const ports::Segment& segment, Micrometres deepest, QWidget* parent = nullptr);
    [[nodiscard]] SegmentId segment() const { return m_segment.id; }
    void show(const ports::Segment& segment); // what is kept
    // Reads the fields; nothing: they are empty or cannot be read.
    [[nodiscard]] std::optional<session::ByHand> values();
    [[nodiscard]] bool touched() const;
    void refuse(const QString& words);

signals:
    void keep();          // the fields are complete and were left
    void leaveOut();      // nothing was given here
    void noteRequested();

private:
    void asPlanned();
    ports::Segment m_segment;
    Micrometres m_deepest;
    Label* m_state = nullptr;
    Field *m_depth = nullptr, *m_passes = nullptr, *m_minutes = nullptr;
};

} // namespace stipple::ui
