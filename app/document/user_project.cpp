// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/user_project.h"

#include "app/document/data_folder.h"
#include "geo/base/error.h"
#include "geo/import/seed/seed.h"
#include "geo/store/project_file.h"

#include <QStandardPaths>

namespace guixiang {

std::filesystem::path userProject()
{
    const std::filesystem::path folder =
        std::filesystem::path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString()) / "guixiang";
    const std::filesystem::path file = folder / "project.gxm";
    if (std::filesystem::exists(file))
        return file;
    std::error_code refused;
    std::filesystem::create_directories(folder, refused);
    if (refused)
        throw geo::Error(folder.string() + " cannot be made (" + refused.message()
                         + "); name a project file to open instead.");
    const std::filesystem::path data = dataFolder();
    try {
        geo::createProject(file, geo::readSeed(data / "seed"));
    } catch (const geo::WriteError &) {
        // Another start may have made it meanwhile.
        if (!std::filesystem::exists(file))
            throw;
    }
    return file;
}

std::filesystem::path projectOr(const std::filesystem::path &named)
{
    return named.empty() ? userProject() : named;
}

} // namespace guixiang
