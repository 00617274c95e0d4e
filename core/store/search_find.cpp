// The finding half of SearchIndex: what was typed → terms → people, best first.
#include "core/store/search_index.h"

#include "core/store/fold.h"

#include <algorithm>
#include <set>

namespace stipple::store {
namespace {

constexpr std::size_t kErrorFrom = 4; // shorter words with an error fit too much

// A typed date in the forms in which birth dates are indexed. "12.03.85" may be 1985 or 2085.
std::vector<std::string> numberForms(std::string_view text)
{
    std::vector<std::string> parts(1);
    bool date = true;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            parts.back().push_back(c);
        else if (c == '.' || c == '/' || c == '-')
            parts.emplace_back();
        else
            date = false;
    }
    std::vector<std::string> forms{digitsOf(text)};
    date = date && parts.size() == 3 && !parts[0].empty() && !parts[1].empty() && parts[0].size() <= 4
        && parts[1].size() <= 2 && parts[2].size() <= 4;
    if (!date)
        return forms;
    for (std::string& part : parts) {
        if (part.size() == 1 && &part != &parts[2])
            part.insert(0, "0");
    }
    forms.push_back(parts[0] + parts[1] + parts[2]);
    if (parts[0].size() == 4 && parts[2].size() == 1)
        forms.push_back(parts[0] + parts[1] + "0" + parts[2]);
    if (parts[0].size() == 2 && parts[2].size() == 2) {
        forms.push_back(parts[0] + parts[1] + "19" + parts[2]);
        forms.push_back(parts[0] + parts[1] + "20" + parts[2]);
    }
    return forms;
}

bool startsWith(std::string_view text, std::string_view prefix) noexcept { return text.substr(0, prefix.size()) == prefix; }

} // namespace

std::vector<SearchIndex::Term> SearchIndex::termsOf(std::string_view typed)
{
    std::vector<Term> terms;
    if (isNumeric(typed)) { // a phone number with blanks is one term
        std::string whole(typed);
        whole.erase(std::remove(whole.begin(), whole.end(), ' '), whole.end());
        terms.push_back({numberForms(whole), true});
        return terms;
    }
    std::size_t at = 0;
    while (at < typed.size()) {
        const std::size_t end = std::min(typed.find_first_of(" ,;\t", at), typed.size());
        const std::string_view word = typed.substr(at, end - at);
        at = end + 1;
        if (word.empty())
            continue;
        if (isNumeric(word)) {
            terms.push_back({numberForms(word), true});
            continue;
        }
        const std::string folded = fold(word);
        const bool digits = std::any_of(folded.begin(), folded.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits) {
            terms.push_back({{alphanumericOf(folded)}, false});
            continue;
        }
        std::string joined = folded;
        joined.erase(std::remove(joined.begin(), joined.end(), '-'), joined.end());
        if (!joined.empty())
            terms.push_back({{joined}, false});
    }
    return terms;
}

bool SearchIndex::fits(std::uint32_t person, const Term& term, bool* whole) const
{
    const Person& p = m_people[person];
    bool any = false;
    for (std::uint32_t t = p.firstToken; t < p.firstToken + p.tokens; ++t) {
        const std::string_view text = wordText(m_words[m_tokens[t]]);
        for (const std::string& form : term.forms) {
            if (startsWith(text, form)) {
                any = true;
                *whole = *whole || text.size() == form.size();
            }
        }
    }
    return any;
}

int SearchIndex::scoreOf(std::uint32_t person, const std::vector<Term>& terms, std::size_t skip) const
{
    if (m_people[person].gone)
        return -1;
    int score = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i == skip)
            continue;
        bool whole = false;
        if (!fits(person, terms[i], &whole))
            return -1;
        score += whole ? 0 : 1;
    }
    return score;
}

void SearchIndex::findExact(const std::vector<Term>& terms, std::vector<Score>& out) const
{
    // The term that fits the fewest leads; the others are checked person by person.
    std::size_t lead = 0;
    std::size_t fewest = SIZE_MAX;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        std::size_t postings = 0;
        for (const std::string& form : terms[i].forms) {
            const auto [from, to] = range(form);
            if (to > from)
                postings += m_words[to].firstPosting - m_words[from].firstPosting;
        }
        if (postings < fewest) {
            fewest = postings;
            lead = i;
        }
    }
    std::vector<std::uint32_t> people;
    for (const std::string& form : terms[lead].forms) {
        const auto [from, to] = range(form);
        if (to > from)
            people.insert(people.end(), m_postings.begin() + m_words[from].firstPosting,
                          m_postings.begin() + m_words[to].firstPosting);
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    for (const std::uint32_t person : people) {
        const int score = scoreOf(person, terms, SIZE_MAX);
        if (score >= 0)
            out.emplace_back(score, person);
    }
}

void SearchIndex::findWithError(const std::vector<Term>& terms, std::vector<Score>& out) const
{
    for (std::size_t wrong = 0; wrong < terms.size(); ++wrong) {
        const std::string& form = terms[wrong].forms.front();
        if (form.size() < kErrorFrom)
            continue;
        for (std::size_t w = 0; w + 1 < m_words.size(); ++w) {
            if (m_words[w].number != terms[wrong].number || m_words[w].size + 1U < form.size()
                || !oneErrorFromPrefix(form, wordText(m_words[w])))
                continue;
            for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
                const int score = scoreOf(m_postings[p], terms, wrong);
                if (score >= 0)
                    out.emplace_back(score + 100, m_postings[p]);
            }
        }
    }
}

std::vector<IndexedPatient> SearchIndex::find(std::string_view typed, std::size_t limit) const
{
    std::vector<IndexedPatient> hits;
    const std::vector<Term> terms = termsOf(typed);
    if (terms.empty())
        return hits;
    std::vector<Score> found;
    if (m_words.size() > 1)
        findExact(terms, found);
    if (found.size() < limit && m_words.size() > 1)
        findWithError(terms, found);
    for (const Fresh& fresh : m_fresh) {
        if (m_people[fresh.person].gone)
            continue;
        int score = 0;
        int errors = 0;
        for (const Term& term : terms) {
            bool exact = false, close = false;
            for (const std::string& token : fresh.tokens) {
                for (const std::string& form : term.forms) {
                    exact = exact || startsWith(token, form);
                    close = close || (form.size() >= kErrorFrom && token.size() + 1 >= form.size()
                                      && oneErrorFromPrefix(form, token));
                }
            }
            score += exact ? 1 : 101;
            errors += exact ? 0 : close ? 1 : 2;
        }
        if (errors <= 1)
            found.emplace_back(score, fresh.person);
    }
    // The best of each person, then by score and family name.
    std::sort(found.begin(), found.end(), [](const Score& a, const Score& b) {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
    found.erase(std::unique(found.begin(), found.end(), [](const Score& a, const Score& b) { return a.second == b.second; }),
                found.end());
    const auto name = [this](std::uint32_t i) {
        const Person& p = m_people[i];
        return std::pair(std::string_view(m_text).substr(p.text + p.given, p.family),
                         std::string_view(m_text).substr(p.text, p.given));
    };
    const auto count = std::min(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end(),
                      [&name](const Score& a, const Score& b) {
                          return a.first != b.first ? a.first < b.first : name(a.second) < name(b.second);
                      });
    for (std::size_t i = 0; i < count; ++i)
        hits.push_back(personAt(found[i].second));
    return hits;
}

std::vector<PatientId> SearchIndex::alike(const IndexedPatient& patient) const
{
    std::vector<PatientId> out;
    const std::string given = fold(patient.given);
    const std::string family = fold(patient.family);
    const std::string phone = digitsOf(patient.phone);
    for (const IndexedPatient& other : find(patient.family, 200)) {
        if (other.id == patient.id)
            continue;
        const bool sameFamily = fold(other.family) == family;
        const bool sameGiven = fold(other.given) == given;
        const bool sameBorn = patient.born && other.born == patient.born;
        const bool samePhone = !phone.empty() && digitsOf(other.phone) == phone;
        if ((sameFamily && sameGiven && (sameBorn || !patient.born || !other.born)) || (sameBorn && samePhone)
            || (sameFamily && samePhone && sameGiven))
            out.push_back(other.id);
    }
    return out;
}

std::vector<std::pair<IndexedPatient, IndexedPatient>> SearchIndex::pairsAlike(std::size_t limit) const
{
    // Grouped by what two entries of one person share: the name, or birth date and phone.
    std::unordered_map<std::string, std::vector<std::uint32_t>> groups;
    for (std::uint32_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].gone)
            continue;
        const IndexedPatient person = personAt(i);
        const std::string family = fold(person.family), given = fold(person.given), phone = digitsOf(person.phone);
        if (!family.empty() || !given.empty())
            groups["n|" + family + '|' + given].push_back(i);
        if (person.born && !phone.empty())
            groups["p|" + std::to_string(m_people[i].bornYmd) + '|' + phone].push_back(i);
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (const auto& [key, members] : groups) {
        for (std::size_t a = 0; a < members.size() && seen.size() < limit; ++a) {
            for (std::size_t b = a + 1; b < members.size() && seen.size() < limit; ++b) {
                const IndexedPatient x = personAt(members[a]), y = personAt(members[b]);
                const bool samePhone = !digitsOf(x.phone).empty() && digitsOf(x.phone) == digitsOf(y.phone);
                if (key[0] == 'p' || x.born == y.born || !x.born || !y.born || samePhone)
                    seen.insert({members[a], members[b]});
            }
        }
    }
    std::vector<std::pair<IndexedPatient, IndexedPatient>> out;
    for (const auto& [a, b] : seen)
        out.emplace_back(personAt(a), personAt(b));
    return out;
}

std::optional<PatientId> SearchIndex::byChartNumber(std::string_view chartNumber) const
{
    const std::string wanted = alphanumericOf(fold(chartNumber));
    if (wanted.empty())
        return std::nullopt;
    for (const IndexedPatient& hit : find(chartNumber, 50)) {
        if (alphanumericOf(fold(hit.chartNumber)) == wanted)
            return hit.id;
    }
    return std::nullopt;
}

} // namespace stipple::store
