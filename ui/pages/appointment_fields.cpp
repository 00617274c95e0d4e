#include "ui/pages/appointment_fields.h"

#include "core/clinical/catalogue.h"
#include "core/plan/estimate.h"
#include "core/plan/schedule.h"
#include "core/text/number_input.h"
#include "ui/pages/page.h"
#include "ui/shell/numbing_desk.h"
#include "ui/shell/plan_desk.h"
#include "ui/shell/session_flow.h"
#include "ui/text/date_text.h"
#include "ui/text/units_text.h"
#include "ui/widgets/field.h"

#include <QDir>
#include <QLineEdit>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace stipple::ui {

AppointmentFields::AppointmentFields(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    auto* row = bare<QHBoxLayout>(this, 12);
    m_day = new Field(tr("Day"));
    m_day->edit()->setObjectName(objectName + QStringLiteral(".day"));
    m_day->edit()->setAccessibleName(tr("Day of the appointment"));
    m_time = new Field(tr("Time"));
    m_time->edit()->setObjectName(objectName + QStringLiteral(".time"));
    m_time->edit()->setAccessibleName(tr("Time of the appointment"));
    row->addWidget(m_day, 3);
    row->addWidget(m_time, 2);
}

void AppointmentFields::setDay(ports::Day day) { m_day->setText(qs(stipple::text::formatDate(day))); }
void AppointmentFields::setTime(QTime time) { m_time->setText(time.toString(QStringLiteral("H:mm"))); }
bool AppointmentFields::hasDay() const { return !m_day->text().isEmpty(); }
void AppointmentFields::setProblem(const QString& ofDay) { m_day->setProblem(ofDay); }

void AppointmentFields::clear()
{
    for (auto* field : {m_day, m_time}) {
        field->setText({});
        field->setProblem({});
    }
}

std::optional<Appointment> AppointmentFields::read()
{
    const auto day = stipple::text::parseDate(ss(m_day->text().trimmed()), text::typedOrder());
    const auto time = QTime::fromString(m_time->text().trimmed(), QStringLiteral("H:mm"));
    m_day->setProblem(day ? QString() : text::problemWords(day.error()));
    m_time->setProblem(time.isValid() ? QString() : tr("Hours and minutes, such as 10:30"));
    if (!day || !time.isValid())
        return std::nullopt;
    return Appointment{*day, time};
}

QString CalendarFile::words() const
{
    const auto place = QDir::toNativeSeparators(path);
    return written ? AppointmentFields::tr("Saved: %1").arg(place) : AppointmentFields::tr("Not saved: %1").arg(place);
}

CalendarFile saveCalendarFile(const SessionFlow& flow, const Appointment& when, std::chrono::minutes length)
{
    const QDateTime local(text::toDate(when.day), when.time); // in the computer's time zone; the file gets the moment
    plan::CalendarEntry entry;
    entry.uid = ss(QUuid::createUuid().toString(QUuid::WithoutBraces)) + "@stipple";
    entry.stamp = flow.services().utcNow();
    entry.start = UtcMs{local.toMSecsSinceEpoch()};
    entry.durationMin = static_cast<int>(length.count());
    entry.summary = ss(AppointmentFields::tr("Appointment, %1").arg(qs(flow.clinic().name)));
    entry.location = flow.clinic().address;
    entry.description = flow.clinic().phone;
    const auto words = plan::icsText(entry);
    CalendarFile kept;
    kept.path = QDir(qs(flow.services().outputFolder)).filePath(QStringLiteral("appointment-%1.ics").arg(local.toString(QStringLiteral("yyyyMMdd-HHmm"))));
    QSaveFile file(kept.path);
    kept.written = words && file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(*words)) >= 0 && file.commit();
    return kept;
}

std::chrono::minutes appointmentLength(const SessionFlow& flow)
{
    std::optional<std::chrono::minutes> numbing;
    for (const auto& cream : flow.numbing().all())
        if (const auto* product = flow.services().catalogue.anaesthetic(cream.product))
            numbing = std::max(numbing.value_or(product->timerMin), product->timerMin);
    const auto least = numbing.value_or(plan::kNumbingUsual);
    return plan::appointmentTime(plan::visitTime(flow.plan().plan(), least, least));
}

} // namespace stipple::ui
