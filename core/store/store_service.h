// Purpose: the store's own thread. Opens the database there, takes jobs in order, answers on the caller's side.
// Thread: every function here is called on the thread that made the service (the UI thread). Jobs run on the
//         store thread. Answers are posted to `answersOn` (its thread); they never come inside the call.
// Failure: open() answers with the Error that refused: StoreUnwritable, StoreInUse, StoreWrongMode,
//          StoreNewerSchema, StoreDriftedSchema, StoreCorrupt, StoreNotFound (no clinic there), CryptoSelfTest.
//          After a refusal every job is answered with that same error.
#pragma once

#include "core/ports/clinic.h"
#include "core/ports/records.h"
#include "core/ports/rights.h"
#include "core/store/config.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace stipple::store {

struct BackupReport;
struct ClinicSetUp;
class Records; // the clinic's records, on the store thread only (records.h)

class StoreService {
public:
    // `answersOn` lives on the calling thread and outlives the service.
    StoreService(StoreConfig config, QObject& answersOn);
    ~StoreService(); // finishes what was posted, then closes

    StoreService(const StoreService&) = delete;
    StoreService& operator=(const StoreService&) = delete;

    void open(ports::Answer<ports::Clinic> answer);

    // Makes the clinic where open() found none; the answer is the text of the recovery sheet.
    void setUp(ClinicSetUp setUp, ports::Answer<std::string> answer);
    // Closes the clinic, puts the backup in its place and opens that; nobody is signed in then. Needs the right, unless
    // there is no clinic, or one that does not open any more.
    void restore(std::string file, std::function<bool(int)> progress, ports::Answer<BackupReport> answer);

    // A job on the store thread with its answer. `job` gets the open records, or is not called at all.
    template <class T> void ask(std::function<Result<T>(Records&)> job, ports::Answer<T> answer);
    // Long work that has its own connection (backups): beside the store thread, one after the other. With a right it waits
    // for the store thread to say that whoever is signed in has it.
    template <class T> void askAside(std::optional<ports::Right> right, std::function<Result<T>(const StoreConfig&)> job, ports::Answer<T> answer);
    // Brings a word of progress to the caller's thread.
    [[nodiscard]] std::function<bool(int)> progressTo(ports::ProgressFn progress) const;
    // A job without an answer.
    void tell(std::function<void(Records&)> job);

private:
    struct Worker;
    void post(std::function<void(Worker&)> onStoreThread);
    void postAside(std::function<void()> onAsideThread);
    static Result<BackupReport> restoreOn(Worker& worker, const StoreConfig& config, const std::string& file, const std::function<bool(int)>& progress);
    [[nodiscard]] static Result<void> mayNow(Worker& worker, ports::Right right);
    static Records* recordsOf(Worker& worker, Error& refused);
    static std::optional<Error> faultOf(Records& records); // a row that could not be read as it should
    static void reply(const QPointer<QObject>& to, std::function<void()> onCallersThread);
    template <class T> static Result<T> guarded(const std::function<Result<T>(Records&)>& job, Records& records);

    StoreConfig m_config;
    QThread m_thread;
    QPointer<QObject> m_answersOn;
    Worker* m_worker = nullptr; // lives on m_thread
    QThread m_asideThread;
    QObject* m_aside = nullptr; // lives on m_asideThread
};

template <class T>
Result<T> StoreService::guarded(const std::function<Result<T>(Records&)>& job, Records& records)
{
    try {
        Result<T> result = job(records);
        if (const auto fault = faultOf(records); fault && result)
            return tl::unexpected(*fault);
        return result;
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

template <class T>
void StoreService::askAside(std::optional<ports::Right> right, std::function<Result<T>(const StoreConfig&)> job, ports::Answer<T> answer)
{
    auto work = [to = m_answersOn, config = m_config, job = std::move(job), answer] {
        Result<T> result = fail(ErrorCode::Internal, "store job");
        try {
            result = job(config);
        } catch (const std::exception&) { // bad_alloc or a library; what() may hold values, so it is not kept
        }
        reply(to, [answer, result = std::move(result)] { answer(result); });
    };
    if (!right) {
        postAside(std::move(work));
        return;
    }
    post([this, to = m_answersOn, right = *right, work = std::move(work), answer = std::move(answer)](Worker& worker) {
        if (const auto may = mayNow(worker, right); may)
            postAside(work);
        else
            reply(to, [answer, error = may.error()] { answer(tl::unexpected(error)); });
    });
}

} // namespace stipple::store
