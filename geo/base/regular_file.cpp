// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/base/regular_file.h"

#include <unistd.h>

#include <system_error>

namespace geo {

std::optional<std::string> readingProblem(const std::filesystem::path &file)
{
    using std::filesystem::file_type;
    std::error_code error;
    switch (std::filesystem::status(file, error).type()) {
    case file_type::regular:
        break;
    case file_type::not_found:
        return "there is no such file; check the name.";
    case file_type::directory:
        return "this is a folder; name the file inside it.";
    case file_type::none: // a name too long, a link to itself, a folder that may not be looked into
        return "it cannot be reached (" + error.message() + "); check the name and the permissions of its folder.";
    default:
        return "this is a pipe or a device, not a file; save what it gives as a file and name that.";
    }
    if (access(file.c_str(), R_OK) != 0)
        return "it cannot be read; ask for the permission to read it.";
    return std::nullopt;
}

} // namespace geo
