#include "ui/pages/visit_fields.h"

#include "ui/pages/appointment_fields.h"
#include "ui/pages/page.h"
#include "ui/widgets/field.h"

#include <QLineEdit>

namespace stipple::ui {

VisitFields::VisitFields(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    auto* form = bare<QVBoxLayout>(this, 12);
    m_when = new AppointmentFields(objectName);
    form->addWidget(m_when);
    const auto add = [&](const QString& title, const char* name) {
        auto* field = new Field(title);
        field->edit()->setObjectName(objectName + QLatin1Char('.') + QLatin1String(name));
        field->edit()->setAccessibleName(title);
        return field;
    };
    auto* row = bare<QHBoxLayout>(nullptr, 12);
    m_length = add(tr("Length, minutes"), "length");
    m_room = add(tr("Room"), "room");
    row->addWidget(m_length, 2);
    row->addWidget(m_room, 3);
    form->addLayout(row);
    m_reason = add(tr("Reason"), "reason");
    form->addWidget(m_reason);
}

void VisitFields::show(const ports::Visit& visit, const ports::Day& day)
{
    m_when->clear();
    m_when->setDay(day);
    m_when->setTime(QTime(0, 0).addSecs(visit.minutesFromMidnight * 60));
    m_length->setText(QString::number(visit.durationMin));
    m_length->setProblem({});
    m_room->setText(qs(visit.room));
    m_reason->setText(qs(visit.reason));
}

std::optional<ports::Day> VisitFields::readInto(ports::Visit& visit)
{
    const auto when = m_when->read();
    bool number = false;
    const int minutes = m_length->text().trimmed().toInt(&number);
    const bool length = number && minutes >= kShortest && minutes <= kLongest;
    m_length->setProblem(length ? QString() : tr("Whole minutes, %1 to %2").arg(kShortest).arg(kLongest));
    if (!when || !length)
        return std::nullopt;
    visit.minutesFromMidnight = when->time.hour() * 60 + when->time.minute();
    visit.durationMin = minutes;
    visit.room = ss(m_room->text().trimmed());
    visit.reason = ss(m_reason->text().trimmed());
    return when->day;
}

} // namespace stipple::ui
