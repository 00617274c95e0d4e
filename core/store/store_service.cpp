#include "core/store/store_service.h"

#include "core/store/backup.h"
#include "core/store/records.h"

namespace stipple::store {

// Lives on the store thread; only closures that run there touch it.
struct StoreService::Worker : QObject {
    std::unique_ptr<Records> records;
    Error refused{ErrorCode::StoreNotFound, "store is not open"};
};

StoreService::StoreService(StoreConfig config, QObject& answersOn) : m_config(std::move(config)), m_answersOn(&answersOn)
{
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
    m_aside = new QObject;
    m_aside->moveToThread(&m_asideThread);
    m_asideThread.setObjectName(QStringLiteral("store-aside"));
    m_asideThread.start();
}

StoreService::~StoreService()
{
    // Queued behind everything that was posted: what was asked for is done, then the database closes.
    post([](Worker& worker) {
        worker.records.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
    delete m_worker;
    postAside([] { QThread::currentThread()->quit(); }); // last, because the store thread may have handed it something
    m_asideThread.wait();
    delete m_aside;
}

void StoreService::post(std::function<void(Worker&)> onStoreThread)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = std::move(onStoreThread)] { job(*worker); }, Qt::QueuedConnection);
}

void StoreService::postAside(std::function<void()> onAsideThread)
{
    QMetaObject::invokeMethod(m_aside, std::move(onAsideThread), Qt::QueuedConnection);
}

std::function<bool(int)> StoreService::progressTo(ports::ProgressFn progress) const
{
    if (!progress)
        return {};
    return [to = m_answersOn, progress = std::move(progress), last = -1](int percent) mutable {
        if (percent != last)
            reply(to, [progress, percent] { progress(percent); });
        last = percent;
        return true;
    };
}

void StoreService::reply(const QPointer<QObject>& to, std::function<void()> onCallersThread)
{
    if (QObject* context = to.data())
        QMetaObject::invokeMethod(context, std::move(onCallersThread), Qt::QueuedConnection);
}

Result<void> StoreService::mayNow(Worker& worker, ports::Right right)
{
    return worker.records ? worker.records->desk().require(right) : Result<void>(tl::unexpected(worker.refused));
}

Records* StoreService::recordsOf(Worker& worker, Error& refused)
{
    if (!worker.records)
        refused = worker.refused;
    return worker.records.get();
}

std::optional<Error> StoreService::faultOf(Records& records) { return records.desk().db->takeFault(); }

void StoreService::open(ports::Answer<ports::Clinic> answer)
{
    post([to = m_answersOn, config = m_config, answer = std::move(answer)](Worker& worker) {
        Result<ports::Clinic> result = fail(ErrorCode::Internal, "open");
        try {
            auto opened = Records::open(config);
            if (opened) {
                worker.records = std::move(*opened);
                result = worker.records->clinic();
            } else {
                worker.refused = opened.error();
                result = tl::unexpected(opened.error());
            }
        } catch (const std::exception&) {
            worker.refused = {ErrorCode::Internal, "open"};
        }
        reply(to, [answer, result] { answer(result); });
    });
}

void StoreService::setUp(ClinicSetUp setUp, ports::Answer<std::string> answer)
{
    post([to = m_answersOn, config = m_config, setUp = std::move(setUp), answer = std::move(answer)](Worker& worker) {
        Result<std::string> result = fail(ErrorCode::StoreConflict, "a clinic is there already");
        try {
            if (!worker.records && worker.refused.code == ErrorCode::StoreNotFound) {
                std::string code;
                auto made = Records::create(config, setUp, code);
                if (made) {
                    worker.records = std::move(*made);
                    result = code;
                } else {
                    result = tl::unexpected(made.error());
                }
            }
        } catch (const std::exception&) {
            result = fail(ErrorCode::Internal, "set up");
        }
        reply(to, [answer, result] { answer(result); });
    });
}

Result<BackupReport> StoreService::restoreOn(Worker& worker, const StoreConfig& config, const std::string& file,
                                             const std::function<bool(int)>& progress)
{
    if (worker.records) {
        if (const auto may = worker.records->desk().require(ports::Right::Restore); !may)
            return tl::unexpected(may.error());
        if (const auto quiet = worker.records->desk().notWhileTreating(); !quiet)
            return tl::unexpected(quiet.error());
    } else if (worker.refused.code == ErrorCode::StoreInUse || worker.refused.code == ErrorCode::StoreUnwritable) {
        return tl::unexpected(worker.refused);
    }
    worker.records.reset(); // the lock of the folder goes to the restore
    auto report = store::restore(config, file, progress);
    auto opened = Records::open(config); // whatever came of it: the restored clinic, or the one from before
    if (opened)
        worker.records = std::move(*opened);
    else
        worker.refused = opened.error();
    if (report && !worker.records)
        return tl::unexpected(worker.refused);
    return report;
}

void StoreService::restore(std::string file, std::function<bool(int)> progress, ports::Answer<BackupReport> answer)
{
    post([to = m_answersOn, config = m_config, file = std::move(file), progress = std::move(progress), answer = std::move(answer)](Worker& worker) {
        Result<BackupReport> result = fail(ErrorCode::Internal, "restore");
        try {
            result = restoreOn(worker, config, file, progress);
        } catch (const std::exception&) { // what() may hold values, so it is not kept
        }
        reply(to, [answer, result] { answer(result); });
    });
}

void StoreService::tell(std::function<void(Records&)> job)
{
    post([job = std::move(job)](Worker& worker) {
        if (!worker.records)
            return;
        try {
            job(*worker.records);
        } catch (const std::exception&) {
            // A job without an answer has nobody to tell; the records are as before it.
        }
    });
}

} // namespace stipple::store
