#include "tests/bench/store_clinic_maker.h"

#include "core/crypto/random.h"
#include "core/store/codes.h"
#include "core/store/patients.h"
#include "core/store/session_rows.h"

#include <sqlite3.h>

#include <array>
#include <cstdio>

namespace store_bench {

using namespace stipple;
using namespace stipple::store;

namespace {

constexpr std::array kGiven = {
    "Elena", "Tom", "Ruth", "Jonah", "Priya", "Mei", "Daniel", "Lena", "Amir", "Jo", "Søren", "Zoë", "Łukasz", "Chloé", "Jürgen", "Anaïs",
    "Björn", "Siobhán", "José", "Ángela", "Mateo", "Sofía", "Olivia", "Noah", "Emma", "Liam", "Ava", "Lucas", "Mia", "Ethan", "Isla", "Leo",
    "Nora", "Hugo", "Clara", "Felix", "Ida", "Oskar", "Maja", "Anton", "Yuki", "Haruto", "Aiko", "Min-jun", "Seo-yeon", "Wei", "Xiu", "Fatima",
    "Omar", "Layla", "Ivan", "Olga", "Dmitri", "Katya", "Giulia", "Marco", "Chiara", "Paolo", "Ingrid", "Lars", "Astrid", "Pieter", "Anneke", "Bram",
};
constexpr std::array kStart = {"Mar", "Cal", "Al", "Rey", "Na", "Tan", "Os", "Fo", "Sha", "Par", "Mül", "Schmi", "Fis", "We", "Mey", "Wag",
                               "Bec", "Hof", "Scha", "Koc", "Bau", "Ric", "Kle", "Wol", "Neu", "Schwa", "Zim", "Bra", "Krü", "Hart", "Lan", "Wer",
                               "Gar", "Mart", "Lóp", "Gon", "Rod", "Fern", "Sán", "Pér", "Gó", "Nguy", "Tra", "Pha", "Kow", "Nowa", "Wiś", "Dą"};
constexpr std::array kMiddle = {"", "en", "an", "er", "in", "ol", "ar", "el", "is", "ow", "ett", "ing", "und", "ard", "ell", "ach", "ein", "os", "av", "im"};
constexpr std::array kEnd = {"sh", "der", "dous", "es", "ir", "son", "ei", "x", "k", "ler", "dt", "cher", "ber", "er", "ner", "mann",
                             "ker", "feld", "stein", "berg", "ski", "czyk", "ez", "ado", "ini", "etti", "eau", "aux", "sen", "strøm", "qvist", "ova"};
constexpr std::array kCjkFamily = {"王", "李", "張", "陳", "김", "이", "박", "최", "田中", "鈴木", "佐藤", "高橋"};
constexpr std::array kCjkGiven = {"小明", "美玲", "建國", "淑芬", "민준", "서연", "지훈", "수빈", "太郎", "花子", "健一", "由美"};

std::uint32_t mix(std::uint32_t n, std::uint32_t salt)
{
    std::uint32_t x = n * 2'654'435'761U + salt * 40'503U;
    x ^= x >> 15;
    x *= 2'246'822'519U;
    x ^= x >> 13;
    return x;
}

template <class Array> const char* pick(const Array& from, std::uint32_t n, std::uint32_t salt) { return from[mix(n, salt) % from.size()]; }

void addSession(Work& work, const PatientSeal& seal, const PatientId& patient, std::uint32_t number, std::uint32_t n, const RowId& planVersion)
{
    const SessionId id = crypto::newId<SessionId>();
    const UtcMs began{1'600'000'000'000 + std::int64_t{mix(n, 90)} % 170'000'000'000};
    work.put("session.add", {{"id", id}, {"patient_id", patient}, {"number", number}, {"of_total", 12}, {"plan_version_id", planVersion},
                             {"day_ymd", ymd(localDay(began))}, {"created_utc_ms", began}, {"changed_utc_ms", began},
                             {"account_id", work.desk().account->id}, {"simulated", 1}, {"fitzpatrick", 3}});
    work.put("session.begin", {{"id", id}, {"started_utc_ms", began}, {"pen_maker", "Stipple"}, {"pen_model", "Pen"}, {"pen_serial", "SP-0147"},
                               {"pen_firmware", 1}, {"pen_uid", Bytes(8)}, {"pen_simulated", 1}, {"cartridge", "{}"},
                               {"cartridge_uid", Bytes(8)}, {"cartridge_lot", "K24"}, {"simulated", 1}, {"changed_utc_ms", began}});
    for (int ord = 1; ord <= 2; ++ord) {
        ports::Segment segment;
        segment.id = crypto::newId<SegmentId>();
        segment.strokes = 10'000 + mix(n, 91) % 5'000;
        segment.result = ports::Segment::Result::Done;
        work.put("segment.add", {{"id", segment.id}, {"session_id", id}, {"patient_id", patient}, {"ord", ord}, {"zone", ord == 1 ? "cheek_left" : "cheek_right"},
                                 {"depth_um", 1000}, {"rate_spm", 6600}, {"passes", 3}, {"pattern", "cross_hatch"}, {"end_point", "pinpoint_bleeding"},
                                 {"area_cm2", 40}, {"strokes_planned", 12'000}, {"by_hand", 0}, {"changed_utc_ms", began}, {"sealed", Value()}});
        work.put("segment.deliver", segmentBinds(seal, id, segment, began));
    }
    work.put("session.end", {{"id", id}, {"ended_utc_ms", UtcMs{began.ms + 1'500'000}}, {"next_not_before_ymd", Value()}, {"changed_utc_ms", began}});
    work.put("session.set_summary", {{"id", id}, {"skin_after", "erythema_moderate"}, {"sealed", sealText(seal, id, {"Tolerated well.", "Cooled 5 min", {}, {}})},
                                     {"sealed_signature", Value()}, {"next_not_before_ymd", Value()}, {"changed_utc_ms", began}});
    // Without lines in the audit log: three million of them would only take time, and nothing that is measured reads them.
    work.put("session.signed", {{"id", id}, {"signed_utc_ms", UtcMs{began.ms + 1'800'000}}, {"changed_utc_ms", began}});
}

Result<void> addPerson(Work& work, std::uint32_t n, std::uint32_t sessions)
{
    ports::Patient patient = person(n);
    if (const auto put = putNewPatient(work, patient); !put)
        return put;
    const auto seal = PatientSeal::of(*work.desk().db, *work.desk().keys, patient.id);
    if (!seal)
        return tl::unexpected(seal.error());
    plan::Plan plan;
    plan.indication = "acne_scar_rolling";
    plan.sessionsTotal = 12;
    const RowId version = crypto::random16();
    Binds binds = planBinds(*seal, version, plan, work.desk().account->id, work.now());
    binds.insert(binds.end(), {{"plan_id", crypto::random16()}, {"patient_id", patient.id}, {"version", 1}, {"frozen", 1}, {"session_id", Value()}});
    work.put("plan.add", binds);
    work.wrote("plan_version", version, patient.id);
    for (std::uint32_t i = 0; i < sessions; ++i)
        addSession(work, *seal, patient.id, i + 1, n * 31 + i, version);
    return {};
}

} // namespace

StoreConfig configOf(const std::filesystem::path& folder)
{
    StoreConfig config;
    config.folder = folder;
    config.mode = Mode::Demo;
    return config; // the password costs what it costs in a clinic
}

ports::Patient person(std::uint32_t n)
{
    ports::Patient p;
    if (mix(n, 1) % 20 == 0) {
        p.givenName = pick(kCjkGiven, n, 2);
        p.familyName = pick(kCjkFamily, n, 3);
    } else {
        p.givenName = pick(kGiven, n, 4);
        p.familyName = std::string(pick(kStart, n, 5)) + pick(kMiddle, n, 6) + pick(kEnd, n, 7);
    }
    p.born = ports::Day{1930 + static_cast<int>(mix(n, 8) % 78), 1 + static_cast<int>(mix(n, 9) % 12), 1 + static_cast<int>(mix(n, 10) % 28)};
    char phone[32];
    std::snprintf(phone, sizeof phone, "+1 503 %03u %04u", 200 + mix(n, 11) % 800, mix(n, 12) % 10'000);
    p.phone = phone;
    p.chartNumber = "B-" + std::to_string(100'000 + n);
    p.fitzpatrick = 1 + static_cast<int>(mix(n, 13) % 6);
    p.allergies = {"Latex"};
    p.medicines = "Cetirizine when needed";
    return p;
}

namespace {

// A new clinic, or the one that an earlier run began: big ones are made in several goes.
Result<std::unique_ptr<Records>> openToFill(const std::filesystem::path& folder)
{
    if (clinicExists(folder)) {
        auto records = Records::open(configOf(folder));
        if (!records)
            return records;
        if (const auto in = (*records)->signIn(kLogin, kPassword); !in)
            return tl::unexpected(in.error());
        return records;
    }
    ClinicSetUp setUp;
    setUp.clinic.name = "Benchmark";
    setUp.administrator.login = kLogin;
    setUp.administrator.name = "Bench";
    setUp.administrator.role = ports::Role::Clinician;
    setUp.administrator.licenceNumber = setUp.administrator.licenceBody = "-";
    setUp.administrator.licenceValidUntil = ports::Day{2099, 1, 1};
    setUp.password = kPassword;
    std::string code;
    return Records::create(configOf(folder), setUp, code);
}

} // namespace

Result<std::uint32_t> makeClinic(const std::filesystem::path& folder, std::uint32_t patients, std::uint32_t sessions, std::chrono::seconds atMost)
{
    constexpr std::uint32_t kBatch = 1000;
    const auto until = std::chrono::steady_clock::now() + atMost;
    auto records = openToFill(folder);
    if (!records)
        return tl::unexpected(records.error());
    if (const auto fast = (*records)->desk().db->execute(QStringLiteral("PRAGMA synchronous = OFF")); !fast) // of this connection only
        return tl::unexpected(fast.error());
    auto n = static_cast<std::uint32_t>((*records)->desk().index.size()); // batches are whole or not there
    for (; n < patients && std::chrono::steady_clock::now() < until; n += kBatch) {
        Work work((*records)->desk(), "bench");
        for (std::uint32_t i = n; i < std::min(n + kBatch, patients); ++i) {
            const std::uint32_t of = sessions / patients + (i < sessions % patients ? 1 : 0);
            if (const auto added = addPerson(work, i, of); !added)
                return tl::unexpected(added.error());
        }
        if (const auto done = work.commit(); !done)
            return tl::unexpected(done.error());
        if (n % 10'000 == 0)
            std::fprintf(stderr, "\r%u of %u patients", n, patients);
    }
    return std::min(n, patients);
}

void makePlain(const std::filesystem::path& file, std::uint32_t patients)
{
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    sqlite3_exec(db, "PRAGMA journal_mode=OFF; CREATE TABLE plain (name TEXT, phone TEXT, chart TEXT, born TEXT); BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt* add = nullptr;
    sqlite3_prepare_v2(db, "INSERT INTO plain VALUES (?1, ?2, ?3, ?4)", -1, &add, nullptr);
    for (std::uint32_t n = 0; n < patients; ++n) {
        const ports::Patient p = person(n);
        const std::string name = p.givenName + " " + p.familyName;
        const std::string born = std::to_string(ymd(*p.born));
        sqlite3_bind_text(add, 1, name.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(add, 2, p.phone.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(add, 3, p.chartNumber.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(add, 4, born.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(add);
        sqlite3_reset(add);
    }
    sqlite3_finalize(add);
    sqlite3_exec(db, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

std::vector<std::string> keystrokes(std::uint32_t people, std::uint32_t patients)
{
    std::vector<std::string> out;
    std::mt19937 random(20418);
    const auto type = [&out](const std::string& text) {
        for (std::size_t i = 1; i <= text.size(); ++i) {
            if (i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
                out.push_back(text.substr(0, i));
        }
    };
    for (std::uint32_t i = 0; i < people; ++i) {
        const ports::Patient p = person(static_cast<std::uint32_t>(random()) % patients);
        switch (i % 6) {
        case 0: type(p.familyName + " " + p.givenName.substr(0, 3)); break;
        case 1: type(p.givenName + " " + p.familyName); break;
        case 2: type(p.phone.substr(7)); break;
        case 3: type(p.chartNumber); break;
        case 4: {
            std::string slip = p.familyName;
            if (slip.size() > 4)
                std::swap(slip[1], slip[2]);
            type(slip);
            break;
        }
        default: type(std::to_string(p.born->day) + "." + std::to_string(p.born->month) + "." + std::to_string(p.born->year)); break;
        }
    }
    return out;
}

} // namespace store_bench
