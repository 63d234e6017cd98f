// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/data_folder.h"
#include "app/session/edit_command.h"
#include "app/session/run_on.h"
#include "app/session/user_project.h"
#include "geo/model/names.h"
#include "geo/store/project_file.h"

#include <utility>

namespace guixiang {

/// What a worker brings back: a sentence when it failed, else the project as it now is.
struct Session::Loaded
{
    QString problem;
    std::shared_ptr<const geo::Plan> plan;
    std::shared_ptr<const geo::Style> style;
    std::shared_ptr<const geo::SearchIndex> searchIndex;
    std::shared_ptr<const geo::StreetNetworks> networks;
};

Session::Session(std::filesystem::path project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
    m_writer.setMaxThreadCount(1);
    connect(&m_styleWatch, &StyleWatch::changed, this, &Session::readStyleAgain);
    connect(&m_history, &QUndoStack::indexChanged, this, &Session::historyChanged);
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

Session::Loaded Session::load(const std::filesystem::path &project)
{
    try {
        auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(project)));
        auto style = std::make_shared<const geo::Style>(geo::readStyle(styleFolder()));
        auto index = std::make_shared<const geo::SearchIndex>(*plan);
        auto networks = std::make_shared<const geo::StreetNetworks>(plan);
        return {{}, std::move(plan), std::move(style), std::move(index), std::move(networks)};
    } catch (const std::exception &error) {
        return {QString::fromUtf8(error.what()), {}, {}, {}, {}};
    }
}

void Session::open()
{
    runOn(QThreadPool::globalInstance(), this, [project = m_project] { return load(project); }, [this](Loaded loaded) { show(std::move(loaded)); });
}

void Session::add(std::function<geo::PlanAddition()> make, const geo::Progress &progress, std::function<void(const QString &)> then)
{
    const auto write = [project = m_project, make = std::move(make), progress]() -> Loaded {
        try {
            geo::addToProject(projectOr(project), make(), progress);
        } catch (const std::exception &error) {
            return {QString::fromUtf8(error.what()), {}, {}, {}, {}};
        }
        return load(project);
    };
    runOn(&m_writer, this, write, [this, then = std::move(then)](Loaded loaded) {
        const QString problem = loaded.problem;
        if (problem.isEmpty()) {
            // What was edited meanwhile is written after this.
            if (!m_unsaved.isEmpty())
                loaded.plan = std::make_shared<const geo::Plan>(geo::edited(*loaded.plan, m_unsaved));
            show(std::move(loaded));
        }
        then(problem);
    });
}

void Session::show(Loaded loaded)
{
    if (!loaded.problem.isEmpty()) {
        Q_EMIT failed(loaded.problem);
        return;
    }
    m_plan = std::move(loaded.plan);
    const bool isFirstStyle = !m_style; // else the user's own was quicker
    if (isFirstStyle)
        m_style = std::move(loaded.style);
    m_searchIndex = std::move(loaded.searchIndex);
    m_networks = std::move(loaded.networks);
    if (isFirstStyle)
        Q_EMIT styleChanged();
    Q_EMIT planChanged();
}

void Session::change(const geo::PlanEdit &edit, const QString &step, const QString &field)
{
    if (!m_plan)
        return;
    const geo::PlanEdit changes = geo::effective(*m_plan, edit);
    if (!changes.isEmpty())
        m_history.push(new EditCommand(geo::reversed(*m_plan, changes), changes, step, field, [this](const geo::PlanEdit &next) { apply(next); }));
}

void Session::apply(const geo::PlanEdit &edit)
{
    m_plan = std::make_shared<const geo::Plan>(geo::edited(*m_plan, edit));
    m_unsaved.add(edit);
    Q_EMIT planChanged();
    saveAgain();
    renewIndexes(!edit.streets.empty());
}

/// What is looked up in follows the plan on a worker; only the newest counts.
void Session::renewIndexes(bool streetsChanged)
{
    struct Indexes
    {
        std::shared_ptr<const geo::Plan> plan;
        std::shared_ptr<const geo::SearchIndex> search;
        std::shared_ptr<const geo::StreetNetworks> networks;
    };
    const auto make = [plan = m_plan, streetsChanged]() -> Indexes {
        return {plan, std::make_shared<const geo::SearchIndex>(*plan),
                streetsChanged ? std::make_shared<const geo::StreetNetworks>(plan) : nullptr};
    };
    runOn(&m_writer, this, make, [this](const Indexes &made) {
        if (made.networks) {
            m_networks = made.networks;
            Q_EMIT planChanged();
        }
        if (made.plan == m_plan)
            m_searchIndex = made.search;
    });
}

void Session::saveAgain()
{
    const auto write = [project = m_project, edit = m_unsaved]() -> QString {
        try {
            geo::updateProject(projectOr(project), edit);
            return {};
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
    };
    Q_EMIT unsavedChanged();
    runOn(&m_writer, this, write, [this, edit = m_unsaved](const QString &problem) { written(edit, problem); });
}

void Session::written(const geo::PlanEdit &edit, const QString &problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_unsaved.remove(edit); // a record changed again meanwhile stays: its own write follows
    Q_EMIT unsavedChanged();
}

void Session::finish()
{
    m_writer.waitForDone();
}

} // namespace guixiang
