// Purpose: what is said about a visit: day, time, length, room, reason. In the sheet that adds one and the one that changes it.
// Thread: UI thread.
// Units: a calendar day and a clock time of it; minutes.
// Failure: what cannot be read is named below its field.
#pragma once

#include "core/ports/records.h"

#include <QWidget>

#include <optional>

namespace stipple::ui {

class AppointmentFields;
class Field;

class VisitFields : public QWidget {
    Q_OBJECT
public:
    static constexpr int kShortest = 5, kLongest = 12 * 60; // minutes
    explicit VisitFields(const QString& objectName, QWidget* parent = nullptr); // of the fields: name.day, name.length …
    void show(const ports::Visit& visit, const ports::Day& day);
    [[nodiscard]] std::optional<ports::Day> readInto(ports::Visit& visit);

private:
    AppointmentFields* m_when = nullptr;
    Field *m_length = nullptr, *m_room = nullptr, *m_reason = nullptr;
};

} // namespace stipple::ui
