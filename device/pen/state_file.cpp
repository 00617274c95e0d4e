#include "device/pen/state_file.h"

#include "device/pen/hex.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sys/file.h>
#include <unistd.h>

namespace stipple::pen {
namespace {

using nlohmann::json;
using wire::Bytes;

constexpr std::size_t kRecordSize = wire::kWireSize<wire::LogRecord>;

json toJson(const CartridgeTag& t)
{
    return {{"uid", toHex(t.uid)},          {"lot", t.lot},
            {"pins", t.pins},               {"gauge", t.gauge},
            {"needle_dia_um", t.needleDiaUm}, {"max_depth_um", t.maxDepthUm},
            {"max_rate_spm", t.maxRateSpm}, {"expiry", t.expiry},
            {"made", t.made},               {"use_count", t.useCount},
            {"strokes", t.strokes},         {"strokes_max", t.strokesMax},
            {"used", t.used},               {"seal_intact", t.sealIntact},
            {"read_only_tag", t.readOnlyTag}, {"state", static_cast<int>(t.state)}};
}

CartridgeTag tagFrom(const json& j)
{
    CartridgeTag t;
    t.uid = fromHex<8>(j.at("uid").get<std::string>()).value_or(Bytes<8>{});
    t.lot = j.at("lot");
    t.pins = j.at("pins");
    t.gauge = j.at("gauge");
    t.needleDiaUm = j.at("needle_dia_um");
    t.maxDepthUm = j.at("max_depth_um");
    t.maxRateSpm = j.at("max_rate_spm");
    t.expiry = j.at("expiry");
    t.made = j.at("made");
    t.useCount = j.at("use_count");
    t.strokes = j.at("strokes");
    t.strokesMax = j.at("strokes_max");
    t.used = j.at("used");
    t.sealIntact = j.at("seal_intact");
    t.readOnlyTag = j.at("read_only_tag");
    t.state = static_cast<TagState>(j.at("state").get<int>());
    return t;
}

json toJson(const NvState& nv)
{
    json tags = json::array();
    for (const auto& [uid, tag] : nv.tags)
        tags.push_back(toJson(tag));
    return {{"format", "stipple-pen-state-1"},
            {"boot_count", nv.bootCount},
            {"strokes_life", nv.strokesLife},
            {"run_id", nv.runId},
            {"strokes_run", nv.strokesRun},
            {"cfg_id", nv.cfgId},
            {"cart_gen", nv.cartGen},
            {"used_gen", nv.usedGen},
            {"session_open", nv.sessionOpen},
            {"ended_without_bye", nv.endedWithoutBye},
            {"cart_in_pen", nv.cartInPen ? json(toHex(*nv.cartInPen)) : json(nullptr)},
            {"tags", tags},
            {"log_capacity", nv.log.size()},
            {"log_first", nv.logFirst},
            {"log_next", nv.logNext},
            {"log_acked", nv.logAcked},
            {"log_lost", nv.logLost}};
}

void fromJson(const json& j, NvState& nv)
{
    nv.bootCount = j.at("boot_count");
    nv.strokesLife = j.at("strokes_life");
    nv.runId = j.at("run_id");
    nv.strokesRun = j.at("strokes_run");
    nv.cfgId = j.at("cfg_id");
    nv.cartGen = j.at("cart_gen");
    nv.usedGen = j.at("used_gen");
    nv.sessionOpen = j.at("session_open");
    nv.endedWithoutBye = j.at("ended_without_bye");
    if (!j.at("cart_in_pen").is_null())
        nv.cartInPen = fromHex<8>(j.at("cart_in_pen").get<std::string>());
    for (const json& entry : j.at("tags")) {
        const CartridgeTag tag = tagFrom(entry);
        nv.tags[tag.uid] = tag;
    }
    nv.log.assign(j.at("log_capacity").get<std::size_t>(), {});
    nv.logFirst = j.at("log_first");
    nv.logNext = j.at("log_next");
    nv.logAcked = j.at("log_acked");
    nv.logLost = j.at("log_lost");
}

std::string errnoText() { return std::strerror(errno); }

} // namespace

Result<std::unique_ptr<StateFile>> StateFile::open(const std::string& path)
{
    const int lockFd = ::open((path + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lockFd < 0)
        return fail(ErrorCode::FileUnwritable, path + ": " + errnoText());
    if (::flock(lockFd, LOCK_EX | LOCK_NB) != 0) {
        ::close(lockFd);
        return fail(ErrorCode::StoreInUse, path + " is in use by another pen");
    }
    std::unique_ptr<StateFile> file(new StateFile(path, lockFd));
    if (auto loaded = file->load(); !loaded)
        return tl::unexpected(loaded.error());
    return file;
}

StateFile::~StateFile()
{
    if (m_logFd >= 0)
        ::close(m_logFd);
    ::close(m_lockFd);
}

Result<void> StateFile::load()
{
    m_logFd = ::open((m_path + ".log").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_logFd < 0)
        return fail(ErrorCode::FileUnwritable, m_path + ".log: " + errnoText());
    std::ifstream in(m_path);
    if (!in)
        return {};
    try {
        const json j = json::parse(in);
        if (j.value("format", "") != "stipple-pen-state-1")
            return fail(ErrorCode::FileFormat, m_path + " is not the state of an emulated pen");
        fromJson(j, m_nv);
    } catch (const json::exception& e) {
        return fail(ErrorCode::FileFormat, m_path + ": " + e.what());
    }
    m_new = false;
    return loadLog();
}

Result<void> StateFile::loadLog()
{
    for (std::uint32_t idx = m_nv.logFirst; idx < m_nv.logNext; ++idx) {
        std::array<std::uint8_t, kRecordSize> bytes{};
        const std::size_t slot = idx % m_nv.log.size();
        const auto offset = static_cast<off_t>(slot * kRecordSize);
        if (::pread(m_logFd, bytes.data(), bytes.size(), offset) != static_cast<ssize_t>(bytes.size()))
            return fail(ErrorCode::FileFormat, m_path + ".log ends early");
        wire::detail::get(bytes.data(), m_nv.log[slot]);
        if (m_nv.log[slot].idx != idx)
            return fail(ErrorCode::FileFormat, m_path + ".log: record " + std::to_string(idx) + " is missing");
    }
    m_savedNext = m_nv.logNext;
    return {};
}

Result<void> StateFile::saveLog()
{
    for (; m_savedNext < m_nv.logNext; ++m_savedNext) {
        if (m_savedNext < m_nv.logFirst)
            continue;
        std::array<std::uint8_t, kRecordSize> bytes{};
        const std::size_t slot = m_savedNext % m_nv.log.size();
        wire::detail::put(bytes.data(), m_nv.log[slot]);
        const auto offset = static_cast<off_t>(slot * kRecordSize);
        if (::pwrite(m_logFd, bytes.data(), bytes.size(), offset) != static_cast<ssize_t>(bytes.size()))
            return fail(ErrorCode::FileUnwritable, m_path + ".log: " + errnoText());
    }
    return {};
}

Result<void> StateFile::saveIfChanged()
{
    if (m_nv.revision == m_savedRevision)
        return {};
    return save();
}

// Records first: the JSON never names a record that is not on disk.
Result<void> StateFile::save()
{
    if (auto saved = saveLog(); !saved)
        return saved;
    const std::string next = m_path + ".new";
    {
        std::ofstream out(next, std::ios::trunc);
        out << toJson(m_nv).dump(1) << '\n';
        if (!out.flush())
            return fail(ErrorCode::FileUnwritable, next);
    }
    if (std::rename(next.c_str(), m_path.c_str()) != 0)
        return fail(ErrorCode::FileUnwritable, m_path + ": " + errnoText());
    m_savedRevision = m_nv.revision;
    m_new = false;
    return {};
}

} // namespace stipple::pen
