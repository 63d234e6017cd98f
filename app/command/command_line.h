// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <variant>

namespace guixiang {

/// The window is asked for.
struct WindowRequest
{
    std::filesystem::path project; ///< empty for the user's own project
    bool briefs = false; ///< starts on the stage
};

/// Reads the command line and runs the subcommand it names, if any: then the result is the exit code (0 fine, 1 findings,
/// 2 bad input, 3 internal, 128 and its number after a signal) and all has been said on stdout and stderr. Makes a Qt application only where it must draw.
[[nodiscard]] std::variant<int, WindowRequest> runCommandLine(int argc, char **argv);

} // namespace guixiang
