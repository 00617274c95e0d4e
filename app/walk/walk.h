// Purpose: one treatment from sign-in to the printed sheet, done unattended by working the real widgets; pictures of
//          each screen, the sheet, and walk.json. The application ends with 0 only when every step was reached and
//          the stored record equals the pen's own counts.
// Thread: UI thread, started when the records are open.
// Failure: the first thing that did not happen in time ends the walk: exit status 1 and `failure` in walk.json.
#pragma once

#include "app/walk/robot.h"
#include "app/walk/walk_record.h"

#include <QObject>

#include <thread>
#include <vector>

namespace stipple::app {

inline constexpr int kConnectMs = 30'000; // a pen or a page to be ready
inline constexpr int kZonesWalked = 4;

class Composition;

class Walk : public QObject {
    Q_OBJECT
public:
    explicit Walk(Composition& house);
    ~Walk() override;

    void start();

protected:
    virtual WalkTask story();                  // a test may tell another one with the same steps
    [[nodiscard]] virtual bool good() const;   // what was stored equals what the pen counted
    [[nodiscard]] virtual bool troubleFails() const { return true; } // an error strip ends the walk
    WalkTask signIn();
    WalkTask chart();
    WalkTask assess();
    WalkTask planZones();
    WalkTask preflight();
    WalkTask treat();
    WalkTask treatZone(int number);
    WalkTask runUntil(double share);           // of the zone's planned strokes
    WalkTask needle(std::uint32_t strokes);    // one stretch with the trigger held
    WalkTask holdArm(QString button);
    WalkTask clearStop();
    WalkTask showPause();
    WalkTask showStop();
    WalkTask summary();
    WalkTask findSession();                    // the one that waits to be signed
    WalkTask sign();
    WalkTask aftercare();
    WalkTask compare();

    WalkTask tapZone(QString zone);
    WalkTask typeDepth(QString millimetres);
    void step(const QString& name);            // reached: picture and a line
    void shoot(const QString& name);
    void trigger(bool pressed);                // of our own emulated pen, by its window
    [[nodiscard]] std::uint32_t delivered() const; // in this zone, as the pen counts
    [[nodiscard]] bool ownPen() const;
    [[nodiscard]] safety::State state() const;
    [[nodiscard]] Until stateIs(safety::State wanted, int withinMs, const QString& what);

    Composition& m_house;
    Robot m_robot;
    WalkResult m_result;
    std::optional<SessionId> m_session;

private:
    WalkTask all();
    QString m_folder;
    int m_pictures = 0;
    std::vector<std::jthread> m_pictureWriters;
    std::uint32_t m_logBefore = 0;
    std::optional<std::uint32_t> m_lifeBefore;
    UtcMs m_sessionAt{};
    std::uint32_t m_zoneBudget = 0;
    bool m_triggerHeld = false;
    std::optional<WalkTask> m_task;
};

} // namespace stipple::app
