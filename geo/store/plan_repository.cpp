// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/model/names.h"
#include "geo/store/repositories.h"

#include <algorithm>

namespace geo {

template<typename Enumeration>
Enumeration keyFrom(const Database &database, const std::string &name)
{
    if (const auto value = fromName<Enumeration>(name))
        return *value;
    throw StoreError(database.file() + ": it holds '" + name + "' where one of " + allNames<Enumeration>()
                     + " belongs; restore the file from a copy.");
}
template PlaceCategory keyFrom<PlaceCategory>(const Database &, const std::string &);
template PositionGrade keyFrom<PositionGrade>(const Database &, const std::string &);
template StreetClass keyFrom<StreetClass>(const Database &, const std::string &);
template StreetQuality keyFrom<StreetQuality>(const Database &, const std::string &);
template StreetAccess keyFrom<StreetAccess>(const Database &, const std::string &);
template TaskStatus keyFrom<TaskStatus>(const Database &, const std::string &);
template SceneKind keyFrom<SceneKind>(const Database &, const std::string &);
template AreaKind keyFrom<AreaKind>(const Database &, const std::string &);
template LineKind keyFrom<LineKind>(const Database &, const std::string &);

double numberFrom(const Database &database, const std::string &record, double value, double least, double most)
{
    if (value >= least && value <= most) // which what is no number is not
        return value;
    throw StoreError(database.file() + ": a number of " + record + " makes no sense; restore the file from a copy.", StoreError::Kind::Damaged);
}

namespace {
void writeUnits(Database &database, const Task &task)
{
    Statement insert = database.prepare("INSERT INTO task_unit (task, role, name) VALUES (?, ?, ?)");
    for (const std::string &unit : task.leads)
        insert.bind(task.id.value).bind("lead").bind(unit).run();
    for (const std::string &unit : task.partners)
        insert.bind(task.id.value).bind("partner").bind(unit).run();
}

void writeGoals(Database &database, const Task &task)
{
    Statement insert = database.prepare("INSERT INTO stage_goal (task, title, date) VALUES (?, ?, ?)");
    for (const StageGoal &goal : task.goals)
        insert.bind(task.id.value).bind(goal.title).bind(goal.date).run();
}

/// All columns of a task but its id.
void bindTask(Statement &row, const Task &task)
{
    row.bind(task.action.value).bind(task.item).bind(task.paragraph).bind(nameOf(task.kind));
    row.bind(task.title.zh).bind(task.title.en).bind(task.summary.zh).bind(task.summary.en);
    row.bind(task.timing.zh).bind(task.timing.en).bind(nameOf(task.status)).bind(task.responsible).bind(task.progress);
}

void writeTasks(Database &database, const std::vector<Task> &tasks)
{
    Statement insert = database.prepare(
        "INSERT INTO task (action, item, paragraph, kind, title_zh, title_en, summary_zh, summary_en, timing_zh, timing_en,"
        " status, responsible, progress, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Task &task : tasks) {
        bindTask(insert, task);
        insert.bind(task.id.value).run();
        writeUnits(database, task);
        writeGoals(database, task);
    }
}

Task *taskOf(Plan &plan, const Database &database, const std::string &id)
{
    const auto found = std::ranges::find(plan.tasks, TaskId{id}, &Task::id);
    if (found == plan.tasks.end())
        throw StoreError(database.file() + ": it speaks of task " + id + ", which it does not hold; restore the file from a copy.");
    return &*found;
}

void readTasks(const Database &database, Plan &plan)
{
    Statement rows = database.prepare("SELECT id, action, item, paragraph, kind, title_zh, title_en, summary_zh, summary_en,"
                                      " timing_zh, timing_en, status, responsible, progress FROM task ORDER BY key");
    while (rows.step())
        plan.tasks.push_back({.id = {rows.text(0)},
                              .action = {rows.text(1)},
                              .item = rows.integer(2),
                              .paragraph = rows.text(3),
                              .title = {rows.text(5), rows.text(6)},
                              .summary = {rows.text(7), rows.text(8)},
                              .kind = keyFrom<TaskKind>(database, rows.text(4)),
                              .leads = {},
                              .partners = {},
                              .timing = {rows.text(9), rows.text(10)},
                              .status = keyFrom<TaskStatus>(database, rows.text(11)),
                              .responsible = rows.text(12),
                              .progress = rows.text(13),
                              .goals = {}});
    Statement units = database.prepare("SELECT task, role, name FROM task_unit ORDER BY key");
    while (units.step()) {
        Task *task = taskOf(plan, database, units.text(0));
        (units.text(1) == "lead" ? task->leads : task->partners).push_back(units.text(2));
    }
    Statement goals = database.prepare("SELECT task, title, date FROM stage_goal ORDER BY key");
    while (goals.step())
        taskOf(plan, database, goals.text(0))->goals.push_back({goals.text(1), goals.text(2)});
}
} // namespace

void writePlanRecords(Database &database, const Plan &plan)
{
    const ProjectInfo &info = plan.info;
    Statement project = database.prepare("INSERT INTO project VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    project.bind(info.title.zh).bind(info.title.en).bind(info.document).bind(info.date).bind(info.projectsClaimed);
    project.bind(info.note.zh).bind(info.note.en).bind(info.notice.zh).bind(info.notice.en).run();
    Statement action = database.prepare("INSERT INTO action (id, number, title_zh, title_en) VALUES (?, ?, ?, ?)");
    for (const Action &each : plan.actions)
        action.bind(each.id.value).bind(each.number).bind(each.title.zh).bind(each.title.en).run();
    writeTasks(database, plan.tasks);
}

void readPlanRecords(const Database &database, Plan &plan)
{
    Statement project = database.prepare(
        "SELECT title_zh, title_en, document, date, projects_claimed, note_zh, note_en, notice_zh, notice_en FROM project");
    if (project.step())
        plan.info = {.title = {project.text(0), project.text(1)},
                     .document = project.text(2),
                     .date = project.text(3),
                     .projectsClaimed = project.integer(4),
                     .note = {project.text(5), project.text(6)},
                     .notice = {project.text(7), project.text(8)}};
    Statement actions = database.prepare("SELECT id, number, title_zh, title_en FROM action ORDER BY number");
    while (actions.step())
        plan.actions.push_back({{actions.text(0)}, actions.integer(1), {actions.text(2), actions.text(3)}});
    readTasks(database, plan);
}

void updateTask(Database &database, const Task &task)
{
    Statement row = database.prepare(
        "UPDATE task SET action = ?, item = ?, paragraph = ?, kind = ?, title_zh = ?, title_en = ?, summary_zh = ?, summary_en = ?, timing_zh = ?,"
        " timing_en = ?, status = ?, responsible = ?, progress = ? WHERE id = ?");
    bindTask(row, task);
    row.bind(task.id.value).run();
    for (const std::string table : {"task_unit", "stage_goal"})
        database.prepare("DELETE FROM " + table + " WHERE task = ?").bind(task.id.value).run();
    writeUnits(database, task);
    writeGoals(database, task);
}

} // namespace geo
