// Purpose: finds patients while somebody types. Names are sealed on disk, so this lives in memory only while the
//          clinic is unlocked and is wiped afterwards.
// Thread: store thread.
// Units: UTF-8.
// Failure: none.
#pragma once

#include "core/crypto/secret.h"
#include "core/ports/records.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace stipple::store {

struct IndexedPatient {
    PatientId id{};
    std::string given, family, phone, chartNumber;
    std::optional<ports::Day> born;
};

class SearchIndex {
public:
    ~SearchIndex() { clear(); }
    SearchIndex() = default;
    SearchIndex(SearchIndex&&) = default;
    SearchIndex& operator=(SearchIndex&&) = default;

    void clear() noexcept; // wipes
    void reserve(std::size_t people);        // about how many will be added
    void add(const IndexedPatient& patient); // many at once: finish() makes them findable
    void finish();
    void put(const IndexedPatient& patient); // one, new or changed: findable at once
    void remove(const PatientId& id);

    [[nodiscard]] std::size_t size() const noexcept { return m_where.size(); }
    [[nodiscard]] std::optional<IndexedPatient> get(const PatientId& id) const;

    // Best first, at most `limit`. Every typed word must fit; one typing error in all is tolerated.
    [[nodiscard]] std::vector<IndexedPatient> find(std::string_view typed, std::size_t limit) const;
    // The first of all by family name, for a list before anything is typed.
    [[nodiscard]] std::vector<IndexedPatient> first(std::size_t limit) const;
    // Same name and birth date, or same phone and one name: probably the same person.
    [[nodiscard]] std::vector<PatientId> alike(const IndexedPatient& patient) const;
    // Every such pair of the clinic, at most `limit`. One pass, so that a chain's whole clinic takes well under a second.
    [[nodiscard]] std::vector<std::pair<IndexedPatient, IndexedPatient>> pairsAlike(std::size_t limit) const;
    [[nodiscard]] std::optional<PatientId> byChartNumber(std::string_view chartNumber) const;

private:
    struct Person { // texts stand in m_text one behind the other: given, family, phone, chart number
        PatientId id{};
        std::uint32_t text = 0;
        std::uint16_t given = 0, family = 0, phone = 0, chart = 0;
        std::int32_t bornYmd = 0;
        std::uint32_t firstToken = 0;
        std::uint16_t tokens = 0;
        bool gone = false;
        std::uint32_t rank = 0; // by name; people that came since the last finish() stand between two others, or share a rank
    };
    struct Word { // of the vocabulary, sorted by text
        std::uint32_t at = 0;
        std::uint16_t size = 0;
        bool number = false;
        std::uint32_t firstPosting = 0;
    };
    struct Term {
        std::vector<std::string> forms; // any one fits
        bool number = false;
    };
    using Range = std::pair<std::uint32_t, std::uint32_t>; // of m_words, the second one past
    // The words that a typed term is the beginning of. If the term is a whole word, that is the first of its range.
    struct Span {
        Range words;
        bool whole = false;
    };
    using Spans = std::vector<Span>;
    // Who fits what was typed, each once with the best score: 0 whole words, 1 more for each beginning, 100 more for an error.
    struct Found {
        explicit Found(std::size_t howMany) : best(howMany, kNone) {}
        static constexpr std::uint16_t kNone = 0xFFFF;
        std::vector<std::uint16_t> best;
        std::vector<std::uint32_t> people;
        void note(std::uint32_t person, std::size_t score)
        {
            if (best[person] == kNone)
                people.push_back(person);
            best[person] = std::min(best[person], static_cast<std::uint16_t>(score));
        }
    };

    [[nodiscard]] std::uint32_t append(const IndexedPatient& patient);
    [[nodiscard]] IndexedPatient personAt(std::uint32_t i) const;
    [[nodiscard]] std::string_view wordText(const Word& word) const noexcept;
    [[nodiscard]] Range range(std::string_view prefix) const;
    [[nodiscard]] Range rangeWithin(Range words, std::string_view prefix) const;
    [[nodiscard]] static std::vector<Term> termsOf(std::string_view typed);
    [[nodiscard]] Spans spansOf(const Term& term) const;
    [[nodiscard]] std::size_t postingsOf(const Spans& spans) const;
    [[nodiscard]] bool fits(std::uint32_t person, const Spans& spans, bool* whole) const;
    // The score over all terms but `skip`; nothing: one of them does not fit.
    [[nodiscard]] std::optional<std::size_t> scoreOf(std::uint32_t person, const std::vector<Spans>& terms, std::size_t skip) const;
    [[nodiscard]] std::pair<std::string_view, std::string_view> sortName(std::uint32_t person) const; // family, given
    void findExact(const std::vector<Spans>& terms, std::size_t limit, Found& out) const;
    void findFirstByName(const Spans& term, std::size_t limit, Found& out) const;
    void findWithError(const std::vector<Term>& terms, const std::vector<Spans>& spans, Found& out) const;
    void findFresh(const std::vector<Term>& terms, Found& out) const;
    [[nodiscard]] std::vector<std::uint32_t> bestOf(const Found& found, std::size_t limit) const;
    [[nodiscard]] std::vector<Range> oneErrorRanges(std::string_view typed) const; // search_error.cpp
    void sortPeople();
    [[nodiscard]] static std::vector<std::string> tokensOf(const IndexedPatient& patient);

    std::vector<Person> m_people;
    std::string m_text;               // names and numbers
    std::string m_arena;              // words
    std::vector<Word> m_words;        // m_words[i+1].firstPosting ends i's postings (one more at the end)
    std::vector<std::uint32_t> m_postings;
    std::vector<std::uint32_t> m_tokens; // per person: indices of m_words, ascending
    std::vector<std::uint32_t> m_byName; // people by family and given name, as of the last finish()
    struct Fresh {
        std::uint32_t person;
        std::vector<std::string> tokens;
    };
    std::vector<Fresh> m_fresh; // not in the vocabulary yet
    struct IdHash {
        std::size_t operator()(const PatientId& id) const noexcept;
    };
    std::unordered_map<PatientId, std::uint32_t, IdHash> m_where;
};

} // namespace stipple::store
