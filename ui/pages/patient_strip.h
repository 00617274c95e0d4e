// Purpose: what must never be out of sight while a session is open: allergies and flags of this very patient.
// Thread: UI thread. Bound to the open session: it shows its patient and nobody else. HAZ-011
// Units: 44 px high, 36 compact; none at all where the chart has neither.
// Failure: none.
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stipple::ui {

class SessionFlow;

class PatientStrip : public QWidget {
    Q_OBJECT
public:
    explicit PatientStrip(SessionFlow& flow, QWidget* parent = nullptr);
    enum class Where { Session, Elsewhere };
    void showFor(Where where);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    SessionFlow& m_flow;
    QHBoxLayout* m_row = nullptr;
    Where m_where = Where::Elsewhere;
};

} // namespace stipple::ui
