#include "app/composition.h"

#include "app/clock.h"
#include "app/firmware_list.h"
#include "app/store_config.h"
#include "app/window_language.h"
#include "core/store/demo.h"
#include "device/host/discovery.h"
#include "ui/shell/content.h"
#include "ui/text/translator.h"
#include "ui/theme/apply.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>
#include <QWindow>

namespace stipple::app {
namespace {
constexpr int kBackupLookMs = 10 * 60 * 1000; // due is by the day and by quiet hours: minutes do not matter
}

Composition::Composition(Options options, QObject* parent) : QObject(parent), m_options(std::move(options))
{
    // Whatever comes of it is in the records, and on Today.
    connect(&m_backupClock, &QTimer::timeout, this, [this] { m_clinic->runPlannedBackup([](Result<std::optional<ports::BackupDone>>) {}); });
}

Composition::~Composition()
{
    m_window.reset(); // first what shows, then what it shows
    m_demoPenWindow.reset();
    m_pen.reset();
    m_sleep.reset();
    m_demoPen.reset();
}

Result<void> Composition::open()
{
    ui::initResources();
    auto content = loadBuiltInContent();
    if (!content)
        return tl::unexpected(content.error());
    m_content = std::move(*content);

    const store::StoreConfig config = storeConfig(m_options);
    if (m_options.demo)
        if (const auto seeded = store::seedDemoClinic(config, store::localDay(utcNow()), &m_content->catalogue.screening()); !seeded)
            return tl::unexpected(seeded.error());
    m_store = std::make_unique<store::StoreService>(config, *this);
    m_records = std::make_unique<store::SqlRecords>(*m_store);
    m_clinic = std::make_unique<store::SqlClinic>(*m_store);
    m_care = std::make_unique<store::SqlCare>(*m_store);
    m_planning = std::make_unique<store::SqlPlanning>(*m_store);
    m_keeper = std::make_unique<ContentKeeper>(*m_content, *m_planning);
    m_assess = std::make_unique<store::SqlAssess>(*m_store);

    if (m_options.demo && !m_options.penPath)
        openDemoPen();
    PenBridgeOptions bridge;
    bridge.demo = m_options.demo;
    bridge.findPath = penFinder();
    bridge.firmware = builtInFirmwareRules();
    bridge.records = config;
    bridge.recordingsFolder = config.folder / "recordings"; // as store::Folder names it
    bridge.windowAlive = [this] {
        const QWindow* shown = m_window ? m_window->windowHandle() : nullptr;
        return shown && shown->isExposed() && !m_window->isMinimized() && !(m_sleep && m_sleep->locked());
    };
    m_pen = std::make_unique<PenBridge>(std::move(bridge));
    watchSleep();
    openRecords(); // first in the store's queue; the window's own questions come after it
    openWindow();
    return {};
}

std::function<Result<std::string>()> Composition::penFinder() const
{
    if (m_options.penPath)
        return device::fixedPath(m_options.penPath->toStdString());
    if (m_demoPen)
        return device::fixedPath(m_demoPen->linkPath().toStdString());
    return device::discoverPen({});
}

void Composition::openDemoPen()
{
    m_demoPen = std::make_unique<DemoPen>(m_options.dataDir() + "/emulated-pen.state");
    connect(m_demoPen.get(), &DemoPen::failed, this, [this](const QString& sentence) {
        qWarning("%s", qUtf8Printable(sentence));
        if (m_window && m_demoPen->path().isEmpty()) // one that was there and went has its own alarm
            m_window->showProblem({ErrorCode::PenNotFound, "emulated pen"});
    });
    m_demoPen->start();
}

ui::Services Composition::services()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ui::Services given{*m_records, *m_pen, *m_clinic, *m_care, *m_assess, m_content->catalogue, m_content->aftercare, m_content->aftercareText,
                       utcNow, monoNow,
                       [this](SessionId except, ports::Answer<std::vector<ports::CartridgeUid>> answer) {
                           m_records->usedCartridges(except, std::move(answer));
                       },
                       m_options.demo, {}, {}, {}};
    given.demoPassword = m_options.demo ? store::kDemoPassword : "";
    given.dataFolder = m_options.dataDir().toStdString();
    given.outputFolder = m_options.walkDir.value_or(documents.isEmpty() ? QDir::homePath() : documents).toStdString();
    given.version = STIPPLE_VERSION;
    given.planning = m_planning.get();
    given.recordsHealthy = [this](bool healthy) { m_pen->setRecordsHealthy(healthy); };
    given.readContent = [this](ports::Answer<std::string> answer) { m_keeper->read(std::move(answer)); };
    given.editContent = [this](ports::ContentEdit edit, ports::Answer<ports::ContentEdit> answer) {
        m_keeper->edit(std::move(edit), std::move(answer));
    };
    return given;
}

void Composition::openWindow()
{
    m_services = std::make_unique<ui::Services>(services());
    m_window = std::make_unique<ui::MainWindow>(*m_services);
    connect(m_window.get(), &ui::MainWindow::clinicChanged, this, [this](const ports::Clinic& clinic) {
        if (!m_options.demo)
            rememberLanguage(m_options.dataDir(), QString::fromStdString(clinic.language));
    });
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    m_window->resize(m_options.windowSize.value_or(QSize(1920, 1080).boundedTo(m_options.walkDir ? QSize(1920, 1080) : room.size())));
    m_window->setVisible(true);
    if (m_demoPen) {
        m_demoPenWindow = std::make_unique<DemoPenWindow>(*m_demoPen);
        m_demoPenWindow->show();
        m_demoPenWindow->move(room.right() - m_demoPenWindow->width() - 24, room.top() + 120);
    }
}

// The clinic's language is in its records, which open behind the window: nobody has signed in yet, so the window is
// made anew. A language named on the command line wins. The demo clinic is seeded in English, which chooses nothing.
void Composition::speakAs(const std::string& clinicLanguage)
{
    const QString wanted = QString::fromStdString(clinicLanguage);
    const bool chosen = !m_options.demo || wanted != QLatin1String("en");
    if (!m_options.language.isEmpty() || !chosen || wanted == ui::text::language())
        return;
    if (!ui::text::setLanguage(wanted))
        qWarning("language of the clinic unknown");
    // The last window goes before the next one comes, and that must not end the program.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QRect place = m_window->geometry();
    m_window.reset();
    m_demoPenWindow.reset();
    openWindow();
    m_window->setGeometry(place);
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void Composition::openRecords()
{
    m_store->open([this](Result<ports::Clinic> clinic) {
        if (!clinic) { // until somebody makes a clinic in the empty folder, or restores the one that does not open
            connect(m_window.get(), &ui::MainWindow::clinicMade, this, [this] {
                m_pen->start();
                m_backupClock.start(kBackupLookMs);
                emit opened();
            });
        }
        if (!clinic && clinic.error().code == ErrorCode::StoreNotFound && !m_options.demo) { // an empty folder
            m_window->startSetUp();
            return;
        }
        if (!clinic) {
            m_window->showProblem(clinic.error());
            emit failed(clinic.error());
            return;
        }
        speakAs(clinic->language);
        startPen();
        m_backupClock.start(kBackupLookMs);
    });
}

// Sleep, lid and shutdown wait until the needles are at rest. HAZ-014
void Composition::watchSleep()
{
    m_sleep = std::make_unique<SleepGuard>();
    const auto follow = [this](const ports::PenSnapshot& pen) {
        const bool moves = safety::motorCanRun(pen.state);
        m_sleep->setPen(moves ? SleepGuard::Pen::CanMove : SleepGuard::Pen::AtRest);
        if (m_ending && !moves) {
            m_ending = false;
            m_sleep->letGo();
        }
    };
    m_pen->observe(follow, {});
    connect(m_sleep.get(), &SleepGuard::ending, this, [this, follow] {
        m_ending = true;
        m_pen->suspend();
        follow(m_pen->snapshot());
    });
}

// The pen link begins with what the records know: pinned pens, and the runs of a treatment that was cut off. HAZ-018
void Composition::startPen()
{
    m_records->penHistory([this](Result<store::PenHistory> history) {
        if (!history)
            m_window->showProblem(history.error());
        m_pen->start(history ? penPast(*history, ui::content::zones(m_content->catalogue)) : PenPast{});
        emit opened();
    });
}

} // namespace stipple::app
