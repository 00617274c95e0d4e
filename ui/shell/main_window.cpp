#include "ui/shell/main_window.h"

#include "core/ports/rights.h"
#include "ui/cockpit/cockpit_page.h"
#include "ui/office/audit_page.h"
#include "ui/office/backup_page.h"
#include "ui/office/clinic_page.h"
#include "ui/office/content_page.h"
#include "ui/office/office_nav.h"
#include "ui/office/patient_data_page.h"
#include "ui/office/set_up_page.h"
#include "ui/office/users_page.h"
#include "ui/pages/add_visit_sheet.h"
#include "ui/pages/aftercare_page.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/chart_page.h"
#include "ui/pages/device_page.h"
#include "ui/pages/hand_page.h"
#include "ui/pages/patient_form_page.h"
#include "ui/pages/patient_strip.h"
#include "ui/pages/patients_page.h"
#include "ui/pages/preflight_page.h"
#include "ui/pages/problem_strip.h"
#include "ui/pages/protocols_page.h"
#include "ui/pages/summary_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/zones_page.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/nav_rail.h"
#include "ui/shell/patient_search.h"
#include "ui/shell/pen_watch.h"
#include "ui/shell/session_flow.h"
#include "ui/shell/shell_pages.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/stop_keeper.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/stop_button.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace stipple::ui {

namespace {
// The records may still be opening when the window shows: asked again until they answer.
constexpr int kOpeningTries = 100;
constexpr int kOpeningPauseMs = 200;
} // namespace

struct MainWindow::Parts {
    explicit Parts(const Services& given) : services(given) {}

    const Services& services; // outlives the window and every child that says goodbye to the pen
    PenWatch* pen = nullptr;
    SessionFlow* flow = nullptr;
    StopKeeper* stop = nullptr;
    QStackedWidget* root = nullptr;
    SignInPage* signIn = nullptr;
    SetUpPage* setUp = nullptr;
    QWidget* shell = nullptr;
    CockpitPage* cockpit = nullptr;
    LockPage* lock = nullptr;
    NavRail* rail = nullptr;
    OfficeNav* office = nullptr;
    TopBar* top = nullptr;
    PatientStrip* strip = nullptr;
    ShellPages* pages = nullptr;
    ProblemStrip* problem = nullptr;
    QTimer idle;
    QWidget* beforeLock = nullptr;
    std::optional<bool> compact;
    PatientId chartOf{};
};

MainWindow::MainWindow(const Services& services, QWidget* parent) : QMainWindow(parent), m(std::make_unique<Parts>(services))
{
    Q_ASSERT(services.utcNow && services.monoNow);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(services.demo ? tr("Stipple · demo clinic · SIMULATED PEN") : tr("Stipple"));
    setMinimumSize(1280, 720);
    m->pen = new PenWatch(m->services, this);
    m->flow = new SessionFlow(m->services, *m->pen, this);
    m->root = new QStackedWidget;
    setCentralWidget(m->root);
    m->signIn = new SignInPage(m->services);
    m->setUp = new SetUpPage(m->services);
    buildShell();
    m->cockpit = new CockpitPage(*m->flow);
    m->lock = new LockPage(m->services);
    for (auto* page : {static_cast<QWidget*>(m->signIn), static_cast<QWidget*>(m->setUp), m->shell, static_cast<QWidget*>(m->cockpit), static_cast<QWidget*>(m->lock)})
        m->root->addWidget(page);
    m->problem = new ProblemStrip(this);
    m->stop = new StopKeeper(m->services, *m->pen, this);
    connectPages();
    connectOffice();
    connectFlow();
    addShortcuts();
    m->idle.setSingleShot(true);
    m->idle.setInterval(std::max(1, services.idleLockMinutes) * 60'000);
    connect(&m->idle, &QTimer::timeout, this, [this] {
        if (safety::motorCanRun(m->pen->now().state))
            m->idle.start(); // somebody is treating: hands are on the pen, not on the screen
        else
            lock();
    });
    connect(m->stop, &StopKeeper::userActive, this, [this] {
        if (m->services.idleLockMinutes > 0)
            m->idle.start();
    });
    applyMetrics();
    m->signIn->entered();
    readClinic(kOpeningTries);
}

MainWindow::~MainWindow() = default;

SessionFlow& MainWindow::flow() const
{
    return *m->flow;
}

void MainWindow::buildShell()
{
    m->shell = new QWidget;
    auto* row = bare<QHBoxLayout>(m->shell);
    m->rail = named(new NavRail, "rail");
    row->addWidget(m->rail);
    auto* column = bare<QVBoxLayout>();
    m->top = named(new TopBar(*m->flow), "top");
    column->addWidget(m->top);
    m->strip = named(new PatientStrip(*m->flow), "patientStrip");
    column->addWidget(m->strip);
    m->pages = new ShellPages(m->services, *m->flow, *m->pen);
    auto* below = bare<QHBoxLayout>();
    m->office = named(new OfficeNav, "officeNav");
    below->addWidget(m->office);
    below->addWidget(m->pages, 1);
    column->addLayout(below, 1);
    row->addLayout(column, 1);
    m->rail->setSessionOpen(false);
    auto* search = new PatientSearch(m->services, m->top->search(), m->shell);
    connect(search, &PatientSearch::chosen, this, [this](PatientId patient) {
        m->pages->chart->load(patient);
        showPage(m->pages->chart);
    });
    connect(search, &PatientSearch::newPatient, this, [this] {
        m->pages->form->edit({});
        showPage(m->pages->form);
    });
}

void MainWindow::connectPages()
{
    auto* pages = m->pages;
    const auto openChart = [this](PatientId patient) {
        m->chartOf = patient;
        m->pages->chart->load(patient);
        showPage(m->pages->chart);
    };
    const auto newPatient = [this] {
        m->pages->form->edit({});
        showPage(m->pages->form);
    };
    const auto start = [this](PatientId patient) { m->flow->start(patient); };
    const auto reopen = [this](PatientId patient, SessionId session) { m->flow->reopen(patient, session); };
    connect(m->signIn, &SignInPage::signedIn, this, [this](const ports::Account& account) {
        // The set-up was cut short before the recovery sheet was on paper: whoever runs the clinic goes on with it.
        const auto& clinic = m->flow->clinic();
        if (!clinic.demo && !clinic.name.empty() && !clinic.recoveryKept && ports::hasRight(account, ports::Right::ManageClinic)) {
            m->setUp->resume(clinic, account);
            m->root->setCurrentWidget(m->setUp);
            return;
        }
        enter(account);
    });
    connect(m->setUp, &SetUpPage::restored, this, [this] {
        m->root->setCurrentWidget(m->signIn);
        readClinic(kOpeningTries);
        emit clinicMade();
    });
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
    connect(pages->addVisit, &AddVisitSheet::added, pages->today, &TodayPage::entered);
    connect(pages->addVisit, &AddVisitSheet::newPatient, this, newPatient);
    connect(pages->patients, &PatientsPage::openChart, this, openChart);
    connect(pages->patients, &PatientsPage::newPatient, this, newPatient);
    connect(pages->chart, &ChartPage::startSession, this, start);
    connect(pages->chart, &ChartPage::openSession, this, reopen);
    connect(pages->chart, &ChartPage::editPatient, this, [this](const ports::Patient& patient) {
        m->pages->form->edit(patient);
        showPage(m->pages->form);
    });
    connect(pages->form, &PatientFormPage::saved, this, [openChart](const ports::Patient& patient) { openChart(patient.id); });
    connect(pages->form, &PatientFormPage::cancelled, this, [this] { showPage(m->chartOf.isNull() ? static_cast<Page*>(m->pages->patients) : m->pages->chart); });
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
        m->flow->leave();
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
    connect(pages->backup, &BackupPage::restored, this, [this] {
        // Another state of the clinic, and nobody is signed in any more.
        m->flow->leave();
        m->flow->setPractitioner(std::nullopt);
        m->beforeLock = nullptr;
        m->root->setCurrentWidget(m->signIn);
        readClinic(kOpeningTries);
    });
}

bool MainWindow::ofOffice(const Page* page) const
{
    const auto& pages = *m->pages;
    return page == pages.device || page == pages.users || page == pages.clinic || page == pages.content || page == pages.backup
        || page == pages.audit || page == pages.patientData;
}

void MainWindow::connectFlow()
{
    auto* flow = m->flow;
    connect(flow, &SessionFlow::opened, this, [this] { m->rail->setSessionOpen(true); });
    connect(flow, &SessionFlow::stepChanged, this, [this] { showStep(); });
    connect(flow, &SessionFlow::closed, this, [this](PatientId patient) {
        m->rail->setSessionOpen(false);
        m->chartOf = patient;
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

void MainWindow::readClinic(int triesLeft)
{
    QPointer<MainWindow> self(this);
    m->services.records.clinic([self, triesLeft](Result<ports::Clinic> clinic) {
        if (!self)
            return;
        auto& parts = *self->m;
        if (clinic) {
            self->adoptClinic(*clinic);
            parts.signIn->entered();
            return;
        }
        if (parts.root->currentWidget() == parts.setUp)
            return; // there is none yet
        if (triesLeft > 0)
            QTimer::singleShot(kOpeningPauseMs, self, [self, triesLeft] {
                if (self)
                    self->readClinic(triesLeft - 1);
            });
        else
            parts.signIn->showProblem(clinic.error());
    });
}

// Until the clinic's own copy of the content is in use nothing is approved: its caps may be the tighter ones. HAZ-007
void MainWindow::readContent()
{
    if (!m->services.readContent)
        return;
    auto waiting = m->flow->clinic();
    waiting.contentApproved = false;
    m->flow->setClinic(waiting);
    QPointer<MainWindow> self(this);
    m->services.readContent([self](Result<std::string> version) {
        if (!self)
            return;
        if (version)
            self->refreshClinic();
        else
            self->showProblem(version.error());
    });
}

void MainWindow::refreshClinic()
{
    QPointer<MainWindow> self(this);
    m->services.records.clinic([self](Result<ports::Clinic> clinic) {
        if (!self || !clinic)
            return;
        self->adoptClinic(*clinic);
        self->m->flow->treatment().reconsider();
    });
}

void MainWindow::adoptClinic(const ports::Clinic& clinic)
{
    m->flow->setClinic(clinic);
    m->signIn->setClinic(clinic);
    m->pages->protocols->setClinic(clinic);
    emit clinicChanged(clinic);
}

void MainWindow::enter(const ports::Account& account)
{
    m->flow->setPractitioner(account);
    readContent();
    m->rail->setUser(qs(account.initials), qs(account.name));
    m->root->setCurrentWidget(m->shell);
    showPage(m->pages->today);
    m->idle.start();
}

void MainWindow::startSetUp()
{
    m->root->setCurrentWidget(m->setUp);
    m->setUp->start();
}

// Behind a lock the window goes on, out of sight.
void MainWindow::present(QWidget* rootPage)
{
    auto* now = m->root->currentWidget();
    if (now == m->lock || now == m->signIn)
        m->beforeLock = rootPage;
    else
        m->root->setCurrentWidget(rootPage);
}

void MainWindow::showPage(Page* page)
{
    auto& pages = *m->pages;
    present(m->shell);
    const bool ofSession = page == pages.assess || page == pages.zones || page == pages.preflight || page == pages.hand || page == pages.summary || page == pages.aftercare;
    m->strip->showFor(ofSession ? PatientStrip::Where::Session : PatientStrip::Where::Elsewhere);
    if (ofSession)
        m->top->showSession();
    else
        m->top->showSearch();
    const auto item = ofSession                                       ? RailItem::Session
                      : page == pages.today                           ? RailItem::Today
                      : ofOffice(page)                                ? RailItem::Device
                      : page == pages.protocols                       ? RailItem::Protocols
                                                                      : RailItem::Patients;
    m->rail->setCurrent(item);
    m->office->setVisible(ofOffice(page));
    m->office->setCurrent(page == pages.users         ? OfficeItem::Users
                          : page == pages.clinic      ? OfficeItem::Clinic
                          : page == pages.content     ? OfficeItem::Content
                          : page == pages.backup      ? OfficeItem::Backup
                          : page == pages.audit       ? OfficeItem::Audit
                          : page == pages.patientData ? OfficeItem::Patients
                                                      : OfficeItem::Pens);
    m->stop->setPageNeedsStop(pages.needsStop(page));
    pages.go(page);
}

void MainWindow::showStep()
{
    if (!m->flow->isOpen())
        return;
    switch (m->flow->step()) {
    case FlowStep::Assess: showPage(m->pages->assess); return;
    case FlowStep::Plan: showPage(m->pages->zones); return;
    case FlowStep::PreFlight: showPage(m->pages->preflight); return;
    case FlowStep::Treat:
        if (m->flow->record().handTool) {
            showPage(m->pages->hand);
            return;
        }
        present(m->cockpit);
        m->stop->setPageNeedsStop(true);
        m->cockpit->entered();
        return;
    case FlowStep::Summary: showPage(m->pages->summary); return;
    case FlowStep::Aftercare: showPage(m->pages->aftercare); return;
    }
}

void MainWindow::back()
{
    if (!m->flow->isOpen() || m->pages->current() == m->pages->chart) {
        showPage(m->pages->patients);
        return;
    }
    for (int i = static_cast<int>(m->flow->step()) - 1; i >= 0; --i)
        if (m->flow->canOpen(static_cast<FlowStep>(i))) {
            m->flow->go(static_cast<FlowStep>(i));
            return;
        }
    m->flow->leave();
}

void MainWindow::forward()
{
    for (int i = static_cast<int>(m->flow->step()) + 1; i < kFlowSteps; ++i)
        if (m->flow->isOpen() && m->flow->canOpen(static_cast<FlowStep>(i))) {
            m->flow->go(static_cast<FlowStep>(i));
            return;
        }
}

void MainWindow::lock()
{
    auto* now = m->root->currentWidget();
    if (now == m->lock || now == m->signIn || now == m->setUp)
        return;
    m->flow->flush();
    m->beforeLock = now;
    m->lock->lockFor(m->flow->practitioner() ? qs(m->flow->practitioner()->name) : QString());
    m->root->setCurrentWidget(m->lock);
    m->stop->button()->raise();
}

void MainWindow::showProblem(const Error& error)
{
    if (m->root->currentWidget() == m->signIn) {
        m->signIn->showProblem(error);
        return;
    }
    m->problem->show(error);
    m->problem->setGeometry(width() / 4, 16, width() / 2, std::max(72, m->problem->sizeHint().height()));
    m->problem->raise();
    m->stop->button()->raise();
}

void MainWindow::applyMetrics()
{
    const auto& metrics = Metrics::forWidth(width());
    if (m->compact == metrics.compact)
        return;
    m->compact = metrics.compact;
    m->rail->setCompact(metrics.compact);
    m->office->setCompact(metrics.compact);
    m->top->setCompact(metrics.compact);
    m->pages->applyMetrics(metrics);
    m->cockpit->applyMetrics(metrics);
    m->setUp->applyMetrics(metrics);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    applyMetrics();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (safety::motorCanRun(m->pen->now().state)) {
        event->ignore();
        m->problem->say(tr("The pen is armed. Press STOP or disarm it first, then close the window."), 8000);
        m->problem->setGeometry(width() / 4, 16, width() / 2, 80);
        m->problem->raise();
        return;
    }
    m->flow->flush();
    event->accept();
}

} // namespace stipple::ui
