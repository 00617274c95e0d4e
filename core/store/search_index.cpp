#include "core/store/search_index.h"

#include "core/store/fold.h"

#include <cstring>
#include <future>

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
    m_byName = {};
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
    return tokens; // a word may stand there twice: finish() takes it once
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

void SearchIndex::reserve(std::size_t people)
{
    constexpr std::size_t kLettersEach = 40;
    m_people.reserve(people);
    m_fresh.reserve(people);
    m_where.reserve(people);
    m_text.reserve(people * kLettersEach);
}

void SearchIndex::add(const IndexedPatient& patient)
{
    const std::uint32_t i = append(patient);
    m_fresh.push_back({i, tokensOf(patient)});
}

void SearchIndex::put(const IndexedPatient& patient)
{
    add(patient);
    const std::uint32_t i = m_fresh.back().person;
    const auto at = std::lower_bound(m_byName.begin(), m_byName.end(), i, [this](std::uint32_t a, std::uint32_t b) { return sortName(a) < sortName(b); });
    m_people[i].rank = static_cast<std::uint32_t>(2 * (at - m_byName.begin()) + 1);
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
    return {m_arena.data() + word.at, word.size};
}

namespace {

struct Entry {
    std::uint64_t head = 0; // the first eight letters as a number: most comparisons end there
    std::string_view text;
    std::uint32_t person = 0;
};

std::uint64_t headOf(std::string_view text) noexcept
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return head;
}

bool before(const Entry& a, const Entry& b) noexcept
{
    if (a.head != b.head)
        return a.head < b.head;
    if (a.text.size() > 8 || b.text.size() > 8) {
        const int order = a.text.compare(b.text);
        if (order != 0)
            return order < 0;
    } else if (a.text.size() != b.text.size()) { // the head is all of it: the words themselves need not be fetched
        return a.text.size() < b.text.size();
    }
    return a.person < b.person;
}

bool sameWord(const Entry& a, const Entry& b) noexcept
{
    return a.head == b.head && a.text.size() == b.text.size() && (a.text.size() <= 8 || a.text == b.text);
}

// One half on another thread: this is what somebody waits for who signs in.
template <class Iterator, class Before> void sortInTwo(Iterator first, Iterator last, Before less)
{
    const Iterator middle = first + (last - first) / 2;
    auto half = std::async(std::launch::async, [=] { std::sort(first, middle, less); });
    std::sort(middle, last, less);
    half.get();
    std::inplace_merge(first, middle, last, less);
}

} // namespace

void SearchIndex::finish()
{
    std::vector<Entry> entries;
    const std::string oldArena = std::move(m_arena);
    entries.reserve(m_postings.size() + m_fresh.size() * 14);
    for (std::size_t w = 0; w + 1 < m_words.size(); ++w) {
        const std::string_view text = std::string_view(oldArena).substr(m_words[w].at, m_words[w].size);
        for (std::uint32_t p = m_words[w].firstPosting; p < m_words[w + 1].firstPosting; ++p) {
            if (!m_people[m_postings[p]].gone)
                entries.push_back({headOf(text), text, m_postings[p]});
        }
    }
    for (const Fresh& fresh : m_fresh) {
        if (m_people[fresh.person].gone)
            continue;
        for (const std::string& token : fresh.tokens)
            entries.push_back({headOf(token), token, fresh.person});
    }
    sortInTwo(entries.begin(), entries.end(), before);
    auto sorted = std::async(std::launch::async, [this] { sortPeople(); }); // beside the words: other members of the people

    m_arena = {};
    m_words.clear();
    m_postings.clear();
    m_postings.reserve(entries.size());
    std::vector<std::uint32_t> counts(m_people.size(), 0);
    const Entry* last = nullptr;
    for (const Entry& entry : entries) {
        if (last == nullptr || !sameWord(*last, entry)) {
            Word word;
            word.at = static_cast<std::uint32_t>(m_arena.size());
            word.size = static_cast<std::uint16_t>(entry.text.size());
            word.number = startsWithDigit(entry.text);
            word.firstPosting = static_cast<std::uint32_t>(m_postings.size());
            m_arena.append(entry.text);
            m_words.push_back(word);
        }
        last = &entry;
        if (m_postings.size() > m_words.back().firstPosting && m_postings.back() == entry.person)
            continue; // twice in one name
        m_postings.push_back(entry.person);
        ++counts[entry.person];
    }
    entries = {};
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
    m_fresh.shrink_to_fit();
    m_arena.shrink_to_fit();
    m_words.shrink_to_fit();
    sorted.get();
}

void SearchIndex::sortPeople()
{
    struct Named {
        std::uint64_t head = 0;
        std::uint32_t person = 0;
    };
    std::vector<Named> names;
    names.reserve(m_where.size());
    for (std::uint32_t i = 0; i < m_people.size(); ++i) {
        if (!m_people[i].gone)
            names.push_back({headOf(sortName(i).first), i});
    }
    sortInTwo(names.begin(), names.end(), [this](const Named& a, const Named& b) {
        return a.head != b.head ? a.head < b.head : sortName(a.person) < sortName(b.person);
    });
    m_byName.clear();
    m_byName.reserve(names.size());
    for (const Named& name : names) {
        m_byName.push_back(name.person);
        m_people[name.person].rank = static_cast<std::uint32_t>(2 * m_byName.size());
    }
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

SearchIndex::Range SearchIndex::range(std::string_view prefix) const
{
    if (m_words.size() < 2)
        return {0, 0};
    return rangeWithin({0, static_cast<std::uint32_t>(m_words.size() - 1)}, prefix);
}

SearchIndex::Range SearchIndex::rangeWithin(Range words, std::string_view prefix) const
{
    const auto first = m_words.begin() + words.first, last = m_words.begin() + words.second;
    const auto from = std::lower_bound(first, last, prefix, [this](const Word& word, std::string_view text) { return wordText(word) < text; });
    const auto to = std::partition_point(from, last, [this, prefix](const Word& word) {
        return wordText(word).substr(0, prefix.size()) == prefix;
    });
    return {static_cast<std::uint32_t>(from - m_words.begin()), static_cast<std::uint32_t>(to - m_words.begin())};
}

} // namespace stipple::store
