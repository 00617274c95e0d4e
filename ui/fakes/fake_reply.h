// Purpose: how a fake port answers: later, on the same thread, or with the error that a test asked for.
// Thread: UI thread; answers come from the event loop.
// Failure: none of its own.
#pragma once

#include "core/ports/records.h"

#include <QCoreApplication>
#include <QTimer>

#include <optional>

namespace stipple::ui::fakes {

struct FakeReply {
    std::optional<ErrorCode> failNext; // the next answer is this, whatever was asked
    bool silent = false;               // answers never come: loading states

    template <class T> void reply(ports::Answer<T> answer, Result<T> result)
    {
        if (silent)
            return;
        if (failNext) {
            result = fail(*failNext, "fake");
            failNext.reset();
        }
        QTimer::singleShot(0, qApp, [answer = std::move(answer), result = std::move(result)] { answer(result); });
    }
};

} // namespace stipple::ui::fakes
