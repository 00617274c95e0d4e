#include "tests/store/power_cut_vfs.h"
#include "tests/store/support.h"

#include <catch2/catch.hpp>

using namespace store_test;

namespace {

// A treatment in steps, with what must be found again after each.
struct Steps {
    Clinic& clinic;
    SessionId session{};
    SegmentId segment{};
    PatientId patient{};
    ports::Segment last;

    // What was acknowledged so far.
    bool known = false, begun = false, ended = false, isSigned = false;
    std::uint32_t strokes = 0;
    int alarms = 0;
    std::string note;

    [[nodiscard]] Result<void> step(int n)
    {
        Records& r = *clinic.records;
        if (n == 0) {
            const auto saved = r.savePatient(elena());
            if (!saved)
                return tl::unexpected(saved.error());
            patient = saved->id;
            known = true;
            return {};
        }
        if (n == 1) {
            const auto open = r.openSession(patient);
            if (!open)
                return tl::unexpected(open.error());
            session = open->id;
            return r.savePlan(session, facePlan());
        }
        if (n == 2) {
            const auto started = r.beginTreatment(session, pen(), cartridge(1));
            if (!started)
                return tl::unexpected(started.error());
            last = started->segments[1];
            segment = last.id;
            begun = true;
            return {};
        }
        if (n < 9) {
            last.strokes = static_cast<std::uint32_t>(n) * 500;
            if (const auto saved = r.saveSegment(session, last); !saved)
                return saved;
            strokes = last.strokes;
            ports::SessionAlarm alarm;
            alarm.atUtcMs = n;
            if (const auto saved = r.saveAlarm(session, alarm); !saved)
                return saved;
            ++alarms;
            return {};
        }
        if (n == 9) {
            ports::SessionRecord summary;
            summary.note = "the note";
            if (const auto saved = r.saveSummary(session, summary); !saved)
                return saved;
            note = "the note";
            return {};
        }
        if (n == 10) {
            const auto done = r.endTreatment(session);
            if (!done)
                return tl::unexpected(done.error());
            ended = true;
            return {};
        }
        const auto done = r.sign(session, kPassword, "reviewed");
        if (!done)
            return tl::unexpected(done.error());
        isSigned = true;
        return {};
    }
    static constexpr int kSteps = 12;

    // Empty when everything acknowledged is in the clinic of `config`.
    [[nodiscard]] std::string missingIn(const StoreConfig& config) const
    {
        auto records = Records::open(config);
        if (!records)
            return "open: " + records.error().context;
        if (const auto in = (*records)->signIn("clara", kPassword); !in)
            return "sign in: " + in.error().context;
        if (const auto checked = (*records)->verify(); !checked)
            return "verify: " + checked.error().context;
        if (known && (*records)->findPatients("marsh")->empty())
            return "patient";
        if (!begun)
            return {};
        const auto read = (*records)->session(session);
        if (!read)
            return "session";
        if (read->segments.size() < 3 || read->segments[1].strokes < strokes)
            return "strokes";
        if (static_cast<int>(read->alarms.size()) < alarms)
            return "alarms";
        if (!note.empty() && read->note != note)
            return "note";
        if (ended && read->stage < ports::SessionStage::ToSign)
            return "end";
        if (isSigned && read->stage != ports::SessionStage::Signed)
            return "signature";
        return {};
    }
};

struct WithVfs {
    WithVfs()
    {
        needQt();
        PowerCut::install();
        PowerCut::forgetFiles();
    }
    ~WithVfs() { PowerCut::uninstall(); }
};

} // namespace

TEST_CASE("Power lost at any moment: nothing acknowledged is missing", "[sqlite][store][power][HAZ-018]")
{
    const WithVfs vfs;
    Clinic clinic;
    REQUIRE(clinic.records);
    Steps steps{clinic};
    int cuts = 0;
    std::vector<std::string> heads{""};
    for (int n = 0; n < Steps::kSteps; ++n) {
        REQUIRE(steps.step(n).has_value());
        heads.push_back(contentsOf(clinic.folder.path() / "clinic.head"));
        for (unsigned seed = 0; seed < 4; ++seed) {
            TempFolder after;
            PowerCut::cut(clinic.folder.path(), after.path(), static_cast<unsigned>(n) * 100 + seed);
            // The head file is not synced: after a power cut an older one may stand there.
            std::ofstream(after.path() / "clinic.head", std::ios::binary) << heads[heads.size() - 1 - std::min<std::size_t>(seed, heads.size() - 2)];
            StoreConfig config = clinic.config();
            config.folder = after.path();
            INFO("step " << n << " seed " << seed);
            CHECK(steps.missingIn(config) == "");
            ++cuts;
        }
    }
    CHECK(cuts == 48);
    CHECK(PowerCut::syncs() > Steps::kSteps);
}

TEST_CASE("A commit is answered only after it was synced", "[sqlite][store][power]")
{
    const WithVfs vfs;
    Clinic clinic;
    Steps steps{clinic};
    for (int n = 0; n < 4; ++n) {
        const long long before = PowerCut::syncs();
        REQUIRE(steps.step(n).has_value());
        CHECK(PowerCut::syncs() > before);
        // SQLite fills the last sector after the sync with a copy of the commit; no more than that may be open.
        CHECK(PowerCut::unsyncedWrites() <= 1);
    }
}

TEST_CASE("A write or sync that fails, at any point: refused whole, and the next try works", "[sqlite][store][power]")
{
    const auto fault = GENERATE(PowerCut::Fault::DiskFull, PowerCut::Fault::IoError);
    const WithVfs vfs;
    Clinic clinic;
    Steps steps{clinic};
    for (int n = 0; n < 4; ++n)
        REQUIRE(steps.step(n).has_value());
    int refused = 0;
    for (long long at = 1; at <= 12; ++at) {
        PowerCut::failAt(at, fault);
        const auto done = steps.step(4);
        const bool happened = PowerCut::faultHappened();
        PowerCut::failAt(0, fault);
        if (!done) {
            ++refused;
            const ErrorCode code = done.error().code;
            CHECK((code == ErrorCode::StoreFull || code == ErrorCode::StoreUnwritable));
        } else {
            CHECK_FALSE(happened);
        }
        CHECK(clinic.records->session(steps.session)->alarms.size() == static_cast<std::size_t>(steps.alarms));
    }
    CHECK(refused > 2);
    REQUIRE(steps.step(4).has_value());
    CHECK(clinic.records->verify().has_value());
}
