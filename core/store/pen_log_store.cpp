#include "core/store/pen_log_store.h"

#include "core/crypto/chain.h"
#include "core/store/migrate.h"
#include "core/store/pen_log_chain.h"

#include <sys/stat.h>

namespace stipple::store {
namespace {

std::uint32_t le32(const std::uint8_t* at) noexcept
{
    return static_cast<std::uint32_t>(at[0]) | static_cast<std::uint32_t>(at[1]) << 8 | static_cast<std::uint32_t>(at[2]) << 16
        | static_cast<std::uint32_t>(at[3]) << 24;
}

} // namespace

PenLogEntry PenLogEntry::of(std::string_view serial, const std::array<std::uint8_t, 32>& raw)
{
    return {std::string(serial), le32(raw.data() + 4), le32(raw.data()), raw};
}

bool PenLogEntry::keyFits() const noexcept { return idx == le32(raw.data()) && bootId == le32(raw.data() + 4); }

crypto::Digest penLogLink(const PenLogTip& previous, const PenLogEntry& entry)
{
    crypto::Canonical all;
    all.add(crypto::View(previous.chain)).add(previous.seq + 1).add(entry.serial).add(std::int64_t{entry.bootId});
    all.add(std::int64_t{entry.idx}).add(crypto::View(entry.raw));
    return crypto::plainHash(all.view());
}

struct PenLogStore::State {
    std::unique_ptr<Database> db;
    std::optional<std::pair<dev_t, ino_t>> file; // which one it is; a restore puts another in its place
};

namespace {

std::optional<std::pair<dev_t, ino_t>> fileNow(const StoreConfig& config)
{
    struct stat is {};
    if (!config.databaseUrl.empty() || ::stat((config.folder / "clinic.db").c_str(), &is) != 0)
        return std::nullopt;
    return std::pair(is.st_dev, is.st_ino);
}

} // namespace

PenLogStore::PenLogStore(StoreConfig config) : m_config(std::move(config)) {}
PenLogStore::PenLogStore(std::filesystem::path folder, UtcClock clock)
{
    m_config.folder = std::move(folder);
    m_config.clock = std::move(clock);
}

PenLogStore::~PenLogStore() = default;

Result<PenLogStore::State*> PenLogStore::state()
{
    const auto file = fileNow(m_config);
    if (m_state && m_state->file != file)
        m_state.reset(); // else the pen's log would go on into the clinic that was replaced
    if (!m_state) {
        auto db = connect(m_config, Database::Open::ReadWrite);
        if (!db)
            return tl::unexpected(db.error());
        m_state = std::make_unique<State>();
        m_state->db = std::move(*db);
        m_state->file = file;
    }
    return m_state.get();
}

namespace {

Result<PenLogStored> storeAll(Database& db, std::string_view serial, std::span<const PenLogRecord> records, UtcMs now)
{
    PenLogStored out;
    PenLogTip tip;
    const auto last = db.askOne("pen_log.tip");
    if (!last)
        return tl::unexpected(last.error());
    if (*last)
        tip = {(*last)->i64("seq"), (*last)->fixed<32>("chain")};
    for (const PenLogRecord& raw : records) {
        const PenLogEntry entry = PenLogEntry::of(serial, raw);
        const auto known = db.askOne("pen_log.get", {{"pen_serial", entry.serial}, {"boot_id", entry.bootId}, {"idx", entry.idx}});
        if (!known)
            return tl::unexpected(known.error());
        Result<std::int64_t> done = 0;
        if (*known && (*known)->fixed<32>("raw") == raw) {
            ++out.known;
        } else if (*known) {
            done = db.run("pen_log.conflict", {{"pen_serial", entry.serial}, {"boot_id", entry.bootId}, {"idx", entry.idx},
                                               {"raw", raw}, {"received_utc_ms", now}});
            ++out.differing;
        } else {
            tip.chain = penLogLink(tip, entry);
            ++tip.seq;
            done = db.run("pen_log.add", {{"seq", tip.seq}, {"pen_serial", entry.serial}, {"boot_id", entry.bootId},
                                          {"idx", entry.idx}, {"raw", raw}, {"received_utc_ms", now}, {"chain", tip.chain}});
            ++out.stored;
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    return out;
}

} // namespace

Result<PenLogStored> PenLogStore::store(std::string_view penSerial, std::span<const PenLogRecord> records)
{
    const auto open = state();
    if (!open)
        return tl::unexpected(open.error());
    Database& db = *(*open)->db;
    if (const auto began = db.begin(); !began)
        return tl::unexpected(began.error());
    const auto stored = storeAll(db, penSerial, records, m_config.clock());
    if (!stored) {
        db.rollback();
        return stored;
    }
    if (const auto done = db.commit(); !done)
        return tl::unexpected(done.error());
    return stored;
}

Result<std::vector<PenLogRecord>> PenLogStore::read(std::string_view penSerial, std::uint32_t fromIdx, std::uint32_t count)
{
    const auto open = state();
    if (!open)
        return tl::unexpected(open.error());
    const auto rows = (*open)->db->ask("pen_log.from", {{"pen_serial", penSerial}, {"idx", fromIdx}, {"count", count}});
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<PenLogRecord> out;
    for (const Row& row : *rows)
        out.push_back(row.fixed<32>("raw"));
    return out;
}

Result<std::optional<std::uint32_t>> PenLogStore::highestIdx(std::string_view penSerial)
{
    const auto open = state();
    if (!open)
        return tl::unexpected(open.error());
    const auto row = (*open)->db->askOne("pen_log.highest", {{"pen_serial", penSerial}});
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || (*row)->isNull("idx"))
        return std::optional<std::uint32_t>();
    return std::optional<std::uint32_t>((*row)->u32("idx"));
}

Result<bool> PenLogStore::cartridgeUsedElsewhere(const ports::CartridgeUid& uid, const SessionId& session)
{
    const auto open = state();
    if (!open)
        return tl::unexpected(open.error());
    const auto rows = (*open)->db->ask("cartridge.used_in", {{"uid", uid}});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row& row : *rows) {
        if (row.id<SessionId>("session_id") != session)
            return true;
    }
    return false;
}

} // namespace stipple::store
