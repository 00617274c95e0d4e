// Purpose: the visits of a day, a week or the weeks to come, with the way from one day to the next.
// Thread: UI thread; the visits are read again each time the span or the day changes.
// Units: calendar days. The week begins as the computer's locale says.
// Failure: failed() with the error; what stood there stays.
#pragma once

#include "ui/shell/services.h"

#include <QWidget>

class QVBoxLayout;

namespace stipple::ui {

class IconButton;
class Label;
class SegmentedControl;

class AgendaPanel : public QWidget {
    Q_OBJECT
public:
    enum class Span { Day, Week, List };
    explicit AgendaPanel(const Services& services, QWidget* parent = nullptr);

    void showToday();       // the span stays as it was chosen
    void refresh();         // the same days again
    [[nodiscard]] ports::Day day() const { return m_day; }

signals:
    void failed(const stipple::Error& error);
    void loaded();
    void startSession(stipple::PatientId patient);
    void openChart(stipple::PatientId patient);
    void openSession(stipple::PatientId patient, stipple::SessionId session);
    void addVisit(stipple::ports::Day day);
    void changeVisit(const stipple::ports::Visit& visit, stipple::ports::Day day);

private:
    using Days = std::vector<ports::DayVisits>;
    void buildHead();
    void move(int direction);
    void show(const Days& days);
    void showTitle(const Days& days);
    void addDay(const ports::DayVisits& day);
    void addEmpty();
    void setArrived(ports::Visit visit, const ports::Day& day); // now
    [[nodiscard]] Span span() const;
    [[nodiscard]] bool isToday(const ports::Day& day) const;
    [[nodiscard]] std::pair<ports::Day, ports::Day> range() const; // both included

    const Services& m_services;
    ports::Day m_day;
    int m_question = 0;
    Label *m_title = nullptr, *m_counts = nullptr;
    SegmentedControl* m_span = nullptr;
    IconButton *m_back = nullptr, *m_on = nullptr;
    QVBoxLayout *m_column = nullptr, *m_rows = nullptr;
};

} // namespace stipple::ui
