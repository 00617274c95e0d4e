// The path grammar of the maps: absolute M L C Z, numbers as SVG writes them ("12.5-3" are two numbers).
#include "ui/map/map_document.h"

#include <array>

namespace stipple::ui::map {

namespace {

class Numbers {
public:
    explicit Numbers(QStringView text) : m_text(text) {}

    void skip()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == QLatin1Char(',')))
            ++m_at;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return m_text[m_at]; }
    QChar take() { return m_text[m_at++]; }
    [[nodiscard]] bool numberNext()
    {
        skip();
        return !atEnd() && (peek().isDigit() || peek() == QLatin1Char('-') || peek() == QLatin1Char('.'));
    }
    std::optional<double> number()
    {
        if (!numberNext())
            return std::nullopt;
        const qsizetype from = m_at++;
        while (!atEnd() && (peek().isDigit() || peek() == QLatin1Char('.')))
            ++m_at;
        bool ok = false;
        const double value = m_text.mid(from, m_at - from).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    template <std::size_t N> std::optional<std::array<double, N>> numbers()
    {
        std::array<double, N> values{};
        for (double& value : values) {
            const auto next = number();
            if (!next)
                return std::nullopt;
            value = *next;
        }
        return values;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

bool command(QChar letter, Numbers& in, QPainterPath& path)
{
    if (letter == QLatin1Char('M') || letter == QLatin1Char('L')) {
        bool first = letter == QLatin1Char('M');
        do {
            const auto p = in.numbers<2>();
            if (!p)
                return false;
            if (first)
                path.moveTo((*p)[0], (*p)[1]);
            else
                path.lineTo((*p)[0], (*p)[1]);
            first = false;
        } while (in.numberNext());
        return true;
    }
    if (letter == QLatin1Char('C')) {
        do {
            const auto p = in.numbers<6>();
            if (!p)
                return false;
            path.cubicTo((*p)[0], (*p)[1], (*p)[2], (*p)[3], (*p)[4], (*p)[5]);
        } while (in.numberNext());
        return true;
    }
    if (letter == QLatin1Char('Z')) {
        path.closeSubpath();
        return true;
    }
    return false;
}

} // namespace

std::optional<QPainterPath> parsePath(QStringView data)
{
    Numbers in(data);
    QPainterPath path;
    in.skip();
    if (in.atEnd() || in.peek() != QLatin1Char('M'))
        return std::nullopt;
    while (!in.atEnd()) {
        if (!command(in.take(), in, path))
            return std::nullopt;
        in.skip();
    }
    return path.elementCount() > 1 ? std::optional(path) : std::nullopt;
}

} // namespace stipple::ui::map
