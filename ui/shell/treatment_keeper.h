// Purpose: brings what a treatment delivered into the records: zones and alarms, each again until it is there, the newest
//          state of a zone last. What cannot be written must not go on happening: then healthy(false) takes the permit. HAZ-016
// Thread: UI thread.
// Units: milliseconds.
// Failure: what the records refuse for good is told by refused() and given up; the permit stays away until reset().
#pragma once

#include "core/ports/records.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>
#include <variant>
#include <vector>

namespace stipple::ui {

class TreatmentKeeper : public QObject {
    Q_OBJECT
public:
    TreatmentKeeper(ports::RecordsPort& records, QObject* parent);

    void keep(SessionId session, const ports::Segment& segment);
    void keep(SessionId session, const ports::SessionAlarm& alarm);
    [[nodiscard]] bool allKept() const { return m_items.empty(); }
    [[nodiscard]] bool anyRefused() const { return m_refused; } // since reset()
    void reset(); // another session; what is not there yet is still brought

signals:
    void kept();          // all of it is there
    void healthy(bool yes);
    void failed(const stipple::Error& error);  // said once, tried again
    void refused(const stipple::Error& error);

private:
    using What = std::variant<ports::Segment, ports::SessionAlarm>;
    struct Item {
        quint64 number = 0;
        SessionId session{};
        What what;
        QElapsedTimer since;
        bool asked = false; // an answer is under way
    };
    void add(SessionId session, What what);
    void ask(Item& item);
    void answered(quint64 number, const Result<ports::Unit>& result);
    void retry();
    void tell();

    ports::RecordsPort& m_records;
    std::vector<Item> m_items;
    quint64 m_next = 1;
    bool m_said = false, m_refused = false, m_healthy = true;
    QTimer m_retry, m_look;
};

} // namespace stipple::ui
