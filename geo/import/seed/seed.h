// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/plan.h"

#include <filesystem>

namespace geo {

/// Reads a seed folder (the tables and GeoJSON files described in data/seed/README.md) into a plan, through GDAL.
/// Every row is checked: bad UTF-8, unknown keys, a clause that no task has, a coordinate outside the world, duplicate ids,
/// missing files. Throws ImportError with all faults. Any thread.
[[nodiscard]] Plan readSeed(const std::filesystem::path &folder);

} // namespace geo
