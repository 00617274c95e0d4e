// At sign-in: the names of everybody into memory. The store thread reads, a helper opens the seals and fills the index:
// in a large clinic somebody waits for this.
#include "core/store/accounts.h"
#include "core/store/audit.h"
#include "core/store/patients.h"

#include "core/store/fields.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <unordered_map>
#include <utility>

namespace stipple::store {
namespace {

constexpr std::size_t kAtOnce = 2000;

struct IdHash {
    std::size_t operator()(const RowId& id) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.data(), sizeof hash); // ids are random
        return hash;
    }
};

struct KeyOf { // of a patient, before the names are read
    RowId keyId{};
    std::int64_t version = 0; // the newest that was met
    bool away = false;        // merged into another
};

// Rows of three tables that were mostly written together and are read in that order: the one looked for is mostly the one
// found last, or the next. Only where it is not, a map is made.
template <class Value> class InOrder {
public:
    [[nodiscard]] std::size_t size() const noexcept { return m_rows.size(); }
    void add(const RowId& id, Value value) { m_rows.push_back({id, std::move(value)}); }
    [[nodiscard]] Value* find(const RowId& id)
    {
        for (std::size_t i = m_last; i < std::min(m_last + 2, m_rows.size()); ++i) {
            if (m_rows[i].first == id) {
                m_last = i;
                return &m_rows[i].second;
            }
        }
        if (m_where.empty()) {
            m_where.reserve(m_rows.size());
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                m_where[m_rows[i].first] = i;
        }
        const auto found = m_where.find(id);
        if (found == m_where.end())
            return nullptr;
        m_last = found->second;
        return &m_rows[m_last].second;
    }

private:
    std::vector<std::pair<RowId, Value>> m_rows;
    std::unordered_map<RowId, std::size_t, IdHash> m_where;
    std::size_t m_last = 0;
};
using Patients = InOrder<KeyOf>;
using WrappedKeys = InOrder<Bytes>;

struct Sealed {
    PatientId patient{};
    RowId keyId{}, version{};
    const Bytes* wrapped = nullptr;
    Bytes identity;
};

// One damaged row must not keep the clinic from all the others: it is left out here, and the check names it.
void addTo(SearchIndex& index, const Keys& keys, const Sealed& row)
{
    const auto seal = PatientSeal::fromWrapped(keys, row.keyId, *row.wrapped);
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

Result<Patients> patientsOf(Database& db)
{
    Patients all;
    auto done = db.each("patient.key_of_each", {}, [&all](const Row& row) -> Result<void> {
        all.add(row.fixed<16>("id"), {row.fixed<16>("key_id"), 0, false});
        return {};
    });
    if (done)
        done = db.each("patient.merged_away", {}, [&all](const Row& row) -> Result<void> {
            if (auto* patient = all.find(row.fixed<16>("patient_id")))
                patient->away = true;
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

Result<WrappedKeys> wrappedKeys(Database& db)
{
    WrappedKeys all;
    const auto done = db.each("patient.wrapped_keys", {}, [&all](const Row& row) -> Result<void> {
        all.add(row.fixed<16>("id"), row.blob("wrapped"));
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

// A newer version of somebody may come before or after an older one: the newest stays.
Result<void> readNames(Desk& desk, Patients& patients, WrappedKeys& keys)
{
    desk.index.reserve(patients.size());
    Helper helper(desk.index, *desk.keys);
    std::vector<Sealed> batch;
    const auto done = desk.db->each("patient.identities", {}, [&](const Row& row) -> Result<void> {
        const auto id = row.fixed<16>("patient_id");
        auto* patient = patients.find(id);
        const auto version = row.i64("version");
        if (patient == nullptr || patient->away || version <= patient->version)
            return {};
        const auto* key = keys.find(patient->keyId);
        if (key == nullptr)
            return {}; // erased
        patient->version = version;
        batch.push_back({PatientId{id}, patient->keyId, row.fixed<16>("id"), key, row.blob("sealed_identity")});
        if (batch.size() == kAtOnce)
            helper.take(std::exchange(batch, {}));
        return {};
    });
    helper.take(std::move(batch));
    helper.wait();
    return done;
}

} // namespace

Result<void> loadIndex(Desk& desk)
{
    desk.index.clear();
    const auto tip = auditTip(*desk.db);
    if (!tip)
        return tl::unexpected(tip.error());
    desk.indexSeq = tip->seq;
    auto patients = patientsOf(*desk.db);
    if (!patients)
        return tl::unexpected(patients.error());
    auto keys = wrappedKeys(*desk.db);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto done = readNames(desk, *patients, *keys);
    desk.index.finish();
    return done;
}

Result<void> followIndex(Desk& desk)
{
    if (desk.db->engine() == Engine::Sqlite)
        return {};
    const auto rows = desk.db->ask("audit.people_since", {{"seq", desk.indexSeq}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        const auto id = row.id<PatientId>("patient_id");
        const auto merged = desk.db->askOne("merge.of", {{"patient_id", id}});
        if (!merged)
            return tl::unexpected(merged.error());
        const auto patient = patientOf(desk, id);
        if (patient && !*merged)
            desk.index.put(indexed(*patient));
        else if (patient || patient.error().code == ErrorCode::KeyMissing)
            desk.index.remove(id); // merged away, or erased: nobody finds that name any more
        else
            return tl::unexpected(patient.error());
        desk.indexSeq = std::max(desk.indexSeq, row.i64("seq"));
    }
    return {};
}

} // namespace stipple::store
