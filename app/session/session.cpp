// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/data_folder.h"
#include "app/session/user_project.h"
#include "geo/model/names.h"
#include "geo/store/project_file.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace guixiang {

/// What a worker brings back: a sentence when it failed, else the project as it now is.
struct Session::Loaded
{
    QString problem;
    std::shared_ptr<const geo::Plan> plan;
    std::shared_ptr<const geo::Style> style;
    std::shared_ptr<const geo::SearchIndex> searchIndex;
    std::shared_ptr<const geo::StreetNetwork> network;
    std::shared_ptr<const geo::Route> route;
};

namespace {
/// Runs `work` on a pool and hands its result to `then` on the caller's thread.
template<typename Work, typename Then>
void runOn(QThreadPool *pool, QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(pool, std::move(work)));
}
} // namespace

Session::Session(std::filesystem::path project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
    m_writer.setMaxThreadCount(1);
}

std::filesystem::path Session::styleFolder()
{
    return dataFolder() / "style";
}

QUrl Session::symbol(const QString &key, bool assumed) const
{
    if (!m_style)
        return {};
    std::string file;
    if (key == QLatin1StringView("stations")) {
        file = m_style->stationSymbol;
    } else {
        const std::string name = key == QLatin1StringView("walk") ? "route" : key.toStdString();
        const auto category = geo::fromName<geo::PlaceCategory>(name);
        const auto look = category ? m_style->light.categories.find(*category) : m_style->light.categories.end();
        if (look == m_style->light.categories.end())
            return {};
        file = assumed ? look->second.assumedSymbol : look->second.symbol;
    }
    return QUrl::fromLocalFile(QString::fromStdString((styleFolder() / file).string()));
}

void Session::open()
{
    const auto load = [project = m_project]() -> Loaded {
        try {
            auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(project)));
            auto style = std::make_shared<const geo::Style>(geo::readStyle(styleFolder() / "map.json"));
            auto index = std::make_shared<const geo::SearchIndex>(*plan);
            auto network = std::make_shared<const geo::StreetNetwork>(plan->streets);
            const geo::Walk *walk = plan->firstWalk();
            auto route = std::make_shared<const geo::Route>(walk ? geo::routeOf(*plan, *network, *walk) : geo::Route{});
            return {{}, std::move(plan), std::move(style), std::move(index), std::move(network), std::move(route)};
        } catch (const std::exception &error) {
            return {QString::fromUtf8(error.what()), {}, {}, {}, {}, {}};
        }
    };
    runOn(QThreadPool::globalInstance(), this, load, [this](Loaded loaded) { show(std::move(loaded)); });
}

void Session::show(Loaded loaded)
{
    if (!loaded.problem.isEmpty()) {
        Q_EMIT failed(loaded.problem);
        return;
    }
    m_plan = std::move(loaded.plan);
    m_style = std::move(loaded.style);
    m_searchIndex = std::move(loaded.searchIndex);
    m_network = std::move(loaded.network);
    m_route = std::move(loaded.route);
    Q_EMIT planChanged();
}

void Session::saveTask(const geo::Task &task)
{
    if (!m_plan)
        return;
    auto plan = std::make_shared<geo::Plan>(*m_plan);
    std::ranges::replace_if(plan->tasks, [&](const geo::Task &known) { return known.id == task.id; }, task);
    m_plan = std::move(plan);
    std::erase_if(m_unsaved, [&](const geo::Task &earlier) { return earlier.id == task.id; });
    m_unsaved.push_back(task);
    Q_EMIT planChanged();
    saveAgain();
}

void Session::saveAgain()
{
    const auto write = [project = m_project, tasks = m_unsaved]() -> QString {
        try {
            for (const geo::Task &task : tasks)
                geo::updateTask(projectOr(project), task);
            return {};
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
    };
    Q_EMIT unsavedChanged();
    runOn(&m_writer, this, write, [this, tasks = m_unsaved](const QString &problem) { written(tasks, problem); });
}

void Session::written(const std::vector<geo::Task> &tasks, const QString &problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    // A task changed again meanwhile stays: its own write follows.
    std::erase_if(m_unsaved, [&](const geo::Task &task) { return std::ranges::find(tasks, task) != tasks.end(); });
    Q_EMIT unsavedChanged();
}

void Session::finish()
{
    m_writer.waitForDone();
}

} // namespace guixiang
