#include "ui/shell/main_window_parts.h"

#include "ui/office/audit_page.h"
#include "ui/office/backup_page.h"
#include "ui/office/clinic_page.h"
#include "ui/office/content_page.h"
#include "ui/office/patient_data_page.h"
#include "ui/office/stock_page.h"
#include "ui/office/users_page.h"
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
#include "ui/pages/zones_page.h"
#include "ui/shell/draft_keeper.h"
#include "ui/shell/patient_search.h"
#include "ui/shell/treatment_desk.h"
#include "ui/widgets/stop_button.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QPointer>

namespace stipple::ui {

namespace {
constexpr int kOpeningPauseMs = 200;
} // namespace

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
    m->signIn = new SignInPage(m->services, m->root);
    m->root->addWidget(m->signIn);
    m->problem = new ProblemStrip(this);
    m->stop = new StopKeeper(m->services, *m->pen, this);
    connectSignIn();
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
    m->signIn->entered();
    readClinic(kOpeningTries);
}

// What is behind the sign-in: page by page between the events once the sign-in stands, or at once when somebody is faster.
void MainWindow::furnish()
{
    while (!m->furnished)
        furnishNext();
}

void MainWindow::furnishBetweenEvents()
{
    if (m->furnished)
        return;
    furnishNext();
    QTimer::singleShot(0, this, &MainWindow::furnishBetweenEvents);
}

// Each page is built into its place from above: a widget that changes its parent is polished again with all that it holds.
void MainWindow::furnishNext()
{
    if (!m->setUp) {
        m->setUp = new SetUpPage(m->services, m->root);
        m->root->addWidget(m->setUp);
        return;
    }
    if (!m->shell) {
        m->shell = new QWidget(m->root);
        m->root->addWidget(m->shell);
        buildShell();
        return;
    }
    if (m->pages->buildNext())
        return;
    m->furnished = true;
    m->cockpit = new CockpitPage(*m->flow, m->root);
    m->lock = new LockPage(m->services, m->root);
    m->root->addWidget(m->cockpit);
    m->root->addWidget(m->lock);
    connectPages();
    connectOffice();
    connectFlow();
    connectDrafts();
    addShortcuts();
    // What had the focus was taken away (a row that was answered): the next in line would be the rail.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
        if (now && m->rail->isAncestorOf(now) && (!old || !old->isVisible()))
            m->pages->takeFocus();
    });
    m->pages->protocols->setClinic(m->flow->clinic());
    applyMetrics();
    m->problem->raise();
    m->stop->button()->raise();
}


MainWindow::~MainWindow() { disconnect(qApp, nullptr, this, nullptr); } // while its parts go, nothing is asked of them

SessionFlow& MainWindow::flow() const
{
    return *m->flow;
}

void MainWindow::buildShell()
{
    auto* row = bare<QHBoxLayout>(m->shell);
    m->rail = named(new NavRail, "rail");
    row->addWidget(m->rail);
    auto* column = bare<QVBoxLayout>();
    row->addLayout(column, 1);
    m->top = named(new TopBar(*m->flow), "top");
    column->addWidget(m->top);
    m->strip = named(new PatientStrip(*m->flow), "patientStrip");
    column->addWidget(m->strip);
    auto* below = bare<QHBoxLayout>();
    column->addLayout(below, 1);
    m->office = named(new OfficeNav, "officeNav");
    below->addWidget(m->office);
    m->pages = new ShellPages(m->services, *m->flow, *m->pen, m->shell);
    below->addWidget(m->pages, 1);
    m->rail->setSessionOpen(false);
    auto* search = new PatientSearch(m->services, m->top->search(), m->shell);
    connect(search, &PatientSearch::chosen, this, [this](PatientId patient) {
        m->pages->chart->load(patient);
        showPage(m->pages->chart);
    });
    connect(search, &PatientSearch::newPatient, this, [this] {
        m->drafts->keepNow();
        m->pages->form->edit({});
        showPage(m->pages->form);
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
            if (parts.root->currentWidget() == parts.signIn)
                parts.signIn->entered(); // takes the focus
            return;
        }
        if (parts.setUp && parts.root->currentWidget() == parts.setUp)
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
    if (m->furnished)
        m->pages->protocols->setClinic(clinic);
    emit clinicChanged(clinic);
}

void MainWindow::enter(const ports::Account& account)
{
    furnish();
    m->flow->setPractitioner(account);
    readContent();
    m->rail->setUser(qs(account.initials), qs(account.name));
    m->root->setCurrentWidget(m->shell);
    showPage(m->pages->today);
    m->idle.start();
}

void MainWindow::startSetUp()
{
    furnish();
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
                          : page == pages.stock       ? OfficeItem::Stock
                          : page == pages.backup      ? OfficeItem::Backup
                          : page == pages.audit       ? OfficeItem::Audit
                          : page == pages.patientData ? OfficeItem::Patients
                                                      : OfficeItem::Pens);
    m->stop->setPageNeedsStop(pages.needsStop(page));
    if (page != pages.preflight)
        m->flow->treatment().lookAway();
    pages.go(page);
    keepDraftsOf(page);
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
    if (now == m->signIn || now == m->lock || now == m->setUp)
        return;
    for (auto* dialog : findChildren<QDialog*>()) // a file or printer dialog would stay open over the lock
        dialog->reject();
    m->flow->treatment().lookAway();
    m->flow->flush();
    m->drafts->keepNow();
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
    placeProblem();
}

void MainWindow::placeProblem()
{
    m->problem->setGeometry(width() / 4, 16, width() / 2, std::max(72, m->problem->sizeHint().height()));
    m->problem->raise();
    m->stop->button()->raise();
}

void MainWindow::applyMetrics()
{
    const auto& metrics = Metrics::forWidth(width());
    if (!m->furnished || m->compact == metrics.compact)
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
    if (m->drafts)
        m->drafts->keepNow();
    event->accept();
}

} // namespace stipple::ui
