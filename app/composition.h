// Purpose: the one place where rooms meet: content, records, pen and window are made and wired here.
// Thread: UI thread.
// Failure: open() gives the Error that keeps the program from being useful (content, data folder); later
//          troubles are shown in the window.
#pragma once

#include "app/content_keeper.h"
#include "app/demo_pen.h"
#include "app/demo_pen_window.h"
#include "app/options.h"
#include "app/pen_bridge.h"
#include "app/sleep_guard.h"
#include "core/store/sql_care.h"
#include "core/store/sql_clinic.h"
#include "core/store/sql_planning.h"
#include "core/store/sql_assess.h"
#include "core/store/sql_records.h"
#include "core/store/store_service.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace stipple::app {

class Composition : public QObject {
    Q_OBJECT
public:
    explicit Composition(Options options, QObject* parent = nullptr);
    ~Composition() override;

    // Everything up to the shown window. The store and the pen answer later: opened(), or failed().
    [[nodiscard]] Result<void> open();

    [[nodiscard]] const Options& options() const { return m_options; }
    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] PenBridge& pen() { return *m_pen; }
    [[nodiscard]] store::SqlRecords& records() { return *m_records; }
    [[nodiscard]] DemoPen* demoPen() { return m_demoPen.get(); }
    [[nodiscard]] const Content& content() const { return *m_content; }

signals:
    void opened();
    void failed(const stipple::Error& error);

private:
    [[nodiscard]] std::function<Result<std::string>()> penFinder() const;
    [[nodiscard]] ui::Services services();
    void openDemoPen();
    void openWindow();
    void openRecords();
    void speakAs(const std::string& clinicLanguage);
    void startPen();
    void watchSleep();

    Options m_options;
    std::optional<Content> m_content;
    std::unique_ptr<store::StoreService> m_store;
    std::unique_ptr<store::SqlRecords> m_records;
    std::unique_ptr<store::SqlClinic> m_clinic;
    std::unique_ptr<store::SqlCare> m_care;
    QTimer m_backupClock; // looks whether a backup is due
    std::unique_ptr<store::SqlPlanning> m_planning;
    std::unique_ptr<ContentKeeper> m_keeper;
    std::unique_ptr<store::SqlAssess> m_assess;
    std::unique_ptr<DemoPen> m_demoPen;
    std::unique_ptr<PenBridge> m_pen;
    std::unique_ptr<SleepGuard> m_sleep;
    bool m_ending = false; // the computer waits for us before it sleeps or shuts down
    std::unique_ptr<ui::Services> m_services;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DemoPenWindow> m_demoPenWindow;
};

} // namespace stipple::app
