#include "ui/shell/shell_pages.h"

#include "ui/office/audit_page.h"
#include "ui/office/backup_page.h"
#include "ui/office/clinic_page.h"
#include "ui/office/content_page.h"
#include "ui/office/patient_data_page.h"
#include "ui/office/stock_page.h"
#include "ui/office/users_page.h"
#include "ui/pages/add_visit_sheet.h"
#include "ui/pages/aftercare_page.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/chart_page.h"
#include "ui/pages/device_page.h"
#include "ui/pages/hand_page.h"
#include "ui/pages/patient_form_page.h"
#include "ui/pages/patients_page.h"
#include "ui/pages/preflight_page.h"
#include "ui/pages/protocols_page.h"
#include "ui/pages/summary_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/visit_sheet.h"
#include "ui/pages/zones_page.h"

namespace stipple::ui {

ShellPages::ShellPages(const Services& services, SessionFlow& flow, PenWatch& pen, QWidget* parent) : QStackedWidget(parent)
{
    today = new TodayPage(services, pen);
    patients = new PatientsPage(services);
    form = new PatientFormPage(services);
    chart = new ChartPage(services);
    assess = new AssessPage(flow);
    zones = new ZonesPage(flow);
    preflight = new PreflightPage(flow);
    hand = new HandPage(flow);
    summary = new SummaryPage(flow);
    aftercare = new AftercarePage(flow);
    device = new DevicePage(flow);
    protocols = new ProtocolsPage(flow);
    content = new ContentPage(flow);
    users = new UsersPage(flow);
    clinic = new ClinicPage(flow);
    stock = new StockPage(flow);
    backup = new BackupPage(flow);
    audit = new AuditPage(flow);
    patientData = new PatientDataPage(flow);
    m_pages = {today, patients, form, chart, assess, zones, preflight, hand, summary, aftercare, device, protocols, content, users, clinic, stock, backup, audit, patientData};
    for (auto* page : m_pages)
        addWidget(page);
    addVisit = new AddVisitSheet(services, today);
    visit = new VisitSheet(services, today);
}

void ShellPages::go(Page* page)
{
    setCurrentWidget(page);
    page->entered();
}

Page* ShellPages::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

void ShellPages::applyMetrics(const Metrics& metrics)
{
    for (auto* page : m_pages)
        page->applyMetrics(metrics);
}

bool ShellPages::needsStop(const Page* page) const
{
    return page == preflight || page == device;
}

} // namespace stipple::ui
