#include "core/store/search_index.h"

#include "core/store/fold.h"

#include <algorithm>
#include <cstring>

namespace stipple::store {
namespace {

constexpr std::size_t kFreshMax = 512; // scanned one by one; more than that are merged into the vocabulary

bool startsWithDigit(std::string_view text) noexcept { return !text.empty() && text[0] >= '0' && text[0] <= '9'; }

std::string twoDigits(int n) { return {static_cast<char>('0' + n / 10 % 10), static_cast<char>('0' + n % 10)}; }

} // namespace

std::size_t SearchIndex::IdHash::operator()(const PatientId& id) const noexcept
{
    std::size_t hash = 0;
    std::memcpy(&hash, id.bytes.data(), sizeof hash); // ids are random
    return hash;
}

void SearchIndex::clear() noexcept
{
    crypto::wipe(m_text);
    crypto::wipe(m_arena);
    for (Fresh& fresh : m_fresh) {
        for (std::string& token : fresh.tokens)
            crypto::wipe(token);
    }
    m_people = {};
    m_words = {};
    m_postings = {};
    m_tokens = {};
    m_fresh = {};
    m_where = {};
}

std::vector<std::string> SearchIndex::tokensOf(const IndexedPatient& patient)
{
    std::vector<std::string> tokens = nameTokens(patient.given, patient.family);
    const std::string phone = digitsOf(patient.phone);
    for (const std::size_t tail : {std::size_t{4}, std::size_t{7}, std::size_t{10}, phone.size()}) {
        if (!phone.empty() && tail <= phone.size() && (tail == phone.size() || tail < phone.size()))
            tokens.push_back(phone.substr(phone.size() - tail));
    }
    const std::string chart = alphanumericOf(fold(patient.chartNumber));
    if (!chart.empty()) {
        tokens.push_back(chart);
        const std::string digits = digitsOf(chart);
        if (digits != chart && !digits.empty())
            tokens.push_back(digits);
    }
    if (patient.born) {
        const std::string y = std::to_string(patient.born->year);
        const std::string m = twoDigits(patient.born->month);
        const std::string d = twoDigits(patient.born->day);
        tokens.push_back(y + m + d);
        tokens.push_back(d + m + y);
        if (d != m)
            tokens.push_back(m + d + y);
    }
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

std::uint32_t SearchIndex::append(const IndexedPatient& patient)
{
    remove(patient.id);
    Person person;
    person.id = patient.id;
    person.text = static_cast<std::uint32_t>(m_text.size());
    const auto take = [this](const std::string& text) {
        const auto size = static_cast<std::uint16_t>(std::min<std::size_t>(text.size(), 0xFFFF));
        m_text.append(text, 0, size);
        return size;
    };
    person.given = take(patient.given);
    person.family = take(patient.family);
    person.phone = take(patient.phone);
    person.chart = take(patient.chartNumber);
    if (patient.born)
        person.bornYmd = patient.born->year * 10'000 + patient.born->month * 100 + patient.born->day;
    m_people.push_back(person);
    const auto i = static_cast<std::uint32_t>(m_people.size() - 1);
    m_where[patient.id] = i;
    return i;
}

void SearchIndex::add(const IndexedPatient& patient)
{
    const std::uint32_t i = append(patient);
    m_fresh.push_back({i, tokensOf(patient)});
}

void SearchIndex::put(const IndexedPatient& patient)
{
    add(patient);
    if (m_fresh.size() > kFreshMax)
        finish();
}

void SearchIndex::remove(const PatientId& id)
{
    const auto found = m_where.find(id);
    if (found == m_where.end())
        return;
    m_people[found->second].gone = true;
    m_where.erase(found);
}

std::string_view SearchIndex::wordText(const Word& word) const noexcept
{
    return std::string_view(m_arena).substr(word.at, word.size);
}

void SearchIndex::finish()
{
    struct Entry {
        std::string_view text;
        std::uint32_t person;
    };
    std::vector<Entry> entries;
    const std::string oldArena = std::move(m_arena);
    for (std::size_t w = 0; w + 1 < m_words.size(); ++w) {
        const std::string_view text = std::string_view(oldArena).substr(m_words[w].at, m_words[w].size);
        for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
            if (!m_people[m_postings[p]].gone)
                entries.push_back({text, m_postings[p]});
        }
    }
    for (const Fresh& fresh : m_fresh) {
        if (m_people[fresh.person].gone)
            continue;
        for (const std::string& token : fresh.tokens)
            entries.push_back({token, fresh.person});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        const int order = a.text.compare(b.text);
        return order != 0 ? order < 0 : a.person < b.person;
    });

    m_arena = {};
    m_words.clear();
    m_postings.clear();
    std::vector<std::uint32_t> counts(m_people.size(), 0);
    for (const Entry& entry : entries) {
        if (m_words.empty() || wordText(m_words.back()) != entry.text) {
            Word word;
            word.at = static_cast<std::uint32_t>(m_arena.size());
            word.size = static_cast<std::uint16_t>(entry.text.size());
            word.number = startsWithDigit(entry.text);
            word.firstPosting = static_cast<std::uint32_t>(m_postings.size());
            m_arena.append(entry.text);
            m_words.push_back(word);
        }
        m_postings.push_back(entry.person);
        ++counts[entry.person];
    }
    Word end;
    end.at = static_cast<std::uint32_t>(m_arena.size());
    end.firstPosting = static_cast<std::uint32_t>(m_postings.size());
    m_words.push_back(end);

    std::uint32_t first = 0;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        m_people[i].firstToken = first;
        m_people[i].tokens = 0;
        first += counts[i];
    }
    m_tokens.assign(first, 0);
    for (std::uint32_t w = 0; w + 1 < m_words.size(); ++w) {
        for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
            Person& person = m_people[m_postings[p]];
            m_tokens[person.firstToken + person.tokens++] = w;
        }
    }
    m_fresh.clear();
    m_arena.shrink_to_fit();
    m_postings.shrink_to_fit();
}

IndexedPatient SearchIndex::personAt(std::uint32_t i) const
{
    const Person& p = m_people[i];
    IndexedPatient out;
    out.id = p.id;
    std::size_t at = p.text;
    const auto take = [this, &at](std::uint16_t size) {
        const std::string text = m_text.substr(at, size);
        at += size;
        return text;
    };
    out.given = take(p.given);
    out.family = take(p.family);
    out.phone = take(p.phone);
    out.chartNumber = take(p.chart);
    if (p.bornYmd != 0)
        out.born = ports::Day{p.bornYmd / 10'000, p.bornYmd / 100 % 100, p.bornYmd % 100};
    return out;
}

std::optional<IndexedPatient> SearchIndex::get(const PatientId& id) const
{
    const auto found = m_where.find(id);
    if (found == m_where.end())
        return std::nullopt;
    return personAt(found->second);
}

std::pair<std::uint32_t, std::uint32_t> SearchIndex::range(std::string_view prefix) const
{
    if (m_words.size() < 2)
        return {0, 0};
    const auto last = m_words.end() - 1;
    const auto from = std::lower_bound(m_words.begin(), last, prefix,
                                       [this](const Word& word, std::string_view text) { return wordText(word) < text; });
    const auto to = std::partition_point(from, last, [this, prefix](const Word& word) {
        return wordText(word).substr(0, prefix.size()) == prefix;
    });
    return {static_cast<std::uint32_t>(from - m_words.begin()), static_cast<std::uint32_t>(to - m_words.begin())};
}

} // namespace stipple::store
