// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include "app/command/subcommands.h"
#include "geo/base/error.h"

#include <cstdio>
#include <string>

namespace guixiang {

namespace {
constexpr int badInput = 2;
constexpr int internalError = 3;

/// A call that CLI11 does not take: one sentence, and where help is.
int refuse(const CLI::ParseError &error)
{
    std::fprintf(stderr, "%s See 'guixiang --help'.\n", (std::string(error.what()) + ".").c_str());
    return badInput;
}

int run(const Action &action)
{
    try {
        return action();
    } catch (const geo::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return badInput;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "The program failed at something it should not fail at (%s); please report it with the command you gave.\n",
                     error.what());
        return internalError;
    }
}
} // namespace

std::variant<int, WindowRequest> runCommandLine(int argc, char **argv)
{
    CLI::App program("硅巷图: the plan of the 上海硅巷 block as a map. Without a subcommand it opens the window.", "guixiang");
    program.set_version_flag("--version", "guixiang " GUIXIANG_VERSION);
    program.require_subcommand(0, 1);
    program.footer("Exit codes: 0 fine, 1 findings, 2 bad input, 3 internal.");
    WindowRequest window;
    program.add_option("PROJECT", window.project, "project file (.gxm) to open; without it the user's own");
    program.add_flag("--brief", window.briefs, "start on the stage");
    Action action;
    addNew(program, action);
    addList(program, action);
    addCheck(program, action);
    addRender(program, action);
    addConvert(program, action);
    addRoute(program, action);
    addCatchment(program, action);
    addExport(program, action);
    addBrief(program, action);
    addImport(program, action);
    addDecode(program, action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &success) {
        return program.exit(success); // --help and --version
    } catch (const CLI::ParseError &error) {
        return refuse(error);
    }
    if (action)
        return run(action);
    return window;
}

} // namespace guixiang
