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

#include <QApplication>

namespace stipple::ui {

ShellPages::ShellPages(const Services& services, SessionFlow& flow, PenWatch& pen, QWidget* parent) : QStackedWidget(parent)
{
    const auto of = [this](auto*& page, auto& about) { m_toBuild.push_back([this, &page, &about] { add(page = new std::remove_reference_t<decltype(*page)>(about, this)); }); };
    m_toBuild.push_back([this, &services, &pen] { add(today = new TodayPage(services, pen, this)); });
    of(patients, services);
    of(form, services);
    of(chart, services);
    of(assess, flow);
    of(zones, flow);
    of(preflight, flow);
    of(hand, flow);
    of(summary, flow);
    of(aftercare, flow);
    of(device, flow);
    of(protocols, flow);
    of(content, flow);
    of(users, flow);
    of(clinic, flow);
    of(stock, flow);
    of(backup, flow);
    of(audit, flow);
    of(patientData, flow);
    m_toBuild.push_back([this, &services] {
        addVisit = new AddVisitSheet(services, today);
        visit = new VisitSheet(services, today);
    });
}

void ShellPages::add(Page* page)
{
    m_pages.push_back(page);
    page->setProperty("ownFocusRing", true); // has the focus only until the first Tab
    addWidget(page);
}

bool ShellPages::buildNext()
{
    if (m_toBuild.empty())
        return false;
    m_toBuild.front()();
    m_toBuild.pop_front();
    return true;
}

void ShellPages::go(Page* page)
{
    setCurrentWidget(page);
    page->entered();
    takeFocus();
}

// Else it falls on the rail, where one Enter leaves the session. Not behind a lock: keys must not go there.
void ShellPages::takeFocus()
{
    auto* page = currentWidget();
    auto* focus = QApplication::focusWidget();
    if (page && page->isVisible() && isActiveWindow() && !(focus && page->isAncestorOf(focus)))
        page->setFocus();
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
