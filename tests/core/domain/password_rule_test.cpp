#include "core/text/password_rule.h"

#include <catch2/catch.hpp>

using stipple::text::checkPassword;
using stipple::text::PasswordProblem;

TEST_CASE("a new password: what is refused, and why", "[text][password]")
{
    const std::vector<std::string_view> names{"okafor", "A. Okafor, L.Ac.", "Juniper Skin"};
    const auto of = [&](std::string_view password) { return checkPassword(password, names); };
    CHECK(of("") == PasswordProblem::TooShort);
    CHECK(of("Nine-Char") == PasswordProblem::TooShort);
    CHECK(of("aaaaaaaaaaaa") == PasswordProblem::TooFewDifferent);
    CHECK(of("abababababab") == PasswordProblem::TooFewDifferent);
    CHECK(of("1234567890") == PasswordProblem::Sequence);
    CHECK(of("abcdefghij") == PasswordProblem::Sequence);
    CHECK(of("9876543210") == PasswordProblem::Sequence);
    CHECK(of("Okafor2026") == PasswordProblem::ContainsName);
    CHECK(of("xJUNIPERx1") == PasswordProblem::ContainsName);
    CHECK(of("Password123") == PasswordProblem::TooCommon);
    CHECK(of("\xFF\xFE\xFD\xFC") == PasswordProblem::TooShort); // not text
}

TEST_CASE("a new password: what is good", "[text][password]")
{
    const std::vector<std::string_view> names{"okafor", "A. Okafor, L.Ac.", "Juniper Skin"};
    const auto of = [&](std::string_view password) { return checkPassword(password, names); };
    CHECK(of("three quiet herons") == PasswordProblem::None);
    CHECK(of("okafor keeps three herons") == PasswordProblem::None); // the name is not what carries it
    CHECK(of("серый кот спит") == PasswordProblem::None);             // counted by characters, not by bytes
    CHECK(of("静かな三羽の鷺が飛ぶ") == PasswordProblem::None);       // ten characters
    CHECK(checkPassword("grey-heron-7", {""}) == PasswordProblem::None);
}
