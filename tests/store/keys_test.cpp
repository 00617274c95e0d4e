#include "tests/store/treated.h"

#include "core/store/erasure.h"
#include "core/store/files.h"
#include "core/store/key_admin.h"
#include "core/store/verbs.h"

#include <catch2/catch.hpp>

using namespace store_test;

TEST_CASE("The recovery sheet opens the clinic when every password is lost", "[store][keys]")
{
    Treated clinic;
    const std::string code = clinic.recoveryCode;
    REQUIRE(clinic.reopen(nullptr).has_value());
    Desk& desk = clinic.records->desk();
    std::string slip = code;
    slip[0] = slip[0] == 'A' ? 'B' : 'A';
    CHECK(recoverAccount(desk, slip, "clara", "a new password").error().code == ErrorCode::TextInvalid);
    CHECK(recoverAccount(desk, crypto::recoveryCode(crypto::newRecoverySecret()), "clara", "a new password").error().code == ErrorCode::WrongPassword);
    CHECK(recoverAccount(desk, code, "nobody", "a new password").error().code == ErrorCode::StoreNotFound);
    CHECK(recoverAccount(desk, code, "clara", "short").error().code == ErrorCode::TextInvalid);
    CHECK(clinic.records->signIn("clara", kPassword).has_value()); // nothing of it changed anything
    REQUIRE(clinic.records->signOut().has_value());

    REQUIRE(recoverAccount(desk, code, "clara", "a new password").has_value());
    CHECK(clinic.records->chart(clinic.patient).error().code == ErrorCode::KeyMissing); // recovering is not signing in
    CHECK(clinic.records->signIn("clara", kPassword).error().code == ErrorCode::WrongPassword);
    REQUIRE(clinic.records->signIn("clara", "a new password").has_value());
    CHECK(clinic.records->chart(clinic.patient)->patient.familyName == "Marsh");
    CHECK(clinic.records->verify().has_value());

    REQUIRE(clinic.reopen("adam").has_value()); // the others are untouched
    const auto fresh = newRecoverySheet(clinic.records->desk());
    REQUIRE(fresh.has_value());
    CHECK(clinic.records->verify().has_value());
    REQUIRE(clinic.reopen(nullptr).has_value());
    CHECK(recoverAccount(clinic.records->desk(), code, "clara", kPassword).error().code == ErrorCode::WrongPassword);
    CHECK(recoverAccount(clinic.records->desk(), *fresh, "clara", kPassword).has_value());
    CHECK(clinic.reopen().has_value());
}

TEST_CASE("A new data key: everybody still gets in, the old one opens nothing", "[store][keys]")
{
    Treated clinic;
    REQUIRE(clinic.reopen("clara").has_value());
    CHECK(rotateDataKey(clinic.records->desk()).error().code == ErrorCode::NotAllowed);
    REQUIRE(clinic.reopen("adam").has_value());
    const auto oldId = clinic.records->desk().keys->dataKeyId;
    const crypto::Key oldKey = clinic.records->desk().keys->dataKey.clone();
    REQUIRE(rotateDataKey(clinic.records->desk()).has_value());
    CHECK(clinic.records->desk().keys->dataKeyId != oldId);
    CHECK(clinic.records->verify().has_value());
    Keys old;
    old.dataKeyId = oldId;
    old.dataKey = oldKey.clone();
    CHECK_FALSE(PatientSeal::of(*clinic.records->desk().db, old, clinic.patient).has_value());
    for (const char* login : {"clara", "anna", "rob", "adam"}) {
        REQUIRE(clinic.reopen(login).has_value());
        CHECK(clinic.records->chart(clinic.patient)->patient.familyName == "Marsh");
    }
    REQUIRE(clinic.reopen(nullptr).has_value());
    CHECK(recoverAccount(clinic.records->desk(), clinic.recoveryCode, "clara", kPassword).has_value());
    REQUIRE(clinic.reopen("adam").has_value());
    REQUIRE(rotateDataKey(clinic.records->desk()).has_value()); // and again
    CHECK(clinic.reopen("clara").has_value());
}

TEST_CASE("A data key is not handed to an account that was changed by hand", "[sqlite][store][keys]")
{
    Treated clinic;
    REQUIRE(clinic.reopen("adam").has_value());
    const auto mine = crypto::newEnvelopeKeys();
    REQUIRE(clinic.records->desk().db->askText(QStringLiteral("UPDATE account SET public_key = x'%1' WHERE login = 'rob'")
                                                   .arg(QString::fromStdString(crypto::hexOf(mine.publicKey)))).has_value());
    CHECK(rotateDataKey(clinic.records->desk()).error().code == ErrorCode::SealBroken);
    CHECK(clinic.reopen("clara").has_value()); // and nothing was changed
    CHECK(clinic.records->chart(clinic.patient).has_value());
}

TEST_CASE("A new signing key: old signatures still verify", "[store][keys]")
{
    Treated clinic;
    REQUIRE(clinic.reopen("adam").has_value());
    REQUIRE(rotateSigningKey(clinic.records->desk()).has_value());
    REQUIRE(clinic.reopen("clara").has_value());
    REQUIRE(clinic.records->addendum(clinic.session, "signed with the new key").has_value());
    const auto report = clinic.records->verify();
    REQUIRE(report.has_value());
    CHECK(report->signatures == 3);
}

TEST_CASE("Erasing a person: the words go, the facts and the signature stay", "[store][erasure]")
{
    Treated clinic;
    const Bytes photo{0xFF, 0xD8, 1, 2, 3};
    REQUIRE(addPhoto(clinic.records->desk(), {clinic.patient, clinic.session, "before", "face_front", UtcMs{1}, photo}).has_value());
    const auto key = clinic.records->desk().db->askOne("key.of_patient", {{"patient_id", clinic.patient}});
    const Bytes wrapped = (*key)->blob("wrapped");
    REQUIRE(clinic.reopen("adam").has_value());
    Desk& desk = clinic.records->desk();
    CHECK(checkErasure(desk, clinic.patient)->bar == ErasureBar::Retention);
    CHECK(erasePatient(desk, clinic.patient, "asked").error().context == "retention");
    REQUIRE(setRetentionYears(desk, 0).has_value());
    clinic.clock.now->ms += std::int64_t{2} * 86'400'000;
    REQUIRE(setLegalHold(desk, clinic.patient, true).has_value());
    CHECK(erasePatient(desk, clinic.patient, "asked").error().context == "legal hold");
    REQUIRE(setLegalHold(desk, clinic.patient, false).has_value());
    REQUIRE(setRetainUntil(desk, clinic.patient, addDays(localDay(desk.now()), 3)).has_value());
    CHECK(checkErasure(desk, clinic.patient)->bar == ErasureBar::Retention);
    clinic.clock.now->ms += std::int64_t{5} * 86'400'000;
    REQUIRE(erasePatient(desk, clinic.patient, "asked by letter").has_value());

    CHECK(clinic.records->chart(clinic.patient).error().code == ErrorCode::KeyMissing);
    CHECK(clinic.records->session(clinic.session).error().code == ErrorCode::KeyMissing);
    CHECK(clinic.records->findPatients("marsh")->empty());
    CHECK(checkErasure(desk, clinic.patient)->bar == ErasureBar::Gone);
    CHECK(std::filesystem::is_empty(desk.folder.photos()));
    const auto facts = desk.db->ask("segment.of_session", {{"session_id", clinic.session}});
    REQUIRE(facts->size() == 3);
    CHECK(facts->front().i64("strokes") == 1000);
    const auto report = clinic.records->verify();
    REQUIRE(report.has_value());
    CHECK(report->signatures == 2);
    const std::string needle(wrapped.begin(), wrapped.end());
    for (const auto& entry : std::filesystem::recursive_directory_iterator(clinic.folder.path())) {
        if (entry.is_regular_file())
            CHECK(contentsOf(entry.path()).find(needle) == std::string::npos);
    }
    REQUIRE(clinic.reopen("clara").has_value());
    CHECK(clinic.records->today({2026, 5, 28}).has_value());
}

TEST_CASE("An erased person stays erased after a restore of an older backup", "[store][erasure][backup]")
{
    Treated clinic;
    TempFolder elsewhere;
    const auto file = elsewhere.path() / "a.stipplebackup";
    REQUIRE(backUp(clinic.config(), file).has_value());
    REQUIRE(clinic.reopen("adam").has_value());
    REQUIRE(setRetentionYears(clinic.records->desk(), 0).has_value());
    clinic.clock.now->ms += std::int64_t{2} * 86'400'000;
    REQUIRE(erasePatient(clinic.records->desk(), clinic.patient, "asked").has_value());
    clinic.close();
    REQUIRE(restore(clinic.config(), file).has_value());
    REQUIRE(clinic.reopen("clara").has_value());
    CHECK(clinic.records->chart(clinic.patient).error().code == ErrorCode::KeyMissing);
}

TEST_CASE("A treatment that is not signed yet stands against erasing", "[store][erasure]")
{
    Treated clinic(false);
    REQUIRE(clinic.reopen("adam").has_value());
    CHECK(checkErasure(clinic.records->desk(), clinic.patient)->bar == ErasureBar::TreatmentOpen);
    CHECK(erasePatient(clinic.records->desk(), clinic.patient, "x").error().context == "treatment");
}

TEST_CASE("Photos are sealed files; an altered or missing one is found", "[store][files]")
{
    Treated clinic(false);
    Desk& desk = clinic.records->desk();
    Bytes picture(100'000, 0x42);
    const std::string words = "JFIF Elena Marsh";
    std::copy(words.begin(), words.end(), picture.begin());
    const auto id = addPhoto(desk, {clinic.patient, clinic.session, "before", "face_front", UtcMs{7}, picture});
    REQUIRE(id.has_value());
    CHECK(*photoBytes(desk, *id) == picture);
    const auto list = photosOf(desk, clinic.patient);
    REQUIRE(list->size() == 1);
    CHECK(list->front().view == "face_front");
    const auto file = desk.folder.photos() / (toString(*id) + ".sealed");
    CHECK(contentsOf(file).find("Marsh") == std::string::npos);
    CHECK(clinic.records->verify()->files == 1);
    CHECK(unnamedFiles(desk)->empty());
    std::ofstream(desk.folder.photos() / "left-over.sealed") << "x";
    CHECK(unnamedFiles(desk)->size() == 1);

    std::string bytes = contentsOf(file);
    bytes[50'000] = static_cast<char>(bytes[50'000] ^ 1);
    std::ofstream(file, std::ios::binary) << bytes;
    CHECK(photoBytes(desk, *id).error().code == ErrorCode::SealBroken);
    CHECK(clinic.records->verify().error().code == ErrorCode::AuditBroken);
    std::filesystem::remove(file);
    CHECK(clinic.records->verify().error().code == ErrorCode::FileUnreadable);
}

TEST_CASE("A signature covers the recording; a recording is not attached afterwards", "[store][files]")
{
    Treated clinic(false);
    Desk& desk = clinic.records->desk();
    std::ofstream(desk.folder.recordings() / "run-1.penrec") << "bytes of the pen";
    CHECK(attachRecording(desk, clinic.session, "../clinic.db").error().code == ErrorCode::TextInvalid);
    CHECK(attachRecording(desk, clinic.session, "none.penrec").error().code == ErrorCode::FileUnreadable);
    REQUIRE(attachRecording(desk, clinic.session, "run-1.penrec").has_value());
    REQUIRE(saveTelemetry(desk, clinic.session, std::nullopt, UtcMs{1}, UtcMs{2}, "raw", Bytes{1, 2}).has_value());
    REQUIRE(savePenEvent(desk, clinic.session, UtcMs{1}, "trigger", "pressed").has_value());
    REQUIRE(clinic.records->sign(clinic.session, kPassword, "x").has_value());
    CHECK(attachRecording(desk, clinic.session, "run-1.penrec").error().code == ErrorCode::RecordSigned);
    CHECK(clinic.records->verify()->files == 1);
    std::ofstream(desk.folder.recordings() / "run-1.penrec", std::ios::app) << "more";
    CHECK(clinic.records->verify().error().code == ErrorCode::AuditBroken);
}

TEST_CASE("The verbs of the command line and their exit codes", "[store][verbs]")
{
    Treated clinic;
    TempFolder elsewhere;
    const auto file = elsewhere.path() / "a.stipplebackup";
    if (clinic.config().databaseUrl.empty()) { // several stations share a server, and then the folder, too
        CHECK(runBackup(clinic.config(), file).code == ExitCode::InUse);
        CHECK(runCheckData(clinic.config(), std::nullopt).code == ExitCode::InUse);
    }
    CHECK(runRestore(clinic.config(), file).code == ExitCode::InUse);
    clinic.close();
    const auto made = runBackup(clinic.config(), file);
    CHECK(made.code == ExitCode::Good);
    CHECK(made.backup->patients == 1);
    CHECK(runBackup(clinic.config(), "/proc/x/y").code != ExitCode::Good);
    const auto open = runCheckData(clinic.config(), std::nullopt);
    CHECK(open.code == ExitCode::Good);
    CHECK_FALSE(open.withKeys);
    CHECK(open.check->signatures == 2);
    const auto full = runCheckData(clinic.config(), std::pair<std::string, std::string>("adam", kPassword));
    CHECK(full.code == ExitCode::Good);
    CHECK(full.check->auditLines > 20);
    CHECK(runCheckData(clinic.config(), std::pair<std::string, std::string>("adam", "wrong password")).code == ExitCode::NotAllowed);
    CHECK(runCheckData(clinic.config(), std::pair<std::string, std::string>("rob", kPassword)).code == ExitCode::NotAllowed);
    CHECK(runRestore(clinic.config(), file).code == ExitCode::Good);
    CHECK(runRestore(clinic.config(), elsewhere.path() / "none").code == ExitCode::File);
    std::ofstream(file) << "noise";
    CHECK(runRestore(clinic.config(), file).code == ExitCode::Damaged);
    StoreConfig other = clinic.config();
    other.mode = Mode::Real;
    CHECK(runCheckData(other, std::nullopt).code == ExitCode::WrongMode);
    other.folder = elsewhere.path() / "nothing";
    other.databaseUrl = databaseUrlFor(other.folder);
    CHECK(runCheckData(other, std::nullopt).code == ExitCode::NoClinic);
    CHECK(runBackup(other, file).code == ExitCode::NoClinic);
}
