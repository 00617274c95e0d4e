// Purpose: the first page: the agenda with the next visit large, the pen, what needs attention, earliest return dates.
// Thread: UI thread; the day is read again each time the page is entered.
// Units: logical pixels. Layout: agenda 1fr + 456 (336 compact).
// Failure: "Visits could not be read" with the code, the old list stays; loading shows static bars.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

namespace stipple::ui {

class AgendaPanel;
class Card;
class PenWatch;
class ProblemStrip;
class PenCard;
class ScrollArea;

class TodayPage : public Page {
    Q_OBJECT
public:
    TodayPage(const Services& services, PenWatch& pen, QWidget* parent = nullptr);
    void entered() override;
    void refresh(); // the days that are in sight
    void applyMetrics(const Metrics& metrics) override;

signals:
    void startSession(stipple::PatientId patient);
    void openChart(stipple::PatientId patient);
    void openSession(stipple::PatientId patient, stipple::SessionId session);
    void addVisit(stipple::ports::Day day);
    void changeVisit(const stipple::ports::Visit& visit, stipple::ports::Day day);
    void backupRequested();
    void stockRequested();

private:
    void readSide();
    void readUnfinished();
    void buildSide(const ports::TodayView& view);

    const Services& m_services;
    ProblemStrip* m_problem = nullptr;
    AgendaPanel* m_agenda = nullptr;
    QVBoxLayout* m_side = nullptr;
    QVBoxLayout* m_sideCards = nullptr;
    QWidget* m_sideHost = nullptr;
    ScrollArea* m_sideScroll = nullptr;
    QVBoxLayout* m_unfinished = nullptr;
    PenCard* m_penCard = nullptr;
    QHBoxLayout* m_columns = nullptr;
};

} // namespace stipple::ui
