#include "core/store/import_patients.h"

#include "core/store/fold.h"
#include "core/store/patients.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace stipple::store {
namespace {

std::string trimmed(const std::string& text)
{
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

struct ThreeNumbers {
    int a = 0, b = 0, c = 0;
    bool yearFirst = false;
};

std::optional<ThreeNumbers> threeNumbers(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            parts.back().push_back(c);
        else if (c == '.' || c == '/' || c == '-')
            parts.emplace_back();
        else if (c == ' ' || c == 'T') // a time behind the date
            break;
        else
            return std::nullopt;
    }
    if (parts.size() == 1 && parts[0].size() == 8) // 19850312
        parts = {parts[0].substr(0, 4), parts[0].substr(4, 2), parts[0].substr(6, 2)};
    if (parts.size() != 3)
        return std::nullopt;
    for (const std::string& part : parts) {
        if (part.empty() || part.size() > 4)
            return std::nullopt;
    }
    return ThreeNumbers{std::stoi(parts[0]), std::stoi(parts[1]), std::stoi(parts[2]), parts[0].size() == 4};
}

std::optional<ports::Day> dayFrom(const ThreeNumbers& n, DateOrder order, const ports::Day& today)
{
    ports::Day day;
    if (n.yearFirst || order == DateOrder::YearMonthDay)
        day = {n.a, n.b, n.c};
    else if (order == DateOrder::DayMonthYear)
        day = {n.c, n.b, n.a};
    else
        day = {n.c, n.a, n.b};
    if (day.year < 100) { // two digits: the newest year that is not in the future
        day.year += 2000;
        if (day > today)
            day.year -= 100;
    }
    if (!QDate::isValid(day.year, day.month, day.day) || day.year < 1880 || day > today)
        return std::nullopt;
    return day;
}

DateOrder guessOrder(const CsvTable& table, const std::vector<ImportColumn>& columns, bool& sure)
{
    const auto column = std::find(columns.begin(), columns.end(), ImportColumn::Born) - columns.begin();
    bool dayFirst = false, monthFirst = false, any = false, yearFirst = false;
    for (const auto& row : table.rows) {
        if (static_cast<std::size_t>(column) >= row.size())
            break;
        const auto n = threeNumbers(trimmed(row[static_cast<std::size_t>(column)]));
        if (!n)
            continue;
        any = true;
        if (n->yearFirst)
            yearFirst = true;
        else if (n->a > 12)
            dayFirst = true;
        else if (n->b > 12)
            monthFirst = true;
    }
    sure = !any || yearFirst || dayFirst != monthFirst;
    if (yearFirst && !dayFirst && !monthFirst)
        return DateOrder::YearMonthDay;
    return monthFirst && !dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

ports::Sex sexFrom(const std::string& text)
{
    const std::string plain = fold(text);
    for (const char* word : {"f", "female", "w", "weiblich", "femme", "feminin", "mujer", "femenino", "frau"}) {
        if (plain == word)
            return ports::Sex::Female;
    }
    for (const char* word : {"m", "male", "mannlich", "homme", "masculin", "hombre", "masculino", "mann"}) {
        if (plain == word)
            return ports::Sex::Male;
    }
    for (const char* word : {"x", "d", "other", "divers", "nonbinary", "non-binary", "autre", "otro"}) {
        if (plain == word)
            return ports::Sex::Other;
    }
    return ports::Sex::Unknown;
}

void takeFullName(const std::string& text, ports::Patient& patient)
{
    if (const auto comma = text.find(','); comma != std::string::npos) { // "Marsh, Elena"
        patient.familyName = trimmed(text.substr(0, comma));
        patient.givenName = trimmed(text.substr(comma + 1));
    } else if (const auto blank = text.rfind(' '); blank != std::string::npos) {
        patient.givenName = trimmed(text.substr(0, blank));
        patient.familyName = trimmed(text.substr(blank + 1));
    } else {
        patient.familyName = text;
    }
}

std::vector<std::string> splitList(const std::string& text)
{
    std::vector<std::string> out;
    std::size_t at = 0;
    while (at <= text.size()) {
        const auto end = std::min(text.find_first_of(";,\n", at), text.size());
        if (const std::string one = trimmed(text.substr(at, end - at)); !one.empty())
            out.push_back(one);
        at = end + 1;
    }
    return out;
}

ImportRow rowFrom(const CsvTable& table, std::size_t i, const std::vector<ImportColumn>& columns, DateOrder order, const ports::Day& today)
{
    ImportRow row;
    row.line = table.lines[i];
    ports::Patient& p = row.patient;
    for (std::size_t c = 0; c < columns.size() && c < table.rows[i].size(); ++c) {
        const std::string text = trimmed(table.rows[i][c]);
        if (text.empty())
            continue;
        switch (columns[c]) {
        case ImportColumn::Ignore: break;
        case ImportColumn::GivenName: p.givenName = text; break;
        case ImportColumn::FamilyName: p.familyName = text; break;
        case ImportColumn::FullName: takeFullName(text, p); break;
        case ImportColumn::Phone: p.phone = text; break;
        case ImportColumn::Email: p.email = text; break;
        case ImportColumn::ChartNumber: p.chartNumber = text; break;
        case ImportColumn::Sex: p.sex = sexFrom(text); break;
        case ImportColumn::Allergies: p.allergies = splitList(text); break;
        case ImportColumn::Medicines: p.medicines = text; break;
        case ImportColumn::Born:
            if (const auto n = threeNumbers(text); !n)
                row.problem = ImportProblem::DateUnreadable;
            else if (p.born = dayFrom(*n, order, today); !p.born)
                row.problem = ImportProblem::DateImpossible;
            break;
        }
    }
    if (p.givenName.empty() && p.familyName.empty())
        row.problem = ImportProblem::NoName;
    return row;
}

// Against the clinic and against the earlier lines of the file.
void findAlike(const SearchIndex& index, std::vector<ImportRow>& rows)
{
    std::map<std::string, int> people, numbers;
    for (ImportRow& row : rows) {
        if (row.problem != ImportProblem::None)
            continue;
        const ports::Patient& p = row.patient;
        if (!p.chartNumber.empty()) {
            if (index.byChartNumber(p.chartNumber))
                row.problem = ImportProblem::ChartNumberTaken;
            else if (!numbers.emplace(alphanumericOf(fold(p.chartNumber)), row.line).second)
                row.problem = ImportProblem::ChartNumberTwice;
        }
        row.alikeInClinic = index.alike(indexed(p));
        const std::string key = fold(p.givenName) + '\n' + fold(p.familyName) + '\n' + (p.born ? std::to_string(ymd(*p.born)) : digitsOf(p.phone));
        if (const auto [first, isNew] = people.emplace(key, row.line); !isNew)
            row.alikeLine = first->second;
    }
}

bool isDuplicate(const ImportRow& row) { return !row.alikeInClinic.empty() || row.alikeLine.has_value(); }

} // namespace

Result<ImportPreview> previewImport(Desk& desk, crypto::View file, const ImportOptions& options)
{
    if (const auto may = desk.require(ports::Right::ImportPatients); !may)
        return tl::unexpected(may.error());
    ImportPreview preview;
    preview.encoding = options.encoding.value_or(guessEncoding(file));
    const auto text = toUtf8(file, preview.encoding);
    if (!text)
        return tl::unexpected(text.error());
    auto table = readCsv(*text, options.separator);
    if (!table)
        return tl::unexpected(table.error());
    preview.separator = table->separator;
    preview.columns = options.columns.empty() ? guessColumns(table->header) : options.columns;
    preview.columns.resize(table->header.size(), ImportColumn::Ignore);
    preview.dateOrder = options.dateOrder.value_or(guessOrder(*table, preview.columns, preview.dateOrderSure));
    if (options.dateOrder)
        preview.dateOrderSure = true;
    const ports::Day today = localDay(desk.now());
    for (std::size_t i = 0; i < table->rows.size(); ++i)
        preview.rows.push_back(rowFrom(*table, i, preview.columns, preview.dateOrder, today));
    preview.header = std::move(table->header);
    findAlike(desk.index, preview.rows);
    for (const ImportRow& row : preview.rows) {
        if (row.problem != ImportProblem::None)
            ++preview.problems;
        else if (isDuplicate(row))
            ++preview.duplicates;
        else
            ++preview.good;
    }
    return preview;
}

Result<int> importPatients(Desk& desk, crypto::View file, const ImportOptions& options)
{
    auto preview = previewImport(desk, file, options);
    if (!preview)
        return tl::unexpected(preview.error());
    Work work(desk, "import_patients");
    std::vector<ports::Patient> in;
    for (ImportRow& row : preview->rows) {
        if (row.problem != ImportProblem::None || (isDuplicate(row) && !options.withDuplicates))
            continue;
        if (const auto put = putNewPatient(work, row.patient); !put)
            return tl::unexpected(put.error());
        in.push_back(std::move(row.patient));
    }
    work.noted("import", std::nullopt, std::nullopt, {{"rows", preview->rows.size()}, {"imported", in.size()}});
    if (const auto done = work.commit(); !done)
        return tl::unexpected(done.error());
    for (const ports::Patient& patient : in)
        desk.index.add(indexed(patient));
    desk.index.finish();
    return static_cast<int>(in.size());
}

} // namespace stipple::store
