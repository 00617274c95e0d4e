// Purpose: importing patients from a CSV file, as plain values between window and store.
// Thread: any. Values only.
// Failure: none; problems stand in the rows.
#pragma once

#include "core/ports/records.h"

#include <optional>
#include <string>
#include <vector>

namespace stipple::ports {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };
enum class ImportColumn { Ignore, GivenName, FamilyName, FullName, Born, Phone, Email, ChartNumber, Sex, Allergies, Medicines };
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

struct ImportOptions {
    std::optional<Encoding> encoding;   // nothing: guessed
    std::optional<char> separator;
    std::vector<ImportColumn> columns;  // empty: guessed from the header
    std::optional<DateOrder> dateOrder; // nothing: guessed from the dates
    bool withDuplicates = false;        // import those, too, that seem to be there already
};

enum class ImportProblem { None, NoName, DateUnreadable, DateImpossible, ChartNumberTaken, ChartNumberTwice };
struct ImportRow {
    int line = 0; // in the file, from 1
    Patient patient;
    ImportProblem problem = ImportProblem::None;
    std::vector<PatientId> alikeInClinic;
    std::optional<int> alikeLine; // an earlier line of the same file
};
struct ImportPreview {
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    std::vector<std::string> header;
    std::vector<ImportColumn> columns;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool dateOrderSure = true; // false: every date would also read the other way round: ask
    std::vector<ImportRow> rows;
    int good = 0, problems = 0, duplicates = 0;
};

} // namespace stipple::ports
