// Runs an emulated treatment in a child process, kills it with SIGKILL at a random moment, opens the clinic again and
// compares it with everything that had been acknowledged. `store_kill_nine [runs] [seed]`, exit 0 when nothing was lost.
#include "tests/store/support.h"

#include "core/crypto/random.h"
#include "core/store/drafts.h"
#include "core/store/pen_log_store.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <optional>
#include <random>
#include <sstream>
#include <sys/wait.h>
#include <thread>

using namespace store_test;

namespace {

StoreConfig configOf(const std::filesystem::path& folder)
{
    StoreConfig config;
    config.folder = folder;
    config.mode = Mode::Demo;
    config.cost = crypto::PasswordCost::forTests();
    return config;
}

// One write: the line is in the pipe whole or not at all. It leaves only after the store has answered.
void acknowledge(const std::string& line)
{
    const std::string text = line + "\n";
    if (::write(STDOUT_FILENO, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        std::_Exit(3);
}

void need(bool good, const char* what)
{
    if (!good) {
        std::fprintf(stderr, "child: %s\n", what);
        std::_Exit(4);
    }
}

PenLogRecord penRecord(std::uint32_t idx)
{
    PenLogRecord raw{};
    for (unsigned i = 0; i < 4; ++i)
        raw[i] = static_cast<std::uint8_t>(idx >> (8 * i));
    raw[4] = 1;
    return raw;
}

void recordPenLog(const std::filesystem::path& folder)
{
    PenLogStore log(configOf(folder));
    std::uint32_t idx = 0;
    if (const auto highest = log.highestIdx("SP-0147"); highest && *highest)
        idx = **highest + 1;
    for (;; ++idx) {
        need(log.store("SP-0147", std::vector{penRecord(idx)}).has_value(), "pen log");
        acknowledge("log " + std::to_string(idx));
        std::this_thread::sleep_for(std::chrono::milliseconds(3));
    }
}

void treatForEver(Records& records, const PatientId& patient)
{
    long long typed = 0;
    if (const auto old = draftOf(records.desk(), "addendum", patient); old && *old)
        typed = std::stoll((*old)->text);
    for (std::uint32_t round = 1;; ++round) {
        const auto session = records.openSession(patient);
        need(session.has_value(), "open session");
        const std::string id = toString(session->id);
        auto running = *session;
        if (session->stage == ports::SessionStage::Draft) {
            need(records.savePlan(session->id, facePlan()).has_value(), "plan");
            acknowledge("stage " + id + " 0");
            ports::Cartridge used = cartridge(1);
            const auto random = crypto::random16();
            std::copy_n(random.begin(), 8, used.uid.begin());
            const auto begun = records.beginTreatment(session->id, pen(), used);
            need(begun.has_value(), "begin");
            running = *begun;
        }
        acknowledge("stage " + id + " 2");
        for (ports::Segment segment : running.segments) {
            for (int i = 0; i < 4; ++i) {
                segment.strokes += 100;
                segment.note = "at " + std::to_string(segment.strokes);
                need(records.saveSegment(session->id, segment).has_value(), "segment");
                acknowledge("segment " + id + " " + toString(segment.id) + " " + std::to_string(segment.strokes));
            }
            ports::Draft draft; // what is typed meanwhile
            draft.form = "addendum";
            draft.patient = patient;
            draft.text = std::to_string(++typed);
            need(saveDraft(records.desk(), draft).has_value(), "draft");
            acknowledge("draft " + draft.text);
            ports::SessionAlarm alarm;
            alarm.atUtcMs = round;
            need(records.saveAlarm(session->id, alarm).has_value(), "alarm");
            acknowledge("alarm " + id);
        }
        ports::SessionRecord summary = running;
        summary.note = "note " + std::to_string(round);
        need(records.saveSummary(session->id, summary).has_value(), "summary");
        acknowledge("note " + id + " " + std::to_string(round));
        need(records.endTreatment(session->id).has_value(), "end");
        acknowledge("stage " + id + " 3");
        need(records.sign(session->id, kPassword, "reviewed").has_value(), "sign");
        acknowledge("stage " + id + " 4");
    }
}

int child(const std::filesystem::path& folder)
{
    needQt();
    auto records = Records::open(configOf(folder));
    need(records.has_value(), records ? "" : records.error().context.c_str());
    need((*records)->signIn("clara", kPassword).has_value(), "sign in");
    const auto hits = (*records)->findPatients("marsh");
    need(hits && !hits->empty(), "patient");
    std::thread(recordPenLog, folder).detach();
    treatForEver(**records, hits->front().id);
    return 0;
}

struct Acknowledged {
    std::map<std::string, int> stages, alarms;
    std::map<std::string, std::pair<std::string, std::uint32_t>> segments; // segment → session, strokes
    std::map<std::string, std::string> notes;
    long long log = -1, draft = -1;
    long long lines = 0;

    void take(const std::string& line)
    {
        std::istringstream in(line);
        std::string kind, a, b;
        in >> kind >> a;
        ++lines;
        if (kind == "log") {
            log = std::max(log, std::stoll(a));
        } else if (kind == "draft") {
            draft = std::max(draft, std::stoll(a));
        } else if (kind == "alarm") {
            ++alarms[a];
        } else if (kind == "stage") {
            in >> b;
            stages[a] = std::max(stages[a], std::stoi(b));
        } else if (kind == "note") {
            in >> b;
            notes[a] = "note " + b;
        } else if (kind == "segment") {
            std::uint32_t strokes = 0;
            in >> b >> strokes;
            segments[b] = {a, strokes};
        }
    }
};

// What is missing, or nothing.
std::optional<std::string> missing(const std::filesystem::path& folder, const Acknowledged& acks)
{
    auto records = Records::open(configOf(folder));
    if (!records)
        return "does not open: " + records.error().context;
    if (const auto in = (*records)->signIn("clara", kPassword); !in)
        return "does not sign in: " + in.error().context;
    if (const auto checked = (*records)->verify(); !checked)
        return "does not verify: " + checked.error().context;
    for (const auto& [id, stage] : acks.stages) {
        const auto session = (*records)->session(*parseId<SessionIdTag>(id));
        if (!session)
            return "session " + id;
        if (static_cast<int>(session->stage) < stage)
            return "stage of session " + id;
        if (const auto note = acks.notes.find(id); note != acks.notes.end() && session->note != note->second)
            return "note of session " + id;
        if (const auto alarms = acks.alarms.find(id); alarms != acks.alarms.end() && static_cast<int>(session->alarms.size()) < alarms->second)
            return "alarm of session " + id;
        for (const ports::Segment& segment : session->segments) {
            const auto told = acks.segments.find(toString(segment.id));
            if (told == acks.segments.end())
                continue;
            if (segment.strokes < told->second.second)
                return "strokes of segment " + told->first;
            if (segment.strokes > 0 && segment.note != "at " + std::to_string(segment.strokes))
                return "note of segment " + told->first;
        }
    }
    if (acks.draft >= 0) {
        const auto hits = (*records)->findPatients("marsh");
        const auto draft = draftOf((*records)->desk(), "addendum", hits->front().id);
        if (!draft || !*draft || std::stoll((*draft)->text) < acks.draft)
            return "draft";
    }
    PenLogStore log(configOf(folder));
    const auto highest = log.highestIdx("SP-0147");
    if (!highest || (acks.log >= 0 && (!*highest || static_cast<long long>(**highest) < acks.log)))
        return "pen log";
    return std::nullopt;
}

Acknowledged runAndKill(const char* self, const std::filesystem::path& folder, std::chrono::milliseconds after)
{
    int ends[2];
    Acknowledged acks;
    if (::pipe(ends) != 0)
        return acks;
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::execl(self, self, "--child", folder.c_str(), nullptr);
        std::_Exit(5);
    }
    ::close(ends[1]);
    std::thread killer([pid, after] {
        std::this_thread::sleep_for(after);
        ::kill(pid, SIGKILL);
    });
    std::string text;
    char piece[4096];
    for (;;) {
        const auto n = ::read(ends[0], piece, sizeof piece);
        if (n <= 0)
            break;
        text.append(piece, static_cast<std::size_t>(n));
    }
    ::close(ends[0]);
    killer.join();
    int status = 0;
    ::waitpid(pid, &status, 0);
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        acks.take(line);
    if (!WIFSIGNALED(status))
        std::fprintf(stderr, "the child ended by itself, status %d\n", status);
    return acks;
}

bool makeClinic(const std::filesystem::path& folder)
{
    std::filesystem::remove_all(folder);
    ClinicSetUp setUp;
    setUp.clinic.name = "Test clinic";
    setUp.clinic.contentApproved = true;
    setUp.administrator = account("clara", ports::Role::Clinician, {2099, 1, 1});
    setUp.password = kPassword;
    std::string code;
    auto records = Records::create(configOf(folder), setUp, code);
    return records && (*records)->savePatient(elena());
}

int drive(const char* self, int runs, unsigned seed)
{
    constexpr int kRunsOfOneClinic = 25; // the same clinic is killed again and again
    needQt();
    TempFolder folder;
    const auto clinic = folder.path() / "clinic";
    std::mt19937 random(seed);
    long long acknowledged = 0;
    int failures = 0;
    for (int run = 0; run < runs; ++run) {
        if (run % kRunsOfOneClinic == 0) {
            if (!makeClinic(clinic)) {
                std::fprintf(stderr, "no clinic\n");
                return 2;
            }
        }
        const std::chrono::milliseconds after(20 + random() % 400);
        const Acknowledged acks = runAndKill(self, clinic, after);
        acknowledged += acks.lines;
        if (const auto lost = missing(clinic, acks)) {
            std::printf("run %d, killed after %lld ms: lost: %s\n", run + 1, static_cast<long long>(after.count()), lost->c_str());
            ++failures;
        }
        if ((run + 1) % 50 == 0)
            std::printf("%d runs, %lld acknowledgements, %d losses\n", run + 1, acknowledged, failures);
        std::fflush(stdout);
    }
    std::printf("%d kill -9 runs, %lld acknowledged changes, %d lost\n", runs, acknowledged, failures);
    return failures == 0 && acknowledged > runs ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--child") == 0)
        return child(argv[2]);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 25;
    const unsigned seed = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 20418U;
    return drive("/proc/self/exe", runs, seed);
}
