// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/base/progress.h"
#include "geo/edit/author.h"
#include "geo/edit/merge.h"
#include "geo/model/plan_addition.h"
#include "geo/store/file_stamp.h"
#include "geo/store/project_state.h"
#include "geo/tiles/base_map.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace geo {

/// A project file (.gxm): SQLite with SpatiaLite geometry and a spatial index; application_id 'GXMP', user_version the
/// schema's. These functions open, act and close; each is safe on any thread. They throw StoreError with the file's name.
///
/// Reads the project, of its base map what Plan says. No byte of a sound file changes and no file appears beside it; what a write that was cut
/// off has left is rolled back, see ProjectState. A file of an older schema is migrated in memory; a newer one is refused.
[[nodiscard]] Plan readProject(const std::filesystem::path &file);

/// A project that was read, and how it was found.
struct OpenedProject
{
    Plan plan;
    ProjectState state;
};
[[nodiscard]] OpenedProject openProject(const std::filesystem::path &file);
/// The streets that a plan of the project holds once its places and walks are such: see Plan.
[[nodiscard]] std::vector<Street> readStreetsAbout(const std::filesystem::path &file, const Plan &plan);
/// The streets that reach into any of some boxes of degrees, each once: see StreetsIn of an import.
[[nodiscard]] std::vector<Street> readStreetsIn(const std::filesystem::path &file, const std::vector<Box<LonLat>> &boxes);
/// The ids in the base map, for an import that adds to it.
[[nodiscard]] BaseMapIds readBaseMapIds(const std::filesystem::path &file);
/// What lies under the records, read from the file tile by tile as it is looked at; the file stays open for looking.
[[nodiscard]] std::shared_ptr<const BaseMap> openBaseMap(const std::filesystem::path &file);

/// Writes a new project whole: beside the target first, then under its name. Throws WriteError for a target that will not
/// do, such as an existing file.
void createProject(const std::filesystem::path &file, const Plan &plan);

/// What SQLite, the foreign keys and SpatiaLite say against the file: one sentence a finding, empty when it is sound.
[[nodiscard]] std::vector<std::string> integrityFindings(const std::filesystem::path &file);

/// What became of an edit that was written.
struct WrittenEdit
{
    std::vector<Conflict> conflicts = {}; ///< what was not written, since somebody else wrote the same fields meanwhile
    FileStamp before = {};                ///< the file as it was found
    FileStamp after = {};                 ///< the file as this edit left it
};

/// Writes the fields that an edit touches, and no others, and the change log (geo/store/change_log.h) in one transaction, done to the file as it is then (geo/edit/merge.h): what others
/// wrote stays, and what clashes with it is left and returned. All else is written or nothing; an older schema is migrated in the same transaction.
WrittenEdit updateProject(const std::filesystem::path &file, const Edit &edit, const Author &author = {});

/// Writes a copy of a project under a new name, with an edit that is not in its file yet; where the file can be read no more, `plan` without
/// its base map. Throws WriteError for a target that will not do.
void copyProject(const std::filesystem::path &file, const std::filesystem::path &copy, const Plan &plan, const Edit &edit, const Author &author = {});

/// Writes what an import adds, whole or not at all, in one transaction: cancelled (it throws Cancelled) or failed, the file is as it
/// was. Streets that come again with a base map keep the access that a planner gave them.
void addToProject(const std::filesystem::path &file, const PlanAddition &addition, const Progress &progress = {}, const Author &author = {});

} // namespace geo
