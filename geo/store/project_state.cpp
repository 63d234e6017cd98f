// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/store/project_state.h"

#include "geo/store/open_file.h"
#include "geo/store/project_schema.h"

#include <fcntl.h>
#include <unistd.h>

namespace geo {

namespace {
std::string whyClosed(const Lookable &opened, const std::filesystem::path &file)
{
    std::error_code ignored;
    const std::filesystem::path folder = std::filesystem::weakly_canonical(file, ignored).parent_path();
    if (opened.isPrivateCopy)
        return file.string() + ": its last write was cut off and cannot be rolled back there, so it is shown from a private copy; save a copy elsewhere to change it.";
    if (faccessat(AT_FDCWD, file.c_str(), W_OK, AT_EACCESS) != 0)
        return file.string() + ": the file is write-protected; ask for the permission to change it, or save a copy elsewhere.";
    if (faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0) // SQLite keeps a journal beside the file
        return file.string() + ": nothing can be written in its folder " + folder.string() + "; ask for the permission, or save a copy elsewhere.";
    return opened.foreign;
}
} // namespace

ProjectState stateOf(const Lookable &opened, const std::filesystem::path &file)
{
    return {.wasCutOff = opened.wasCutOff, .isPrivateCopy = opened.isPrivateCopy, .whyNotWritable = whyClosed(opened, file)};
}

std::string whyNotWritable(const std::filesystem::path &file)
{
    const Lookable opened = openToLook(file);
    const std::string closed = whyClosed(opened, file);
    return closed.empty() ? strangeSentence(opened.database) : closed;
}

} // namespace geo
