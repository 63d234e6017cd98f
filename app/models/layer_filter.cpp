// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_filter.h"

#include "geo/model/names.h"

#include <algorithm>
#include <array>

namespace guixiang {

namespace {
using geo::PlaceCategory;
const QString walkLayer = QStringLiteral("walk");
constexpr std::array layerCategories{PlaceCategory::Renewal, PlaceCategory::Elevator, PlaceCategory::Garden,
                                     PlaceCategory::Venue,   PlaceCategory::Service,  PlaceCategory::ManagedStreet};

QString keyOf(auto value)
{
    const std::string_view name = nameOf(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// The layer that a category is switched with: stops and routes belong to the walk.
QString layerOf(PlaceCategory category)
{
    const bool ofWalk = category == PlaceCategory::RouteStop || category == PlaceCategory::Route;
    return ofWalk ? walkLayer : keyOf(category);
}
} // namespace

void LayerFilter::setSession(Session *session)
{
    if (!follow(m_session, session, this, &LayerFilter::changed))
        return;
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

template<typename Value>
void LayerFilter::assign(Value &member, const Value &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT changed();
}

void LayerFilter::setHiddenLayers(const QStringList &layers)
{
    assign(m_hiddenLayers, layers);
}

void LayerFilter::setAction(int action)
{
    assign(m_action, action);
}

void LayerFilter::setStatus(const QString &status)
{
    assign(m_status, status);
}

void LayerFilter::setGrade(const QString &grade)
{
    assign(m_grade, grade);
}

void LayerFilter::setShown(const QString &layer, bool shown)
{
    QStringList hidden = m_hiddenLayers;
    hidden.removeAll(layer);
    if (!shown)
        hidden << layer;
    setHiddenLayers(hidden);
}

void LayerFilter::clear()
{
    m_action = 0;
    m_status.clear();
    m_grade.clear();
    Q_EMIT changed();
}

bool LayerFilter::letsThrough(const geo::Task &task) const
{
    return (m_action == 0 || task.action.value == std::to_string(m_action))
           && (m_status.isEmpty() || keyOf(task.status) == m_status);
}

bool LayerFilter::letsThrough(const geo::Place &place) const
{
    if (!m_grade.isEmpty() && keyOf(place.grade) != m_grade)
        return false;
    if (m_action == 0 && m_status.isEmpty())
        return true;
    return std::ranges::any_of(place.tasks, [this](const geo::TaskId &id) {
        const geo::Task *task = m_session->plan()->find(id);
        return task && letsThrough(*task);
    });
}

QStringList LayerFilter::tasks() const
{
    QStringList ids;
    if (const auto plan = m_session ? m_session->plan() : nullptr)
        for (const geo::Task &task : plan->tasks) {
            const auto places = plan->placesOf(task.id);
            const bool hasGrade = m_grade.isEmpty() || std::ranges::any_of(places, [this](const geo::Place *place) { return letsThrough(*place); });
            if (hasGrade && letsThrough(task))
                ids << QString::fromStdString(task.id.value);
        }
    return ids;
}

QStringList LayerFilter::places() const
{
    QStringList ids;
    if (const auto plan = m_session ? m_session->plan() : nullptr)
        for (const geo::Place &place : plan->places)
            if (letsThrough(place))
                ids << QString::fromStdString(place.id.value);
    return ids;
}

void LayerFilter::count(LayerRecord &layer) const
{
    if (!m_session || !m_session->plan())
        return;
    const geo::Plan &plan = *m_session->plan();
    if (layer.key == walkLayer) {
        if (const geo::Walk *walk = plan.firstWalk())
            layer.points = static_cast<int>(walk->stops.size());
        return;
    }
    for (const geo::Place &place : plan.places) {
        if (layerOf(place.category) != layer.key || !letsThrough(place))
            continue;
        if (place.position)
            ++layer.points;
        else if (!place.lines.empty())
            ++layer.stretches;
        else
            ++layer.unplaced;
    }
}

QList<LayerRecord> LayerFilter::layers() const
{
    QList<LayerRecord> rows;
    for (const PlaceCategory category : layerCategories)
        rows << LayerRecord{.key = keyOf(category)};
    rows << LayerRecord{.key = walkLayer};
    for (LayerRecord &row : rows) {
        row.shown = isShown(row.key);
        count(row);
    }
    const auto plan = m_session ? m_session->plan() : nullptr;
    rows << LayerRecord{.key = QStringLiteral("stations"),
                        .points = plan ? static_cast<int>(plan->stations.size()) : 0,
                        .shown = isShown(QStringLiteral("stations"))};
    return rows;
}

std::set<PlaceCategory> LayerFilter::categories() const
{
    std::set<PlaceCategory> shown;
    for (const PlaceCategory category : layerCategories)
        if (isShown(layerOf(category)))
            shown.insert(category);
    if (isShown(QStringLiteral("walk")))
        shown.insert({PlaceCategory::RouteStop, PlaceCategory::Route});
    return shown;
}

std::set<geo::PlaceId> LayerFilter::hiddenPlaces() const
{
    std::set<geo::PlaceId> hidden;
    if (m_session && m_session->plan())
        for (const geo::Place &place : m_session->plan()->places)
            if (!letsThrough(place))
                hidden.insert(place.id);
    return hidden;
}

} // namespace guixiang
