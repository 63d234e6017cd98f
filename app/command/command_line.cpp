// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include "app/command/interruption.h"
#include "app/command/nearest_name.h"
#include "app/command/standard_streams.h"
#include "app/command/subcommands.h"
#include "geo/base/progress.h"

#include <algorithm>
#include <cstdio>
#include <span>
#include <string>

namespace guixiang {

namespace {
constexpr int badInput = 2;
constexpr int internalError = 3;

std::vector<std::string> commandNames(const CLI::App &program)
{
    std::vector<std::string> names;
    for (const CLI::App *command : program.get_subcommands({}))
        names.push_back(command->get_name());
    return names;
}

/// What stands where a subcommand would, if it is the name of neither one nor a file.
std::string unknownWord(std::span<char *> arguments, const CLI::App &program)
{
    const auto first = std::ranges::find_if(arguments, [](std::string_view argument) { return !argument.starts_with('-'); });
    if (first == arguments.end())
        return {};
    const std::string word = *first;
    std::error_code ignored;
    const bool isKnown = std::ranges::count(commandNames(program), word) > 0 || std::filesystem::exists(word, ignored);
    return isKnown || word.find_first_of("./") != std::string::npos ? std::string() : word;
}

/// A call that makes no sense: one sentence, and where help is.
int refuse(const std::string &sentence)
{
    std::fprintf(stderr, "%s See 'guixiang --help'.\n", sentence.c_str());
    return badInput;
}

int refuseWord(const std::string &word, const CLI::App &program)
{
    const std::string nearest = nearestName(word, commandNames(program));
    return refuse("'" + word + "' is neither a command nor a project file" + (nearest.empty() ? "." : "; did you mean '" + nearest + "'?"));
}

int run(const Action &action)
{
    try {
        const int code = action();
        return isOutputWritten() ? code : badInput;
    } catch (const geo::Cancelled &) {
        std::fputs("Interrupted; nothing half-written is left.\n", stderr);
        return Interruption::exitCode();
    } catch (const geo::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return badInput;
    } catch (const std::filesystem::filesystem_error &error) {
        std::fprintf(stderr, "%s: it cannot be reached (%s); check the name and the permissions.\n", error.path1().c_str(), error.code().message().c_str());
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
    holdStandardStreams();
    const auto arguments = std::span(argv, static_cast<std::size_t>(argc)).subspan(std::min(argc, 1));
    CLI::App program("硅巷图: the plan of the 上海硅巷 block as a map. Without a subcommand it opens the window.", "guixiang");
    program.set_version_flag("--version", "guixiang " GUIXIANG_VERSION);
    program.require_subcommand(0, 1);
    program.footer("Exit codes: 0 fine, 1 findings, 2 bad input, 3 internal, 130 and 143 interrupted by Ctrl+C and SIGTERM.");
    WindowRequest window;
    program.add_option("PROJECT", window.project, "project file (.gxm) to open; without it the user's own");
    program.add_flag("--brief", window.briefs, "start on the stage");
    Action action;
    for (const auto &add : {addNew, addList, addCheck, addRender, addConvert, addRoute, addCatchment, addExport, addBrief, addImport, addDecode, addImportFile})
        add(program, action);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &success) {
        const int code = program.exit(success); // --help and --version
        return isOutputWritten() ? code : badInput;
    } catch (const CLI::ParseError &error) {
        const std::string word = unknownWord(arguments, program);
        return word.empty() ? refuse(std::string(error.what()) + ".") : refuseWord(word, program);
    }
    if (action)
        return run(action);
    if (const std::string word = unknownWord(arguments, program); !word.empty())
        return refuseWord(word, program);
    return window;
}

} // namespace guixiang
