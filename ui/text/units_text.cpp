#include "ui/text/units_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace stipple::ui::text {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

// U+00A0 keeps a number and its unit on one line.
constexpr char16_t kNoBreak = u'\u00A0';

QString withUnit(const QString& number, const QString& unit) { return number + QChar(kNoBreak) + unit; }
QString two(std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); }

} // namespace

QString mm(Micrometres depth)
{
    // Integers all the way: a float would show 1.15 as 1.14 one day.
    const std::int32_t um = std::abs(depth.um());
    const std::int32_t hundredths = (um + 5) / 10;
    return QStringLiteral("%1%2.%3").arg(depth.um() < 0 ? QStringLiteral("−") : QString()).arg(hundredths / 100).arg(two(hundredths % 100));
}

QString mmWithUnit(Micrometres depth) { return withUnit(mm(depth), Units::tr("mm")); }
QString mmSpoken(Micrometres depth) { return Units::tr("%1 millimetres").arg(mm(depth)); }

QString grouped(std::int64_t number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > (number < 0 ? 1 : 0); at -= 3)
        digits.insert(at, QChar(kThinSpace));
    return digits;
}

QString rate(StrokesPerMinute value) { return grouped(value.spm()); }
QString rateWithUnit(StrokesPerMinute value) { return withUnit(rate(value), Units::tr("strokes/min")); }
QString percent(double fraction) { return withUnit(QString::number(qRound(fraction * 100)), QStringLiteral("%")); }
QString area(int cm2) { return withUnit(grouped(cm2), Units::tr("cm²")); }

QString duration(std::int64_t milliseconds)
{
    const std::int64_t seconds = std::max<std::int64_t>(0, milliseconds) / 1000;
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
}

QString roughDuration(std::int64_t seconds)
{
    if (seconds < 60)
        return withUnit(QString::number(seconds), Units::tr("s"));
    const QString minutes = withUnit(QString::number(seconds / 60), Units::tr("min"));
    // Below ten minutes ten seconds matter, above they are noise.
    const std::int64_t tens = seconds % 60 / 10 * 10;
    if (seconds >= 600 || tens == 0)
        return minutes;
    return minutes + QChar(kNoBreak) + withUnit(QString::number(tens), Units::tr("s"));
}

QString noData() { return QStringLiteral("– –"); }

QString problemWords(stipple::text::NumberProblem problem)
{
    using stipple::text::NumberProblem;
    switch (problem) {
    case NumberProblem::Empty: return Units::tr("Enter a number");
    case NumberProblem::NotANumber: return Units::tr("This is not a number");
    case NumberProblem::Grouping: return Units::tr("Type the number without dots, commas or marks between thousands");
    case NumberProblem::Negative: return Units::tr("The number is below zero");
    case NumberProblem::TooFine: return Units::tr("Too many decimals");
    case NumberProblem::TooLarge: return Units::tr("The number is too large");
    case NumberProblem::WrongUnit: return Units::tr("Use the unit shown beside the field");
    }
    return {};
}

QString problemWords(stipple::text::DateProblem problem)
{
    using stipple::text::DateProblem;
    switch (problem) {
    case DateProblem::Empty: return Units::tr("Enter a date");
    case DateProblem::NotADate: return Units::tr("This is not a date. Example: 1985-03-12");
    case DateProblem::Ambiguous: return Units::tr("Type the year with four digits");
    case DateProblem::NoSuchDay: return Units::tr("This day does not exist");
    case DateProblem::YearOutOfRange: return Units::tr("The year is outside 1900 to 2199");
    }
    return {};
}

} // namespace stipple::ui::text
