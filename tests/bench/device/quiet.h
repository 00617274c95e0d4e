// Purpose: measuring on a computer that others use, too: a turn counts only if the processors were idle just before and
//          just after it.
// Thread: any.
// Units: shares of all processors, 0…1.
// Failure: after some tries, or when it never gets quiet, the turn counts as it is and is told as disturbed.
#pragma once

#include <chrono>
#include <cstdio>
#include <thread>

namespace bench_device {

inline constexpr double kIdleEnough = 0.85;

// Idle share over the next `window`; 1 where the kernel does not tell.
inline double idleShare(std::chrono::milliseconds window)
{
    struct Ticks {
        double idle = 0, all = 0;
    };
    const auto read = [] {
        Ticks ticks;
        if (std::FILE* file = std::fopen("/proc/stat", "r")) {
            double user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, steal = 0;
            if (std::fscanf(file, "cpu %lf %lf %lf %lf %lf %lf %lf %lf", &user, &nice, &system, &idle, &wait, &irq, &soft, &steal) == 8)
                ticks = {idle + wait, user + nice + system + idle + wait + irq + soft + steal};
            std::fclose(file);
        }
        return ticks;
    };
    const Ticks before = read();
    std::this_thread::sleep_for(window);
    const Ticks after = read();
    return after.all > before.all ? (after.idle - before.idle) / (after.all - before.all) : 1.0;
}

class Quiet {
public:
    // `turn` is called until one was undisturbed; `drop` takes back what the one before it brought.
    template <class Turn, class Drop> void take(Turn&& turn, Drop&& drop)
    {
        using namespace std::chrono_literals;
        for (int tries = 0;; ++tries) {
            for (int i = 0; i < 50 && idleShare(100ms) < kIdleEnough && m_waited < kPatience; ++i)
                ++m_waited;
            turn();
            ++m_turns;
            if (idleShare(100ms) >= kIdleEnough)
                return;
            if (tries == 4 || m_waited >= kPatience) {
                ++m_disturbed;
                return;
            }
            drop();
        }
    }
    void tell() const { std::printf("%-34s %d, counted although disturbed %d\n", "turns", m_turns, m_disturbed); }

private:
    static constexpr int kPatience = 1200; // tenths of a second in all
    int m_turns = 0, m_disturbed = 0, m_waited = 0;
};

} // namespace bench_device
