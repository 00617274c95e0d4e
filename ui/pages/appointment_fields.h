// Purpose: day and time of an appointment as somebody types them, and the calendar file of it (UTC, no diagnosis).
// Thread: UI thread.
// Units: a calendar day and a clock time in the computer's time zone; minutes.
// Failure: a day or time that cannot be read is named below its field; a file that cannot be written is an empty path.
#pragma once

#include "core/ports/records.h"

#include <QTime>
#include <QWidget>

#include <chrono>
#include <optional>

namespace stipple::ui {

class Field;
class SessionFlow;

struct Appointment {
    ports::Day day;
    QTime time;
};

class AppointmentFields : public QWidget {
    Q_OBJECT
public:
    explicit AppointmentFields(const QString& objectName, QWidget* parent = nullptr); // of the fields: name.day, name.time
    void setDay(ports::Day day);
    void setTime(QTime time);
    [[nodiscard]] bool hasDay() const;
    void clear();
    void setProblem(const QString& ofDay);
    [[nodiscard]] std::optional<Appointment> read(); // names what it cannot read

private:
    Field *m_day = nullptr, *m_time = nullptr;
};

struct CalendarFile {
    QString path;
    bool written = false;
    [[nodiscard]] QString words() const; // "Saved: …", "Not saved: …"
};
[[nodiscard]] CalendarFile saveCalendarFile(const SessionFlow& flow, const Appointment& when, std::chrono::minutes length);

// How long the room is needed for this plan: consultation, numbing (of the cream on the record, else the usual half
// hour) and procedure.
[[nodiscard]] std::chrono::minutes appointmentLength(const SessionFlow& flow);

} // namespace stipple::ui
