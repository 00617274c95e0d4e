#include "app/pen_bridge.h"

#include "app/clock.h"
#include "core/crypto/random.h"
#include "device/host/recorder.h"
#include "device/wire/config_block.h"

#include <algorithm>
#include <cstring>
#include <variant>

namespace stipple::app {
namespace {

// A treatment that would leave no recording must not begin. HAZ-016
class NoRecorder final : public device::InputSink {
public:
    void note(const device::SessionInput&) noexcept override {}
    void noteOutput(const device::SessionOutput&) noexcept override {}
    [[nodiscard]] bool healthy(MonoTime) const noexcept override { return false; }
};

constexpr int kAliveEveryMs = 50; // PENLINK §11.1
constexpr int kLookEveryMs = 33;  // at most 30 snapshots a second reach the window

std::array<store::PenLogRecord, device::LogBatch::kMax> rawRecords(const device::LogBatch& batch)
{
    std::array<store::PenLogRecord, device::LogBatch::kMax> raw{};
    std::transform(batch.records.begin(), batch.records.begin() + batch.count, raw.begin(),
                   [](const wire::LogRecord& record) { return wire::logRecordBytes(record); });
    return raw;
}

} // namespace

PenBridge::PenBridge(PenBridgeOptions options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_logStore(m_options.records)
{
    m_link = makeLink(sessionOptions({}), nullptr);
    m_alive.setTimerType(Qt::PreciseTimer);
    connect(&m_alive, &QTimer::timeout, this, &PenBridge::beat);
    connect(&m_look, &QTimer::timeout, this, &PenBridge::look);
}

PenBridge::~PenBridge() { shutdown(); }

device::SessionOptions PenBridge::sessionOptions(PenPast past) const
{
    device::SessionOptions session;
    session.simulated = m_options.demo;
    const auto instance = crypto::random16();
    std::copy_n(instance.begin(), session.hostInstance.size(), session.hostInstance.begin());
    session.pins = std::move(past.pins); // a known serial number in another device is refused. HAZ-012
    session.knownRuns = std::move(past.knownRuns);
    session.firmware = m_options.firmware; // HAZ-030
    return session;
}

std::unique_ptr<device::PenLink> PenBridge::makeLink(device::SessionOptions session, std::shared_ptr<device::InputSink> recorder)
{
    device::PenLinkOptions link;
    link.session = std::move(session);
    link.findPath = m_options.findPath;
    link.onEvent = [this](const ports::PenEvent& event) {
        if (!m_events.push(event))
            m_overrun.store(true);
    };
    link.storeLog = [this](const device::LogBatch& batch) { return storeLog(batch); };
    link.recorder = std::move(recorder);
    return std::make_unique<device::PenLink>(std::move(link));
}

// The link that waited for the records gives way to one that knows them; its thread has not begun.
void PenBridge::start(PenPast past)
{
    m_logged = past.loggedRuns;
    device::SessionOptions session = sessionOptions(std::move(past));
    std::shared_ptr<device::InputSink> recorder;
    if (!m_options.recordingsFolder.empty()) {
        auto opened = device::Recorder::open(m_options.recordingsFolder, session);
        m_recorderFailed = !opened;
        if (opened)
            recorder = std::move(*opened);
        else
            recorder = std::make_shared<NoRecorder>();
    }
    m_link = makeLink(std::move(session), std::move(recorder));
    m_link->start();
    m_alive.start(kAliveEveryMs);
    m_look.start(kLookEveryMs);
}

void PenBridge::shutdown()
{
    m_alive.stop();
    if (m_link)
        m_link->shutdown();
    look();
    m_look.stop();
}

void PenBridge::suspend() { (void)m_link->suspend(); }
void PenBridge::setRecordsHealthy(bool healthy) { m_link->setStoreHealthy(healthy && !m_overrun.load()); }

void PenBridge::requestStop() noexcept { m_link->requestStop(); }
void PenBridge::load(const ports::ZoneOrder& order) { posted(m_link->load(order), ports::Command::Load); }
void PenBridge::arm() { posted(m_link->arm(), ports::Command::Arm); }
void PenBridge::disarm() { posted(m_link->disarm(), ports::Command::Disarm); }
void PenBridge::pause() { posted(m_link->pause(), ports::Command::Pause); }
void PenBridge::resume() { posted(m_link->resume(), ports::Command::Resume); }
void PenBridge::clear() { posted(m_link->clear(), ports::Command::Clear); }
void PenBridge::markCartridgeUsed() { posted(m_link->markCartridgeUsed(), ports::Command::MarkCartridge); }
void PenBridge::reconnect() { m_link->reconnect(); }

ports::PenSnapshot PenBridge::snapshot() const { return m_link->snapshot(); }

int PenBridge::observe(SnapshotFn onSnapshot, EventFn onEvent)
{
    m_observers.emplace(m_nextHandle, Observer{std::move(onSnapshot), std::move(onEvent)});
    return m_nextHandle++;
}

// The window proves that it is alive and seen; a hidden one must not keep needles moving. HAZ-003 HAZ-025
void PenBridge::beat()
{
    if (!m_options.windowAlive || m_options.windowAlive())
        m_link->uiAlive(monoNow());
}

void PenBridge::look()
{
    while (const auto event = m_events.pop())
        tell(*event);
    if ((m_overrun.load() || m_recorderFailed) && !m_recordsTold) {
        m_recordsTold = true;
        m_link->setStoreHealthy(false);
        tell(ports::AlarmRaised{{ports::AlarmId::RecorderBad, ports::AlarmPriority::High, 0, 0, monoNow(), true}});
    }
    const ports::PenSnapshot now = m_link->snapshot();
    if (now.takenAt == m_shownAt)
        return;
    m_shownAt = now.takenAt;
    const auto observers = m_observers; // an observer may leave while it is told
    for (const auto& [handle, observer] : observers)
        if (m_observers.contains(handle) && observer.onSnapshot)
            observer.onSnapshot(now);
}

void PenBridge::tell(const ports::PenEvent& event)
{
    keepAlarms(event);
    keepRun(event);
    const auto observers = m_observers;
    for (const auto& [handle, observer] : observers)
        if (m_observers.contains(handle) && observer.onEvent)
            observer.onEvent(event);
}

// The newest word of the log on each run, for a session that is opened later. Whose log it is, the same ring has said
// before: the snapshot may be newer already, of no pen or of another one. HAZ-018
void PenBridge::keepRun(const ports::PenEvent& event)
{
    if (const auto* connected = std::get_if<ports::PenConnected>(&event))
        m_connected = connected->identity.serial;
    const auto* run = std::get_if<ports::RunDelivered>(&event);
    if (run == nullptr || !run->fromLog || !m_connected)
        return;
    std::erase_if(m_logged, [&](const ports::LoggedRun& known) {
        return known.penSerial == *m_connected && known.run.penBootId == run->penBootId && known.run.runId == run->runId;
    });
    m_logged.push_back({*m_connected, *run, utcNow().ms});
}

void PenBridge::keepAlarms(const ports::PenEvent& event)
{
    const auto remove = [this](ports::AlarmId id, std::uint32_t detail) {
        std::erase_if(m_alarms, [&](const ports::Alarm& a) { return a.id == id && a.detail == detail; });
    };
    if (const auto* cleared = std::get_if<ports::AlarmCleared>(&event))
        remove(cleared->id, cleared->detail);
    const auto* raised = std::get_if<ports::AlarmRaised>(&event);
    if (!raised)
        return;
    remove(raised->alarm.id, raised->alarm.detail);
    m_alarms.push_back(raised->alarm);
    std::stable_sort(m_alarms.begin(), m_alarms.end(), [](const ports::Alarm& a, const ports::Alarm& b) {
        return a.priority != b.priority ? a.priority > b.priority : a.since > b.since;
    });
}

void PenBridge::posted(bool queued, ports::Command command)
{
    if (!queued)
        tell(ports::CommandEnded{command, ports::Outcome::NotDone, {ErrorCode::PenBusy, "command queue full"}, 0});
}

bool PenBridge::storeLog(const device::LogBatch& batch)
{
    const auto raw = rawRecords(batch);
    return m_logStore.store(batch.penSerial.view(), std::span(raw).first(batch.count)).has_value();
}

} // namespace stipple::app
