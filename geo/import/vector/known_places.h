// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/import/vector/import.h"

namespace geo {

/// Lets the places of an import take the stead of those of the plan that they are about: the one with the id that the file itself gives,
/// else the only one of the same name within 50 m. What the file does not carry stays as it was, and so does a position that was set by
/// hand, unless `replace` asks for the file's. The report says by place and field what changes; places that stay as they are leave the
/// addition, and ids that others of the plan have are made new. Positions are WGS-84 by now.
void matchKnownPlaces(Import &import, const Plan &plan, bool replace);

} // namespace geo
