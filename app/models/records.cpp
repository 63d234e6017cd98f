// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/records.h"

#include "geo/model/names.h"

namespace guixiang {

namespace {
QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString joined(const std::vector<std::string> &units)
{
    QStringList list;
    for (const std::string &unit : units)
        list << QString::fromStdString(unit);
    return list.join(QStringLiteral("、"));
}
} // namespace

QString inLanguage(const geo::Text &text, bool english)
{
    return QString::fromStdString(text.in(english));
}

StreetRecord toRecord(const geo::Street &street, bool english)
{
    return {.id = QString::fromStdString(street.id.value), .name = inLanguage(street.name, english), .access = fromView(nameOf(street.access))};
}

PlaceRecord toRecord(const geo::Place &place, bool english)
{
    PlaceRecord record{.id = QString::fromStdString(place.id.value),
                       .name = inLanguage(place.name, english),
                       .category = fromView(nameOf(place.category)),
                       .address = QString::fromStdString(place.address),
                       .grade = fromView(nameOf(place.grade)),
                       .uncertaintyM = static_cast<int>(place.uncertaintyM),
                       .basis = inLanguage(place.basis, english),
                       .placedOn = QString::fromStdString(place.placedOn),
                       .placed = place.position.has_value() || !place.lines.empty(),
                       .coordinate = {},
                       .tasks = {}};
    if (place.position)
        record.coordinate = QGeoCoordinate(place.position->lat, place.position->lon);
    for (const geo::TaskId &task : place.tasks)
        record.tasks << QString::fromStdString(task.value);
    return record;
}

TaskRecord toRecord(const geo::Task &task, const geo::Plan &plan, bool english)
{
    const geo::Action *action = plan.find(task.action);
    TaskRecord record{.id = QString::fromStdString(task.id.value),
                      .actionNumber = action ? action->number : 0,
                      .action = action ? inLanguage(action->title, english) : QString(),
                      .paragraph = QString::fromStdString(task.paragraph),
                      .title = inLanguage(task.title, english),
                      .summary = inLanguage(task.summary, english),
                      .kind = fromView(nameOf(task.kind)),
                      .leads = joined(task.leads),
                      .partners = joined(task.partners),
                      .timing = inLanguage(task.timing, english),
                      .status = fromView(nameOf(task.status)),
                      .responsible = QString::fromStdString(task.responsible),
                      .progress = QString::fromStdString(task.progress),
                      .goals = {},
                      .places = {}};
    for (const geo::StageGoal &goal : task.goals)
        record.goals << GoalRecord{QString::fromStdString(goal.title), QString::fromStdString(goal.date)};
    for (const geo::Place *place : plan.placesOf(task.id))
        record.places << toRecord(*place, english);
    return record;
}

} // namespace guixiang
