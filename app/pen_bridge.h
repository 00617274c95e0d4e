// Purpose: the pen port of the window, on top of the link thread. Commands go down as values, events come up through
//          a ring that the window empties 30 times a second; nothing else is shared.
// Thread: UI thread, except requestStop() (any). The link thread only ever pushes into the ring.
// Failure: without a recording (disk full, folder read-only) nothing can be armed, and RecorderBad says so. A command
//          that cannot be queued ends at once as NotDone; a ring that ran over takes the run permit away (records
//          could be missing), and is said as RecorderBad. HAZ-016
#pragma once

#include "app/pen_past.h"
#include "core/ports/pen.h"
#include "core/ports/pen_log.h"
#include "core/store/pen_log_store.h"
#include "device/host/pen_link.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <map>
#include <memory>

namespace stipple::app {

struct PenBridgeOptions {
    bool demo = false; // every pen of the demo clinic is simulated
    std::function<Result<std::string>()> findPath;
    store::StoreConfig records; // where the pen's log is kept
    std::function<bool()> windowAlive; // shown, not minimised, not hidden behind a lock
    std::vector<device::FirmwareRule> firmware; // not driven, or driven for certain; none: any
    std::filesystem::path recordingsFolder; // where the inputs of the link are kept; empty: nowhere (tests)
};

class PenBridge final : public QObject, public ports::PenPort, public ports::PenLogPort {
    Q_OBJECT
public:
    explicit PenBridge(PenBridgeOptions options, QObject* parent = nullptr);
    ~PenBridge() override;

    void start(PenPast past = {});
    void shutdown();                        // stops and lets go of the pen; blocks for at most about a second
    void suspend();                         // sleep or shutdown is near: stop first. HAZ-014
    void setRecordsHealthy(bool healthy);   // what the store could not write must not go on happening

    void requestStop() noexcept override;
    void load(const ports::ZoneOrder& order) override;
    void arm() override;
    void disarm() override;
    void pause() override;
    void resume() override;
    void clear() override;
    void markCartridgeUsed() override;
    void reconnect() override;
    [[nodiscard]] ports::PenSnapshot snapshot() const override;
    [[nodiscard]] std::vector<ports::Alarm> alarms() const override { return m_alarms; }
    [[nodiscard]] std::vector<ports::LoggedRun> loggedRuns() const override { return m_logged; }
    int observe(SnapshotFn onSnapshot, EventFn onEvent) override;
    void forget(int handle) override { m_observers.erase(handle); }

private:
    struct Observer {
        SnapshotFn onSnapshot;
        EventFn onEvent;
    };
    void beat();
    void look();
    void tell(const ports::PenEvent& event);
    void keepAlarms(const ports::PenEvent& event);
    void keepRun(const ports::PenEvent& event);
    [[nodiscard]] device::SessionOptions sessionOptions(PenPast past) const;
    [[nodiscard]] std::unique_ptr<device::PenLink> makeLink(device::SessionOptions session,
                                                            std::shared_ptr<device::InputSink> recorder);
    void posted(bool queued, ports::Command command);
    [[nodiscard]] bool storeLog(const device::LogBatch& batch);

    PenBridgeOptions m_options;
    store::PenLogStore m_logStore; // keeper's thread only
    device::SpscRing<ports::PenEvent, 1024> m_events;
    std::atomic<bool> m_overrun{false};
    bool m_recordsTold = false; // that they cannot be kept
    std::map<int, Observer> m_observers;
    int m_nextHandle = 1;
    std::vector<ports::Alarm> m_alarms;
    std::vector<ports::LoggedRun> m_logged;
    std::optional<FixedText<20>> m_connected; // serial of the pen that the events in the ring speak of
    bool m_recorderFailed = false;
    MonoTime m_shownAt{};
    QTimer m_alive, m_look;
    std::unique_ptr<device::PenLink> m_link; // last: its threads use all of the above
};

} // namespace stipple::app
