// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/edit_loop.h"

#include "geo/edit/edit.h"
#include "geo/store/project_file.h"
#include "tests/hostile/failing_vfs.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace hostile {

namespace {
std::string &fieldOf(geo::Task &task, const std::string &field)
{
    return field == "progress" ? task.progress : task.responsible;
}
} // namespace

int writeEdits(const std::vector<std::string> &arguments)
{
    const std::filesystem::path project = arguments.at(0);
    const std::string field = arguments.at(1);
    installFailingDisk();
    geo::Plan plan = geo::readProject(project);
    const int first = std::atoi(fieldOf(plan.tasks.front(), field).c_str());
    failDisk({.kind = DiskFailure::Kind::Killed, .atWrite = std::atoi(arguments.at(2).c_str()), .staysSo = false});
    for (int number = first + 1;; ++number) {
        geo::Task task = plan.tasks.front();
        fieldOf(task, field) = std::to_string(number);
        if (!geo::updateProject(project, geo::editOf(plan, {.tasks = {{task.id, task}}})).conflicts.empty())
            return 1; // nobody else writes this field
        plan.tasks.front() = task;
        const std::string line = std::to_string(number) + "\n";
        if (write(STDOUT_FILENO, line.data(), line.size()) < 0)
            return 1;
    }
}

std::vector<std::string> editLoop(const std::filesystem::path &project, const std::string &field, int dieAtWrite)
{
    return {std::filesystem::read_symlink("/proc/self/exe").string(), "--write-edits", project.string(), field, std::to_string(dieAtWrite)};
}

int lastNamed(const std::string &output)
{
    const std::size_t end = output.rfind('\n');
    if (end == std::string::npos || end == 0)
        return 0;
    const std::size_t before = output.rfind('\n', end - 1);
    return std::atoi(output.c_str() + (before == std::string::npos ? 0 : before + 1));
}

int keptIn(const std::filesystem::path &project, const std::string &field)
{
    geo::Plan plan = geo::readProject(project);
    return std::atoi(fieldOf(plan.tasks.front(), field).c_str());
}

} // namespace hostile
