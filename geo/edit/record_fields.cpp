// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/edit/record_fields.h"

#include "geo/edit/field_visitors.h"

namespace geo {

bool isItem(std::string_view field)
{
    return field.ends_with(']');
}

bool isOrder(std::string_view field)
{
    return field == "stops" || field == "scenes";
}

namespace {
constexpr auto asIs = [](const auto &id) { return id.value; };
template<typename Id>
constexpr auto toId = [](const std::string &key) { return Id{key}; };
constexpr auto unitKey = [](const std::string &unit) { return unit; };

/// "date/title": a date holds no slash.
std::string goalKey(const StageGoal &goal)
{
    return goal.date + '/' + goal.title;
}
StageGoal goalFrom(const std::string &key)
{
    const std::size_t slash = key.find('/');
    return slash == std::string::npos ? StageGoal{key, {}} : StageGoal{key.substr(slash + 1), key.substr(0, slash)};
}

template<typename Visit, typename Task>
void visitTask(Visit visit, Task &task)
{
    visit("action", task.action);
    visit("item", task.item);
    visit("paragraph", task.paragraph);
    visit("kind", task.kind);
    visit("title", task.title);
    visit("summary", task.summary);
    visit("timing", task.timing);
    visit("status", task.status);
    visit("responsible", task.responsible);
    visit("progress", task.progress);
    visit.items("leads", task.leads, unitKey, unitKey);
    visit.items("partners", task.partners, unitKey, unitKey);
    visit.items("goals", task.goals, goalKey, goalFrom);
}

template<typename Visit, typename Street>
void visitStreet(Visit visit, Street &street)
{
    visit("access", street.access);
}

template<typename Visit, typename Place>
void visitPlace(Visit visit, Place &place)
{
    visit("name", place.name);
    visit("category", place.category);
    visit("address", place.address);
    visit("grade", place.grade);
    visit("uncertainty_m", place.uncertaintyM);
    visit("basis", place.basis);
    visit("placed_on", place.placedOn);
    visit("geometry", place.position);
    visit("lines", place.lines);
    visit.items("tasks", place.tasks, asIs, toId<TaskId>);
}

template<typename Visit, typename Walk>
void visitWalk(Visit visit, Walk &walk)
{
    visit("title", walk.title);
    visit("task", walk.task);
    visit("pace_kmh", walk.paceKmh);
    visit("step_free", walk.stepFree);
    visit.order("stops", walk.stops, [](const WalkStop &stop) { return stop.place.value; }, [](const std::string &key) { return WalkStop{.place = {key}}; },
                [](auto &each, const std::string &name, auto &stop) {
                    each(name + "narration", stop.narration);
                    each(name + "talk_minutes", stop.talkMinutes);
                    each(name + "via", stop.via);
                });
}

template<typename Visit, typename Overlay>
void visitOverlay(Visit visit, Overlay &overlay)
{
    visit("name", overlay.name);
    visit("source", overlay.source);
    visit("day", overlay.day);
    visit("number", overlay.number);
    visit("shown", overlay.shown);
}

template<typename Visit, typename Scene>
void visitScene(Visit visit, Scene &scene)
{
    visit("kind", scene.kind);
    visit("action", scene.action);
    visit("task", scene.task);
    visit("place", scene.place);
    visit("walk", scene.walk);
    visit("stop", scene.stop);
    visit("hidden", scene.hidden);
    visit("title", scene.title);
    visit("line", scene.lines);
    visit("notes", scene.notes);
    visit("seconds", scene.seconds);
    visit("view", scene.view);
    visit("layers", scene.layers);
    visit.items("highlights", scene.highlights, asIs, toId<PlaceId>);
}

template<typename Record, typename Visit>
Fields fieldsBy(const Record &record, Visit visit)
{
    Fields fields{{std::string(idField), record.id.value}};
    visit(FieldWriter(fields), record);
    return fields;
}

template<typename Record, typename Visit>
void setBy(Record &record, const Fields &fields, Visit visit)
{
    if (const auto id = fields.find(std::string(idField)); id != fields.end())
        record.id.value = id->second;
    visit(FieldReader(fields), record);
}
} // namespace

Fields fieldsOf(const Task &task)
{
    return fieldsBy(task, [](auto visit, auto &record) { visitTask(visit, record); });
}
Fields fieldsOf(const Street &street)
{
    return fieldsBy(street, [](auto visit, auto &record) { visitStreet(visit, record); });
}
Fields fieldsOf(const Place &place)
{
    return fieldsBy(place, [](auto visit, auto &record) { visitPlace(visit, record); });
}
Fields fieldsOf(const Walk &walk)
{
    return fieldsBy(walk, [](auto visit, auto &record) { visitWalk(visit, record); });
}
Fields fieldsOf(const Overlay &overlay)
{
    return fieldsBy(overlay, [](auto visit, auto &record) { visitOverlay(visit, record); });
}
Fields fieldsOf(const Scene &scene)
{
    return fieldsBy(scene, [](auto visit, auto &record) { visitScene(visit, record); });
}

void setFields(Task &task, const Fields &fields)
{
    setBy(task, fields, [](auto visit, auto &record) { visitTask(visit, record); });
}
void setFields(Street &street, const Fields &fields)
{
    setBy(street, fields, [](auto visit, auto &record) { visitStreet(visit, record); });
}
void setFields(Place &place, const Fields &fields)
{
    setBy(place, fields, [](auto visit, auto &record) { visitPlace(visit, record); });
}
void setFields(Walk &walk, const Fields &fields)
{
    setBy(walk, fields, [](auto visit, auto &record) { visitWalk(visit, record); });
}
void setFields(Overlay &overlay, const Fields &fields)
{
    setBy(overlay, fields, [](auto visit, auto &record) { visitOverlay(visit, record); });
}
void setFields(Scene &scene, const Fields &fields)
{
    setBy(scene, fields, [](auto visit, auto &record) { visitScene(visit, record); });
}

} // namespace geo
