// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace geo {

/// How a project's file was found, for who shows it.
struct ProjectState
{
    bool wasCutOff = false;     ///< its last write was cut off (a kill, the power); what it had begun is rolled back, all that was saved before is there
    bool isPrivateCopy = false; ///< that could not be done where the file lies, so what is shown is read from a copy
    std::string whyNotWritable = {}; ///< as whyNotWritable() says it, but for what takes a moment to find: what this program did not make

    bool operator==(const ProjectState &) const = default;
};

/// Why changes of a project cannot be written, as far as can be seen without trying: the file or its folder may not be written, it was cut off and
/// cannot be rolled back, or it holds what this program did not make and does not write to. A sentence; empty where they can be. Opens it
/// as readProject does and throws the same. Any thread.
[[nodiscard]] std::string whyNotWritable(const std::filesystem::path &file);

struct Lookable;
[[nodiscard]] ProjectState stateOf(const Lookable &opened, const std::filesystem::path &file);

} // namespace geo
