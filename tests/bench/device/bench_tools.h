// Purpose: what the benchmarks of the device share: time, percentiles, lines of the table, a busy machine.
// Thread: any.
// Units: microseconds unless named otherwise.
// Failure: none; an empty sample prints as such.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace stipple::device::test {
class PtyPen;
}

namespace bench_device {

using Samples = std::vector<double>;

inline std::int64_t nowNs() noexcept
{
    timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1'000'000'000LL + t.tv_nsec;
}

struct Figures {
    double p50 = 0, p90 = 0, p99 = 0, p999 = 0, max = 0;
    std::size_t n = 0;
};

inline double at(const Samples& sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size())))];
}

inline Figures figuresOf(Samples samples)
{
    if (samples.empty())
        return {};
    std::sort(samples.begin(), samples.end());
    return {at(samples, 0.5), at(samples, 0.9), at(samples, 0.99), at(samples, 0.999), samples.back(), samples.size()};
}

// Of several passes the middle one of each figure: a shared machine has bad moments.
inline Figures middleOf(const std::vector<Samples>& passes)
{
    std::vector<Figures> all;
    for (const Samples& pass : passes)
        if (!pass.empty())
            all.push_back(figuresOf(pass));
    if (all.empty())
        return {};
    const auto middle = [&all](double Figures::* field) {
        std::vector<double> values;
        for (const Figures& f : all)
            values.push_back(f.*field);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    return {middle(&Figures::p50), middle(&Figures::p90), middle(&Figures::p99), middle(&Figures::p999),
            middle(&Figures::max), all.front().n * all.size()};
}

inline void head(const char* title, const char* unit)
{
    std::printf("\n%s [%s]\n%-34s %9s %9s %9s %9s %9s %8s\n", title, unit, "", "p50", "p90", "p99", "p99.9", "max", "n");
}

inline void line(const std::string& name, const Figures& f)
{
    if (f.n == 0)
        std::printf("%-34s not measured here\n", name.c_str());
    else
        std::printf("%-34s %9.1f %9.1f %9.1f %9.1f %9.1f %8zu\n", name.c_str(), f.p50, f.p90, f.p99, f.p999, f.max, f.n);
    std::fflush(stdout);
}

// A result beside its limit.
inline void verdict(const std::string& what, double value, double limit)
{
    std::printf("%-34s %9.2f  limit %.2f  %s\n", what.c_str(), value, limit, value <= limit ? "kept" : "MISSED");
}

// The parts, each a command of the program.
int roundTrip(int passes, int count);
int stopLatency(int count);
int decode();
int telemetryCost(int seconds);
int motorOff(int runs, int workers, const std::string& only = {}); // only: part of the row's name
int hostProcess(const std::string& path); // the host that is killed and frozen

// Peers: microseconds of each exchange; empty when it is not there or failed.
struct Exchange { // bytes that were made beforehand, so that only the way there and back is measured
    stipple::device::test::PtyPen* pen; // the other end, the same for everyone
    std::string path;
    std::vector<std::vector<std::uint8_t>> requests;
};
Samples rawExchange(const Exchange& exchange);
Samples pyserialExchange(const Exchange& exchange);
Samples qserialportExchange(const Exchange& exchange);
Samples modbusExchange(const Exchange& exchange); // as Modbus frames of the same length

} // namespace bench_device
