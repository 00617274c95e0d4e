// Purpose: the link thread's priority (SCHED_FIFO 20), and the guard that keeps a runaway loop from taking the machine:
//          after 200 ms of processor time without a blocking call the kernel sends SIGXCPU to that thread, which then
//          goes on at normal priority. The pen needs none of this to be safe: its lease has ended by then.
// Thread: each function speaks of the calling thread. The limit (RLIMIT_RTTIME) and the handler are the process's.
// Units: µs.
// Failure: false where the computer does not allow it; the session then says "reduced timing margin".
#pragma once

namespace stipple::device {

inline constexpr long kRunawayUs = 200'000; // PENLINK §11.1

[[nodiscard]] bool beRealtime() noexcept;
// Whether this thread has lost its priority that way since the last call.
[[nodiscard]] bool ranAway() noexcept;

} // namespace stipple::device
