#include "device/pen/startup.h"

#include "device/pen/control.h"
#include "device/wire/crc.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <unistd.h>

namespace stipple::pen {
namespace {

namespace fs = std::filesystem;

std::uint32_t todayYmd()
{
    const auto today = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return static_cast<std::uint32_t>(static_cast<int>(today.year())) * 10000U +
           static_cast<unsigned>(today.month()) * 100U + static_cast<unsigned>(today.day());
}

wire::Bytes<8> uidFromSerial(const std::string& serial)
{
    const std::vector<std::uint8_t> bytes(serial.begin(), serial.end());
    wire::Bytes<8> uid{};
    wire::detail::put(&uid[0], wire::crc32c(bytes));
    wire::detail::put(&uid[4], wire::bcrc(bytes));
    return uid;
}

// By serial, so that a pen that is started again still has its log; a second one with the same serial (two pens
// that claim to be one) gets a memory of its own.
Result<std::unique_ptr<StateFile>> defaultState(const std::string& serial)
{
    const fs::path dir = fs::temp_directory_path() / ("stipple-pen-" + std::to_string(::getuid()));
    std::error_code error;
    fs::create_directories(dir, error);
    fs::permissions(dir, fs::perms::owner_all, error);
    std::string name = serial;
    for (char& c : name)
        if (c == '/' || c == '.')
            c = '_';
    Result<std::unique_ptr<StateFile>> state = fail(ErrorCode::Internal);
    for (int n = 1; n <= 16; ++n) {
        const std::string file = name + (n > 1 ? "-" + std::to_string(n) : "") + ".json";
        state = StateFile::open((dir / file).string());
        if (state || state.error().code != ErrorCode::StoreInUse)
            return state;
    }
    return state;
}

void prepareCartridge(const Options& options, StateFile& state, const PenSetup& setup)
{
    NvState& nv = state.nv();
    StartCartridge choice = options.cartridge;
    if (choice == StartCartridge::Default)
        choice = !options.statePath.empty() && !state.isNew() ? StartCartridge::Keep : StartCartridge::Fresh;
    if (choice == StartCartridge::Keep)
        return;
    if (nv.cartInPen) {
        nv.cartInPen.reset();
        ++nv.cartGen;
    }
    if (choice == StartCartridge::None)
        return;
    std::random_device device;
    const std::uint64_t random = options.seed ? std::mt19937_64(*options.seed + nv.bootCount)()
                                              : (std::uint64_t{device()} << 32) | device();
    const CartridgeTag tag = freshTag(random, setup.todayYmd);
    nv.tags[tag.uid] = tag;
    nv.cartInPen = tag.uid;
    ++nv.cartGen;
    ++nv.revision;
}

Result<std::unique_ptr<Transport>> openCable(const Options& options)
{
    switch (options.cable) {
    case Cable::Pty: return openPty(options.cablePath);
    case Cable::UnixSocket: return openUnixSocket(options.cablePath);
    case Cable::Tty: return openTty(options.cablePath);
    }
    return fail(ErrorCode::Internal);
}

} // namespace

std::string versionText() { return "stipple-pen 1.0.0, PenLink 1.0\n"; }

Result<std::unique_ptr<Emulator>> startEmulator(const Options& options)
{
    PenSetup setup;
    setup.serial = options.serial;
    setup.deviceUid = uidFromSerial(options.serial);
    setup.todayYmd = todayYmd();
    std::random_device device;
    setup.seed = options.seed.value_or((std::uint64_t{device()} << 32) | device());
    for (const std::string& name : options.defects)
        setup.defects.set(*defectFrom(name));

    auto state = options.statePath.empty() ? defaultState(options.serial) : StateFile::open(options.statePath);
    if (!state)
        return tl::unexpected(state.error());
    prepareCartridge(options, **state, setup);
    auto cable = openCable(options);
    if (!cable)
        return tl::unexpected(cable.error());
    return std::make_unique<Emulator>(setup, std::move(*state), std::move(*cable), options.clock);
}

Announcement::Announcement(const Options& options, Emulator& emulator)
{
    if (options.announceDir.empty())
        return;
    std::error_code error;
    fs::create_directories(options.announceDir, error);
    m_file = (fs::path(options.announceDir) / (options.serial + ".json")).string();
    const auto write = [file = m_file, &emulator] {
        std::ofstream out(file + ".new", std::ios::trunc);
        out << nlohmann::json{{"path", emulator.cable().path()},
                              {"vid", "1209"},
                              {"pid", "5eed"},
                              {"manufacturer", emulator.setup().maker},
                              {"product", emulator.setup().model},
                              {"serial", emulator.setup().serial},
                              {"simulated", true}}
                   .dump()
            << '\n';
        out.close();
        std::rename((file + ".new").c_str(), file.c_str());
    };
    write();
    emulator.onName([write](const std::string& name) {
        std::fputs((name + "\n").c_str(), stdout);
        std::fflush(stdout);
        write();
    });
}

Announcement::~Announcement()
{
    if (!m_file.empty())
        ::unlink(m_file.c_str());
}

} // namespace stipple::pen
