// Work that reads files or waits for a server, away from the window: its result comes as a future.
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace base {

// Runs work() once on the global thread pool. What it refers to must live until the future has finished; it must not throw.
template <typename Work>
QFuture<std::invoke_result_t<Work>> onThread(Work work)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace base
