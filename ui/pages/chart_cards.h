// Purpose: the cards of the chart: goals with progress, plan as a series, timeline, health notes.
// Thread: UI thread. Each is filled again from a Chart; none asks the records itself.
// Units: logical pixels.
// Failure: nothing there yet shows one line and one action.
#pragma once

#include "core/ports/records.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace stipple::ui {

class TimelineList;

class GoalsCard : public Card {
    Q_OBJECT
public:
    explicit GoalsCard(const Services& services, QWidget* parent = nullptr);
    void show(const ports::Chart& chart);

signals:
    void editGoals();

private:
    const Services& m_services;
};

class SeriesCard : public Card {
    Q_OBJECT
public:
    explicit SeriesCard(const Services& services, QWidget* parent = nullptr);
    void show(const ports::Chart& chart, const ports::Day& today);

private:
    const Services& m_services;
};

class TimelineCard : public Card {
    Q_OBJECT
public:
    explicit TimelineCard(QWidget* parent = nullptr);
    void show(const ports::Chart& chart);

signals:
    void openSession(stipple::SessionId session);

private:
    TimelineList* m_list = nullptr;
    std::vector<std::optional<SessionId>> m_sessions;
};

class HealthCard : public Card {
    Q_OBJECT
public:
    explicit HealthCard(QWidget* parent = nullptr);
    void show(const ports::Patient& patient);
};

} // namespace stipple::ui
