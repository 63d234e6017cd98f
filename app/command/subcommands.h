// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <functional>

namespace guixiang {

/// What a subcommand does when it was chosen: returns the exit code.
using Action = std::function<int()>;

/// Each adds its subcommand to the program and, when it is chosen, sets the action. One file each.
void addNew(CLI::App &program, Action &action);
void addList(CLI::App &program, Action &action);
void addCheck(CLI::App &program, Action &action);
void addRender(CLI::App &program, Action &action);
void addConvert(CLI::App &program, Action &action);
void addRoute(CLI::App &program, Action &action);
void addCatchment(CLI::App &program, Action &action);
void addExport(CLI::App &program, Action &action);
void addBrief(CLI::App &program, Action &action);
void addImport(CLI::App &program, Action &action);
void addDecode(CLI::App &program, Action &action);
void addImportFile(CLI::App &program, Action &action);

} // namespace guixiang
