// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace geo {

/// Puts functions of ours in the place of the two of SpatiaLite that its triggers on a layer call, GeometryConstraints and RTreeAlign. Ours read the
/// geometry with care and do nothing else, so that they may be called from a file's own schema, which is never trusted; SpatiaLite's may not.
void setIndexFunctions(sqlite3 *database);

} // namespace geo
