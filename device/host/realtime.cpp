#include "device/host/realtime.h"

#include <csignal>
#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>

namespace stipple::device {
namespace {

constexpr int kFifoPriority = 20;

thread_local volatile std::sig_atomic_t t_ranAway = 0; // of the executable, so reading it in a handler is plain memory

// One system call and one store; nothing else is safe here.
extern "C" void giveUpPriority(int)
{
    sched_param normal{};
    (void)::sched_setscheduler(0, SCHED_OTHER, &normal); // 0: of this thread
    t_ranAway = 1;
}

// SIGXCPU goes to the thread that ran away as long as it does not block it; others must not be ended by it either.
bool guardAgainstRunaway() noexcept
{
    struct sigaction action {};
    action.sa_handler = giveUpPriority;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    rlimit limit{};
    if (::sigaction(SIGXCPU, &action, nullptr) != 0 || ::getrlimit(RLIMIT_RTTIME, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max == RLIM_INFINITY || limit.rlim_max > kRunawayUs ? kRunawayUs : limit.rlim_max;
    sigset_t own;
    ::sigemptyset(&own);
    ::sigaddset(&own, SIGXCPU);
    return ::setrlimit(RLIMIT_RTTIME, &limit) == 0 && ::pthread_sigmask(SIG_UNBLOCK, &own, nullptr) == 0;
}

} // namespace

bool beRealtime() noexcept
{
    sched_param param{};
    param.sched_priority = kFifoPriority;
    return guardAgainstRunaway() && ::pthread_setschedparam(::pthread_self(), SCHED_FIFO, &param) == 0;
}

bool ranAway() noexcept
{
    if (t_ranAway == 0)
        return false;
    t_ranAway = 0;
    return true;
}

} // namespace stipple::device
