#include "ui/shell/main_window_parts.h"

#include "core/ports/rights.h"
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
#include "ui/shell/draft_keeper.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/side_sheet.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QShortcut>

// Who hears whom in the main window. Building and running it is main_window.cpp.
namespace stipple::ui {

void MainWindow::connectSignIn()
{
    connect(m->signIn, &SignInPage::ready, this, [this] { QTimer::singleShot(kPaintFirstMs, this, &MainWindow::furnishBetweenEvents); });
    QTimer::singleShot(kFurnishAnywayMs, this, &MainWindow::furnishBetweenEvents); // records that do not open have no people
    connect(m->signIn, &SignInPage::signedIn, this, [this](const ports::Account& account) {
        // The set-up was cut short before the recovery sheet was on paper: whoever runs the clinic goes on with it.
        const auto& clinic = m->flow->clinic();
        if (!clinic.demo && !clinic.name.empty() && !clinic.recoveryKept && ports::hasRight(account, ports::Right::ManageClinic)) {
            furnish();
            m->setUp->resume(clinic, account);
            m->root->setCurrentWidget(m->setUp);
            return;
        }
        enter(account);
    });
    connect(m->signIn, &SignInPage::restored, this, [this] {
        m->root->setCurrentWidget(m->signIn);
        readClinic(kOpeningTries);
        emit clinicMade();
    });
}

void MainWindow::connectPages()
{
    auto* pages = m->pages;
    const auto openChart = [this](PatientId patient) {
        m->pages->chart->load(patient);
        showPage(m->pages->chart);
    };
    const auto newPatient = [this] {
        m->drafts->keepNow();
        m->pages->form->edit({});
        showPage(m->pages->form);
    };
    const auto start = [this](PatientId patient) { m->flow->start(patient); };
    const auto reopen = [this](PatientId patient, SessionId session) { m->flow->reopen(patient, session); };
    connect(m->setUp, &SetUpPage::restored, m->signIn, &SignInPage::restored);
    connect(m->setUp, &SetUpPage::finished, this, [this](const ports::Clinic& clinic, const ports::Account& account) {
        adoptClinic(clinic);
        enter(account);
        emit clinicMade();
    });
    connect(pages->protocols, &ProtocolsPage::contentRequested, this, [this] { showPage(m->pages->content); });
    connect(pages->preflight, &PreflightPage::accountRequested, this, [this] { showPage(m->pages->users); });
    connect(pages->preflight, &PreflightPage::contentRequested, this, [this] { showPage(m->pages->content); });
    connect(pages->content, &ContentPage::approved, this, [this](const ports::Clinic& clinic) {
        adoptClinic(clinic);
        if (m->flow->isOpen()) {
            m->flow->treatment().reconsider();
            if (m->flow->step() == FlowStep::PreFlight)
                showStep(); // that is where the way here began
        }
    });
    connect(pages->today, &TodayPage::startSession, this, start);
    connect(pages->today, &TodayPage::openChart, this, openChart);
    connect(pages->today, &TodayPage::openSession, this, reopen);
    connect(pages->today, &TodayPage::addVisit, pages->addVisit, &AddVisitSheet::start);
    connect(pages->addVisit, &AddVisitSheet::added, pages->today, &TodayPage::refresh);
    connect(pages->today, &TodayPage::changeVisit, pages->visit, &VisitSheet::start);
    connect(pages->visit, &VisitSheet::changed, pages->today, &TodayPage::refresh);
    connect(pages->addVisit, &AddVisitSheet::newPatient, this, newPatient);
    connect(pages->patients, &PatientsPage::openChart, this, openChart);
    connect(pages->stock, &StockPage::openChart, this, openChart);
    connect(pages->patients, &PatientsPage::newPatient, this, newPatient);
    connect(pages->chart, &ChartPage::startSession, this, start);
    connect(pages->chart, &ChartPage::openSession, this, reopen);
    connect(pages->chart, &ChartPage::editPatient, this, [this](const ports::Patient& patient) {
        m->drafts->keepNow();
        m->pages->form->edit(patient);
        showPage(m->pages->form);
    });
    connect(pages->form, &PatientFormPage::saved, this, [this, openChart](const ports::Patient& patient) {
        if (m->pages->current() == m->pages->form) // else somebody has gone on
            openChart(patient.id);
    });
    connect(pages->form, &PatientFormPage::cancelled, this, [this] { showPage(!m->pages->chart->patient() ? static_cast<Page*>(m->pages->patients) : m->pages->chart); });
    connect(m->rail, &NavRail::chosen, this, [this](RailItem item) {
        switch (item) {
        case RailItem::Today: showPage(m->pages->today); return;
        case RailItem::Patients: showPage(m->pages->patients); return;
        case RailItem::Session: showStep(); return;
        case RailItem::Protocols: showPage(m->pages->protocols); return;
        case RailItem::Device: showPage(m->pages->device); return;
        }
    });
    connect(pages->protocols, &ProtocolsPage::contentChanged, this, &MainWindow::refreshClinic);
    connect(m->rail, &NavRail::lockRequested, this, &MainWindow::lock);
    connect(m->top, &TopBar::backRequested, this, &MainWindow::back);
    connect(m->top, &TopBar::penRequested, this, [this] { showPage(m->pages->device); });
    connect(m->lock, &LockPage::unlocked, this, [this](const ports::Account& account) {
        m->flow->setPractitioner(account);
        m->root->setCurrentWidget(m->beforeLock ? m->beforeLock : m->shell);
        m->idle.start();
    });
    connect(m->lock, &LockPage::signOut, this, [this] {
        if (safety::motorCanRun(m->pen->now().state))
            return;
        m->drafts->keepNow();
        m->drafts->forgetAll();
        for (auto* sheet : findChildren<SideSheet*>()) // what one typed is not the next one's to see
            sheet->putAway();
        m->flow->leaveNow();
        m->flow->setPractitioner(std::nullopt);
        m->services.records.signOut();
        m->beforeLock = nullptr;
        m->root->setCurrentWidget(m->signIn);
        m->signIn->entered();
    });
}

void MainWindow::connectOffice()
{
    auto* pages = m->pages;
    connect(m->office, &OfficeNav::chosen, this, [this](OfficeItem item) {
        switch (item) {
        case OfficeItem::Pens: showPage(m->pages->device); return;
        case OfficeItem::Users: showPage(m->pages->users); return;
        case OfficeItem::Clinic: showPage(m->pages->clinic); return;
        case OfficeItem::Content: showPage(m->pages->content); return;
        case OfficeItem::Stock: showPage(m->pages->stock); return;
        case OfficeItem::Backup: showPage(m->pages->backup); return;
        case OfficeItem::Audit: showPage(m->pages->audit); return;
        case OfficeItem::Patients: showPage(m->pages->patientData); return;
        }
    });
    connect(pages->users, &UsersPage::ownChanged, this, [this](const ports::Account& account) {
        m->flow->setPractitioner(account);
        m->rail->setUser(qs(account.initials), qs(account.name));
        m->flow->treatment().reconsider();
    });
    connect(pages->users, &UsersPage::clinicChanged, this, &MainWindow::adoptClinic);
    connect(pages->clinic, &ClinicPage::clinicChanged, this, &MainWindow::adoptClinic);
    connect(pages->today, &TodayPage::backupRequested, this, [this] { showPage(m->pages->backup); });
    connect(pages->today, &TodayPage::stockRequested, this, [this] { showPage(m->pages->stock); });
    connect(pages->backup, &BackupPage::restored, this, [this] {
        // Another state of the clinic, and nobody is signed in any more.
        m->flow->leaveNow();
        m->flow->setPractitioner(std::nullopt);
        m->beforeLock = nullptr;
        m->root->setCurrentWidget(m->signIn);
        readClinic(kOpeningTries);
    });
}

bool MainWindow::ofOffice(const Page* page) const
{
    const auto& pages = *m->pages;
    return page == pages.device || page == pages.users || page == pages.clinic || page == pages.content || page == pages.stock || page == pages.backup
        || page == pages.audit || page == pages.patientData;
}

void MainWindow::connectFlow()
{
    auto* flow = m->flow;
    connect(flow, &SessionFlow::opened, this, [this] {
        putSessionSheetsAway();
        m->rail->setSessionOpen(true);
    });
    connect(flow, &SessionFlow::stepChanged, this, [this] { showStep(); });
    connect(flow, &SessionFlow::closed, this, [this](PatientId patient) {
        putSessionSheetsAway();
        m->rail->setSessionOpen(false);
        m->pages->chart->load(patient);
        showPage(m->pages->chart);
    });
    connect(flow, &SessionFlow::problem, this, [this](const Error& error) {
        const auto* page = m->pages->current();
        const bool tellsItself = m->root->currentWidget() == m->cockpit || page == m->pages->assess || page == m->pages->zones
            || page == m->pages->preflight || page == m->pages->hand || page == m->pages->summary;
        if (!tellsItself)
            showProblem(error);
    });
    connect(m->pen, &PenWatch::changed, this, [this] { m->lock->setSimulated(m->pen->simulated()); });
    m->lock->setSimulated(m->pen->simulated());
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (m->root->currentWidget() == m->shell)
                action();
        });
    };
    on(QKeySequence(QStringLiteral("Ctrl+K")), [this] { m->top->search()->setFocus(); });
    on(QKeySequence(QStringLiteral("Ctrl+L")), [this] { lock(); });
    on(QKeySequence(QStringLiteral("Alt+Left")), [this] { back(); });
    on(QKeySequence(QStringLiteral("Alt+Right")), [this] { forward(); });
    for (int i = 0; i < kRailItems; ++i)
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            const auto item = static_cast<RailItem>(i);
            if (item != RailItem::Session || m->flow->isOpen())
                emit m->rail->chosen(item);
        });
    const auto press = [this](Page* page, const char* name) {
        if (m->pages->current() != page)
            return;
        if (auto* button = page->findChild<QAbstractButton*>(QLatin1String(name)); button && button->isVisible())
            button->click();
    };
    on(QKeySequence(QKeySequence::Print), [this, press] { press(m->pages->aftercare, "aftercare.print"); });
    on(QKeySequence(QKeySequence::Save), [this, press] {
        press(m->pages->aftercare, "aftercare.savePdf");
        press(m->pages->summary, "summary.saveDraft");
    });
}

} // namespace stipple::ui
