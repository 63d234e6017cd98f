// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/import/seed/seed_readers.h"
#include "geo/import/seed/row.h"
#include "geo/import/seed/table.h"

#include <algorithm>

namespace geo {

namespace {
void readActions(SeedReading &reading)
{
    KnownIds known;
    for (const Row &row : readTable(reading.folder / "actions.csv", {"id", "number", "title_zh", "title_en"}, reading.faults)) {
        Action action{.id = {row.required("id")}, .number = row.wholeNumber("number"), .title = row.text("title")};
        known.add(row, "id", action.id.value);
        reading.plan.actions.push_back(std::move(action));
    }
}

void readTasks(SeedReading &reading)
{
    KnownIds known;
    const std::vector<std::string> columns{"id",         "action",    "item",      "paragraph", "kind",        "title_zh",
                                           "title_en",   "summary_zh", "summary_en", "leads",     "partners",    "timing_zh",
                                           "timing_en",  "status",    "responsible", "progress"};
    for (const Row &row : readTable(reading.folder / "tasks.csv", columns, reading.faults)) {
        Task task{.id = {row.required("id")},
                  .action = {row.required("action")},
                  .item = row.wholeNumber("item"),
                  .paragraph = row.required("paragraph"),
                  .title = row.text("title"),
                  .summary = row.text("summary"),
                  .kind = row.key<TaskKind>("kind"),
                  .leads = row.list("leads"),
                  .partners = row.list("partners"),
                  .timing = row.optionalText("timing"),
                  .status = row.key<TaskStatus>("status"),
                  .responsible = row.cell("responsible"),
                  .progress = row.cell("progress"),
                  .goals = {}};
        known.add(row, "id", task.id.value);
        if (!task.action.isEmpty() && !reading.plan.find(task.action))
            row.fault("action", "there is no action '" + task.action.value + "' in actions.csv; use one that is there.");
        if (const std::string clause = task.action.value + "." + row.cell("item"); task.id.value != clause)
            row.fault("id", "'" + task.id.value + "' does not fit its clause; action and item make it " + clause + ".");
        reading.plan.tasks.push_back(std::move(task));
    }
}

void readGoals(SeedReading &reading)
{
    for (const Row &row : readTable(reading.folder / "stage_goals.csv", {"task", "title", "date"}, reading.faults)) {
        const StageGoal goal{.title = row.required("title"), .date = row.date("date")};
        const auto task = std::ranges::find(reading.plan.tasks, TaskId{row.required("task")}, &Task::id);
        if (task != reading.plan.tasks.end())
            task->goals.push_back(goal);
        else
            row.fault("task", "no task has the clause '" + row.cell("task") + "'; use one of tasks.csv.");
    }
}
} // namespace

void readActionsAndTasks(SeedReading &reading)
{
    readActions(reading);
    readTasks(reading);
    readGoals(reading);
}

} // namespace geo
