// Purpose: the middle: which zone, where it lies, how far its passes are (estimated from strokes).
// Thread: UI thread.
// Units: fraction of a pass.
// Failure: a zone without a map shows its name and numbers alone.
#pragma once

#include "ui/widgets/card.h"

namespace stipple::ui {

namespace map {
class ZoneMapView;
}
class CoverageFigure;
class Label;
class NumberDisc;
class PhaseBars;
class SessionFlow;

class CockpitMapCard : public Card {
    Q_OBJECT
public:
    explicit CockpitMapCard(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showView(const std::string& zone);
    void place();
    SessionFlow& m_flow;
    NumberDisc* m_number = nullptr;
    Label *m_name = nullptr, *m_line = nullptr;
    map::ZoneMapView* m_map = nullptr;
    PhaseBars* m_passes = nullptr;
    CoverageFigure* m_coverage = nullptr;
    QString m_view;
};

} // namespace stipple::ui
