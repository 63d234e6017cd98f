// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/outcome.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <stop_token>

namespace guixiang {

/// The one way to a worker. Runs `work(progress)` on a pool's thread; whatever it throws is caught. Hands what it came to, an Outcome, to `done`
/// on the context's thread, and before that, in order, how far it is (0 to 1) to `reached`. Nothing comes once the context is gone; the
/// work itself goes on to its end, so it must hold all that it uses. Returns what asks it to stop. Call it on the context's thread.
template<typename Work, typename Done>
std::stop_source runJobOn(QThreadPool *pool, QObject *context, Work work, Done done, std::function<void(double)> reached = {})
{
    using Made = decltype(attempt([&work] { return work(geo::Progress()); }));
    constexpr int steps = 1000;
    const std::stop_source stop;
    auto *watcher = new QFutureWatcher<Made>(context);
    if (reached)
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, context, [reached](int value) { reached(static_cast<double>(value) / steps); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(pool, [work = std::move(work), token = stop.get_token()](QPromise<Made> &promise) mutable {
        promise.setProgressRange(0, steps);
        const geo::Progress progress{.reached = [&promise](double share) { promise.setProgressValue(static_cast<int>(share * steps)); }, .stop = token};
        promise.addResult(attempt([&] { return work(progress); }));
    }));
    return stop;
}

/// The same on the pool of all.
template<typename Work, typename Done>
std::stop_source runJob(QObject *context, Work work, Done done, std::function<void(double)> reached = {})
{
    return runJobOn(QThreadPool::globalInstance(), context, std::move(work), std::move(done), std::move(reached));
}

} // namespace guixiang
