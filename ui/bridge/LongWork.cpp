#include "ui/bridge/LongWork.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace opsdesk::ui {

LongWork::LongWork(QObject* parent) : QObject(parent) {
    connect(&m_watcher, &QFutureWatcher<QString>::finished, this, [this] { Q_EMIT ended(m_watcher.result()); });
    connect(&m_watcher, &QFutureWatcher<QString>::progressValueChanged, this, [this](int percent) {
        if (isRunning())
            Q_EMIT progressed(percent);
    });
}

LongWork::~LongWork() {
    stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void LongWork::start(Work work) {
    m_stop = std::stop_source();
    auto promise = std::make_shared<QPromise<QString>>();
    promise->setProgressRange(0, 100);
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, run = std::move(work), stop = m_stop.get_token()] {
        promise->start();
        promise->addResult(run([&promise](int percent) { promise->setProgressValue(percent); }, stop));
        promise->finish();
    });
}

} // namespace opsdesk::ui
