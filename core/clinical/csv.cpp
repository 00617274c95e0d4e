#include "core/clinical/csv.h"

#include <fmt/format.h>

namespace stipple::clinical {

namespace {

class Splitter {
public:
    explicit Splitter(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool done() const { return m_at >= m_text.size(); }
    [[nodiscard]] const std::string& fault() const { return m_fault; }

    CsvRow row()
    {
        CsvRow result{m_line, {}};
        do {
            result.fields.push_back(peek() == '"' ? quoted() : plain());
        } while (m_fault.empty() && take(','));
        take('\r');
        if (m_fault.empty() && !done() && !take('\n'))
            m_fault = "has text after a closing quote";
        ++m_line;
        return result;
    }

private:
    [[nodiscard]] char peek() const { return done() ? '\0' : m_text[m_at]; }
    bool take(char expected)
    {
        if (done() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }
    std::string plain()
    {
        const std::size_t end = std::min(m_text.find_first_of(",\r\n\"", m_at), m_text.size());
        std::string field(m_text.substr(m_at, end - m_at));
        m_at = end;
        if (peek() == '"')
            m_fault = "has a quote inside an unquoted field";
        return field;
    }
    std::string quoted()
    {
        std::string field;
        for (++m_at; !done(); ++m_at) {
            if (m_text[m_at] == '\n')
                ++m_line;
            if (m_text[m_at] != '"') {
                field += m_text[m_at];
                continue;
            }
            ++m_at;
            if (peek() != '"')
                return field;
            field += '"';
        }
        m_fault = "has an open quote";
        return field;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_fault;
};

} // namespace

ContentResult<std::vector<CsvRow>> parseCsv(std::string_view file, std::string_view text)
{
    Splitter splitter(text);
    std::vector<CsvRow> rows;
    while (!splitter.done()) {
        CsvRow row = splitter.row();
        std::string reason = splitter.fault();
        if (reason.empty() && !rows.empty() && row.fields.size() != rows.front().fields.size())
            reason = fmt::format("has {} fields instead of {}", row.fields.size(), rows.front().fields.size());
        if (!reason.empty())
            return tl::unexpected<ContentError>(
                ContentError{std::string(file), fmt::format("row {}", row.line), std::move(reason)});
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return tl::unexpected<ContentError>(ContentError{std::string(file), "", "is empty"});
    return rows;
}

} // namespace stipple::clinical
