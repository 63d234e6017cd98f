// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/store/project_file.h"

/// Writes records into a project as one edit of what is in it.
inline void changeProject(const std::filesystem::path &file, const geo::PlanEdit &records)
{
    const geo::WrittenEdit written = geo::updateProject(file, geo::editOf(geo::readProject(file), records));
    if (!written.conflicts.empty())
        throw geo::StoreError(file.string() + ": somebody else wrote to it.");
}
