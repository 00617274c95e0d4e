#include "ui/text/date_text.h"

#include <QLocale>

#include "ui/text/translator.h"

#include <QCoreApplication>

namespace stipple::ui::text {

namespace {

struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

QString formatted(const ports::Day& day, const QString& format)
{
    const QDate date = toDate(day);
    return date.isValid() ? windowLocale().toString(date, format) : QString();
}

QDateTime local(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at.ms); }

} // namespace

QDate toDate(const ports::Day& day) { return QDate(day.year, day.month, day.day); }
ports::Day toDay(const QDate& date) { return {date.year(), date.month(), date.day()}; }

//: Date formats of Qt: d day, ddd/dddd weekday, MMM/MMMM month, yyyy year. Put them in the order of your language.
QString dayShort(const ports::Day& day) { return formatted(day, Dates::tr("d MMM")); }
QString dayMonth(const ports::Day& day) { return formatted(day, Dates::tr("d MMMM")); }
QString dayWeek(const ports::Day& day) { return formatted(day, Dates::tr("ddd d MMMM")); }
QString dayLong(const ports::Day& day) { return formatted(day, Dates::tr("d MMMM yyyy")); }
QString dayFull(const ports::Day& day) { return formatted(day, Dates::tr("dddd d MMMM")); }
QString monthYear(const ports::Day& day) { return formatted(day, QStringLiteral("MM/yyyy")); }
QString clock(UtcMs at) { return local(at).toString(QStringLiteral("HH:mm")); }
QString clockSeconds(UtcMs at) { return local(at).toString(QStringLiteral("HH:mm:ss")); }

QString clockOfMinutes(int minutesFromMidnight)
{
    return QTime(0, 0).addSecs(minutesFromMidnight * 60).toString(QStringLiteral("HH:mm"));
}

int minutesOf(UtcMs at)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(at.ms).time();
    return time.hour() * 60 + time.minute();
}

ports::Day localDay(UtcMs at) { return toDay(local(at).date()); }

QString ymd(std::uint32_t yyyymmdd)
{
    if (yyyymmdd == 0)
        return {};
    const auto n = static_cast<int>(yyyymmdd);
    return monthYear({n / 10000, n / 100 % 100, n % 100});
}

tl::expected<ports::Day, stipple::text::DateProblem> labelDay(const QString& typed)
{
    auto day = stipple::text::parseDate(typed.toStdString(), typedOrder());
    if (!day && typed.size() == 7)
        if (const auto first = QDate::fromString(typed + QStringLiteral("-01"), Qt::ISODate); first.isValid())
            return toDay(first.addMonths(1).addDays(-1));
    return day;
}

QString age(const ports::Day& born, const ports::Day& today)
{
    if (!toDate(born).isValid() || today < born)
        return {};
    const bool hadBirthday = std::pair(today.month, today.day) >= std::pair(born.month, born.day);
    return Dates::tr("%1 y").arg(today.year - born.year - (hadBirthday ? 0 : 1));
}

stipple::text::DayOrder typedOrder()
{
    return QLocale().dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('M')) ? stipple::text::DayOrder::MonthFirst
                                                                                   : stipple::text::DayOrder::DayFirst;
}

} // namespace stipple::ui::text
