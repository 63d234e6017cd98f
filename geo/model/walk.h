// SPDX-FileCopyrightText: 2026 The 硅巷图 authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/model/id.h"
#include "geo/model/text.h"

#include <vector>

namespace geo {

/// A stop of a walk: a place, and what is said there.
struct WalkStop
{
    PlaceId place;
    Text narration;

    bool operator==(const WalkStop &) const = default;
};

/// A walk: ordered stops. A walk without stops is one still to be filled.
struct Walk
{
    WalkId id;
    Text title;
    TaskId task; ///< the clause that names it
    std::vector<WalkStop> stops;

    bool operator==(const Walk &) const = default;
};

} // namespace geo
