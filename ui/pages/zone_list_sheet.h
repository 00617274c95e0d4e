// Purpose: the list beside the map: order of the plan (drag, arrows), mirror, and every zone that can be added, by
//          part of the body; does all the map does and is what a screen reader reads.
// Thread: UI thread.
// Units: logical pixels.
// Failure: zones that may never be needled stand below with their reason; they cannot be pressed. HAZ-007
#pragma once

#include "ui/widgets/side_sheet.h"

#include <string>
#include <vector>

class QFrame;
class QLineEdit;
class QVBoxLayout;

namespace stipple::ui {

class Label;
class ScrollArea;
class SessionFlow;

class ZoneListSheet : public SideSheet {
    Q_OBJECT
public:
    ZoneListSheet(SessionFlow& flow, QWidget* host);
    void refresh();

signals:
    void zoneChosen(const QString& zone);

private:
    void addPlanned(std::size_t index);
    void addFree(const std::string& zone);
    void addExcluded();
    void applyFilter();
    void dragRow(std::size_t index, int dy);
    void dropRow(std::size_t index, int dy);
    [[nodiscard]] std::size_t placeFor(std::size_t index, int dy) const;

    SessionFlow& m_flow;
    QLineEdit* m_find = nullptr;
    ScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_list = nullptr;
    QFrame* m_line = nullptr; // where a dragged row would go
    std::vector<QWidget*> m_rows; // planned, in order
    struct Free {
        QString words;
        QWidget* button;
        Label* heading;
    };
    std::vector<Free> m_free;
};

} // namespace stipple::ui
