#include "core/store/fold.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace stipple::store {
namespace {

bool isAscii(std::string_view text) noexcept
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Letters that have no decomposition but that people type plainly.
const char16_t* plainOf(char16_t c) noexcept
{
    switch (c) {
    case u'ß': return u"ss";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': case u'ð': return u"d";
    case u'þ': return u"th";
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ı': return u"i";
    case u'ħ': return u"h";
    case u'ŋ': return u"ng";
    default: return nullptr;
    }
}

bool isCjk(char32_t c) noexcept
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

// Letters of a word as code points; words are short, longer ones are cut.
struct Letters {
    char32_t at[48];
    int size = 0;
    explicit Letters(std::string_view text) noexcept
    {
        std::size_t i = 0;
        while (i < text.size() && size < 48) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const int extra = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC0 ? 1 : 0;
            char32_t c = byte;
            for (int k = 1; k <= extra && i + static_cast<std::size_t>(k) < text.size(); ++k)
                c = (c << 8) | static_cast<unsigned char>(text[i + static_cast<std::size_t>(k)]);
            at[size++] = c;
            i += static_cast<std::size_t>(extra) + 1;
        }
    }
};

// [a, aEnd) is the beginning of [b, bEnd).
bool isPrefix(const char32_t* a, const char32_t* aEnd, const char32_t* b, const char32_t* bEnd) noexcept
{
    for (; a != aEnd; ++a, ++b) {
        if (b == bEnd || *a != *b)
            return false;
    }
    return true;
}

void addSplit(const QString& name, std::vector<std::string>& out)
{
    for (const QString& word : name.split(u' ', Qt::SkipEmptyParts)) {
        QString joined = word;
        joined.remove(u'-');
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        for (const QString& part : parts)
            out.push_back(fold(part.toStdString()));
        if (parts.size() > 1)
            out.push_back(fold(joined.toStdString()));
    }
}

void addEndings(const QString& name, std::vector<std::string>& out)
{
    const auto points = name.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (isCjk(points[i])) {
            const QString ending = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()) + i,
                                                     points.size() - i);
            out.push_back(fold(ending.toStdString()));
        }
    }
}

} // namespace

std::string fold(std::string_view text)
{
    std::string out;
    if (isAscii(text)) { // most names, without a detour
        out.reserve(text.size());
        for (const char c : text) {
            if (c >= 'A' && c <= 'Z')
                out.push_back(static_cast<char>(c - 'A' + 'a'));
            else if (c != '\'' && c != '.' && c != '`')
                out.push_back(c);
        }
        return out;
    }
    const QString folded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD)
                               .toCaseFolded();
    QString plain;
    plain.reserve(folded.size());
    for (const QChar c : folded) {
        const char16_t unit = c.unicode();
        if (c.category() == QChar::Mark_NonSpacing || unit == 0x3099 || unit == 0x309A || unit == u'\'' || unit == u'.'
            || unit == 0x2019 || unit == 0x02BC)
            continue;
        if (const char16_t* letters = plainOf(unit))
            plain += QStringView(letters);
        else if (unit >= 0x30A1 && unit <= 0x30F6)
            plain += QChar(static_cast<char16_t>(unit - 0x60));
        else
            plain += c;
    }
    return plain.toStdString();
}

std::vector<std::string> nameTokens(std::string_view given, std::string_view family)
{
    std::vector<std::string> out;
    if (isAscii(given) && isAscii(family)) {
        for (const std::string_view name : {given, family}) {
            const std::string folded = fold(name);
            std::string joined;
            std::size_t start = 0;
            bool hyphen = false;
            for (std::size_t i = 0; i <= folded.size(); ++i) {
                const char c = i < folded.size() ? folded[i] : ' ';
                if (c != ' ' && c != '-') {
                    joined.push_back(c);
                    continue;
                }
                if (i > start)
                    out.push_back(folded.substr(start, i - start));
                hyphen = hyphen || c == '-';
                start = i + 1;
                if (c == ' ') {
                    if (hyphen && !joined.empty())
                        out.push_back(joined);
                    joined.clear();
                    hyphen = false;
                }
            }
        }
    } else {
        const QString g = QString::fromUtf8(given.data(), static_cast<qsizetype>(given.size()));
        const QString f = QString::fromUtf8(family.data(), static_cast<qsizetype>(family.size()));
        addSplit(g, out);
        addSplit(f, out);
        for (const QString& name : {g, f, f + g, g + f})
            addEndings(name, out);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::string digitsOf(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c >= '0' && c <= '9'; });
    return out;
}

std::string alphanumericOf(std::string_view folded)
{
    std::string out;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(out), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
    return out;
}

bool isNumeric(std::string_view text) noexcept
{
    bool digit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            digit = true;
        else if (std::string_view("+-()./ ").find(c) == std::string_view::npos)
            return false;
    }
    return digit;
}

bool oneErrorFromPrefix(std::string_view typed, std::string_view word) noexcept
{
    const Letters a(typed), b(word);
    const char32_t* p = a.at;
    const char32_t* q = b.at;
    const char32_t* const pEnd = p + a.size;
    const char32_t* const qEnd = q + b.size;
    while (p != pEnd && q != qEnd && *p == *q) {
        ++p;
        ++q;
    }
    if (p == pEnd)
        return true;
    if (q == qEnd) // one letter too many at the end
        return pEnd - p == 1;
    const bool wrong = isPrefix(p + 1, pEnd, q + 1, qEnd);
    const bool extra = isPrefix(p + 1, pEnd, q, qEnd);
    const bool missing = isPrefix(p, pEnd, q + 1, qEnd);
    const bool swapped = pEnd - p >= 2 && qEnd - q >= 2 && p[0] == q[1] && p[1] == q[0] && isPrefix(p + 2, pEnd, q + 2, qEnd);
    return wrong || extra || missing || swapped;
}

} // namespace stipple::store
