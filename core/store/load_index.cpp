// At sign-in: the names of everybody into memory. The store thread reads, a helper opens the seals and fills the index:
// in a large clinic somebody waits for this.
#include "core/store/accounts.h"

#include "core/store/fields.h"

#include <future>
#include <utility>

namespace stipple::store {
namespace {

constexpr std::size_t kAtOnce = 2000;
constexpr int kReadingCacheKib = 64 * 1024; // each page once; given back afterwards

struct Sealed {
    PatientId patient{};
    RowId keyId{}, version{};
    Bytes wrapped, identity;
};

// One damaged row must not keep the clinic from all the others: it is left out here, and the check names it.
void addTo(SearchIndex& index, const Keys& keys, const Sealed& row)
{
    const auto seal = PatientSeal::fromWrapped(keys, row.keyId, row.wrapped);
    if (!seal)
        return;
    auto clear = seal->open("patient_version", "sealed_identity", row.version, row.identity);
    if (!clear)
        return;
    if (const auto fields = FieldReader::parse(*clear)) {
        IndexedPatient patient;
        patient.id = row.patient;
        patient.given = fields->get(Field::GivenName);
        patient.family = fields->get(Field::FamilyName);
        patient.phone = fields->get(Field::Phone);
        patient.chartNumber = fields->get(Field::ChartNumber);
        if (const auto born = fields->get(Field::Born); !born.empty())
            patient.born = dayOf(std::strtoll(std::string(born).c_str(), nullptr, 10));
        index.add(patient);
    }
    crypto::wipe(*clear);
}

// The helper has the index to itself while a batch is on its way.
class Helper {
public:
    Helper(SearchIndex& index, const Keys& keys) : m_index(index), m_keys(keys) {}
    ~Helper()
    {
        if (m_running.valid())
            m_running.wait();
    }
    Helper(const Helper&) = delete;
    Helper& operator=(const Helper&) = delete;
    void take(std::vector<Sealed> batch)
    {
        wait();
        m_running = std::async(std::launch::async, [this, rows = std::move(batch)] {
            for (const Sealed& row : rows)
                addTo(m_index, m_keys, row);
        });
    }
    void wait()
    {
        if (m_running.valid())
            m_running.get();
    }

private:
    SearchIndex& m_index;
    const Keys& m_keys;
    std::future<void> m_running;
};

void setCache(Database& db, int kib)
{
    if (db.engine() == Engine::Sqlite) // only speed: whatever comes of it, reading goes on
        (void)db.execute(QStringLiteral("PRAGMA cache_size = -%1").arg(kib));
}

} // namespace

Result<void> loadIndex(Desk& desk)
{
    constexpr int kUsualCacheKib = 2000; // SQLite's own
    desk.index.clear();
    setCache(*desk.db, kReadingCacheKib);
    Helper helper(desk.index, *desk.keys);
    std::vector<Sealed> batch;
    const auto done = desk.db->each("patient.identities", {}, [&](const Row& row) -> Result<void> {
        batch.push_back({row.id<PatientId>("patient_id"), row.fixed<16>("key_id"), row.fixed<16>("id"), row.blob("wrapped"), row.blob("sealed_identity")});
        if (batch.size() == kAtOnce)
            helper.take(std::exchange(batch, {}));
        return {};
    });
    helper.take(std::move(batch));
    helper.wait();
    setCache(*desk.db, kUsualCacheKib);
    if (desk.db->engine() == Engine::Sqlite)
        (void)desk.db->execute(QStringLiteral("PRAGMA shrink_memory"));
    desk.index.finish();
    return done;
}

} // namespace stipple::store
