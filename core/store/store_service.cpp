#include "core/store/store_service.h"

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
}

void StoreService::post(std::function<void(Worker&)> onStoreThread)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = std::move(onStoreThread)] { job(*worker); }, Qt::QueuedConnection);
}

void StoreService::reply(const QPointer<QObject>& to, std::function<void()> onCallersThread)
{
    if (QObject* context = to.data())
        QMetaObject::invokeMethod(context, std::move(onCallersThread), Qt::QueuedConnection);
}

Records* StoreService::recordsOf(Worker& worker, Error& refused)
{
    if (!worker.records)
        refused = worker.refused;
    return worker.records.get();
}

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
