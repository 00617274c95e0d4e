// One typing error: instead of looking at every word, all ways to type the word wrongly once are looked up. The
// vocabulary is sorted, so that what follows a beginning is found by halving.
#include "core/store/search_index.h"

namespace stipple::store {
namespace {

// Where each letter of a text begins, and its end.
std::vector<std::size_t> lettersOf(std::string_view text)
{
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
            at.push_back(i);
    }
    at.push_back(text.size());
    return at;
}

std::size_t letterSize(std::string_view text) noexcept
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return std::min(size, text.size());
}

} // namespace

std::vector<SearchIndex::Range> SearchIndex::oneErrorRanges(std::string_view typed) const
{
    std::vector<Range> out;
    const auto keep = [&out](const Range& words) {
        if (words.second > words.first)
            out.push_back(words);
    };
    const std::vector<std::size_t> at = lettersOf(typed);
    const std::size_t letters = at.size() - 1;
    std::string text; // what the word might begin with
    for (std::size_t i = 0; i < letters; ++i) {
        const std::string_view good = typed.substr(0, at[i]), letter = typed.substr(at[i], at[i + 1] - at[i]);
        const std::string_view rest = typed.substr(at[i]), after = typed.substr(at[i + 1]);
        const Range here = range(good);
        if (here.second == here.first)
            break;
        keep(rangeWithin(here, text.assign(good).append(after))); // this letter is one too many, or the last one is another
        if (i + 1 == letters)
            break;
        const std::string_view next = typed.substr(at[i + 1], at[i + 2] - at[i + 1]);
        keep(rangeWithin(here, text.assign(good).append(next).append(letter).append(typed.substr(at[i + 2])))); // two changed places
        for (std::uint32_t w = here.first; w < here.second;) {
            const std::string_view word = wordText(m_words[w]);
            if (word.size() == good.size()) { // ends here
                ++w;
                continue;
            }
            const std::string_view other = word.substr(good.size(), letterSize(word.substr(good.size())));
            const Range branch = rangeWithin({w, here.second}, text.assign(good).append(other));
            if (other != letter)
                keep(rangeWithin(branch, text.assign(good).append(other).append(after))); // another letter
            keep(rangeWithin(branch, text.assign(good).append(other).append(rest)));      // a letter was left out
            w = std::max(branch.second, w + 1);
        }
    }
    return out;
}

} // namespace stipple::store
