// Purpose: lets the walk be written as one straight story: `co_await until(condition, …)` waits on the event loop,
//          without nested loops and without threads.
// Thread: UI thread.
// Failure: a condition that does not come true in time throws WalkFailed out of co_await, with what was waited for.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <coroutine>
#include <exception>
#include <functional>
#include <stdexcept>
#include <utility>

namespace stipple::app {

struct WalkFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// A lazily awaited piece of the walk; awaiting it runs it to its end.
class [[nodiscard]] WalkTask {
public:
    struct promise_type {
        std::coroutine_handle<> continuation = std::noop_coroutine();
        std::exception_ptr failure;

        WalkTask get_return_object() { return WalkTask(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept
        {
            struct Resume {
                bool await_ready() noexcept { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> self) noexcept
                {
                    return self.promise().continuation;
                }
                void await_resume() noexcept {}
            };
            return Resume{};
        }
        void return_void() {}
        void unhandled_exception() { failure = std::current_exception(); }
    };

    explicit WalkTask(std::coroutine_handle<promise_type> handle) : m_handle(handle) {}
    WalkTask(WalkTask&& other) noexcept : m_handle(std::exchange(other.m_handle, {})) {}
    WalkTask(const WalkTask&) = delete;
    WalkTask& operator=(const WalkTask&) = delete;
    WalkTask& operator=(WalkTask&&) = delete;
    ~WalkTask()
    {
        if (m_handle)
            m_handle.destroy();
    }

    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) noexcept
    {
        m_handle.promise().continuation = caller;
        return m_handle;
    }
    void await_resume() const
    {
        if (m_handle.promise().failure)
            std::rethrow_exception(m_handle.promise().failure);
    }

    void start() { m_handle.resume(); }
    [[nodiscard]] bool done() const { return m_handle.done(); }

private:
    std::coroutine_handle<promise_type> m_handle;
};

// Waits until `condition` holds, looking every 20 ms.
class Until {
public:
    Until(std::function<bool()> condition, int withinMs, QString what)
        : m_condition(std::move(condition)), m_withinMs(withinMs), m_what(std::move(what))
    {
    }
    bool await_ready() { return m_condition(); }
    void await_suspend(std::coroutine_handle<> caller)
    {
        m_elapsed.start();
        look(caller);
    }
    void await_resume() const
    {
        if (m_late)
            throw WalkFailed(QStringLiteral("not in %1 ms: %2").arg(m_withinMs).arg(m_what).toStdString());
    }

private:
    void look(std::coroutine_handle<> caller)
    {
        QTimer::singleShot(20, [this, caller] {
            m_late = !m_condition() && m_elapsed.elapsed() > m_withinMs;
            if (m_late || m_condition())
                caller.resume();
            else
                look(caller);
        });
    }
    std::function<bool()> m_condition;
    int m_withinMs;
    QString m_what;
    QElapsedTimer m_elapsed;
    bool m_late = false;
};

[[nodiscard]] inline Until pause(int ms)
{
    QElapsedTimer timer;
    timer.start();
    return Until([timer, ms] { return timer.elapsed() >= ms; }, ms + 60000, QStringLiteral("pause"));
}

} // namespace stipple::app
