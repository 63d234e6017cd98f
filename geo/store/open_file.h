// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/store/recovery.h"

#include <functional>

namespace geo {

/// Opens a project for looking after its header was found good and what a cut-off write left was rolled back. An older one, or one whose base map
/// another program has changed, is opened as a copy in memory that is brought up to date. Throws StoreError.
[[nodiscard]] Lookable openToLook(const std::filesystem::path &file);
[[nodiscard]] Database openToRead(const std::filesystem::path &file); ///< the same for who need not know

/// Opens a project and does `work` in one transaction, on the newest schema and with tiles that fit the base map. All of it is written or nothing:
/// where it fails, it is rolled back at once, and the error says so, or when it will be. Throws what `work` throws, and StoreError.
void writeProject(const std::filesystem::path &file, const std::function<void(Database &)> &work);

} // namespace geo
