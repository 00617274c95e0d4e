// Purpose: the zones that have cream, each with its time, "Cream off", and the two ticks of removal.
// Thread: UI thread. Rebuilt when something changed; each second only the times are written anew.
// Units: minutes and seconds on the skin.
// Failure: none here; what cannot be saved is told by the page.
#pragma once

#include "ui/pages/page.h"

#include "core/clinical/numbing.h"

namespace stipple::ui {

class Button;
class Chip;
class SessionFlow;

class NumbingList : public QWidget {
    Q_OBJECT
public:
    explicit NumbingList(SessionFlow& flow, QWidget* parent = nullptr);
    void refresh();

private:
    void build();
    void writeTimes();
    struct Row {
        std::string zone;
        Label* time = nullptr;
        Button* off = nullptr;
        Chip *residue = nullptr, *disinfected = nullptr;
    };
    SessionFlow& m_flow;
    QVBoxLayout* m_column = nullptr;
    std::vector<Row> m_rows;
};

// "26 min · minimum 30", "31 min · take it off by 60", "61 min · too long, take it off now", "off after 31 min"
[[nodiscard]] QString creamWords(const clinical::ZoneCream& cream);

} // namespace stipple::ui
