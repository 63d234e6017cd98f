// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/run_job.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <semaphore>

using namespace std::chrono_literals;

namespace {
/// What a job that does `work` came to.
template<typename Work>
auto outcomeOf(Work work)
{
    using Made = decltype(guixiang::attempt([&] { return work(geo::Progress()); }));
    QObject context;
    std::optional<Made> made;
    guixiang::runJob(&context, work, [&made](Made outcome) { made = std::move(outcome); });
    REQUIRE(QTest::qWaitFor([&] { return made.has_value(); }, 10s));
    return *made;
}
} // namespace

TEST_CASE("a job gives its value, and work without a value is fine as well")
{
    CHECK(outcomeOf([](const geo::Progress &) { return 42; }).value() == 42);
    CHECK(outcomeOf([](const geo::Progress &) {}).isFine());
}

TEST_CASE("whatever a job throws comes to its context as a sentence")
{
    CHECK(outcomeOf([](const geo::Progress &) -> int { throw geo::Error("p.gxm: it is broken."); }).problem() == QStringLiteral("p.gxm: it is broken."));
    for (const int kind : {0, 1, 2}) {
        const auto made = outcomeOf([kind](const geo::Progress &) -> int {
            if (kind == 0)
                throw std::bad_alloc();
            if (kind == 1)
                throw std::runtime_error("");
            throw 7;
        });
        CHECK_FALSE(made.isFine());
        CHECK_FALSE(made.isCancelled());
        CHECK(made.problem().size() > 10);
    }
}

TEST_CASE("a job that is asked to stop is cancelled, which is no fault")
{
    QObject context;
    std::optional<guixiang::Outcome<int>> made;
    std::stop_source stop = guixiang::runJob(
        &context,
        [](const geo::Progress &progress) -> int {
            for (;;)
                progress.at(0);
        },
        [&made](const guixiang::Outcome<int> &outcome) { made = outcome; });
    stop.request_stop();
    REQUIRE(QTest::qWaitFor([&] { return made.has_value(); }, 10s));
    CHECK(made->isCancelled());
    CHECK(made->problem().isEmpty());
}

TEST_CASE("progress comes in order, on the thread of the context, before the end")
{
    QObject context;
    std::vector<double> shares;
    bool done = false;
    guixiang::runJob(
        &context,
        [](const geo::Progress &progress) {
            for (const double share : {0.25, 0.5, 1.0}) {
                progress.at(share);
                QThread::msleep(60); // Qt leaves out what follows too quickly
            }
        },
        [&](const guixiang::Outcome<guixiang::Nothing> &) { done = true; },
        [&](double share) {
            CHECK(QThread::currentThread() == context.thread());
            CHECK_FALSE(done);
            shares.push_back(share);
        });
    REQUIRE(QTest::qWaitFor([&] { return done; }, 10s));
    CHECK(std::ranges::is_sorted(shares));
    REQUIRE_FALSE(shares.empty());
    CHECK(shares.back() == 1);
}

TEST_CASE("nothing comes to a context that is gone, and the work goes on to its end")
{
    std::binary_semaphore mayEnd(0), ended(0);
    std::atomic_bool heard = false;
    {
        QObject context;
        guixiang::runJob(
            &context,
            [&](const geo::Progress &progress) {
                mayEnd.acquire();
                progress.at(0.5);
                ended.release();
                return 1;
            },
            [&](const guixiang::Outcome<int> &) { heard = true; }, [&](double) { heard = true; });
    }
    mayEnd.release();
    REQUIRE(ended.try_acquire_for(10s));
    QTest::qWait(50);
    CHECK_FALSE(heard);
}
