// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/layer_filter.h"

#include "geo/model/names.h"

#include <algorithm>
#include <array>

namespace guixiang {

namespace {
using geo::PlaceCategory;
constexpr std::array layerCategories{PlaceCategory::Renewal, PlaceCategory::Elevator, PlaceCategory::Garden,
                                     PlaceCategory::Venue,   PlaceCategory::Service,  PlaceCategory::ManagedStreet};

QString keyOf(auto value)
{
    const std::string_view name = nameOf(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

template<typename Enumeration>
QString keyOf(const std::optional<Enumeration> &value)
{
    return value ? keyOf(*value) : QString();
}
} // namespace

void LayerFilter::setSession(Session *session)
{
    if (!follow(m_session, session, this, &LayerFilter::changed))
        return;
    Q_EMIT sessionChanged();
    Q_EMIT changed();
}

void LayerFilter::take(const geo::LayerChoice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

QStringList LayerFilter::hiddenLayers() const
{
    QStringList layers;
    for (const std::string &layer : m_choice.hidden)
        layers << QString::fromStdString(layer);
    return layers;
}

void LayerFilter::setHiddenLayers(const QStringList &layers)
{
    geo::LayerChoice choice = m_choice;
    choice.hidden.clear();
    for (const QString &layer : layers)
        choice.hidden.insert(layer.toStdString());
    take(choice);
}

int LayerFilter::action() const
{
    return QString::fromStdString(m_choice.action.value).toInt();
}

void LayerFilter::setAction(int action)
{
    geo::LayerChoice choice = m_choice;
    choice.action = {action == 0 ? std::string() : std::to_string(action)};
    take(choice);
}

QString LayerFilter::status() const
{
    return keyOf(m_choice.status);
}

void LayerFilter::setStatus(const QString &status)
{
    geo::LayerChoice choice = m_choice;
    choice.status = geo::fromName<geo::TaskStatus>(status.toStdString());
    take(choice);
}

QString LayerFilter::grade() const
{
    return keyOf(m_choice.grade);
}

void LayerFilter::setGrade(const QString &grade)
{
    geo::LayerChoice choice = m_choice;
    choice.grade = geo::fromName<geo::PositionGrade>(grade.toStdString());
    take(choice);
}

bool LayerFilter::isActive() const
{
    return geo::LayerChoice{.hidden = m_choice.hidden} != m_choice;
}

void LayerFilter::setShown(const QString &layer, bool shown)
{
    geo::LayerChoice choice = m_choice;
    choice.hidden.erase(layer.toStdString());
    if (!shown)
        choice.hidden.insert(layer.toStdString());
    take(choice);
}

void LayerFilter::clear()
{
    take({.hidden = m_choice.hidden});
}

QStringList LayerFilter::tasks() const
{
    QStringList ids;
    if (const auto plan = m_session ? m_session->plan() : nullptr)
        for (const geo::Task &task : plan->tasks) {
            const auto places = plan->placesOf(task.id);
            const bool hasGrade = !m_choice.grade || std::ranges::any_of(places, [&](const geo::Place *place) { return m_choice.letsThrough(*plan, *place); });
            if (hasGrade && m_choice.letsThrough(task))
                ids << QString::fromStdString(task.id.value);
        }
    return ids;
}

QStringList LayerFilter::places() const
{
    QStringList ids;
    if (const auto plan = m_session ? m_session->plan() : nullptr)
        for (const geo::Place &place : plan->places)
            if (m_choice.letsThrough(*plan, place))
                ids << QString::fromStdString(place.id.value);
    return ids;
}

void LayerFilter::count(LayerRecord &layer) const
{
    if (!m_session || !m_session->plan())
        return;
    const geo::Plan &plan = *m_session->plan();
    const std::string key = layer.key.toStdString();
    if (key == geo::LayerChoice::walkLayer) {
        if (const geo::Walk *walk = plan.firstWalk())
            layer.points = static_cast<int>(walk->stops.size());
        return;
    }
    for (const geo::Place &place : plan.places) {
        if (geo::LayerChoice::layerOf(place.category) != key || !m_choice.letsThrough(plan, place))
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
    rows << LayerRecord{.key = QString::fromStdString(geo::LayerChoice::walkLayer)};
    for (LayerRecord &row : rows)
        count(row);
    const auto plan = m_session ? m_session->plan() : nullptr;
    rows << LayerRecord{.key = QString::fromStdString(geo::LayerChoice::stationLayer), .points = plan ? static_cast<int>(plan->stations.size()) : 0};
    for (LayerRecord &row : rows)
        row.shown = isShown(row.key);
    return rows;
}

std::set<geo::PlaceId> LayerFilter::hiddenPlaces() const
{
    const auto plan = m_session ? m_session->plan() : nullptr;
    return plan ? m_choice.hiddenPlaces(*plan) : std::set<geo::PlaceId>();
}

} // namespace guixiang
