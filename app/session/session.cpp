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

namespace {
/// A plan with the streets that lie about its records now; where the file cannot be read, the plan as it is: writing says why.
std::shared_ptr<const geo::Plan> withStreetsAbout(const std::filesystem::path &project, const geo::Plan &plan)
{
    auto next = std::make_shared<geo::Plan>(plan);
    try {
        next->streets = geo::readStreetsAbout(projectOr(project), plan);
    } catch (const geo::Error &) {
    }
    return next;
}
} // namespace

/// What a worker brings back: a sentence when it failed, else the project as it now is.
struct Session::Loaded
{
    QString problem;
    std::shared_ptr<const geo::Plan> plan;
    std::shared_ptr<const geo::Style> style;
    std::shared_ptr<const geo::StreetNetworks> networks;
    std::shared_ptr<const geo::BaseMap> baseMap;
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

std::filesystem::path Session::project() const
{
    return projectOr(m_project);
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

Session::Loaded Session::failure(const std::exception &error)
{
    return {QString::fromUtf8(error.what()), {}, {}, {}, {}};
}

Session::Loaded Session::load(const std::filesystem::path &project)
{
    try {
        auto plan = std::make_shared<const geo::Plan>(geo::readProject(projectOr(project)));
        auto style = std::make_shared<const geo::Style>(geo::readStyle(styleFolder()));
        auto networks = std::make_shared<const geo::StreetNetworks>(plan);
        if (plan->firstWalk())
            (void)networks->onFoot(); // the first picture shows its way
        auto baseMap = geo::openBaseMap(projectOr(project));
        return {{}, std::move(plan), std::move(style), std::move(networks), std::move(baseMap)};
    } catch (const std::exception &error) {
        return failure(error);
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
            return failure(error);
        }
        return load(project);
    };
    runOn(&m_writer, this, write, [this, then = std::move(then)](Loaded loaded) {
        const QString problem = loaded.problem;
        if (problem.isEmpty()) {
            // What was edited meanwhile is written after this.
            if (!m_unsaved.isEmpty())
                loaded.plan = std::make_shared<const geo::Plan>(geo::edited(*loaded.plan, m_unsaved));
            const auto before = m_plan;
            show(std::move(loaded));
            rememberOverlays(*before);
        }
        then(problem);
    });
}

/// Overlays that were imported are a step that can be taken back, as is each change of them.
void Session::rememberOverlays(const geo::Plan &before)
{
    geo::PlanEdit added;
    for (const geo::Overlay &overlay : m_plan->overlays)
        if (!before.find(overlay.id))
            added.overlays.emplace(overlay.id, overlay);
    for (const geo::Overlay &overlay : before.overlays)
        if (!m_plan->find(overlay.id))
            added.overlays.emplace(overlay.id, std::nullopt);
    if (!added.isEmpty())
        m_history.push(new EditCommand(geo::reversed(before, added), added, QStringLiteral("overlay_added"), {}, [this](const geo::PlanEdit &next) { apply(next); }));
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
    m_networks = std::move(loaded.networks);
    m_baseMap = std::move(loaded.baseMap);
    if (isFirstStyle)
        Q_EMIT styleChanged();
    Q_EMIT planChanged();
    prepareLookups();
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
    renewIndexes(edit);
}

/// Once the map can be drawn: whoever searches, or asks for a way, does not wait for the streets after this.
void Session::prepareLookups()
{
    runOn(&m_writer, this, [plan = m_plan] { return std::pair(plan, std::make_shared<const geo::SearchIndex>(*plan)); },
          [this](const auto &made) {
              if (made.first == m_plan)
                  takeSearchIndex(made.second);
          });
    runOn(&m_writer, this, [networks = m_networks] { return networks->onFoot().nodeCount(); }, [](std::size_t) {});
}

void Session::takeSearchIndex(std::shared_ptr<const geo::SearchIndex> index)
{
    m_searchIndex = std::move(index);
    Q_EMIT searchIndexChanged();
}

/// What is looked up in follows the plan on a worker; only the newest counts.
void Session::renewIndexes(const geo::PlanEdit &edit)
{
    struct Indexes
    {
        std::shared_ptr<const geo::Plan> before; ///< the plan that was edited
        std::shared_ptr<const geo::Plan> plan;   ///< the same with the streets about its records
        std::shared_ptr<const geo::SearchIndex> search;
        std::shared_ptr<const geo::StreetNetworks> networks;
    };
    const bool mayReachFarther = m_plan->streets.size() < m_plan->baseMap.streets && !(edit.places.empty() && edit.walks.empty());
    const bool streetsChange = mayReachFarther || !edit.streets.empty();
    const auto make = [project = m_project, plan = m_plan, before = m_searchIndex, mayReachFarther, streetsChange]() -> Indexes {
        auto next = plan;
        if (mayReachFarther)
            next = withStreetsAbout(project, *plan);
        auto networks = streetsChange ? std::make_shared<const geo::StreetNetworks>(next) : nullptr;
        if (networks)
            (void)networks->onFoot();
        return {plan, next, std::make_shared<const geo::SearchIndex>(*next, before.get()), networks};
    };
    runOn(&m_writer, this, make, [this](const Indexes &made) {
        const bool isNewest = made.before == m_plan;
        if (isNewest) {
            m_plan = made.plan;
            takeSearchIndex(made.search);
        }
        if (made.networks) {
            m_networks = made.networks;
            Q_EMIT planChanged();
        }
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
