// The finding half of SearchIndex: what was typed → terms → people, best first.
#include "core/store/search_index.h"

#include "core/store/fold.h"

#include <set>

namespace stipple::store {
namespace {

constexpr std::size_t kErrorFrom = 4;    // shorter words with an error fit too much
constexpr std::size_t kErrorCosts = 100; // so that whoever fits without one comes first

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

SearchIndex::Spans SearchIndex::spansOf(const Term& term) const
{
    Spans spans;
    for (const std::string& form : term.forms) {
        const Range words = range(form);
        if (words.second > words.first)
            spans.push_back({words, m_words[words.first].size == form.size()});
    }
    return spans;
}

std::size_t SearchIndex::postingsOf(const Spans& spans) const
{
    std::size_t postings = 0;
    for (const Span& span : spans)
        postings += m_words[span.words.second].firstPosting - m_words[span.words.first].firstPosting;
    return postings;
}

bool SearchIndex::fits(std::uint32_t person, const Spans& spans, bool* whole) const
{
    const Person& p = m_people[person];
    const auto first = m_tokens.begin() + p.firstToken, last = first + p.tokens;
    bool any = false;
    for (const Span& span : spans) {
        const auto token = std::lower_bound(first, last, span.words.first);
        if (token == last || *token >= span.words.second)
            continue;
        any = true;
        *whole = *whole || (span.whole && *token == span.words.first);
    }
    return any;
}

std::optional<std::size_t> SearchIndex::scoreOf(std::uint32_t person, const std::vector<Spans>& terms, std::size_t skip) const
{
    std::size_t score = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i == skip)
            continue;
        bool whole = false;
        if (!fits(person, terms[i], &whole))
            return std::nullopt;
        score += whole ? 0 : 1;
    }
    return score;
}

// Whole words, then the first by name, and no more than are shown.
void SearchIndex::findFirstByName(const Spans& term, std::size_t limit, Found& out) const
{
    for (const Span& span : term) {
        if (!span.whole)
            continue;
        for (std::uint32_t p = m_words[span.words.first].firstPosting; p < m_words[span.words.first + 1].firstPosting; ++p) {
            if (!m_people[m_postings[p]].gone)
                out.note(m_postings[p], 0);
        }
    }
    for (std::size_t i = 0; i < m_byName.size() && out.people.size() < limit; ++i) {
        const std::uint32_t person = m_byName[i];
        bool whole = false;
        if (!m_people[person].gone && out.best[person] == Found::kNone && fits(person, term, &whole))
            out.note(person, 1);
    }
}

void SearchIndex::findExact(const std::vector<Spans>& terms, std::size_t limit, Found& out) const
{
    // One or two letters fit a good part of everybody: the first of them by name are met soon.
    if (terms.size() == 1 && postingsOf(terms.front()) > m_byName.size() / 8) {
        findFirstByName(terms.front(), limit, out);
        return;
    }
    // The term that fits the fewest leads; the others are checked person by person.
    const auto lead = std::min_element(terms.begin(), terms.end(), [this](const Spans& a, const Spans& b) { return postingsOf(a) < postingsOf(b); });
    for (const Span& span : *lead) {
        for (std::uint32_t w = span.words.first; w < span.words.second; ++w) {
            const std::size_t own = span.whole && w == span.words.first ? 0 : 1;
            for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
                const std::uint32_t person = m_postings[p];
                if (m_people[person].gone)
                    continue;
                if (terms.size() == 1)
                    out.note(person, own);
                else if (const auto score = out.best[person] == Found::kNone ? scoreOf(person, terms, SIZE_MAX) : std::nullopt)
                    out.note(person, *score);
            }
        }
    }
}

void SearchIndex::findWithError(const std::vector<Term>& terms, const std::vector<Spans>& spans, Found& out) const
{
    for (std::size_t wrong = 0; wrong < terms.size(); ++wrong) {
        const std::string& form = terms[wrong].forms.front();
        if (form.size() < kErrorFrom)
            continue;
        for (const Range& words : oneErrorRanges(form)) {
            for (std::uint32_t w = words.first; w < words.second; ++w) {
                if (m_words[w].number != terms[wrong].number || m_words[w].size + 1U < form.size())
                    continue;
                for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
                    const std::uint32_t person = m_postings[p];
                    if (m_people[person].gone || out.best[person] != Found::kNone)
                        continue;
                    if (const auto score = scoreOf(person, spans, wrong))
                        out.note(person, *score + kErrorCosts);
                }
            }
        }
    }
}

void SearchIndex::findFresh(const std::vector<Term>& terms, Found& out) const
{
    for (const Fresh& fresh : m_fresh) {
        if (m_people[fresh.person].gone)
            continue;
        std::size_t score = 0;
        int errors = 0;
        for (const Term& term : terms) {
            bool exact = false, whole = false, close = false;
            for (const std::string& token : fresh.tokens) {
                for (const std::string& form : term.forms) {
                    exact = exact || startsWith(token, form);
                    whole = whole || token == form;
                    close = close || (form.size() >= kErrorFrom && token.size() + 1 >= form.size() && oneErrorFromPrefix(form, token));
                }
            }
            score += whole ? 0 : exact ? 1 : 1 + kErrorCosts;
            errors += exact ? 0 : close ? 1 : 2;
        }
        if (errors <= 1)
            out.note(fresh.person, score);
    }
}

// By score, then by name.
std::vector<std::uint32_t> SearchIndex::bestOf(const Found& found, std::size_t limit) const
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    order.reserve(found.people.size());
    for (const std::uint32_t person : found.people)
        order.emplace_back(std::uint64_t{found.best[person]} << 32 | m_people[person].rank, person);
    const auto count = std::min(limit, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(), [this](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : sortName(a.second) < sortName(b.second);
    });
    std::vector<std::uint32_t> best;
    for (std::size_t i = 0; i < count; ++i)
        best.push_back(order[i].second);
    return best;
}

std::vector<IndexedPatient> SearchIndex::find(std::string_view typed, std::size_t limit) const
{
    std::vector<IndexedPatient> hits;
    const std::vector<Term> terms = termsOf(typed);
    if (terms.empty())
        return hits;
    Found found(m_people.size());
    if (m_words.size() > 1) {
        std::vector<Spans> spans;
        for (const Term& term : terms)
            spans.push_back(spansOf(term));
        findExact(spans, limit, found);
        if (found.people.size() < limit)
            findWithError(terms, spans, found);
    }
    findFresh(terms, found);
    for (const std::uint32_t person : bestOf(found, limit))
        hits.push_back(personAt(person));
    return hits;
}

std::pair<std::string_view, std::string_view> SearchIndex::sortName(std::uint32_t person) const
{
    const Person& p = m_people[person];
    return {std::string_view(m_text).substr(p.text + p.given, p.family), std::string_view(m_text).substr(p.text, p.given)};
}

std::vector<IndexedPatient> SearchIndex::first(std::size_t limit) const
{
    Found all(m_people.size());
    for (std::size_t i = 0; i < m_byName.size() && all.people.size() < limit; ++i) {
        if (!m_people[m_byName[i]].gone)
            all.note(m_byName[i], 0);
    }
    for (const Fresh& fresh : m_fresh) {
        if (!m_people[fresh.person].gone)
            all.note(fresh.person, 0);
    }
    std::vector<IndexedPatient> out;
    for (const std::uint32_t person : bestOf(all, limit))
        out.push_back(personAt(person));
    return out;
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
