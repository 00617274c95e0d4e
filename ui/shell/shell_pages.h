// Purpose: the pages of the shell, made once and shown one at a time.
// Thread: UI thread.
// Units: none.
// Failure: none.
#pragma once

#include "ui/shell/services.h"
#include "ui/theme/metrics.h"

#include <QStackedWidget>

#include <deque>
#include <functional>
#include <vector>

namespace stipple::ui {

class AddVisitSheet;
class VisitSheet;
class AftercarePage;
class AuditPage;
class StockPage;
class BackupPage;
class ClinicPage;
class AssessPage;
class ChartPage;
class ContentPage;
class DevicePage;
class HandPage;
class Page;
class PatientDataPage;
class PatientFormPage;
class PatientsPage;
class PenWatch;
class PreflightPage;
class ProtocolsPage;
class SessionFlow;
class SummaryPage;
class TodayPage;
class UsersPage;
class ZonesPage;

class ShellPages : public QStackedWidget {
    Q_OBJECT
public:
    ShellPages(const Services& services, SessionFlow& flow, PenWatch& pen, QWidget* parent = nullptr);
    bool buildNext();    // one page more; false: all are there. None is before.
    void takeFocus(); // to the page in sight, unless something in it has it
    void go(Page* page); // shows it and tells it
    [[nodiscard]] Page* current() const;
    void applyMetrics(const Metrics& metrics);
    [[nodiscard]] bool needsStop(const Page* page) const; // the motor can be powered from there

    TodayPage* today = nullptr;
    PatientsPage* patients = nullptr;
    PatientFormPage* form = nullptr;
    ChartPage* chart = nullptr;
    AssessPage* assess = nullptr;
    ZonesPage* zones = nullptr;
    PreflightPage* preflight = nullptr;
    HandPage* hand = nullptr;
    SummaryPage* summary = nullptr;
    AftercarePage* aftercare = nullptr;
    DevicePage* device = nullptr;
    ProtocolsPage* protocols = nullptr;
    ContentPage* content = nullptr;
    UsersPage* users = nullptr;
    ClinicPage* clinic = nullptr;
    StockPage* stock = nullptr;
    BackupPage* backup = nullptr;
    AuditPage* audit = nullptr;
    PatientDataPage* patientData = nullptr;
    AddVisitSheet* addVisit = nullptr;
    VisitSheet* visit = nullptr;

private:
    void add(Page* page);
    std::vector<Page*> m_pages;
    std::deque<std::function<void()>> m_toBuild;
};

} // namespace stipple::ui
