#include "core/store/fold.h"
#include "core/store/search_index.h"

#include <catch2/catch.hpp>

#include <QString>

#include <array>
#include <cstring>
#include <random>
#include <set>

using namespace stipple;
using namespace stipple::store;

namespace {

PatientId id(std::uint8_t n) { return PatientId{{n, n, n, n, n, n, n, n, n}}; }

struct Some {
    SearchIndex index;
    explicit Some(bool finished = true)
    {
        add(1, "Elena", "Marsh", "+1 503 555 0118", "SC-20418", {1985, 3, 12});
        add(2, "Jürgen", "Weiß", "+49 30 1234567", "SC-20500", {1970, 12, 3});
        add(3, "Søren", "Łukasiewicz", "", "K 77", {1990, 1, 31});
        add(4, "小明", "王", "", "", {1988, 8, 8});
        add(5, "민준", "김", "", "", {1999, 9, 9});
        add(6, "タロウ", "ヤマダ", "", "", {1960, 2, 29});
        add(7, "Anne-Marie", "O'Brien", "", "", {2001, 5, 6});
        add(8, "Élodie", "Ångström", "", "", {1977, 7, 7});
        add(9, "Marshall", "Elens", "", "", {1985, 3, 13});
        if (finished)
            index.finish();
    }
    void add(std::uint8_t n, const char* given, const char* family, const char* phone, const char* chart, ports::Day born)
    {
        index.add({id(n), given, family, phone, chart, born});
    }
    [[nodiscard]] bool finds(const char* typed, std::uint8_t n) const
    {
        for (const auto& hit : index.find(typed, 20)) {
            if (hit.id == id(n))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("Names are found in any order, case and accent, whether just added or not", "[store][search]")
{
    for (const bool finished : {true, false}) {
        const Some some(finished);
        INFO(finished);
        for (const char* typed : {"elena marsh", "MARSH ELENA", "mar el", "Marsh, Elena", "el", "marsh"})
            CHECK(some.finds(typed, 1));
        for (const char* typed : {"weiss", "weiß", "WEISS", "jurgen", "Jürgen W", "weis jur"})
            CHECK(some.finds(typed, 2));
        for (const char* typed : {"soren", "søren", "lukas", "Łukasiewicz soren"})
            CHECK(some.finds(typed, 3));
        for (const char* typed : {"王", "王小明", "小明", "明"})
            CHECK(some.finds(typed, 4));
        for (const char* typed : {"김", "김민준", "민준", "기", "준"})
            CHECK(some.finds(typed, 5));
        for (const char* typed : {"ヤマダ", "やまだ", "ﾔﾏﾀﾞ", "たろう", "ヤマ"})
            CHECK(some.finds(typed, 6));
        for (const char* typed : {"anne", "marie", "annemarie", "anne-marie", "obrien", "O’Brien", "o'brien"})
            CHECK(some.finds(typed, 7));
        for (const char* typed : {"elodie", "angstrom", "ångström élodie"})
            CHECK(some.finds(typed, 8));
        CHECK_FALSE(some.finds("elena weiss", 1));
        CHECK_FALSE(some.finds("zzz", 1));
        CHECK(some.index.find("", 20).empty());
        REQUIRE(some.index.first(3).size() == 3); // the list before anything is typed
        CHECK(some.index.first(1).front().family == "Elens");
        CHECK(some.index.first(20).size() == some.index.size());
        CHECK(some.index.find("  ", 20).empty());
    }
}

TEST_CASE("Phone, chart number and birth date in the clinic's format", "[store][search]")
{
    const Some some;
    for (const char* typed : {"+1 503 555 0118", "5035550118", "5550118", "0118", "555-0118", "503 555"})
        CHECK(some.finds(typed, 1));
    for (const char* typed : {"SC-20418", "sc20418", "20418", "sc-204"})
        CHECK(some.finds(typed, 1));
    for (const char* typed : {"12.03.1985", "12.3.1985", "3/12/1985", "03/12/1985", "1985-03-12", "1985-3-12", "12.03.85", "marsh 1985-03-12", "12031985"})
        CHECK(some.finds(typed, 1));
    CHECK(some.finds("k77", 3));
    CHECK(some.finds("K 77", 3));
    CHECK(some.index.find("13.03.1985", 20).front().id == id(9)); // the day before comes after it
}

TEST_CASE("One typing error is forgiven, two are not", "[store][search]")
{
    for (const bool finished : {true, false}) {
        const Some some(finished);
        for (const char* typed : {"elwna", "eena", "ellena", "mrash", "maesh", "Marsh Elnea", "lukasiewcz", "weisss", "amrsh"})
            CHECK(some.finds(typed, 1) + some.finds(typed, 2) + some.finds(typed, 3) >= 1);
        CHECK(some.finds("elena marhs", 1));
        CHECK_FALSE(some.finds("elwnaa mrash", 1)); // an error in each word
        CHECK_FALSE(some.finds("xlwna", 1));
        CHECK(some.finds("5035550128", 1)); // one wrong digit
    }
}

TEST_CASE("Whole words come before beginnings, exact before forgiven", "[store][search]")
{
    Some some;
    const auto hits = some.index.find("marsh", 20);
    REQUIRE(hits.size() >= 2);
    CHECK(hits[0].id == id(1));
    CHECK(hits[1].id == id(9));
    CHECK(some.index.find("e", 2).size() == 2);
}

TEST_CASE("Changed and removed people", "[store][search]")
{
    Some some;
    some.index.put({id(1), "Elena", "Fischer", "", "SC-20418", std::nullopt});
    CHECK(some.finds("fischer", 1));
    CHECK_FALSE(some.finds("marsh", 1));
    CHECK(some.index.get(id(1))->family == "Fischer");
    some.index.remove(id(2));
    CHECK_FALSE(some.finds("weiss", 2));
    CHECK_FALSE(some.index.get(id(2)).has_value());
    CHECK(some.index.size() == 8);
    for (int i = 0; i < 1200; ++i) // past the point where new people are merged into the vocabulary
        some.index.put({PatientId{{99, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8)}}, "Bulk", "Person" + std::to_string(i), "", "", std::nullopt});
    CHECK(some.index.find("person77", 50).size() >= 11);
    CHECK(some.finds("fischer", 1));
    CHECK_FALSE(some.finds("weiss", 2));
    some.index.clear();
    CHECK(some.index.find("fischer", 10).empty());
    CHECK(some.index.size() == 0);
}

TEST_CASE("The same person twice is noticed", "[store][search]")
{
    const Some some;
    CHECK(some.index.alike({id(50), "ELENA", "Marsh", "", "", ports::Day{1985, 3, 12}}) == std::vector<PatientId>{id(1)});
    CHECK(some.index.alike({id(50), "Elena", "Marsh", "", "", std::nullopt}) == std::vector<PatientId>{id(1)});
    CHECK(some.index.alike({id(50), "Elena", "Marsh", "", "", ports::Day{1986, 3, 12}}).empty());
    CHECK(some.index.byChartNumber("sc 20418") == id(1));
    CHECK_FALSE(some.index.byChartNumber("SC-2041").has_value());
}

TEST_CASE("Folding", "[store][search]")
{
    CHECK(fold("STRASSE") == fold("Straße"));
    CHECK(fold("Ærøskøbing") == "aeroskobing");
    CHECK(fold("Đorđe") == "dorde");
    CHECK(fold("İstanbul ı") == "istanbul i");
    CHECK(fold("ＡＢＣ１２３") == "abc123");
    CHECK(oneErrorFromPrefix("marsh", "marsh"));
    CHECK(oneErrorFromPrefix("mars", "marshall"));
    CHECK(oneErrorFromPrefix("mrash", "marshall"));
    CHECK(oneErrorFromPrefix("masrh", "marsh"));
    CHECK(oneErrorFromPrefix("marshx", "marsh"));
    CHECK_FALSE(oneErrorFromPrefix("marshxy", "marsh"));
    CHECK_FALSE(oneErrorFromPrefix("mxrxh", "marsh"));
}

TEST_CASE("Looking up every way to mistype a word finds whom looking at every word finds", "[store][search]")
{
    constexpr std::array kLetters = {"a", "b", "c", "ä", "é", "ł", "王", "n", "s", "t"};
    std::mt19937 random(11);
    const auto word = [&](std::size_t most) {
        std::string out;
        for (std::size_t n = 2 + random() % (most - 1); n > 0; --n)
            out += kLetters[random() % (n % 3 == 0 ? kLetters.size() : 3)];
        return out;
    };
    SearchIndex index;
    std::vector<std::pair<PatientId, std::vector<std::string>>> people;
    for (std::uint32_t n = 1; n <= 400; ++n) {
        PatientId who{};
        std::memcpy(who.bytes.data(), &n, sizeof n);
        const std::string given = word(6), family = word(9);
        people.emplace_back(who, nameTokens(given, family));
        index.add({who, given, family, {}, {}, std::nullopt});
    }
    index.finish();
    int withError = 0;
    for (int i = 0; i < 1500; ++i) {
        std::string typed = i % 3 == 0 ? word(8) : people[random() % people.size()].second.front();
        if (i % 3 == 1 && typed.size() > 2)
            typed.erase(random() % typed.size(), 1); // may leave half a letter: nobody types that, but it must not matter
        const std::string form = fold(typed);
        if (form.size() < 4 || QString::fromStdString(form).toStdString() != form)
            continue;
        std::set<std::array<std::uint8_t, 16>> wanted, found;
        for (const auto& [who, tokens] : people) {
            for (const std::string& token : tokens) {
                if (token.compare(0, form.size(), form) == 0 || (token.size() + 1 >= form.size() && oneErrorFromPrefix(form, token)))
                    wanted.insert(who.bytes);
            }
        }
        for (const auto& hit : index.find(typed, 10'000))
            found.insert(hit.id.bytes);
        INFO(typed);
        REQUIRE(found == wanted);
        withError += wanted.empty() ? 0 : 1;
    }
    CHECK(withError > 300);
}
