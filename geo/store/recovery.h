// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/sqlite/database.h"

namespace geo {

/// A project's database, opened for looking, and what had to be done to look at it.
struct Lookable
{
    Database database;
    bool wasCutOff = false;     ///< its last write was cut off, and what it had begun is rolled back
    bool isPrivateCopy = false; ///< that could not be done in its place: what is seen is a copy that is gone with this
    std::string foreign = {};   ///< why nothing is written to it, where that was found and left out of what is seen
};

/// Opens what may have been left by a program that was ended in the middle of a write. A hot journal beside the file is rolled back where that may
/// be done, else in a private copy; a file in write-ahead mode is read from such a copy always, so that no log of it is left by a reader.
/// A sound file is opened as it is, and no byte of it changes. Refuses what is no project and what would lead SQLite elsewhere. Throws StoreError.
[[nodiscard]] Lookable openRecovered(const std::filesystem::path &file);

/// Makes a file ready for writing: rolls back what was cut off in its place. Refuses the same. Throws StoreError where it may not be written.
void recoverInPlace(const std::filesystem::path &file);

} // namespace geo
