// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_folder.h"

#include "geo/base/error.h"

#include <cstdlib>
#include <vector>

namespace guixiang {

std::filesystem::path dataFolder()
{
    std::vector<std::filesystem::path> candidates;
    if (const char *named = std::getenv("GUIXIANG_DATA"); named && *named) {
        candidates.emplace_back(named);
    } else {
        std::error_code unreadable;
        const auto program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
        if (!unreadable)
            candidates.push_back(program.parent_path().parent_path() / "share" / "guixiang");
        candidates.emplace_back(GUIXIANG_DATA_DEFAULT);
    }
    for (const auto &candidate : candidates) {
        std::error_code unreadable;
        if (std::filesystem::is_directory(candidate / "style", unreadable))
            return candidate;
    }
    std::string text = "The program's own data was not found in";
    for (const auto &candidate : candidates)
        text += " " + candidate.string();
    throw geo::Error(text + "; install the program again or set GUIXIANG_DATA to the folder that holds style and seed.");
}

} // namespace guixiang
