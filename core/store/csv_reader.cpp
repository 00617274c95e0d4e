#include "core/store/csv_reader.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace stipple::store {
namespace {

// Windows-1252 where it differs from Latin-1; 0: not a letter there.
constexpr std::array<char16_t, 32> k1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                            0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool validUtf8(crypto::View bytes) noexcept
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError() && !text.isNull();
}

bool startsWith(crypto::View bytes, std::initializer_list<std::uint8_t> mark) noexcept
{
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

struct Parser {
    std::string_view text;
    char separator;
    std::size_t at = 0;
    int line = 1;

    // One row; nothing at the end of the text.
    Result<std::optional<std::vector<std::string>>> row()
    {
        if (at >= text.size())
            return std::optional<std::vector<std::string>>();
        std::vector<std::string> fields;
        for (;;) {
            auto one = field();
            if (!one)
                return tl::unexpected(one.error());
            fields.push_back(std::move(*one));
            if (fields.size() > kCsvMaxColumns)
                return fail(ErrorCode::FileFormat, "line " + std::to_string(line) + ": too many columns");
            if (at >= text.size())
                break;
            const char c = text[at++];
            if (c == separator)
                continue;
            if (c == '\r' && at < text.size() && text[at] == '\n')
                ++at;
            ++line;
            break;
        }
        return std::optional<std::vector<std::string>>(std::move(fields));
    }

    Result<std::string> field()
    {
        std::string out;
        if (at < text.size() && text[at] == '"') {
            const int began = line;
            for (++at;; ++at) {
                if (at >= text.size())
                    return fail(ErrorCode::FileFormat, "line " + std::to_string(began) + ": a quote that never ends");
                if (text[at] == '"') {
                    if (at + 1 < text.size() && text[at + 1] == '"') {
                        ++at;
                    } else {
                        ++at;
                        break;
                    }
                }
                if (text[at] == '\n')
                    ++line;
                out.push_back(text[at]);
                if (out.size() > kCsvMaxField)
                    return fail(ErrorCode::FileFormat, "line " + std::to_string(began) + ": a field too long");
            }
            if (at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n')
                return fail(ErrorCode::FileFormat, "line " + std::to_string(line) + ": text after a quote");
            return out;
        }
        while (at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n') {
            out.push_back(text[at++]);
            if (out.size() > kCsvMaxField)
                return fail(ErrorCode::FileFormat, "line " + std::to_string(line) + ": a field too long");
        }
        return out;
    }
};

bool blank(const std::vector<std::string>& row)
{
    return std::all_of(row.begin(), row.end(), [](const std::string& field) {
        return field.find_first_not_of(" \t") == std::string::npos;
    });
}

} // namespace

Encoding guessEncoding(crypto::View bytes) noexcept
{
    if (startsWith(bytes, {0xEF, 0xBB, 0xBF}))
        return Encoding::Utf8;
    if (startsWith(bytes, {0xFF, 0xFE}))
        return Encoding::Utf16Le;
    if (startsWith(bytes, {0xFE, 0xFF}))
        return Encoding::Utf16Be;
    return validUtf8(bytes) ? Encoding::Utf8 : Encoding::Windows1252;
}

Result<std::string> toUtf8(crypto::View bytes, Encoding encoding)
{
    if (bytes.size() > kCsvMaxBytes)
        return fail(ErrorCode::FileFormat, "file too large");
    QString text;
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf16Le:
    case Encoding::Utf16Be: {
        QStringDecoder decoder(encoding == Encoding::Utf8      ? QStringDecoder::Utf8
                               : encoding == Encoding::Utf16Le ? QStringDecoder::Utf16LE
                                                               : QStringDecoder::Utf16BE);
        text = decoder(QByteArrayView(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())));
        if (decoder.hasError())
            return fail(ErrorCode::TextInvalid, "not in this encoding");
        break;
    }
    case Encoding::Windows1252:
        text.reserve(static_cast<qsizetype>(bytes.size()));
        for (const std::uint8_t byte : bytes) {
            char16_t c = byte;
            if (byte >= 0x80 && byte < 0xA0)
                c = k1252[byte - 0x80U];
            if (c == 0)
                return fail(ErrorCode::TextInvalid, "not in this encoding");
            text += QChar(c);
        }
        break;
    }
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (text.contains(QChar(u'\0')))
        return fail(ErrorCode::FileFormat, "not a text file");
    return text.toStdString();
}

char guessSeparator(std::string_view text) noexcept
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char c : {',', ';', '\t', '|'}) {
        bool quoted = false;
        std::ptrdiff_t n = 0;
        for (const char at : first) {
            quoted = quoted != (at == '"');
            n += !quoted && at == c ? 1 : 0;
        }
        if (n > most) {
            most = n;
            best = c;
        }
    }
    return best;
}

Result<CsvTable> readCsv(std::string_view utf8, std::optional<char> separator)
{
    if (utf8.size() > kCsvMaxBytes)
        return fail(ErrorCode::FileFormat, "file too large");
    CsvTable table;
    table.separator = separator.value_or(guessSeparator(utf8));
    Parser parser{utf8, table.separator};
    for (;;) {
        const int line = parser.line;
        auto row = parser.row();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        if (blank(**row))
            continue;
        if (table.header.empty()) {
            table.header = std::move(**row);
            continue;
        }
        if ((*row)->size() > table.header.size())
            return fail(ErrorCode::FileFormat, "line " + std::to_string(line) + ": more fields than the header");
        (*row)->resize(table.header.size());
        table.rows.push_back(std::move(**row));
        table.lines.push_back(line);
        if (table.rows.size() > kCsvMaxRows)
            return fail(ErrorCode::FileFormat, "too many rows");
    }
    if (table.header.empty())
        return fail(ErrorCode::FileFormat, "empty file");
    return table;
}

} // namespace stipple::store
