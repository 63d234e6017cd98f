// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"

#include "app/async/run_job.h"
#include "app/document/data_folder.h"
#include "app/document/edit_command.h"
#include "app/document/loaded_project.h"
#include "app/document/user_project.h"
#include "geo/model/names.h"
#include "geo/store/project_file.h"

#include <chrono>
#include <utility>

namespace guixiang {

namespace {
constexpr std::chrono::milliseconds outsideInterval(1000); ///< between two looks at who else wrote to the file

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

Session::Session(std::filesystem::path project, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
{
    m_writer.setMaxThreadCount(1);
    connect(&m_styleWatch, &StyleWatch::changed, this, &Session::readStyleAgain);
    connect(&m_history, &QUndoStack::indexChanged, this, &Session::historyChanged);
    m_outsideTimer.setInterval(outsideInterval);
    connect(&m_outsideTimer, &QTimer::timeout, this, &Session::lookOutside);
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

Session::Loaded Session::load(const std::filesystem::path &project)
{
    const std::filesystem::path file = projectOr(project);
    const auto stamp = geo::stampOf(file); // before: what is written while it is read is looked at again
    geo::OpenedProject opened = geo::openProject(file);
    auto plan = std::make_shared<const geo::Plan>(std::move(opened.plan));
    auto style = std::make_shared<const geo::Style>(geo::readStyle(styleFolder()));
    auto networks = std::make_shared<const geo::StreetNetworks>(plan);
    if (plan->firstWalk())
        (void)networks->onFoot(); // the first picture shows its way
    auto baseMap = geo::openBaseMap(file);
    return {std::move(plan), std::move(style), std::move(networks), std::move(baseMap), stamp.value_or(geo::FileStamp()), std::move(opened.state)};
}

void Session::open()
{
    runJob(this, [project = m_project](const geo::Progress &) { return load(project); }, [this](Outcome<Loaded> made) {
        if (made.isFine())
            return show(std::move(made.value()));
        m_outsideTimer.start(); // another program may only be writing to it
        Q_EMIT failed(made.problem());
    });
}

std::stop_source Session::changeOutside(std::function<std::set<geo::RecordKey>(const geo::Progress &)> write, std::function<void(const QString &)> then,
                                        std::function<void(double)> reached)
{
    struct Written
    {
        std::set<geo::RecordKey> records;
        Loaded loaded;
    };
    const auto work = [project = m_project, write = std::move(write)](const geo::Progress &progress) -> Written {
        std::set<geo::RecordKey> records = write(progress);
        return {std::move(records), load(project)};
    };
    const auto done = [this, then = std::move(then)](Outcome<Written> made) {
        if (!made.isFine())
            return then(made.isCancelled() ? QString::fromUtf8(geo::Cancelled().what()) : made.problem());
        const auto before = m_plan;
        const bool isWritten = made.value().loaded.stamp != m_stamp;
        rebase(made.value().loaded);
        show(std::move(made.value().loaded));
        if (isWritten)
            rememberImport(*before, made.value().records);
        then({});
    };
    return runJobOn(&m_writer, this, work, done, std::move(reached));
}

/// What an import brought is one step that can be taken back. A base map lies outside of edits: its step is empty, and says so, before an
/// undo reaches what was done earlier.
void Session::rememberImport(const geo::Plan &before, const std::set<geo::RecordKey> &records)
{
    const geo::Edit edit = geo::editOf(before, geo::recordsOf(*m_plan, records));
    const QString step = records.empty() ? QStringLiteral("base_map_imported") : QStringLiteral("imported");
    m_history.push(new EditCommand(edit, step, {}, [this](const geo::Edit &next) { apply(next); }));
}

void Session::show(Loaded loaded)
{
    m_plan = std::move(loaded.plan);
    const bool isFirstStyle = !m_style; // else the user's own was quicker
    if (isFirstStyle)
        m_style = std::move(loaded.style);
    m_networks = std::move(loaded.networks);
    m_baseMap = std::move(loaded.baseMap);
    m_stamp = loaded.stamp;
    setReadOnlyReason(QString::fromStdString(loaded.state.whyNotWritable));
    if (loaded.state.wasCutOff)
        Q_EMIT recovered(loaded.state.isPrivateCopy);
    m_outsideTimer.start();
    if (isFirstStyle)
        Q_EMIT styleChanged();
    Q_EMIT planChanged();
    prepareLookups();
}

void Session::setReadOnlyReason(const QString &reason)
{
    if (std::exchange(m_readOnlyReason, reason) != reason)
        Q_EMIT readOnlyChanged();
}

/// Once the map can be drawn: whoever searches, or asks for a way, does not wait for the streets after this.
void Session::prepareLookups()
{
    if (m_readOnlyReason.isEmpty())
        runJobOn(&m_writer, this, [file = project()](const geo::Progress &) { return geo::whyNotWritable(file); },
                 [this](const auto &reason) {
                     if (reason.isFine())
                         setReadOnlyReason(QString::fromStdString(reason.value()));
                 });
    runJobOn(&m_writer, this, [plan = m_plan](const geo::Progress &) { return std::make_shared<const geo::SearchIndex>(*plan); },
           [this, plan = m_plan](const auto &made) {
               if (made.isFine() && plan == m_plan)
                   takeSearchIndex(made.value());
           });
    runJobOn(&m_writer, this, [networks = m_networks](const geo::Progress &) { (void)networks->onFoot(); }, [](const auto &) {});
}

void Session::takeSearchIndex(std::shared_ptr<const geo::SearchIndex> index)
{
    m_searchIndex = std::move(index);
    Q_EMIT searchIndexChanged();
}

/// What is looked up in follows the plan on a worker; only the newest counts.
void Session::renewIndexes(const geo::Edit &edit)
{
    struct Indexes
    {
        std::shared_ptr<const geo::Plan> before; ///< the plan that was edited
        std::shared_ptr<const geo::Plan> plan;   ///< the same with the streets about its records
        std::shared_ptr<const geo::SearchIndex> search;
        std::shared_ptr<const geo::StreetNetworks> networks;
    };
    const bool mayReachFarther = m_plan->streets.size() < m_plan->baseMap.streets && (edit.touches(geo::RecordKind::Place) || edit.touches(geo::RecordKind::Walk));
    const bool streetsChange = mayReachFarther || edit.touches(geo::RecordKind::Street);
    const auto make = [project = m_project, plan = m_plan, before = m_searchIndex, mayReachFarther, streetsChange](const geo::Progress &) -> Indexes {
        auto next = plan;
        if (mayReachFarther)
            next = withStreetsAbout(project, *plan);
        auto networks = streetsChange ? std::make_shared<const geo::StreetNetworks>(next) : nullptr;
        if (networks)
            (void)networks->onFoot();
        return {plan, next, std::make_shared<const geo::SearchIndex>(*next, before.get()), networks};
    };
    runJobOn(&m_writer, this, make, [this](const Outcome<Indexes> &outcome) {
        if (!outcome.isFine())
            return; // the map and the search go on with what they have
        const Indexes &made = outcome.value();
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

} // namespace guixiang
