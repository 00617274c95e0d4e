// Purpose: the head of the shell: search, or patient and step rail while a session is open; pen, badge, clock.
// Thread: UI thread.
// Units: 88 px high (64 compact).
// Failure: none; the SIMULATED badge cannot be hidden by a page.
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedLayout;

namespace stipple::ui {

class Avatar;
class DigitLabel;
class IconButton;
class Label;
class PenChip;
class SessionFlow;
class SimulatedBadge;
class StepRail;

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(SessionFlow& flow, QWidget* parent = nullptr);
    void showSearch();
    void showSession();
    void setCompact(bool compact);
    [[nodiscard]] QLineEdit* search() const { return m_search; }

signals:
    void backRequested();
    void penRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshPen();
    void refreshSteps();
    QWidget* buildSearch();
    QWidget* buildSession();

    SessionFlow& m_flow;
    QStackedLayout* m_left = nullptr;
    QLineEdit* m_search = nullptr;
    IconButton* m_back = nullptr;
    Avatar* m_face = nullptr;
    Label *m_name = nullptr, *m_facts = nullptr;
    StepRail* m_steps = nullptr;
    SimulatedBadge* m_simulated = nullptr;
    PenChip* m_pen = nullptr;
    DigitLabel* m_clock = nullptr;
    bool m_compact = false;
    QTimer m_tick;
};

} // namespace stipple::ui
