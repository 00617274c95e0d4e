// How fast the records are at the size of a chain of clinics, beside a plain LIKE scan of the same people by SQLite.
// store_bench FOLDER [patients [sessions]] : makes the clinic in FOLDER if none is there, then measures. Options of Google
// Benchmark are understood, too.
#include "tests/bench/store_clinic_maker.h"

#include "core/store/accounts.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <malloc.h>

using namespace stipple;
using namespace stipple::store;

namespace {

using Clock = std::chrono::steady_clock;

std::filesystem::path g_folder;
std::uint32_t g_patients = 100'000;
std::unique_ptr<Records> g_records;

double millisecondsSince(Clock::time_point began)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - began).count();
}

double residentMb()
{
    std::ifstream in("/proc/self/status");
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("VmRSS:", 0) == 0)
            return std::atof(line.c_str() + 6) / 1024.0;
    }
    return 0;
}

void report(benchmark::State& state, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&ms](double part) { return ms[std::min(ms.size() - 1, static_cast<std::size_t>(part * static_cast<double>(ms.size())))]; };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = ms.back();
    state.counters["n"] = static_cast<double>(ms.size());
}

void unlock(benchmark::State& state)
{
    std::vector<double> ms;
    for (auto step : state) {
        (void)step;
        if (g_records->desk().keys)
            (void)g_records->signOut();
        const auto began = Clock::now();
        const auto in = g_records->signIn(store_bench::kLogin, store_bench::kPassword);
        ms.push_back(millisecondsSince(began));
        if (!in)
            state.SkipWithError(in.error().context.c_str());
        state.SetIterationTime(ms.back() / 1000.0);
    }
    report(state, ms);
    malloc_trim(0);
    state.counters["resident_mb"] = residentMb();
}

void find(benchmark::State& state)
{
    const auto typed = store_bench::keystrokes(600, g_patients);
    std::vector<double> ms;
    std::size_t found = 0;
    for (auto step : state) {
        (void)step;
        const auto all = Clock::now();
        for (const std::string& text : typed) {
            const auto began = Clock::now();
            const auto hits = g_records->findPatients(text);
            ms.push_back(millisecondsSince(began));
            found += hits ? hits->size() : 0;
        }
        state.SetIterationTime(millisecondsSince(all) / 1000.0);
    }
    report(state, ms);
    state.counters["hits"] = static_cast<double>(found) / static_cast<double>(ms.size());
}

void like(benchmark::State& state)
{
    const auto file = g_folder / "plain.db";
    if (!std::filesystem::exists(file))
        store_bench::makePlain(file, g_patients);
    sqlite3* db = nullptr;
    sqlite3_open(file.c_str(), &db);
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(db, "SELECT name, phone, chart, born FROM plain WHERE name LIKE ?1 OR phone LIKE ?1 OR chart LIKE ?1 OR born LIKE ?1 ORDER BY name LIMIT 50",
                       -1, &query, nullptr);
    const auto typed = store_bench::keystrokes(30, g_patients);
    std::vector<double> ms;
    for (auto step : state) {
        (void)step;
        const auto all = Clock::now();
        for (const std::string& text : typed) {
            const auto began = Clock::now();
            const std::string pattern = "%" + text + "%";
            sqlite3_bind_text(query, 1, pattern.c_str(), -1, SQLITE_TRANSIENT);
            while (sqlite3_step(query) == SQLITE_ROW)
                benchmark::DoNotOptimize(sqlite3_column_text(query, 0));
            sqlite3_reset(query);
            ms.push_back(millisecondsSince(began));
        }
        state.SetIterationTime(millisecondsSince(all) / 1000.0);
    }
    sqlite3_finalize(query);
    sqlite3_close(db);
    report(state, ms);
}

void openChart(benchmark::State& state)
{
    std::mt19937 random(7);
    std::vector<PatientId> ids;
    for (int i = 0; i < 300; ++i) {
        const auto hits = g_records->findPatients(store_bench::person(static_cast<std::uint32_t>(random()) % g_patients).chartNumber);
        if (hits && !hits->empty())
            ids.push_back(hits->front().id);
    }
    std::vector<double> ms;
    std::size_t sessions = 0;
    for (auto step : state) {
        (void)step;
        const auto all = Clock::now();
        for (const PatientId& id : ids) {
            const auto began = Clock::now();
            const auto chart = g_records->chart(id);
            ms.push_back(millisecondsSince(began));
            if (!chart)
                state.SkipWithError(chart.error().context.c_str());
            else
                sessions += chart->sessions.size();
        }
        state.SetIterationTime(millisecondsSince(all) / 1000.0);
    }
    report(state, ms);
    state.counters["sessions"] = static_cast<double>(sessions) / static_cast<double>(ms.size());
}

void saveSegmentDurably(benchmark::State& state)
{
    ports::Patient patient;
    patient.familyName = "Segment";
    const auto saved = g_records->savePatient(patient);
    const auto session = saved ? g_records->openSession(saved->id) : Result<ports::SessionRecord>(fail(ErrorCode::Internal));
    if (!session) {
        state.SkipWithError("no session");
        return;
    }
    std::vector<double> ms;
    for (auto step : state) {
        (void)step;
        const auto began = Clock::now();
        const auto done = g_records->saveSummary(session->id, *session);
        ms.push_back(millisecondsSince(began));
        if (!done)
            state.SkipWithError(done.error().context.c_str());
        state.SetIterationTime(ms.back() / 1000.0);
    }
    report(state, ms);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "store_bench FOLDER [patients [sessions]]\n");
        return 2;
    }
    g_folder = argv[1];
    if (argc > 2)
        g_patients = static_cast<std::uint32_t>(std::atoi(argv[2]));
    const std::uint32_t sessions = argc > 3 ? static_cast<std::uint32_t>(std::atoi(argv[3])) : g_patients * 10;
    // A file beside the clinic says that it is whole; until then every run makes some more of it.
    if (const auto whole = g_folder / "bench.whole"; !std::filesystem::exists(whole)) {
        const auto made = store_bench::makeClinic(g_folder, g_patients, sessions, std::chrono::seconds(240));
        if (!made) {
            std::fprintf(stderr, "cannot make the clinic: %s\n", made.error().context.c_str());
            return 1;
        }
        if (*made == g_patients)
            std::ofstream(whole) << g_patients << ' ' << sessions << '\n';
        std::printf("%u of %u patients: run again to %s\n", *made, g_patients, *made == g_patients ? "measure" : "go on");
        return 0;
    }
    auto records = Records::open(store_bench::configOf(g_folder));
    if (!records) {
        std::fprintf(stderr, "cannot open: %s\n", records.error().context.c_str());
        return 1;
    }
    g_records = std::move(*records);
    benchmark::RegisterBenchmark("unlock", unlock)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("find_keystroke", find)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("find_plain_LIKE", like)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("open_chart", openChart)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("save_durably", saveSegmentDurably)->UseManualTime()->Iterations(200)->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    (void)g_records->signOut();
    g_records.reset();
    return 0;
}
