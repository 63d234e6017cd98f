// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/store/database.h"
#include "geo/store/file_header.h"

namespace geo {

/// Opens a project for looking after its header was found good. An older one, or one whose base map another program has changed,
/// is opened as a copy in memory that is brought up to date. Throws StoreError.
[[nodiscard]] Database openToRead(const std::filesystem::path &file);

/// Inside the caller's transaction: the newest schema, and tiles that fit the base map.
void bringUpToDate(Database &database, const FileHeader &header);

} // namespace geo
