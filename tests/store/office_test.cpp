#include "tests/store/treated.h"

#include "core/store/accounts.h"
#include "core/store/clinic.h"
#include "core/store/corrections.h"
#include "core/store/drafts.h"
#include "core/store/erasure.h"
#include "core/store/evidence.h"
#include "core/store/key_admin.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace store_test;

namespace {

ports::Draft draftOfForm(const char* form, std::optional<PatientId> patient, const std::string& text)
{
    ports::Draft draft;
    draft.form = form;
    draft.patient = patient;
    draft.text = text;
    return draft;
}

} // namespace

TEST_CASE("What is typed and not saved is there again after a crash", "[store][draft][HAZ-018]")
{
    Treated clinic;
    const std::string typed = R"({"given":"Elena","note":"half a sent"})";
    REQUIRE(saveDraft(clinic.records->desk(), draftOfForm("patient", std::nullopt, "first try")).has_value());
    REQUIRE(saveDraft(clinic.records->desk(), draftOfForm("patient", std::nullopt, typed)).has_value());
    REQUIRE(saveDraft(clinic.records->desk(), draftOfForm("consent", clinic.patient, "<svg>signature</svg>")).has_value());
    REQUIRE(clinic.records->lock().has_value());
    CHECK(saveDraft(clinic.records->desk(), draftOfForm("addendum", clinic.patient, "typed behind the lock")).has_value());
    CHECK(draftOf(clinic.records->desk(), "patient", std::nullopt).error().code == ErrorCode::NotAllowed);
    REQUIRE(clinic.reopen().has_value()); // no farewell: whatever was acknowledged is on disk
    Desk& desk = clinic.records->desk();
    CHECK((*draftOf(desk, "patient", std::nullopt))->text == typed);
    CHECK((*draftOf(desk, "consent", clinic.patient))->text == "<svg>signature</svg>");
    CHECK_FALSE(draftOf(desk, "patient", clinic.patient)->has_value());
    const auto all = draftsOf(desk);
    REQUIRE(all->size() == 3);
    CHECK(all->front().text == "typed behind the lock");
    CHECK(clinic.records->verify().has_value());

    SECTION("each account has its own, and a saved form takes its draft away")
    {
        REQUIRE(discardDraft(desk, "consent", clinic.patient).has_value());
        CHECK(discardDraft(desk, "consent", clinic.patient).has_value());
        CHECK(draftsOf(desk)->size() == 2);
        REQUIRE(clinic.reopen("anna").has_value());
        CHECK(draftsOf(clinic.records->desk())->empty());
        CHECK_FALSE(draftOf(clinic.records->desk(), "patient", std::nullopt)->has_value());
    }
    SECTION("one that was altered by hand is found")
    {
        REQUIRE(desk.db->execute("UPDATE draft SET sealed = (SELECT d.sealed FROM draft d WHERE d.form = 'consent') WHERE form = 'addendum'").has_value());
        const auto checked = clinic.records->verify();
        REQUIRE_FALSE(checked.has_value());
        CHECK(checked.error().code == ErrorCode::SealBroken);
        CHECK(checked.error().context.find("draft") != std::string::npos);
    }
    SECTION("bad input")
    {
        CHECK(saveDraft(desk, draftOfForm("no code!", std::nullopt, "x")).error().code == ErrorCode::TextInvalid);
        CHECK(saveDraft(desk, draftOfForm("patient", std::nullopt, std::string(5U << 20, 'x'))).error().code == ErrorCode::TextInvalid);
        CHECK(saveDraft(desk, draftOfForm("patient", PatientId{}, "x")).error().code == ErrorCode::StoreNotFound);
        REQUIRE(clinic.records->signOut().has_value());
        CHECK(saveDraft(desk, draftOfForm("patient", std::nullopt, "x")).error().code == ErrorCode::KeyMissing);
        CHECK(draftsOf(desk).error().code == ErrorCode::KeyMissing);
    }
    SECTION("with the person their drafts go, too")
    {
        REQUIRE(clinic.reopen("adam").has_value());
        clinic.clock.now->ms += 11LL * 366 * 24 * 3'600'000;
        REQUIRE(erasePatient(clinic.records->desk(), clinic.patient, "asked").has_value());
        REQUIRE(clinic.reopen().has_value());
        CHECK(draftsOf(clinic.records->desk())->size() == 1);
        CHECK(draftOf(clinic.records->desk(), "consent", clinic.patient).error().code == ErrorCode::KeyMissing);
        CHECK(clinic.records->verify().has_value());
    }
}

TEST_CASE("Content is approved by a licensed clinician with the password, for one version", "[store][clinic]")
{
    Clinic clinic;
    Desk& desk = clinic.records->desk();
    CHECK(approveContent(desk, "2026.1", "wrong password").error().code == ErrorCode::WrongPassword);
    CHECK(clinic.records->clinic()->contentVersion.empty());
    REQUIRE(approveContent(desk, "2026.1", kPassword).has_value());
    CHECK(clinic.records->clinic()->contentVersion == "2026.1");
    REQUIRE(clinic.reopen("adam").has_value());
    CHECK(approveContent(clinic.records->desk(), "2026.2", kPassword).error().code == ErrorCode::NotAllowed);
    auto changed = *clinic.records->clinic();
    changed.name = "Alder Street";
    changed.logoPng = std::string("\x89PNG\r\n\x1a\n and so on", 18);
    REQUIRE(saveClinic(clinic.records->desk(), changed).has_value());
    CHECK(clinic.records->clinic()->logoPng == changed.logoPng);
    CHECK(clinic.records->clinic()->contentApproved);
    changed.logoPng = "GIF89a";
    CHECK(saveClinic(clinic.records->desk(), changed).error().code == ErrorCode::FileFormat);
    changed.logoPng = "\x89PNG\r\n\x1a\n" + std::string(ports::kLogoMaxBytes, 'x');
    CHECK(saveClinic(clinic.records->desk(), changed).error().code == ErrorCode::FileFormat);
}

TEST_CASE("The recovery sheet counts as kept only until there is a new one", "[store][clinic]")
{
    Clinic clinic;
    REQUIRE(clinic.reopen("adam").has_value());
    CHECK_FALSE(clinic.records->clinic()->recoveryKept);
    REQUIRE(recoverySheetKept(clinic.records->desk()).has_value());
    CHECK(clinic.records->clinic()->recoveryKept);
    REQUIRE(newRecoverySheet(clinic.records->desk()).has_value());
    CHECK_FALSE(clinic.records->clinic()->recoveryKept);
    REQUIRE(clinic.reopen("clara").has_value());
    CHECK(recoverySheetKept(clinic.records->desk()).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("A clinician who runs the clinic, too, has both kinds of rights, and cannot lose them by mistake", "[store][rights]")
{
    Clinic clinic;
    REQUIRE(clinic.reopen("adam").has_value());
    auto people = *accounts(clinic.records->desk());
    auto clara = std::find_if(people.begin(), people.end(), [](const ports::AccountLine& l) { return l.account.login == "clara"; })->account;
    clara.administers = true;
    REQUIRE(changeAccount(clinic.records->desk(), clara, true).has_value());
    REQUIRE(clinic.reopen("clara").has_value());
    Desk& desk = clinic.records->desk();
    CHECK(desk.account->administers);
    for (const ports::Right right : {ports::Right::Treat, ports::Right::Sign, ports::Right::ManageAccounts, ports::Right::ManageClinic, ports::Right::Restore})
        CHECK(desk.require(right).has_value());
    clara.administers = false;
    CHECK(changeAccount(desk, clara, true).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("What proves a session can be read with it", "[store][evidence]")
{
    Treated clinic;
    const auto evidence = evidenceOf(clinic.records->desk(), clinic.session);
    REQUIRE(evidence.has_value());
    REQUIRE(evidence->signature.has_value());
    CHECK(evidence->signature->name == "Dr clara");
    CHECK(evidence->signature->licence == "L-1");
    CHECK(evidence->signature->meaning == "reviewed");
    CHECK(evidence->signature->at.ms > 0);
    CHECK(evidence->signature->fits);
    REQUIRE(evidence->addenda.size() == 1);
    CHECK(evidence->addenda[0].text == "Patient called: no redness left");
    CHECK(evidence->addenda[0].kind == "addendum");
    CHECK(evidence->addenda[0].who == "Dr clara");

    auto other = elena();
    other.givenName = "Ellen";
    other.chartNumber = "SC-2";
    const auto to = clinic.records->savePatient(other)->id;
    REQUIRE(moveSession(clinic.records->desk(), clinic.session, to, "wrong chart").has_value());
    const auto moved = evidenceOf(clinic.records->desk(), clinic.session);
    CHECK(moved->signature->fits);
    REQUIRE(moved->addenda.size() == 2);
    CHECK(moved->addenda[1].kind == "moved_out");
    CHECK(moved->addenda[1].text == "wrong chart");

    const auto open = clinic.records->openSession(to);
    CHECK_FALSE(evidenceOf(clinic.records->desk(), open->id)->signature.has_value());
    CHECK(evidenceOf(clinic.records->desk(), SessionId{}).error().code == ErrorCode::StoreNotFound);
}

TEST_CASE("Charts of one person are found in the whole clinic", "[store][merge]")
{
    Clinic clinic;
    const auto save = [&](const char* given, const char* family, std::optional<ports::Day> born, const char* phone) {
        ports::Patient p;
        p.givenName = given;
        p.familyName = family;
        p.born = born;
        p.phone = phone;
        const auto saved = clinic.records->savePatient(p);
        REQUIRE(saved.has_value());
        return saved->id;
    };
    const ports::Day day{1985, 3, 12}, other{1990, 1, 1};
    const auto a = save("Zoë", "Müller", day, "");
    const auto b = save("zoe", "muller", day, "");           // same name and birth date
    save("Zoe", "Muller", other, "");                         // another birth date: another person
    const auto c = save("Anna", "Berg", day, "+47 22 00 11");
    const auto d = save("Anne", "Berg", day, "47220011");    // same birth date and phone
    save("Per", "Berg", other, "+47 22 00 12");
    const auto pairs = duplicatesOf(clinic.records->desk());
    REQUIRE(pairs.has_value());
    std::set<std::set<PatientId>> found;
    for (const ports::Duplicate& pair : *pairs)
        found.insert({pair.first.id, pair.second.id});
    CHECK(found == std::set<std::set<PatientId>>{{a, b}, {c, d}});
    REQUIRE(mergePatients(clinic.records->desk(), b, a, "twice").has_value());
    CHECK(duplicatesOf(clinic.records->desk())->size() == 1);
    REQUIRE(clinic.reopen("rob").has_value());
    CHECK(duplicatesOf(clinic.records->desk()).error().code == ErrorCode::NotAllowed);
}
