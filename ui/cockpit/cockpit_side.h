// Purpose: the right column: zone time, session time, what is left, the next zone, observations in one tap.
// Thread: UI thread.
// Units: m:ss of needling from the pen; "left" is an estimate and says ≈.
// Failure: no next zone says that this is the last.
#pragma once

#include <QSpacerItem>
#include <QWidget>

#include <string>
#include <vector>

namespace stipple::ui {

class Card;
class DigitLabel;
class Label;
class NumberDisc;
class SessionFlow;
class TileButton;

class CockpitSide : public QWidget {
    Q_OBJECT
public:
    explicit CockpitSide(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();
    void setCompact(bool compact);
    void toggle(const std::string& observation);

signals:
    void noteRequested();

private:
    void buildTimes();
    void buildNext();
    void buildObservations();

    SessionFlow& m_flow;
    Card *m_times = nullptr, *m_nextCard = nullptr, *m_observations = nullptr;
    Label *m_timeTitle = nullptr, *m_of = nullptr;
    DigitLabel *m_zoneTime = nullptr, *m_session = nullptr, *m_left = nullptr;
    NumberDisc* m_nextNumber = nullptr;
    Label *m_nextName = nullptr, *m_nextLine = nullptr, *m_observationTitle = nullptr;
    QSpacerItem *m_overRule = nullptr, *m_underRule = nullptr;
    std::vector<std::pair<std::string, TileButton*>> m_tiles;
};

} // namespace stipple::ui
