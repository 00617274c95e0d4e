// Purpose: one patient: who, what must not be missed, goals, plan, timeline, health; start or go on with a session.
// Thread: UI thread; the chart is read again on entering. Another patient's: nothing of the former one stands there
//         meanwhile, and what was typed in an open sheet is put away for the former one. HAZ-011
// Units: logical pixels. 600 + 1fr + 500; two columns when compact.
// Failure: the chart that could not be read says so with its code and can be tried again.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/services.h"

class QGridLayout;

namespace stipple::ui {

class Avatar;
class Button;
class GoalsCard;
class HealthCard;
class PhotoSheet;
class PhotosCard;
class ProblemStrip;
class CareSheet;
class ScaleSheet;
class ScoresCard;
class ScrollArea;
class SeriesCard;
class TimelineCard;

class ChartPage : public Page {
    Q_OBJECT
public:
    explicit ChartPage(const Services& services, QWidget* parent = nullptr);
    void applyMetrics(const Metrics& metrics) override;
    void load(PatientId patient);
    [[nodiscard]] std::optional<PatientId> patient() const; // whose chart it is, or is being read
    [[nodiscard]] const ports::Chart& chart() const { return m_chart; }

signals:
    void startSession(stipple::PatientId patient);
    void openSession(stipple::PatientId patient, stipple::SessionId session);
    void editPatient(const stipple::ports::Patient& patient);

private:
    void show();
    void clear();
    void loadScores();
    void loadPortrait();
    void keepPortrait(const QByteArray& file);
    void place(bool compact);
    void placeFacts(bool compact);

    const Services& m_services;
    ports::Chart m_chart;
    PatientId m_patient{};
    bool m_compact = false;
    QVBoxLayout *m_outer = nullptr, *m_column = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_content = nullptr; // everything about the patient
    ProblemStrip* m_problem = nullptr;
    Avatar* m_face = nullptr;
    Label* m_name = nullptr;
    Label* m_facts = nullptr;
    QVBoxLayout* m_names = nullptr;
    QHBoxLayout *m_line = nullptr, *m_badges = nullptr;
    Button* m_start = nullptr;
    Button* m_edit = nullptr;
    Button* m_photo = nullptr;
    GoalsCard* m_goals = nullptr;
    SeriesCard* m_series = nullptr;
    TimelineCard* m_timeline = nullptr;
    PhotosCard* m_photos = nullptr;
    PhotoSheet* m_photoSheet = nullptr;
    HealthCard* m_health = nullptr;
    ScoresCard* m_scores = nullptr;
    ScaleSheet* m_scaleSheet = nullptr;
    CareSheet* m_careSheet = nullptr;
    Button* m_care = nullptr;
};

} // namespace stipple::ui
