#include "ui/text/record_text.h"

#include "ui/text/date_text.h"
#include "ui/text/units_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace stipple::ui::text {

namespace {

struct Record {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QString qs(const std::string& text) { return QString::fromStdString(text); }
QString counted(int n, const QString& one, const QString& many) { return n == 1 ? one : many.arg(n); }
QString zones(int n) { return counted(n, Record::tr("1 zone"), Record::tr("%1 zones")); }

QString asWritten(const std::string& title, const std::string& kind)
{
    return title.empty() ? qs(kind).replace(QLatin1Char('_'), QLatin1Char(' ')) : qs(title);
}

QString planned(const ports::TimelineEntry& entry)
{
    return entry.deepest ? Record::tr("%1, deepest %2").arg(zones(entry.zones), mmWithUnit(*entry.deepest)) : zones(entry.zones);
}

//: What a treatment aimed at, inside a line: "8 zones · 22 min · pinpoint bleeding"
QString endPoint(plan::EndPoint endPoint)
{
    switch (endPoint) {
    case plan::EndPoint::Erythema: return Record::tr("redness");
    case plan::EndPoint::ErythemaToPinpoint: return Record::tr("redness to pinpoint bleeding");
    case plan::EndPoint::PinpointBleeding: return Record::tr("pinpoint bleeding");
    }
    return {};
}

QString treated(const ports::TimelineEntry& entry)
{
    QStringList parts{entry.deepest ? planned(entry) : zones(entry.zones)};
    if (entry.minutes)
        parts.append(Record::tr("%1 min").arg(*entry.minutes));
    if (entry.endPoint)
        parts.append(endPoint(*entry.endPoint));
    if (entry.byHand)
        parts.append(Record::tr("entered by hand"));
    return parts.join(QStringLiteral(" · "));
}

QString eventTitle(const ports::TimelineEntry& entry)
{
    if (!entry.title.empty())
        return qs(entry.title);
    if (entry.kind == "merged_in")
        return Record::tr("Merged with %1").arg(qs(entry.about));
    if (entry.kind == "merged_out")
        return Record::tr("Merged into %1").arg(qs(entry.about));
    if (entry.kind == "moved_in")
        return Record::tr("Session moved here from another chart");
    if (entry.kind == "moved_out")
        return Record::tr("Session %1 was entered on the wrong chart").arg(entry.number);
    return asWritten({}, entry.kind);
}

TwoLines lotWords(const ports::Attention& line)
{
    const bool gone = line.kind == "lot_expired";
    const QString lot = line.names.empty() ? QString() : qs(line.names.front());
    const QString day = line.day ? dayMonth(*line.day) : QString();
    QString detail = line.sort == "cartridge" ? counted(line.count, Record::tr("1 cartridge"), Record::tr("%1 cartridges"))
                                              : counted(line.count, Record::tr("1 piece"), Record::tr("%1 pieces"));
    if (!line.about.empty())
        detail += QStringLiteral(", ") + qs(line.about);
    return {(gone ? Record::tr("Lot %1 expired %2") : Record::tr("Lot %1 expires %2")).arg(lot, day),
            detail + QStringLiteral(" · ") + (gone ? Record::tr("discard") : Record::tr("use first"))};
}

QString namesOf(const ports::Attention& line)
{
    QStringList names;
    for (const std::string& name : line.names)
        names.append(qs(name));
    return names.join(QStringLiteral(" · "));
}

TwoLines callWords(const ports::Attention& line)
{
    bool isDay = line.about.starts_with("day_");
    const int day = isDay ? QString::fromStdString(line.about.substr(4)).toInt(&isDay) : 0;
    return {counted(line.count, Record::tr("1 follow-up call due"), Record::tr("%1 follow-up calls due")),
            isDay ? Record::tr("Day %1: %2").arg(day).arg(namesOf(line)) : namesOf(line)};
}

TwoLines signWords(const ports::Attention& line)
{
    const QString when = line.atMin ? clockOfMinutes(*line.atMin) : line.day ? dayMonth(*line.day) : QString();
    return {counted(line.count, Record::tr("1 record to sign"), Record::tr("%1 records to sign")),
            Record::tr("%1 · session of %2").arg(namesOf(line), when)};
}

} // namespace

TwoLines timelineWords(const ports::TimelineEntry& entry)
{
    if (entry.kind == "session")
        return {Record::tr("Session %1").arg(entry.number), treated(entry)};
    if (entry.kind == "due_today")
        return {Record::tr("Session %1").arg(entry.number), Record::tr("Today · %1").arg(planned(entry))};
    if (entry.kind == "booked")
        return {entry.number > 0 ? Record::tr("Session %1").arg(entry.number) : Record::tr("Visit"),
                Record::tr("Booked · %1").arg(clockOfMinutes(entry.startsAtMin.value_or(0)))};
    return {eventTitle(entry), qs(entry.detail)};
}

TwoLines attentionWords(const ports::Attention& line)
{
    if (line.kind == "backup_failed")
        return {Record::tr("Backup failed"), line.error ? QStringLiteral("E-%1").arg(static_cast<int>(*line.error)) : QString()};
    if (line.kind == "backup_none")
        return {Record::tr("No backup yet"), {}};
    if (line.kind == "backup_old")
        return {counted(line.count, Record::tr("Last backup 1 day ago"), Record::tr("Last backup %1 days ago")), {}};
    if (line.kind == "lot_expires" || line.kind == "lot_expired")
        return lotWords(line);
    if (line.kind == "follow_up")
        return callWords(line);
    if (line.kind == "to_sign")
        return signWords(line);
    if (line.kind == "consent_version" && line.title.empty() && line.day)
        return {Record::tr("Consent form has a new version"),
                Record::tr("v%1 applies from %2").arg(qs(line.about), dayMonth(*line.day))};
    return {asWritten(line.title, line.kind), qs(line.detail.empty() ? line.about : line.detail)};
}

QString severityName(std::string_view severity)
{
    bool graded = severity.starts_with("grade_");
    const int grade = graded ? qs(std::string(severity.substr(6))).toInt(&graded) : 0;
    return graded ? Record::tr("grade %1").arg(grade) : asWritten({}, std::string(severity));
}

QString callName(std::string_view kind)
{
    bool isDay = kind.starts_with("day_");
    const int day = isDay ? qs(std::string(kind.substr(4))).toInt(&isDay) : 0;
    return isDay ? Record::tr("Call on day %1").arg(day) : kind == "call" ? Record::tr("Call") : asWritten({}, std::string(kind));
}

QString returnWords(const ports::ReturnDate& date)
{
    return date.from ? Record::tr("from %1").arg(dayMonth(*date.from)) : Record::tr("Course complete");
}

} // namespace stipple::ui::text
