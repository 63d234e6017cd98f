// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/edit/merge.h"
#include "geo/sqlite/database.h"

namespace geo {

/// What of a project an edit can clash with: all tasks, places, walks, scenes and overlays (without their features), and the
/// streets that the edit names. Throws StoreError.
[[nodiscard]] Plan readTouched(const Database &database, const Edit &edit);

/// Writes the fields that an edit touches, and no others, in the caller's transaction. `after` is the plan of readTouched with
/// the edit done. Throws StoreError.
void writeEdit(Database &database, const Edit &edit, const Plan &after);

} // namespace geo
