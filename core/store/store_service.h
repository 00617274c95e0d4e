// Purpose: the store's own thread. Opens the database there, takes jobs in order, answers on the caller's side.
// Thread: every function here is called on the thread that made the service (the UI thread). Jobs run on the
//         store thread. Answers are posted to `answersOn` (its thread); they never come inside the call.
// Failure: open() answers with the Error that refused: StoreUnwritable, StoreInUse, StoreWrongMode,
//          StoreNewerSchema, StoreDriftedSchema, StoreCorrupt, StoreNotFound (no clinic there), CryptoSelfTest.
//          After a refusal every job is answered with that same error.
#pragma once

#include "core/ports/records.h"
#include "core/store/config.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace stipple::store {

class Records; // the clinic's records, on the store thread only (records.h)

class StoreService {
public:
    // `answersOn` lives on the calling thread and outlives the service.
    StoreService(StoreConfig config, QObject& answersOn);
    ~StoreService(); // finishes what was posted, then closes

    StoreService(const StoreService&) = delete;
    StoreService& operator=(const StoreService&) = delete;

    void open(ports::Answer<ports::Clinic> answer);

    // A job on the store thread with its answer. `job` gets the open records, or is not called at all.
    template <class T> void ask(std::function<Result<T>(Records&)> job, ports::Answer<T> answer);
    // A job without an answer.
    void tell(std::function<void(Records&)> job);

private:
    struct Worker;
    void post(std::function<void(Worker&)> onStoreThread);
    static Records* recordsOf(Worker& worker, Error& refused);
    static void reply(const QPointer<QObject>& to, std::function<void()> onCallersThread);
    template <class T> static Result<T> guarded(const std::function<Result<T>(Records&)>& job, Records& records);

    StoreConfig m_config;
    QThread m_thread;
    QPointer<QObject> m_answersOn;
    Worker* m_worker = nullptr; // lives on m_thread
};

template <class T>
Result<T> StoreService::guarded(const std::function<Result<T>(Records&)>& job, Records& records)
{
    try {
        return job(records);
    } catch (const std::exception&) { // bad_alloc or a library; what() may hold values, so it is not kept
        return fail(ErrorCode::Internal, "store job");
    }
}

template <class T> void StoreService::ask(std::function<Result<T>(Records&)> job, ports::Answer<T> answer)
{
    post([to = m_answersOn, job = std::move(job), answer = std::move(answer)](Worker& worker) {
        Error refused;
        Records* records = recordsOf(worker, refused);
        Result<T> result = records != nullptr ? guarded<T>(job, *records) : Result<T>(tl::unexpected(refused));
        reply(to, [answer, result = std::move(result)] { answer(result); });
    });
}

} // namespace stipple::store
